using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of the quota and the queue of PBI-JK (PB-1, PB-2).</summary>
internal static class HukumKuota
{
    private const string TidakAdaKuota = "TIDAK ADA KUOTA";

    /// <summary>Queues of a few people who often share group and day; the serial numbers of the NIK run against their places.</summary>
    private static readonly Arbitrary<PertanyaanKuota> Kasus = Arb.From(
        from kuota in Gen.Choose(0, 9)
        from terpakai in Gen.Choose(0, 9)
        from banyak in Gen.Choose(0, 8)
        from urut in Gen.Shuffle(Enumerable.Range(1, banyak).ToArray())
        from golongan in Gen.ArrayOf(Gen.Elements(GolonganAntrian.KepalaKeluarga, GolonganAntrian.AnggotaKeluargaPbi, GolonganAntrian.Lain), banyak)
        from hari in Gen.ArrayOf(Gen.Choose(1, 3), banyak)
        select new PertanyaanKuota(kuota, terpakai, [.. urut.Select((u, i) => new PengajuanPbi(
            PembangkitPenduduk.NikDari("3374", new LocalDate(1991, 8, 17), JenisKelamin.LakiLaki, u), golongan[i], new LocalDate(2024, 2, hari[i])))]),
        Susut);

    public static HimpunanInvarian<PertanyaanKuota, JawabanKuota> Himpunan { get; } = new(
        "pbi.kuota",
        tanya => LayananPbi.Layani(tanya.Kuota, tanya.Terpakai, tanya.Antrian) is var hasil
            ? new(hasil.Sisa, hasil.Diterima, hasil.Menunggu, hasil.Pesan?.Indonesia)
            : null,
        tanya => tanya,
        Hukum(
            "Sisa = kuota dikurangi terpakai, tidak pernah negatif / what is left is quota less used, never negative",
            [Aturan.PB1],
            (layani, tanya) => layani(tanya).Sisa == Sisa(tanya)),
        Hukum(
            "Yang dilayani tepat sebanyak sisa, tidak pernah lebih / as many are served as is left, never more",
            [Aturan.PB1],
            (layani, tanya) => layani(tanya).Diterima.Length == Math.Min(Sisa(tanya), tanya.Antrian.Length)),
        Hukum(
            "Tidak seorang pun hilang atau dihitung dua kali / nobody is lost or counted twice",
            [Aturan.PB1],
            (layani, tanya) => layani(tanya) is var j && j.Diterima.Concat(j.Menunggu).Order().SequenceEqual(Enumerable.Range(0, tanya.Antrian.Length))),
        Hukum(
            "Urutan layanan: kepala keluarga, anggota keluarga PBI, yang lain; lalu tanggal masuk, lalu NIK / order of service: kepala keluarga, members of PBI families, others; then day entered, then NIK",
            [Aturan.PB2],
            (layani, tanya) => Dilayani(tanya, layani(tanya)) is var urut
                && urut.Zip(urut.Skip(1)).All(p => Kunci(p.First).CompareTo(Kunci(p.Second)) < 0)),
        Hukum(
            "Urutan masukan tidak berpengaruh / the order of the input does not matter",
            [Aturan.PB2],
            (layani, tanya) => tanya with { Antrian = [.. tanya.Antrian.Reverse()] } is var balik
                && Dilayani(tanya, layani(tanya)).SequenceEqual(Dilayani(balik, layani(balik)))),
        Hukum(
            "TIDAK ADA KUOTA tepat bila sisa habis dan ada yang menunggu / TIDAK ADA KUOTA exactly when nothing is left and somebody waits",
            [Aturan.PB1],
            (layani, tanya) => layani(tanya) is var j && j.Pesan == (Sisa(tanya) == 0 && tanya.Antrian.Length > 0 ? TidakAdaKuota : null)),
        Hukum(
            "Dihitung kembali tiap periode: yang menunggu dilayani menurut urutannya begitu kuota cukup / recomputed every period: those who wait are served in their order once there is quota",
            [Aturan.PB1],
            (layani, tanya) => Berikutnya(tanya, layani(tanya)) is var lanjut && layani(lanjut) is var j
                && j.Pesan is null && j.Menunggu.IsEmpty && j.Diterima.SequenceEqual(Enumerable.Range(0, lanjut.Antrian.Length))));

    private static Invarian<PertanyaanKuota, JawabanKuota> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Func<Func<PertanyaanKuota, JawabanKuota>, PertanyaanKuota, bool> hukum) =>
        Invarian<PertanyaanKuota, JawabanKuota>.Buat(nama, dasar, Kasus, (tanya, kasus) => hukum(t => tanya(t)!, kasus));

    private static int Sisa(PertanyaanKuota tanya) => Math.Max(0, tanya.Kuota - tanya.Terpakai);

    private static PengajuanPbi[] Dilayani(PertanyaanKuota tanya, JawabanKuota jawab) => [.. jawab.Diterima.Concat(jawab.Menunggu).Select(i => tanya.Antrian[i])];

    // Dasar: PB-2.
    private static (int Golongan, LocalDate Tanggal, long Nik) Kunci(PengajuanPbi pengajuan) => (
        pengajuan.Golongan switch { GolonganAntrian.KepalaKeluarga => 1, GolonganAntrian.AnggotaKeluargaPbi => 2, _ => 3 },
        pengajuan.Tanggal,
        long.Parse(pengajuan.Nik.ToString("D"), CultureInfo.InvariantCulture));

    /// <summary>The next period: those served use the quota, those who wait are its queue, and it is enough for all of them.</summary>
    private static PertanyaanKuota Berikutnya(PertanyaanKuota tanya, JawabanKuota jawab)
    {
        var terpakai = tanya.Terpakai + jawab.Diterima.Length;
        return new(terpakai + jawab.Menunggu.Length, terpakai, [.. jawab.Menunggu.Select(i => tanya.Antrian[i])]);
    }

    private static IEnumerable<PertanyaanKuota> Susut(PertanyaanKuota tanya)
    {
        for (var i = 0; i < tanya.Antrian.Length; i++)
        {
            yield return tanya with { Antrian = tanya.Antrian.RemoveAt(i) };
        }

        if (tanya.Terpakai > 0)
        {
            yield return tanya with { Terpakai = tanya.Terpakai - 1 };
        }

        if (tanya.Kuota > 0)
        {
            yield return tanya with { Kuota = tanya.Kuota - 1 };
        }
    }
}
