using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>What kind of value a column holds.</summary>
internal enum JenisIsian
{
    Teks,
    Bilangan,
    Tanda,
    Tanggal,
    Daftar,
}

/// <summary>A column of a table of objects.</summary>
/// <param name="Anggota">The member it becomes; <c>surat.status</c> is a member of an object within.</param>
/// <param name="Jenis">The kind of value.</param>
/// <param name="Nama">Other names of the column; the member itself, with <c>_</c> for the dot, is one already.</param>
internal sealed record KolomObjek(string Anggota, JenisIsian Jenis, params string[] Nama);

/// <summary>One row of a table as a JSON object, or why it is none.</summary>
/// <param name="Baris">Its line.</param>
/// <param name="Isi">The object in UTF-8; null when refused.</param>
/// <param name="Kolom">The column refused.</param>
/// <param name="Cacat">What is wrong; null when there is an object.</param>
internal sealed record ButirObjek(long Baris, byte[]? Isi, string? Kolom, Pesan? Cacat);

/// <summary>
/// Reads tables of things the protocol knows as objects (usulan, letters, queues): a row becomes the same object that a JSON file would hold, and is read by
/// the same strict reader. A cell that says nothing is no member.
/// </summary>
internal sealed class TabelObjek
{
    private readonly KolomObjek[] _kolom;
    private readonly DaftarKolom _daftar;

    /// <param name="minimal">How many known columns make a header.</param>
    /// <param name="kolom">The columns; members of one object within stand side by side.</param>
    public TabelObjek(int minimal, params KolomObjek[] kolom)
    {
        _kolom = kolom;
        _daftar = new DaftarKolom(minimal, [.. kolom.Select(k => (string[])[k.Anggota.Replace('.', '_'), .. k.Nama])]);
    }

    /// <summary>A letter that confirms declarations (VK-13).</summary>
    public static TabelObjek Surat { get; } = new(3, IsiSurat(""));

    /// <summary>Usulan (UB).</summary>
    public static TabelObjek Usulan { get; } = new(
        3,
        [
            new("jenis", JenisIsian.Bilangan, "jenis_usulan"), new("jalur", JenisIsian.Teks, "jalur_usulan"), new("tanggal", JenisIsian.Tanggal, "tanggal_usulan", "tgl_usulan"),
            new("asal", JenisIsian.Teks, "asal_usulan"), new("dasar_kemensos", JenisIsian.Teks), new("kanal", JenisIsian.Teks), new("program", JenisIsian.Teks, "program_diusulkan"),
            new("di_dtks", JenisIsian.Tanda, "sudah_di_dtks"), new("penerima_program", JenisIsian.Tanda), new("calon_program", JenisIsian.Tanda),
            new("anggota_kk", JenisIsian.Bilangan, "jumlah_anggota_kk"), new("anggota_diusulkan", JenisIsian.Bilangan), new("berita_acara", JenisIsian.Tanda), new("survei", JenisIsian.Tanda),
            new("foto_rumah", JenisIsian.Tanda), new("foto_kk", JenisIsian.Tanda), new("difinalisasi", JenisIsian.Tanda), new("finalisasi_oleh", JenisIsian.Teks), new("verval", JenisIsian.Teks),
            new("profil", JenisIsian.Teks), new("dokumen", JenisIsian.Daftar), .. IsiSurat("surat."),
        ]);

    /// <summary>The queue of PBI-JK (PB-2).</summary>
    public static TabelObjek AntrianPbi { get; } = new(
        3, new("nik", JenisIsian.Teks, "nomor_nik", "no_nik"), new("golongan", JenisIsian.Teks, "kelompok"), new("tanggal", JenisIsian.Tanggal, "tanggal_masuk", "tanggal_usulan"));

    /// <summary>The rows in the order of the file.</summary>
    /// <exception cref="DtksFormatException">No header, a column twice, no text.</exception>
    public IEnumerable<ButirObjek> Baca(Stream berkas, string nama, string? lembar = null)
    {
        using TabelMasuk tabel = TabelMasuk.Buka(berkas, _daftar, new PilihanTabel(nama, lembar));
        var rusak = new Queue<ButirObjek>();
        foreach (PembacaBaris baris in tabel.SemuaBaris((nomor, pesan) => rusak.Enqueue(new ButirObjek(nomor, null, CatatanBerkas.KolomBaris, pesan))))
        {
            while (rusak.TryDequeue(out ButirObjek? satu))
            {
                yield return satu;
            }

            yield return baris.Lengkap()
                ? Satu(baris, tabel.Xlsx)
                : new ButirObjek(baris.Nomor, null, CatatanBerkas.KolomBaris, PesanTabel.JumlahKolom(baris.JumlahSel, tabel.JumlahKolom));
        }

        while (rusak.TryDequeue(out ButirObjek? satu))
        {
            yield return satu;
        }
    }

