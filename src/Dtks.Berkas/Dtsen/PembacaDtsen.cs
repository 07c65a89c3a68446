using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Berkas;

/// <summary>One family of a DTSEN file (DS-5).</summary>
/// <param name="Baris">Its line.</param>
/// <param name="NomorKk">The No KK; null when it cannot be read.</param>
/// <param name="Wilayah">The desa or kelurahan by its code; null when it cannot be read.</param>
/// <param name="JumlahAnggota">How many members the file says it has; null when not known.</param>
/// <param name="Nasional">The desil among all families of the country.</param>
/// <param name="Provinsi">The desil among those of the province.</param>
/// <param name="KabupatenKota">The desil among those of the kab/kota.</param>
/// <remarks>Value equality. Immutable and thread-safe; prints masked.</remarks>
public sealed record KeluargaDtsen(long Baris, NomorKk? NomorKk, KodeWilayah? Wilayah, int? JumlahAnggota, Desil Nasional, Desil Provinsi, Desil KabupatenKota);

/// <summary>One member of a DTSEN file (DS-5).</summary>
/// <param name="Baris">Its line.</param>
/// <param name="Nik">The NIK; null when it is empty or cannot be read.</param>
/// <param name="Orang">What the signs of DS-3 look at: the family, its national desil, and whether the work code lumps the person among ASN, TNI, Polri, BUMN, BUMD and pejabat.</param>
/// <remarks>Value equality, as that of its members. Immutable and thread-safe; prints nothing personal.</remarks>
public sealed record AnggotaDtsen(long Baris, Nik? Nik, OrangDtsen Orang)
{
    /// <summary>Line and desil.</summary>
    /// <returns>Text without a personal number.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"baris {Baris}: {Orang}");
}

/// <summary>What the files of families and of members of DTSEN hold (DS-5).</summary>
/// <remarks>Immutable and thread-safe; compared by reference. <see cref="ToString"/> shows counts only.</remarks>
public sealed class DataDtsen
{
    internal DataDtsen(ImmutableArray<KeluargaDtsen> keluarga, ImmutableArray<AnggotaDtsen> anggota, ImmutableArray<CatatanBerkas> catatan, ImmutableArray<Pesan> temuan)
    {
        Keluarga = keluarga;
        Anggota = anggota;
        Catatan = catatan;
        Temuan = temuan;
    }

    /// <summary>The families, in the order of their file.</summary>
    public ImmutableArray<KeluargaDtsen> Keluarga { get; }

    /// <summary>The members, in the order of their file.</summary>
    public ImmutableArray<AnggotaDtsen> Anggota { get; }

    /// <summary>Remarks on rows, of the file of families first.</summary>
    public ImmutableArray<CatatanBerkas> Catatan { get; }

    /// <summary>Damage done by a spreadsheet to the numbers of a file (BK-4); nothing that joins by No KK is to be trusted while there is any.</summary>
    public ImmutableArray<Pesan> Temuan { get; }

    /// <summary>The signs that call for a look (DS-3), by the place of the member in <see cref="Anggota"/>.</summary>
    /// <returns>The signs; all of them perlu-ditinjau.</returns>
    public ImmutableArray<SaranDtsen> Tinjau() => PeninjauanDtsen.Cari([.. Anggota.Select(a => a.Orang)]);

    /// <summary>Counts only.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"DataDtsen {{ Keluarga = {Keluarga.Length}, Anggota = {Anggota.Length}, Catatan = {Catatan.Length} }}");
}

/// <summary>Reads the files <c>keluarga_dtsen_v3_*</c> and <c>anggota_keluarga_dtsen_v3_*</c> with their own code lists (DS-5).</summary>
/// <remarks>
/// Delimited by <c>|</c>, comma, semicolon or tab, with or without quotes, or a workbook. A desil that is empty or cannot be read is not known; it never becomes a number. Pure but for the streams
/// handed in; thread-safe.
/// </remarks>
public static class PembacaDtsen
{
    /// <summary>What remarks call the file of families.</summary>
    public const string NamaKeluarga = "keluarga";

    /// <summary>What remarks call the file of members.</summary>
    public const string NamaAnggota = "anggota";

    private const int KkKeluarga = 0, Desa = 1, Jumlah = 2, Nasional = 3, Provinsi = 4, KabupatenKota = 5;
    private const int NikAnggota = 0, KkAnggota = 1, Kerja = 3;

