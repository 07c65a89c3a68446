using System.Collections.Immutable;
using Dtks.Bersama;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Domain.Tests;

public class SusunanKeluargaTests
{
    private static readonly Penduduk Ayah = new() { Nik = Nik.Check("3374991708710003"), NomorKk = NomorKk.Check("3374990101150007") };
    private static readonly Penduduk Ibu = Ayah with { Nik = Nik.Check("3374995708730004") };
    private static readonly LocalDate Hari = new(2024, 2, 15);

    public static TheoryData<Penduduk[], bool, Kepastian> AnggotaLain => new()
    {
        { [Ayah], false, Kepastian.TidakTahu },
        { [Ayah], true, Kepastian.Tidak },
        { [Ayah with { NomorKk = default }, Ibu with { NomorKk = default }], true, Kepastian.TidakTahu },
        { [Ayah with { NomorKk = NomorKk.Check("12") }, Ibu], true, Kepastian.TidakTahu },
        { [Ayah, Ibu], false, Kepastian.Ya },
        { [Ayah, Ibu with { Nik = default }], false, Kepastian.Ya },
        { [Ayah, Ibu with { Meninggal = TandaMeninggal.Ya }], false, Kepastian.Tidak },
        { [Ayah, Ibu with { Meninggal = TandaMeninggal.Pada(Hari) }], false, Kepastian.Tidak },
        { [Ayah, Ibu with { Meninggal = TandaMeninggal.Pada(Hari.PlusDays(1)) }], false, Kepastian.Ya },
        { [Ayah, Ayah], false, Kepastian.TidakTahu },
        { [Ayah, Ayah], true, Kepastian.Tidak },
        { [Ayah, Ibu with { NomorKk = NomorKk.Check("3374990101150008") }], false, Kepastian.TidakTahu },
    };

    [Theory]
    [MemberData(nameof(AnggotaLain))]
    public void Another_living_member_is_there_or_not_or_unknown(Penduduk[] orang, bool lengkap, Kepastian harapan)
        => Assert.Equal(harapan, new SusunanKeluarga(orang, lengkap).AnggotaLainHidup(0, Hari));

    [Fact]
    public void Without_a_day_any_mark_of_death_counts()
        => Assert.Equal(
            Kepastian.Tidak,
            new SusunanKeluarga([Ayah, Ibu with { Meninggal = TandaMeninggal.Pada(Hari.PlusDays(1)) }]).AnggotaLainHidup(0, null));

    [Fact]
    public void It_agrees_with_a_naive_search_of_the_list()
        => Properti.UntukSemua(PembangkitPenduduk.ArbDaftarOrang, Gen.Elements(true, false).ToArbitrary(), (orang, lengkap) =>
        {
            var susunan = new SusunanKeluarga(orang, lengkap);
            return susunan.Orang.SequenceEqual(orang)
                && susunan.JumlahKeluarga == orang.Where(o => o.NomorKk.Sah).Select(o => o.NomorKk).Distinct().Count()
                && Enumerable.Range(0, orang.Length).All(i => Sama(susunan, orang, lengkap, i));
        });

    [Fact]
    public void The_first_record_of_a_NIK_is_found()
    {
        var susunan = new SusunanKeluarga([new Penduduk { Nik = Nik.Check("12") }, Ibu, Ayah, Ayah]);

        Assert.Equal(2, susunan.IndeksNik(Ayah.Nik.Nilai));
        Assert.Null(susunan.IndeksNik(Nik.Parse("3374990101600001")));
        Assert.Null(susunan.IndeksNik(default));
    }

    [Fact]
    public void An_index_outside_the_list_is_refused()
    {
        var susunan = new SusunanKeluarga([Ayah]);

        _ = Assert.Throws<ArgumentOutOfRangeException>(() => susunan.Anggota(1));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => susunan.DaftarLengkap(-1));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => susunan.AnggotaLainHidup(1, null));
        _ = Assert.Throws<ArgumentNullException>(() => new SusunanKeluarga([null!]));
    }

    [Fact]
    public void The_list_is_copied()
    {
        Penduduk[] orang = [Ayah, Ibu];
        var susunan = new SusunanKeluarga(orang);
        orang[1] = new Penduduk();

        Assert.Same(Ibu, susunan.Orang[1]);
    }

    [Fact]
    public void Hundreds_of_thousands_of_people_take_moments()
    {
        var orang = new Penduduk[200_000];
        for (int i = 0; i < orang.Length; i++)
        {
            int kk = i / 4;
            orang[i] = new Penduduk
            {
                Nik = Nik.Check(System.FormattableString.Invariant($"337499{1 + (i % 28):00}0{1 + (i / 28 % 9)}{i / 252 % 100:00}{1 + (i / 25_200):0000}")),
                NomorKk = NomorKk.Check(System.FormattableString.Invariant($"337499{1 + (kk % 28):00}0{1 + (kk / 28 % 9)}{kk / 252 % 100:00}{1 + (kk / 25_200):0000}")),
            };
        }

        var susunan = new SusunanKeluarga(orang);

        Assert.Equal(50_000, susunan.JumlahKeluarga);
        Assert.Equal([199_996, 199_997, 199_998, 199_999], susunan.Anggota(199_998).ToArray());
        Assert.Equal(123_456, susunan.IndeksNik(orang[123_456].Nik.Nilai));
    }

    private static bool Sama(SusunanKeluarga susunan, ImmutableArray<Penduduk> orang, bool lengkap, int i)
    {
        Penduduk ini = orang[i];
        int[] anggota = ini.NomorKk.Sah ? [.. Enumerable.Range(0, orang.Length).Where(j => orang[j].NomorKk == ini.NomorKk)] : [];
        bool daftarLengkap = anggota.Length >= 2 || (anggota.Length == 1 && lengkap);
        Kepastian lain = anggota.Any(j => j != i && !orang[j].Meninggal.Berlaku(PembangkitPenduduk.Per)) ? Kepastian.Ya
            : daftarLengkap ? Kepastian.Tidak
            : Kepastian.TidakTahu;
        int? pertama = ini.Nik.Sah ? Enumerable.Range(0, orang.Length).First(j => orang[j].Nik == ini.Nik) : null;
        return susunan.Anggota(i).SequenceEqual(anggota)
            && susunan.DaftarLengkap(i) == daftarLengkap
            && susunan.AnggotaLainHidup(i, PembangkitPenduduk.Per) == lain
            && (!ini.Nik.Sah || susunan.IndeksNik(ini.Nik.Nilai) == pertama);
    }
}