    private static KolomObjek[] IsiSurat(string awalan) =>
    [
        new(awalan + "status", JenisIsian.Teks, awalan.Length == 0 ? ["status_surat"] : []), new(awalan + "tanggal_surat", JenisIsian.Tanggal, awalan.Length == 0 ? ["tgl_surat"] : ["tanggal_surat"]),
        new(awalan + "tanggal_unggah", JenisIsian.Tanggal, awalan.Length == 0 ? ["tgl_unggah"] : ["tanggal_unggah"]), new(awalan + "penandatangan", JenisIsian.Teks, awalan.Length == 0 ? [] : ["penandatangan"]),
        new(awalan + "lampiran", JenisIsian.Tanda, awalan.Length == 0 ? [] : ["lampiran"]), new(awalan + "tanggal_finalisasi", JenisIsian.Tanggal, awalan.Length == 0 ? [] : ["tanggal_finalisasi"]),
        new(awalan + "catatan_penolakan", JenisIsian.Teks, awalan.Length == 0 ? [] : ["catatan_penolakan"]),
    ];

    private ButirObjek Satu(PembacaBaris baris, bool xlsx)
    {
        var wadah = new ArrayBufferWriter<byte>();
        using (var tulis = new Utf8JsonWriter(wadah))
        {
            string dalam = "";
            tulis.WriteStartObject();
            for (int k = 0; k < _kolom.Length; k++)
            {
                ReadOnlySpan<byte> sel = baris[k].Trim((byte)' ');
                if (sel.IsEmpty || NilaiSel.Hampa(sel))
                {
                    continue;
                }

                string[] jalur = _kolom[k].Anggota.Split('.');
                string induk = jalur.Length > 1 ? jalur[0] : "";
                if (!string.Equals(induk, dalam, StringComparison.Ordinal))
                {
                    if (dalam.Length > 0)
                    {
                        tulis.WriteEndObject();
                    }

                    if (induk.Length > 0)
                    {
                        tulis.WriteStartObject(induk);
                    }

                    dalam = induk;
                }

                if (!Tulis(tulis, jalur[^1], _kolom[k].Jenis, sel, xlsx))
                {
                    string nama = _daftar.Nama[k];
                    return new ButirObjek(baris.Nomor, null, nama, PesanTabel.Isian(nama, Bentuk(_kolom[k].Jenis)));
                }
            }

            if (dalam.Length > 0)
            {
                tulis.WriteEndObject();
            }

            tulis.WriteEndObject();
        }

        return new ButirObjek(baris.Nomor, wadah.WrittenSpan.ToArray(), null, null);
    }

    private static (string Indonesia, string Inggris) Bentuk(JenisIsian jenis) => jenis switch
    {
        JenisIsian.Bilangan => ("bilangan bulat", "an integer"),
        JenisIsian.Tanda => ("YA atau TIDAK", "YA or TIDAK"),
        _ => ("tanggal yyyy-MM-dd atau dd/MM/yyyy yang ada", "an existing date, yyyy-MM-dd or dd/MM/yyyy"),
    };

    private static bool Tulis(Utf8JsonWriter tulis, string anggota, JenisIsian jenis, ReadOnlySpan<byte> sel, bool xlsx)
    {
        switch (jenis)
        {
            case JenisIsian.Bilangan:
                if (!int.TryParse(sel, NumberStyles.None, CultureInfo.InvariantCulture, out int angka))
                {
                    return false;
                }

                tulis.WriteNumber(anggota, angka);
                return true;
            case JenisIsian.Tanda:
                NilaiTanda tanda = NilaiSel.Tanda(sel);
                tulis.WriteBoolean(anggota, tanda is NilaiTanda.Ya or NilaiTanda.HurufV);
                return tanda is NilaiTanda.Ya or NilaiTanda.HurufV or NilaiTanda.Tidak;
            case JenisIsian.Tanggal:
                // Tafsir: in a table of a few rows the order of day and month is that of the country; a date that reads the other way only is refused.
                if (!NilaiSel.TryTanggal(sel, xlsx, out int hari) || hari == 0
                    || (hari < 0 && !NilaiSel.Ada(-hari / 10_000, -hari % 100, -hari / 100 % 100, out hari)))
                {
                    return false;
                }

                tulis.WriteString(anggota, TeksTanggal.Iso(NilaiSel.Tanggal(hari)!.Value));
                return true;
            case JenisIsian.Daftar:
                tulis.WriteStartArray(anggota);
                foreach (string satu in AliranTeks.Teks(sel).Split([';', ',', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    tulis.WriteStringValue(satu);
                }

                tulis.WriteEndArray();
                return true;
            default:
                tulis.WriteString(anggota, AliranTeks.Teks(sel));
                return true;
        }
    }
}