    // Dasar: DS-5: code 5 lumps PNS, TNI, Polri, BUMN, BUMD and pejabat together.
    private const string KerjaAparatur = "5";

    private static readonly DaftarKolom KolomKeluarga = new(
        2,
        ["nomor_kartu_keluarga", "nomor_kk", "no_kk"],
        ["kode_kelurahan_desa", "kode_desa_kelurahan", "kode_kelurahan", "kode_desa"],
        ["jumlah_anggota_keluarga", "jumlah_anggota"],
        ["desil_nasional", "desil"],
        ["desil_provinsi"],
        ["desil_kabupaten_kota", "desil_kab_kota"],
        ["nama_kepala_keluarga"],
        ["alamat"]);

    private static readonly DaftarKolom KolomAnggota = new(
        2,
        ["nomor_induk_kependudukan", "nomor_nik", "nik"],
        ["nomor_kartu_keluarga", "nomor_kk", "no_kk"],
        ["status_hubungan_keluarga"],
        ["work", "status_pekerjaan"],
        ["nama"],
        ["tanggal_lahir"],
        ["jenis_kelamin"],
        ["status_kawin"]);

    private static readonly JenisKolom[] JenisKeluarga =
    [
        JenisKolom.Nomor, JenisKolom.Wilayah, JenisKolom.Kecil, JenisKolom.Peringkat, JenisKolom.Peringkat, JenisKolom.Peringkat, JenisKolom.Nama, JenisKolom.Tempat,
    ];

    private static readonly JenisKolom[] JenisAnggota =
    [
        JenisKolom.Nomor, JenisKolom.Nomor, JenisKolom.Hubungan, JenisKolom.Bebas, JenisKolom.Nama, JenisKolom.Tanggal, JenisKolom.JenisKelamin, JenisKolom.StatusKawin,
    ];

    /// <summary>Reads the two files; either may be missing.</summary>
    /// <param name="keluarga">The bytes of the file of families, closed at the end; null when there is none.</param>
    /// <param name="anggota">The bytes of the file of members, closed at the end; null when there is none.</param>
    /// <returns>Families and members, each member with the national desil of its family.</returns>
    /// <exception cref="DtksFormatException">A file has no header, a column twice, no No KK or no desil, or is no text.</exception>
    public static DataDtsen Baca(Stream? keluarga, Stream? anggota)
    {
        var catatan = ImmutableArray.CreateBuilder<CatatanBerkas>();
        var temuan = ImmutableArray.CreateBuilder<Pesan>();
        ImmutableArray<KeluargaDtsen> semua = keluarga is null ? [] : BacaKeluarga(keluarga, catatan, temuan);
        Dictionary<NomorKk, Desil> desil = [];
        foreach (KeluargaDtsen satu in semua)
        {
            if (satu.NomorKk is { } kk && !desil.TryAdd(kk, satu.Nasional))
            {
                // Tafsir: a No KK in two rows: where their desil differ, that of the family is not known.
                desil[kk] = desil[kk] == satu.Nasional ? satu.Nasional : default;
                catatan.Add(Catatan(NamaKeluarga, satu.Baris, TingkatCatatan.Diabaikan, "nomor_kartu_keluarga", PesanDtsen.KeluargaBerulang));
            }
        }

        return new(semua, anggota is null ? [] : BacaAnggota(anggota, desil, catatan, temuan), catatan.ToImmutable(), temuan.ToImmutable());
    }

