using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of reading a NIK (ID-1).</summary>
internal static class HukumNik
{
    private static readonly Arbitrary<string> Digit = Arb.From(
        PembangkitIdentitas.Nik().Generator.Select(n => n.ToString("D")),
        d => PembangkitIdentitas.Nik().Shrinker(Nik.Parse(d)).Select(n => n.ToString("D")));

    private static readonly Arbitrary<(string Digit, LocalDate Per)> DenganTanggal = Arb.From(
        from digit in Digit.Generator
        from per in Gen.Choose(0, 45_000).Select(h => new LocalDate(1920, 1, 1).PlusDays(h))
        select (digit, per),
        k => Digit.Shrinker(k.digit).Select(d => (d, k.per)));

    public static HimpunanInvarian<PertanyaanNik, JawabanNik> Himpunan { get; } = new(
        "nik.urai",
        Pustaka,
        tanya => tanya,
        [
            .. HukumNomor.Semua<PertanyaanNik, JawabanNik>(
                Aturan.ID1,
                teks => new(teks),
                Pandang,
                Digit,
                Arb.From(PembangkitIdentitas.TeksNik().Generator.Select(c => (c.Teks, c.Nilai!.Value.ToString("D"))), k => k.Item1 == k.Item2 ? [] : [(k.Item2, k.Item2)]),
                Arb.From(PembangkitIdentitas.TeksNikHampirSah().Generator.Select(c => (c.Teks, TabelIdentitas.CacatNik.Kode(c.Cacat!.Value), c.Posisi)))),
            Invarian<PertanyaanNik, JawabanNik>.Buat(
                "Kode tanggal 41 sampai 71 ialah perempuan, 01 sampai 31 laki-laki / day codes 41 to 71 are female, 01 to 31 male",
                [Aturan.ID1],
                Digit,
                (tanya, d) => tanya(new(d)) is { } j && KodeHari(d) is var kode && j.JenisKelamin == (kode > 40 ? JenisKelamin.Perempuan : JenisKelamin.LakiLaki) && j.Hari == kode % 40),
            Invarian<PertanyaanNik, JawabanNik>.Buat(
                "Tanggal lahir: yang terakhir dari 19YY dan 20YY yang tidak sesudah hari acuan / birth date: the later of 19YY and 20YY that is not after the day asked",
                [Aturan.ID1],
                DenganTanggal,
                (tanya, k) => tanya(new(k.Digit, k.Per))!.TanggalLahir == TanggalLahir(k.Digit, k.Per)),
        ]);

    private static int KodeHari(string digit) => int.Parse(digit.AsSpan(6, 2), CultureInfo.InvariantCulture);

    private static LocalDate? TanggalLahir(string digit, LocalDate per)
    {
        var (hari, bulan, tahun2) = (KodeHari(digit) % 40, int.Parse(digit.AsSpan(8, 2), CultureInfo.InvariantCulture), int.Parse(digit.AsSpan(10, 2), CultureInfo.InvariantCulture));
        foreach (var tahun in (ReadOnlySpan<int>)[2000 + tahun2, 1900 + tahun2])
        {
            if (hari <= CalendarSystem.Iso.GetDaysInMonth(tahun, bulan) && new LocalDate(tahun, bulan, hari) <= per)
            {
                return new LocalDate(tahun, bulan, hari);
            }
        }

        return null;
    }

    private static HukumNomor.Pandangan Pandang(JawabanNik j) => new(
        j.Sah,
        j.Cacat is { } cacat ? TabelIdentitas.CacatNik.Kode(cacat) : null,
        j.Posisi,
        HukumNomor.Susun(j.Wilayah, j.Hari + (j.JenisKelamin == JenisKelamin.Perempuan ? 40 : 0), j.Bulan, j.Tahun2, j.NomorUrut),
        j.Samaran,
        j is not { Wilayah: null, Hari: null, Bulan: null, Tahun2: null, JenisKelamin: null, NomorUrut: null, TanggalLahir: null });

    private static JawabanNik Pustaka(PertanyaanNik tanya)
    {
        var bacaan = Nik.Check(tanya.Nik);
        return bacaan.TryGetNilai(out var nik)
            ? new(
                Sah: true,
                Wilayah: nik.Wilayah.ToString("D"),
                Hari: nik.Hari,
                Bulan: nik.Bulan,
                Tahun2: nik.Tahun2,
                JenisKelamin: nik.JenisKelamin,
                NomorUrut: nik.NomorUrut.ToString("0000", CultureInfo.InvariantCulture),
                TanggalLahir: tanya.Per is { } per ? nik.TanggalLahir(per) : null,
                Samaran: nik.ToString())
            : new(Sah: false, bacaan.Cacat, bacaan.Posisi);
    }
}
