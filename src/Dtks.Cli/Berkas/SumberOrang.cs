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

    private readonly List<Penduduk> _orang = [];
    private readonly List<long> _baris = [];

    private SumberOrang(DataOrang? tabel) => Tabel = tabel;

    /// <summary>The table; null when the people came as JSON.</summary>
    public DataOrang? Tabel { get; }

    /// <summary>How many people there are.</summary>
    public int Jumlah => Tabel?.Jumlah ?? _orang.Count;

    /// <summary>What could not be read: whole rows, and fields that count as unknown.</summary>
    public List<CatatanBerkas> Catatan { get; } = [];

    /// <summary>How many rows or lines are no person.</summary>
    public int TidakTerbaca { get; private set; }

    /// <summary>The fields that the file has no column for.</summary>
    public ImmutableHashSet<BidangOrang> TanpaBidang { get; private set; } = [];

    /// <summary>The people, in the order of the file; of a table made anew at each call, and with their texts only when those were kept.</summary>
    public IReadOnlyList<Penduduk> Orang => Tabel is { } tabel ? [.. Enumerable.Range(0, tabel.Jumlah).Select(tabel.Penduduk)] : _orang;

    /// <summary>The people as the rules of anomalies read them; a table must have been read for them.</summary>
    public IDaftarCatatan Isi => Tabel is null ? new DaftarPenduduk(_orang) : new CatatanTabel(Tabel);

    /// <summary>The line of a person.</summary>
    public long NomorBaris(int indeks) => Tabel?.NomorBaris(indeks) ?? _baris[indeks];

    /// <summary>The regions of the people at a level, and which of them is each person's; two of them may be the same.</summary>
    public TempatOrang Tempat(TingkatWilayah tingkat)
    {
        return Tabel is null
            ? new([.. _orang.Select(o => o.Wilayah?.PadaTingkat(tingkat)?.ToString())], [.. _orang.Select(o => KunciWilayah.Dari(o.Wilayah, tingkat))], [.. Enumerable.Range(0, _orang.Count)])
            : new(
                [.. Tabel.DaftarWilayah.Select(w => w.Pada(tingkat))],
                [.. Tabel.DaftarWilayah.Select(w => Tabel.WilayahBernama ? new(default, w.Pada(tingkat)) : KunciWilayah.Dari(w.Kode, tingkat))],
                Tabel.NomorWilayah.ToArray());
    }

    /// <summary>What the user states about the families, withdrawn where the file contradicts it.</summary>
    public KelengkapanKeluarga Kelengkapan(bool dinyatakan) =>
        KelengkapanKeluarga.Menurut(dinyatakan).Tanpa(Tabel is not null ? Tabel.TakTerpakai() : TidakTerbaca > 0 ? [default] : []);

    /// <summary>Reads the whole file, or standard input for <c>-</c>.</summary>
    /// <param name="lingkungan">Where standard input and progress are.</param>
    /// <param name="berkas">The file.</param>
    /// <param name="lembar">The sheet of a workbook.</param>
    /// <param name="putusan">Whether kepesertaan will be decided.</param>
    /// <param name="teks">Takes the texts of the rows of a table, which are then not kept.</param>
    /// <exception cref="SalahPakaiException">The file cannot be read, or nobody in it.</exception>
    public static SumberOrang Baca(Lingkungan lingkungan, string berkas, string? lembar = null, bool putusan = false, Func<int, IPenerimaTeks>? teks = null) => AksesBerkas.Coba(berkas, menulis: false, () =>
    {
        using Stream asal = AksesBerkas.BukaMasuk(lingkungan, berkas);
        using Stream masuk = berkas != "-" && asal.CanSeek ? asal : Salin(asal);
        bool json = Json(masuk);
        SumberOrang data = Kemajuan.Jalankan(lingkungan, "Membaca", masuk.Length, maju => json ? BacaJson(masuk, maju) : BacaTabel(lingkungan, masuk, berkas, lembar, putusan, teks, maju));
        if (data.Jumlah > 0)
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
                data._orang.Add(Dialek.BacaBerkas(butir.Isi, (BentukOrang orang) => orang.Jadi()));
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

    private static SumberOrang BacaTabel(Lingkungan lingkungan, Stream masuk, string berkas, string? lembar, bool putusan, Func<int, IPenerimaTeks>? teks, Action<long> maju)
    {
        DataOrang tabel = PembacaOrang.Baca(masuk, new PilihanOrang
        {
            Nama = berkas == "-" ? "masukan standar" : Path.GetFileName(berkas),
            Lembar = lembar,
            Putusan = putusan,
            DenganTeks = teks is null,
            PenerimaTeks = teks,
            Derajat = lingkungan.Derajat,
            Maju = maju,
        });
        var data = new SumberOrang(tabel) { TidakTerbaca = tabel.JumlahDitolak };
        data.Catatan.AddRange(tabel.Catatan);
        data.TanpaBidang = [.. KolomBidang.Where(k => !tabel.Kolom.Contains(k.Kolom) && !(k.Bidang is BidangOrang.Rt or BidangOrang.Rw && tabel.Kolom.Contains(KolomOrang.RtRw)) && !(k.Bidang == BidangOrang.Hubungan && tabel.Kolom.Contains(KolomOrang.HubunganDtsen))).Select(k => k.Bidang)];
        return data;
    }
}

/// <summary>Where people live: the names of the regions (the code, else the name, else null), the same as keys of a recap, and the region of each person by its position in both.</summary>
internal sealed record TempatOrang(string?[] Nama, KunciWilayah[] Kunci, int[] Nomor);