    private static ImmutableArray<KeluargaDtsen> BacaKeluarga(Stream berkas, ImmutableArray<CatatanBerkas>.Builder catatan, ImmutableArray<Pesan>.Builder temuan)
    {
        using TabelMasuk tabel = TabelMasuk.Buka(berkas, KolomKeluarga, new PilihanTabel(NamaKeluarga));
        Wajib(tabel, KolomKeluarga, KkKeluarga, Nasional);
        var hitungan = new HitunganBerkas();
        var hasil = ImmutableArray.CreateBuilder<KeluargaDtsen>();
        foreach (PembacaBaris baris in Baris(tabel, JenisKeluarga, NamaKeluarga, catatan))
        {
            NomorKk? kk = Kk(baris, KkKeluarga, hitungan, NamaKeluarga, catatan);
            hasil.Add(new(
                baris.Nomor,
                kk,
                Dibaca<KodeWilayah>(baris, Desa, PesanDtsen.Desa, catatan, static teks => KodeWilayah.TryParse(teks, out KodeWilayah desa) ? desa : null),
                Dibaca<int>(baris, Jumlah, PesanDtsen.Jumlah, catatan, static teks => int.TryParse(TanpaPecahan(teks), NumberStyles.None, CultureInfo.InvariantCulture, out int jumlah) ? jumlah : null),
                Peringkat(baris, Nasional, catatan),
                Peringkat(baris, Provinsi, catatan),
                Peringkat(baris, KabupatenKota, catatan)));
        }

        Kerusakan(hitungan, HitunganNomor.Dari([.. hasil.Select(k => new BacaanNomorKk(k.NomorKk.GetValueOrDefault()))]), "nomor_kartu_keluarga", "nomor_kartu_keluarga", temuan);
        return hasil.ToImmutable();
    }

    private static ImmutableArray<AnggotaDtsen> BacaAnggota(
        Stream berkas, Dictionary<NomorKk, Desil> desil, ImmutableArray<CatatanBerkas>.Builder catatan, ImmutableArray<Pesan>.Builder temuan)
    {
        using TabelMasuk tabel = TabelMasuk.Buka(berkas, KolomAnggota, new PilihanTabel(NamaAnggota));
        Wajib(tabel, KolomAnggota, NikAnggota, KkAnggota);
        var hitungan = new HitunganBerkas();
        var hasil = ImmutableArray.CreateBuilder<AnggotaDtsen>();
        foreach (PembacaBaris baris in Baris(tabel, JenisAnggota, NamaAnggota, catatan))
        {
            NomorKk? kk = Kk(baris, KkAnggota, hitungan, NamaAnggota, catatan);
            BacaanNik nik = hitungan.Periksa(baris[NikAnggota], NomorPengisi.Nik(baris[NikAnggota]));
            hitungan.PeriksaRibuan(baris[NikAnggota]);
            if (!nik.Sah && !NilaiSel.Hampa(baris[NikAnggota]))
            {
                catatan.Add(Catatan(NamaAnggota, baris.Nomor, TingkatCatatan.Diabaikan, "nomor_induk_kependudukan", PesanOrang.Nik(nik.Cacat!.Value)));
            }

            hasil.Add(new(baris.Nomor, nik.NilaiBilaSah, new()
            {
                Keluarga = kk,
                Desil = kk is { } keluarga ? desil.GetValueOrDefault(keluarga) : default,

                // Tidak dimodelkan: the other codes of the list; whoever has one of them is not said to be no aparatur.
                Aparatur = TanpaPecahan(AliranTeks.Teks(baris[Kerja])) is KerjaAparatur ? Kepastian.Ya : Kepastian.TidakTahu,
            }));
        }

        Kerusakan(hitungan, HitunganNomor.Dari([.. hasil.Select(a => new BacaanNik(a.Nik.GetValueOrDefault()))]), "nomor_induk_kependudukan/nomor_kartu_keluarga", "nomor_induk_kependudukan", temuan);
        return hasil.ToImmutable();
    }

    private static void Kerusakan(HitunganBerkas hitungan, HitunganNomor nomor, string kolom, string kolomNomor, ImmutableArray<Pesan>.Builder temuan)
    {
        temuan.AddRange(hitungan.Kerusakan(kolom));
        if (nomor.Rusak)
        {
            temuan.Add(PesanOrang.AngkaNol(kolomNomor, nomor.Nol, nomor.Beda));
        }
    }

    private static IEnumerable<PembacaBaris> Baris(TabelMasuk tabel, JenisKolom[] jenis, string berkas, ImmutableArray<CatatanBerkas>.Builder catatan)
    {
        var geseran = new Geseran(jenis, tabel.Letak, tabel.JumlahKolom);
        foreach (PembacaBaris baris in tabel.SemuaBaris((nomor, pesan) => catatan.Add(Catatan(berkas, nomor, TingkatCatatan.Ditolak, CatatanBerkas.KolomBaris, pesan))))
        {
            // Why: one column off, the rank among the families of the province becomes that of the country, and a relation a job.
            if ((!baris.Lengkap() ? baris.PesanJumlah : geseran.Ada(baris) ? PesanTabel.Geser : null) is { } cacat)
            {
                catatan.Add(Catatan(berkas, baris.Nomor, TingkatCatatan.Ditolak, CatatanBerkas.KolomBaris, cacat));
            }
            else
            {
                yield return baris;
            }
        }
    }

