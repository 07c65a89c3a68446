using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of counting in hari kerja (KL-2); days off are the official ones of 2019 to 2027.</summary>
internal static class HukumHariKerja
{
    private static readonly KebijakanDtks TanpaCuti = KebijakanDtks.Baku with { CutiBersamaHariLibur = false };

    private static readonly Arbitrary<PertanyaanHariKerja> Kasus = Arb.From(
        from hari in Gen.Choose(0, Period.DaysBetween(HariLiburResmi.Awal, new LocalDate(2027, 10, 1)))
        from jumlah in Gen.Choose(0, 30)
        from kebijakan in Gen.Elements(KebijakanDtks.Baku, TanpaCuti)
        select new PertanyaanHariKerja(HariLiburResmi.Awal.PlusDays(hari), jumlah, kebijakan),
        Susut);

    private static readonly Arbitrary<PertanyaanHariKerja> DiLuar = Arb.From(Gen.OneOf(
        Gen.Choose(1, 4000).SelectMany(h => Gen.Choose(0, 30).Select(j => new PertanyaanHariKerja(HariLiburResmi.Awal.PlusDays(-h), j, KebijakanDtks.Baku))),
        Gen.Choose(1, 4000).SelectMany(h => Gen.Choose(0, 30).Select(j => new PertanyaanHariKerja(HariLiburResmi.Akhir.PlusDays(h), j, KebijakanDtks.Baku))),
        Gen.Choose(0, 10).Select(h => new PertanyaanHariKerja(HariLiburResmi.Akhir.PlusDays(-h), 30, KebijakanDtks.Baku))));

    public static HimpunanInvarian<PertanyaanHariKerja, JawabanHariKerja> Himpunan { get; } = new(
        "hari_kerja.tambah",
        tanya => new(new HariKerja(DaftarHariLibur.Baku, tanya.Kebijakan).Tambah(tanya.Mulai, tanya.Jumlah)),
        tanya => tanya,
        Hukum(
            "Hasil tidak pernah Sabtu atau Minggu / the result is never a Saturday or Sunday",
            (tambah, tanya) => tanya.Jumlah == 0 || tambah(tanya).DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)),
        Hukum(
            "Hasil tidak pernah hari libur nasional, dan cuti bersama hanya bila kebijakan membolehkan / the result is never a libur nasional, and a cuti bersama only where the policy allows",
            (tambah, tanya) => tanya.Jumlah == 0 || !HariLiburResmi.Libur(tambah(tanya), tanya.Kebijakan)),
        Hukum(
            "Menghitung kembali: sesudah hari mulai sampai hasilnya ada tepat sekian hari kerja / counting back: after the start up to the result there are exactly so many hari kerja",
            (tambah, tanya) => HariLiburResmi.Hitung(tanya.Mulai, tambah(tanya), tanya.Kebijakan) == tanya.Jumlah),
        Hukum(
            "Nol hari kerja ialah hari itu sendiri, walau hari libur / no hari kerja is the day itself, even a day off",
            (tambah, tanya) => tambah(tanya with { Jumlah = 0 }) == tanya.Mulai),
        Hukum(
            "Hari mulai tidak dihitung / the start is not counted",
            (tambah, tanya) => tambah(tanya with { Jumlah = 1 }) > tanya.Mulai),
        Hukum(
            "Satu hari kerja lagi sesudah hasilnya = satu lebih banyak sejak mulai / one more hari kerja after the result = one more from the start",
            (tambah, tanya) => tambah(tanya) is var hasil && tambah(tanya with { Jumlah = tanya.Jumlah + 1 }) is var berikut
                && berikut > hasil && berikut == tambah(tanya with { Mulai = hasil, Jumlah = 1 })),
        Invarian<PertanyaanHariKerja, JawabanHariKerja>.Buat(
            "Tahun tanpa data hari libur tidak pernah ditebak / a year without data on days off is never guessed",
            [Aturan.KL2],
            DiLuar,
            (tanya, kasus) => tanya(kasus) is null));

    private static Invarian<PertanyaanHariKerja, JawabanHariKerja> Hukum(
        string nama, Func<Func<PertanyaanHariKerja, LocalDate>, PertanyaanHariKerja, bool> hukum) =>
        Invarian<PertanyaanHariKerja, JawabanHariKerja>.Buat(nama, [Aturan.KL2], Kasus, (tanya, kasus) => hukum(t => tanya(t)!.Tanggal, kasus));

    private static IEnumerable<PertanyaanHariKerja> Susut(PertanyaanHariKerja tanya)
    {
        if (tanya.Kebijakan != KebijakanDtks.Baku)
        {
            yield return tanya with { Kebijakan = KebijakanDtks.Baku };
        }

        for (var jumlah = 0; jumlah < tanya.Jumlah; jumlah++)
        {
            yield return tanya with { Jumlah = jumlah };
        }
    }
}
