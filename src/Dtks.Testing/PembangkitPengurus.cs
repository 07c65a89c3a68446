using System.Collections.Immutable;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Generators of small families whose pengurus, the first record, is to be replaced (KP-7); hubungan, sex and birth dates are often missing.</summary>
public static class PembangkitPengurus
{
    private static readonly NomorKk Kk = PembangkitPenduduk.NomorKkDari("3374", 7);

    /// <summary>The day on which the ages hold.</summary>
    public static LocalDate Per => PembangkitPenduduk.Per;

    /// <summary>Families of a dead pengurus and one to three others, with holes, births around the age of 17, equal birth dates and missing NIKs.</summary>
    public static Gen<ImmutableArray<Penduduk>> Keluarga =>
        from banyak in Gen.Choose(1, 3)
        from lain in Gen.CollectToList(Enumerable.Range(1, banyak), Anggota)
        from hubungan in Gen.Elements(HubunganKeluarga.Istri, HubunganKeluarga.Istri, HubunganKeluarga.KepalaKeluarga)
        select ImmutableArray.Create(Pengurus with { Hubungan = hubungan }).AddRange(lain);

    /// <summary><see cref="Keluarga"/> with its shrinker: towards fewer members that know less.</summary>
    public static Arbitrary<ImmutableArray<Penduduk>> ArbKeluarga => Arb.From(Keluarga, Susut);

    private static Penduduk Pengurus { get; } = new()
    {
        Nik = Nik.Check(PembangkitPenduduk.NikDari("3374", new LocalDate(1970, 5, 20), JenisKelamin.Perempuan, 1).ToString("D")),
        NomorKk = NomorKk.Check(Kk.ToString("D")),
        TanggalLahir = new LocalDate(1970, 5, 20),
        JenisKelamin = JenisKelamin.Perempuan,
        Hubungan = HubunganKeluarga.Istri,
        StatusKawin = StatusKawin.Kawin,
        Meninggal = TandaMeninggal.Ya,
    };

    private static Gen<LocalDate?> TanggalLahir => Gen.Frequency(
        (4, Gen.Constant<LocalDate?>(null)),
        (2, Gen.Constant<LocalDate?>(Per.PlusYears(-17))),
        (2, Gen.Constant<LocalDate?>(Per.PlusYears(-17).PlusDays(1))),
        (2, Gen.Constant<LocalDate?>(new LocalDate(1990, 1, 31))),
        (2, Gen.Choose(0, 60).Select(u => (LocalDate?)Per.PlusYears(-u))));

    private static Gen<Penduduk> Anggota(int nomor) =>
        from hubungan in Gen.Frequency(
            (4, Gen.Constant<HubunganKeluarga?>(HubunganKeluarga.Anak)),
            (1, Gen.Constant<HubunganKeluarga?>(HubunganKeluarga.KepalaKeluarga)),
            (1, Gen.Elements<HubunganKeluarga?>(HubunganKeluarga.Istri, HubunganKeluarga.Suami)),
            (2, Gen.Elements<HubunganKeluarga?>(HubunganKeluarga.Menantu, HubunganKeluarga.Cucu, HubunganKeluarga.FamiliLain)),
            (1, Gen.Elements<HubunganKeluarga?>(HubunganKeluarga.Pembantu, HubunganKeluarga.Lainnya)),
            (1, Gen.Constant<HubunganKeluarga?>(null)))
        from kelamin in Gen.Elements<JenisKelamin?>(JenisKelamin.LakiLaki, JenisKelamin.Perempuan, null)
        from lahir in TanggalLahir
        from kawin in Gen.Elements<StatusKawin?>(null, StatusKawin.BelumKawin, StatusKawin.BelumKawin, StatusKawin.CeraiMati)
        from meninggal in Gen.Frequency((6, Gen.Constant(default(TandaMeninggal))), (1, Gen.Constant(TandaMeninggal.Ya)), (1, Gen.Constant(TandaMeninggal.Pada(Per.PlusDays(1)))))
        from serial in Gen.Choose(0, 9)
        select new Penduduk
        {
            Nik = serial == 0 ? default : Nik.Check(PembangkitPenduduk.NikDari("3374", new LocalDate(2000, 1, 1), JenisKelamin.LakiLaki, (serial * 10) + nomor).ToString("D")),
            NomorKk = NomorKk.Check(Kk.ToString("D")),
            Hubungan = hubungan,
            JenisKelamin = kelamin,
            TanggalLahir = lahir,
            StatusKawin = kawin,
            Meninggal = meninggal,
        };

    /// <summary>Simpler families: without one of the others, or with one that knows less; the pengurus stays.</summary>
    /// <param name="keluarga">A family.</param>
    /// <returns>The simpler families; always at least two records.</returns>
    public static IEnumerable<ImmutableArray<Penduduk>> Susut(ImmutableArray<Penduduk> keluarga)
    {
        for (int i = 1; i < keluarga.Length; i++)
        {
            if (keluarga.Length > 2)
            {
                yield return keluarga.RemoveAt(i);
            }

            foreach (Penduduk susut in PembangkitPenduduk.SusutOrang(keluarga[i]).Where(o => o.NomorKk.Sah))
            {
                yield return keluarga.SetItem(i, susut);
            }
        }
    }
}