    private static NomorKk? Kk(PembacaBaris baris, int kolom, HitunganBerkas hitungan, string berkas, ImmutableArray<CatatanBerkas>.Builder catatan)
    {
        hitungan.PeriksaRibuan(baris[kolom]);
        BacaanNomorKk kk = hitungan.Periksa(baris[kolom], NomorPengisi.NomorKk(baris[kolom]));
        if (!kk.Sah)
        {
            catatan.Add(Catatan(berkas, baris.Nomor, TingkatCatatan.Diabaikan, "nomor_kartu_keluarga", PesanOrang.NomorKk));
        }

        return kk.NilaiBilaSah;
    }

    /// <summary>A cell of the file of families; null where it is empty, and, with a remark, where it cannot be read.</summary>
    private static T? Dibaca<T>(PembacaBaris baris, int kolom, Pesan salah, ImmutableArray<CatatanBerkas>.Builder catatan, Func<string, T?> baca)
        where T : struct
    {
        if (NilaiSel.Hampa(baris[kolom]))
        {
            return null;
        }

        T? hasil = baca(AliranTeks.Teks(baris[kolom]));
        if (hasil is null)
        {
            catatan.Add(Catatan(NamaKeluarga, baris.Nomor, TingkatCatatan.Diabaikan, KolomKeluarga.Nama[kolom], salah));
        }

        return hasil;
    }

    private static Desil Peringkat(PembacaBaris baris, int kolom, ImmutableArray<CatatanBerkas>.Builder catatan)
    {
        if (NilaiSel.Hampa(baris[kolom]))
        {
            return default;
        }

        string teks = TanpaPecahan(AliranTeks.Teks(baris[kolom])).Replace(' ', '-');
        if (!Desil.TryParse(teks, out Desil desil))
        {
            catatan.Add(Catatan(NamaKeluarga, baris.Nomor, TingkatCatatan.Diabaikan, KolomKeluarga.Nama[kolom], PesanDtsen.Desil));
        }

        return desil;
    }

    /// <summary>A small number as a spreadsheet writes it: <c>4.0</c> is 4.</summary>
    private static string TanpaPecahan(string teks) => teks.Trim() is var isi && (isi.EndsWith(".0", StringComparison.Ordinal) || isi.EndsWith(",0", StringComparison.Ordinal)) ? isi[..^2] : isi;

    private static void Wajib(TabelMasuk tabel, DaftarKolom daftar, params ReadOnlySpan<int> kolom)
    {
        foreach (int satu in kolom)
        {
            if (tabel.Letak[satu] < 0)
            {
                throw new DtksFormatException(PesanTabel.KolomWajib(tabel.Nama, daftar.Nama[satu]));
            }
        }
    }

    private static CatatanBerkas Catatan(string berkas, long baris, TingkatCatatan tingkat, string kolom, Pesan pesan) => new(baris, tingkat, kolom, pesan) { Berkas = berkas };
}

/// <summary>The messages of DTSEN files.</summary>
internal static class PesanDtsen
{
    public static Pesan Desil { get; } = new(
        "DTSEN-DESIL", "Isi desil bukan 1 sampai 10; dianggap tidak diketahui, tidak ditebak", "The desil is not 1 to 10; it counts as unknown and is not guessed");

    public static Pesan Desa { get; } = new(
        "DTSEN-DESA", "Kode desa tidak terbaca; wilayah keluarga ini dianggap tidak diketahui", "The code of the desa cannot be read; where this family lives counts as unknown");

    public static Pesan Jumlah { get; } = new(
        "DTSEN-JUMLAH", "Jumlah anggota bukan bilangan bulat; dianggap tidak diketahui", "The number of members is not a whole number; it counts as unknown");

    public static Pesan KeluargaBerulang { get; } = new(
        "DTSEN-KK-BERULANG",
        "No KK ini sudah ada di baris lain; bila desilnya berbeda, desil keluarga ini tidak diketahui",
        "This No KK stands in another row; where the desil differ, that of the family is not known");
}
