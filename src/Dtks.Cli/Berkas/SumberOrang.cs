using System.Collections.Immutable;
using Dtks.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Protokol;
using Dtks.Rules;

namespace Dtks.Cli.Berkas;

/// <summary>The people of a file: a table, or one <c>orang</c> of the protocol per line (NDJSON). A bad row is remarked and reading goes on.</summary>
internal sealed class SumberOrang
{
    private static readonly (int Kolom, BidangOrang Bidang)[] KolomBidang =
    [
        (KolomOrang.NomorKk, BidangOrang.NomorKk),
        (KolomOrang.Nama, BidangOrang.Nama),
        (KolomOrang.TanggalLahir, BidangOrang.TanggalLahir),
        (KolomOrang.JenisKelamin, BidangOrang.JenisKelamin),
        (KolomOrang.Hubungan, BidangOrang.Hubungan),
        (KolomOrang.Pekerjaan, BidangOrang.Pekerjaan),
        (KolomOrang.IbuKandung, BidangOrang.IbuKandung),
        (KolomOrang.Alamat, BidangOrang.Alamat),
        (KolomOrang.Rt, BidangOrang.Rt),
        (KolomOrang.Rw, BidangOrang.Rw),
        (KolomOrang.KodeWilayah, BidangOrang.Wilayah),
    ];

    private readonly List<long> _baris = [];

    private SumberOrang(DataOrang? tabel) => Tabel = tabel;

    /// <summary>The table; null when the people came as JSON.</summary>
    public DataOrang? Tabel { get; }

    /// <summary>The people, in the order of the file.</summary>
    public List<Penduduk> Orang { get; } = [];

    /// <summary>What could not be read: whole rows, and fields that count as unknown.</summary>
    public List<CatatanBerkas> Catatan { get; } = [];

    /// <summary>How many rows or lines are no person.</summary>
    public int TidakTerbaca { get; private set; }

    /// <summary>The fields that the file has no column for.</summary>
    public ImmutableHashSet<BidangOrang> TanpaBidang { get; private set; } = [];

    /// <summary>The line of each person.</summary>
    public IReadOnlyList<long> Baris => _baris;

    /// <summary>Whether the file names regions by name, not by code.</summary>
    public bool BernamaWilayah => Tabel is not null && !Tabel.Kolom.Contains(KolomOrang.KodeWilayah);

    /// <summary>The region of a person at a level: its code, else its name, else null.</summary>
    public string? NamaPada(int indeks, TingkatWilayah tingkat) =>
        Tabel is null ? Orang[indeks].Wilayah?.PadaTingkat(tingkat)?.ToString() : Tabel.WilayahPada(indeks).Pada(tingkat);

    /// <summary>What the user states about the families, withdrawn where the file contradicts it.</summary>
    public KelengkapanKeluarga Kelengkapan(bool dinyatakan) =>
        KelengkapanKeluarga.Menurut(dinyatakan).Tanpa(Tabel is not null ? Tabel.TakTerpakai() : TidakTerbaca > 0 ? [default] : []);

    /// <summary>Reads the whole file, or standard input for <c>-</c>.</summary>
    /// <param name="lingkungan">Where standard input and progress are.</param>
    /// <param name="berkas">The file.</param>
    /// <param name="lembar">The sheet of a workbook.</param>
    /// <param name="putusan">Whether kepesertaan will be decided.</param>
    /// <exception cref="SalahPakaiException">The file cannot be read, or nobody in it.</exception>
    public static SumberOrang Baca(Lingkungan lingkungan, string berkas, string? lembar = null, bool putusan = false) => AksesBerkas.Coba(berkas, menulis: false, () =>
    {
        using Stream masuk = berkas == "-" ? Salin(lingkungan.Masuk) : AksesBerkas.BukaTabel(berkas);
        bool json = Json(masuk);
        SumberOrang data = Kemajuan.Jalankan(lingkungan, "Membaca", masuk.Length, maju => json ? BacaJson(masuk, maju) : BacaTabel(lingkungan, masuk, berkas, lembar, putusan, maju));
        if (data.Orang.Count > 0)
        {
            return data;
        }

        LaporanOrang.Catatan(lingkungan, data);
        throw PesanBerkas.TakSatuPun("orang", data.TidakTerbaca);
    });

    private static MemoryStream Salin(Stream masuk)
    {
        var salinan = new MemoryStream();
        masuk.CopyTo(salinan);
        salinan.Position = 0;
        return salinan;
    }

    /// <summary>Whether the first mark of the file opens an object; the stream then stands at it, otherwise at its start.</summary>
    private static bool Json(Stream masuk)
    {
        Span<byte> awal = stackalloc byte[64];
        int panjang = masuk.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> isi = awal[..panjang];
        int bom = isi.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        bool json = isi[bom..].TrimStart(" \t\r\n"u8).StartsWith("{"u8);
        masuk.Position = json ? bom : 0;
        return json;
    }

    private static SumberOrang BacaJson(Stream masuk, Action<long> maju)
    {
        var data = new SumberOrang(null);
        foreach (ButirJson butir in new BarisJson(masuk, maju).Baca())
        {
            try
            {
                data.Orang.Add(Dialek.BacaBerkas(butir.Isi, (BentukOrang orang) => orang.Jadi()));
                data._baris.Add(butir.Nomor);
            }
            catch (GalatOperasi galat)
            {
                data.TidakTerbaca++;
                data.Catatan.AddRange(galat.Cacat.Select(c => new CatatanBerkas(butir.Nomor, TingkatCatatan.Ditolak, c.Jalur ?? CatatanBerkas.KolomBaris, c.Pesan with { Kode = galat.Kode })));
            }
        }

        return data;
    }

    private static SumberOrang BacaTabel(Lingkungan lingkungan, Stream masuk, string berkas, string? lembar, bool putusan, Action<long> maju)
    {
        DataOrang tabel = PembacaOrang.Baca(masuk, new PilihanOrang
        {
            Nama = berkas == "-" ? "masukan standar" : Path.GetFileName(berkas),
            Lembar = lembar,
            Putusan = putusan,
            Derajat = lingkungan.Derajat,
            Maju = maju,
        });
        var data = new SumberOrang(tabel) { TidakTerbaca = tabel.JumlahDitolak };
        data.Catatan.AddRange(tabel.Catatan);
        data.TanpaBidang = [.. KolomBidang.Where(k => !tabel.Kolom.Contains(k.Kolom) && !(k.Bidang is BidangOrang.Rt or BidangOrang.Rw && tabel.Kolom.Contains(KolomOrang.RtRw)) && !(k.Bidang == BidangOrang.Hubungan && tabel.Kolom.Contains(KolomOrang.HubunganDtsen))).Select(k => k.Bidang)];
        data.Orang.Capacity = data._baris.Capacity = tabel.Jumlah;
        for (int i = 0; i < tabel.Jumlah; i++)
        {
            data.Orang.Add(tabel.Penduduk(i));
            data._baris.Add(tabel.NomorBaris(i));
        }

        return data;
    }
}
