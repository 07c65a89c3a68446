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
    Nik,
}

/// <summary>What the rows of one file show together (BK-3, BK-4).</summary>
internal sealed class PengamatanBerkas
{
    private readonly HashSet<ulong> _nik = [];
    private int _sel;

    private HitunganBerkas Hitungan { get; } = new();

    /// <summary>Whether a date has the month first.</summary>
    public bool BulanDahulu { get; set; }

    /// <summary>The column of a date of the present row that reads both ways.</summary>
    public string? Ragu { get; set; }

    /// <summary>Whether a date exists with the month first alone.</summary>
    public static bool HanyaBulanDahulu(ReadOnlySpan<byte> sel, bool xlsx) => NilaiSel.TryTanggal(sel, xlsx, out int hari) && hari < 0 && !NilaiSel.Ada(-hari / 10_000, -hari % 100, -hari / 100 % 100, out _);

    /// <summary>Whether a date exists in both orders, as two days.</summary>
    public static bool DuaCara(ReadOnlySpan<byte> sel, bool xlsx) => NilaiSel.TryTanggal(sel, xlsx, out int hari) && hari < 0
        && NilaiSel.Ada(-hari / 10_000, -hari % 100, -hari / 100 % 100, out int satu) && NilaiSel.Ada(-hari / 10_000, -hari / 100 % 100, -hari % 100, out int dua) && satu != dua;

    /// <summary>Reads a NIK, once counted for the whole file; a formula around it is taken off.</summary>
    /// <returns>Its digits; the cell as it came where it cannot be read, nothing for a filler.</returns>
    public string Nomor(ReadOnlySpan<byte> sel) => Baca(sel) is var bacaan && bacaan.TryGetNilai(out Nik nik) ? nik.ToString("D") : bacaan.Ada ? AliranTeks.Teks(sel) : "";

    /// <summary>Reads a NIK, once counted for the whole file; a formula around it is taken off.</summary>
    public BacaanNik Baca(ReadOnlySpan<byte> sel)
    {
        Hitungan.PeriksaRibuan(sel);
        BacaanNik bacaan = Hitungan.Periksa(sel, NomorPengisi.Nik(sel));
        if (bacaan.TryGetNilai(out Nik nik))
        {
            _sel++;
            _nik.Add(nik.Angka);
        }

        return bacaan;
    }

    /// <summary>The damage that the numbers show (BK-4).</summary>
    public IEnumerable<Pesan> Kerusakan()
    {
        foreach (Pesan pesan in Hitungan.Kerusakan("nik"))
        {
            yield return pesan;
        }

        if (HitunganNomor.Dari(_sel, _nik) is { Rusak: true } nomor)
        {
            yield return PesanOrang.AngkaNol("nik", nomor.Nol, nomor.Beda);
        }
    }
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
        3, new("nik", JenisIsian.Nik, "nomor_nik", "no_nik"), new("golongan", JenisIsian.Teks, "kelompok"), new("tanggal", JenisIsian.Tanggal, "tanggal_masuk", "tanggal_usulan"));

    /// <summary>The rows in the order of the file.</summary>
    /// <param name="berkas">The bytes.</param>
    /// <param name="nama">The name of the file, for messages.</param>
    /// <param name="lembar">The sheet of a workbook.</param>
    /// <param name="tetap">Whether rows of a file that a spreadsheet seems to have damaged are used (BK-4).</param>
    /// <exception cref="DtksFormatException">No header, a column twice, no text; numbers damaged by a spreadsheet.</exception>
    public IReadOnlyList<ButirObjek> Baca(Stream berkas, string nama, string? lembar = null, bool tetap = false)
    {
        using TabelMasuk tabel = TabelMasuk.Buka(berkas, _daftar, new PilihanTabel(nama, lembar));
        var hasil = new List<ButirObjek>();
        var ragu = new List<(int Letak, string Kolom)>();
        var berkasIni = new PengamatanBerkas();
        foreach (PembacaBaris baris in tabel.SemuaBaris((nomor, pesan) => hasil.Add(new ButirObjek(nomor, null, CatatanBerkas.KolomBaris, pesan))))
        {
            berkasIni.Ragu = null;
            hasil.Add(baris.Lengkap()
                ? Satu(baris, tabel.Xlsx, berkasIni)
                : new ButirObjek(baris.Nomor, null, CatatanBerkas.KolomBaris, baris.PesanJumlah));
            if (berkasIni.Ragu is { } kolom && hasil[^1].Cacat is null)
            {
                ragu.Add((hasil.Count - 1, kolom));
            }
        }

        if (!tetap && berkasIni.Kerusakan().ToArray() is { Length: > 0 } rusak)
        {
            throw new DtksFormatException(PesanTabel.Rusak(tabel.Nama, rusak));
        }

        // Dasar: BK-3. The order of day and month is that of the whole file; where one date has the month first, one that reads both ways says nothing.
        foreach ((int letak, string kolom) in berkasIni.BulanDahulu ? ragu : [])
        {
            hasil[letak] = new ButirObjek(hasil[letak].Baris, null, kolom, PesanTabel.TanggalRagu(kolom));
        }

        return hasil;
    }

    private static KolomObjek[] IsiSurat(string awalan) =>
    [
        new(awalan + "status", JenisIsian.Teks, awalan.Length == 0 ? ["status_surat"] : []), new(awalan + "tanggal_surat", JenisIsian.Tanggal, awalan.Length == 0 ? ["tgl_surat"] : ["tanggal_surat"]),
        new(awalan + "tanggal_unggah", JenisIsian.Tanggal, awalan.Length == 0 ? ["tgl_unggah"] : ["tanggal_unggah"]), new(awalan + "penandatangan", JenisIsian.Teks, awalan.Length == 0 ? [] : ["penandatangan"]),
        new(awalan + "lampiran", JenisIsian.Tanda, awalan.Length == 0 ? [] : ["lampiran"]), new(awalan + "tanggal_finalisasi", JenisIsian.Tanggal, awalan.Length == 0 ? [] : ["tanggal_finalisasi"]),
        new(awalan + "catatan_penolakan", JenisIsian.Teks, awalan.Length == 0 ? [] : ["catatan_penolakan"]),
    ];

    private ButirObjek Satu(PembacaBaris baris, bool xlsx, PengamatanBerkas berkas)
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

                string nama = _daftar.Nama[k];
                if (_kolom[k].Jenis == JenisIsian.Nik)
                {
                    tulis.WriteString(jalur[^1], berkas.Nomor(sel));
                }
                else if (!Tulis(tulis, jalur[^1], _kolom[k].Jenis, sel, xlsx))
                {
                    berkas.BulanDahulu |= _kolom[k].Jenis == JenisIsian.Tanggal && PengamatanBerkas.HanyaBulanDahulu(sel, xlsx);
                    return new ButirObjek(baris.Nomor, null, nama, PesanTabel.Isian(nama, Bentuk(_kolom[k].Jenis)));
                }
                else if (_kolom[k].Jenis == JenisIsian.Tanggal && PengamatanBerkas.DuaCara(sel, xlsx))
                {
                    berkas.Ragu ??= nama;
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
                // Tafsir: in a table of a few rows the order of day and month is that of the country; a date that reads the other way only is refused, and with it every one that reads both ways.
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
