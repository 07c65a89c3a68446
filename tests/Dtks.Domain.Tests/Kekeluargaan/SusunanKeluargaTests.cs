using System.Collections.Immutable;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Domain.Tests;

public class SusunanKeluargaTests
{
    private static readonly Penduduk Ayah = new() { Nik = Nik.Check("3374991708710003"), NomorKk = NomorKk.Check("3374990101150007") };
    private static readonly Penduduk Ibu = Ayah with { Nik = Nik.Check("3374995708730004") };

    private static readonly Penduduk Tetangga = Ayah with { Nik = Nik.Check("3374991708710005"), NomorKk = NomorKk.Check("3374990101150008"), Wilayah = KodeWilayah.Parse("3374991002") };
    private static readonly Penduduk Asing = new() { Nik = Nik.Check("3374991708710006"), Wilayah = KodeWilayah.Parse("3374991001") };

    // issue 9, examples 1 and 2: completeness is stated, never inferred.
    [Fact]
    public void A_family_is_complete_only_when_that_is_stated()
    {
        Assert.False(new SusunanKeluarga([Ayah, Ibu]).DaftarLengkap(0));
        Assert.False(new SusunanKeluarga([Ayah, Ibu], KelengkapanKeluarga.Menurut(false)).DaftarLengkap(0));
        Assert.False(new SusunanKeluarga([Ayah, Ibu], KelengkapanKeluarga.Menurut(null)).DaftarLengkap(0));
        Assert.True(new SusunanKeluarga([Ayah, Ibu], KelengkapanKeluarga.Menurut(true)).DaftarLengkap(0));
        Assert.True(new SusunanKeluarga([Ayah], KelengkapanKeluarga.Lengkap).DaftarLengkap(0));
    }

    [Fact]
    public void Somebody_without_readable_No_KK_may_belong_to_any_family_of_the_same_desa()
    {
        Penduduk ayah = Ayah with { Wilayah = KodeWilayah.Parse("3374991001") };
        Assert.Equal("FTF", Lengkap([ayah, Tetangga, Asing]));
        Assert.Equal("FTF", Lengkap([ayah, Tetangga, Asing with { NomorKk = NomorKk.Check("337499010115000") }]));
        Assert.Equal("TTF", Lengkap([ayah, Tetangga, Asing with { Wilayah = KodeWilayah.Parse("3374991003") }]));
        Assert.Equal("FFF", Lengkap([ayah, Tetangga, Asing with { Wilayah = null }]));
        Assert.Equal("FFF", Lengkap([ayah, Tetangga, Asing with { Wilayah = KodeWilayah.Parse("337498") }]));
        Assert.Equal("FTF", Lengkap([ayah with { Wilayah = null }, Tetangga, Asing with { Wilayah = KodeWilayah.Parse("3374991003") }]));
    }

    [Fact]
    public void A_row_that_could_not_be_used_makes_its_family_incomplete()
    {
        Penduduk ayah = Ayah with { Wilayah = KodeWilayah.Parse("3374991001") };
        Assert.Equal("FT", Lengkap([ayah, Tetangga], new BarisTakTerpakai(Ayah.NomorKk.Nilai, null)));
        Assert.Equal("TT", Lengkap([ayah, Tetangga], new BarisTakTerpakai(NomorKk.Parse("3374990101150099"), null)));
        Assert.Equal("TF", Lengkap([ayah, Tetangga], new BarisTakTerpakai(null, Tetangga.Wilayah)));
        Assert.Equal("FF", Lengkap([ayah, Tetangga], default(BarisTakTerpakai)));
        Assert.Equal(default, default(KelengkapanKeluarga).Tanpa([default]));
    }

    [Fact]
    public void People_of_whom_nobody_has_a_readable_No_KK_are_one_complete_family_when_that_is_stated()
    {
        Penduduk[] orang = [Ayah with { NomorKk = default }, Ibu with { NomorKk = NomorKk.Check("12") }];
        var susunan = new SusunanKeluarga(orang, KelengkapanKeluarga.Lengkap);
        Assert.True(susunan.SatuKeluargaTanpaNomor);
        Assert.Equal(0, susunan.JumlahKeluarga);
        Assert.Equal([0, 1], susunan.Anggota(1).ToArray());
        Assert.True(susunan.DaftarLengkap(1));
        Assert.Empty(new SusunanKeluarga(orang).Anggota(0));
        Assert.Empty(new SusunanKeluarga(orang, KelengkapanKeluarga.Lengkap.Tanpa([default])).Anggota(0));
    }

    [Fact]
    public void It_agrees_with_a_naive_search_of_the_list()
        => Properti.UntukSemua(PembangkitPenduduk.ArbDaftarOrang, Gen.Elements(true, false).ToArbitrary(), (orang, lengkap) =>
        {
            var susunan = new SusunanKeluarga(orang, KelengkapanKeluarga.Menurut(lengkap));
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

    private static string Lengkap(Penduduk[] orang, params BarisTakTerpakai[] baris)
    {
        var susunan = new SusunanKeluarga(orang, KelengkapanKeluarga.Lengkap.Tanpa(baris));
        return string.Concat(Enumerable.Range(0, orang.Length).Select(i => susunan.DaftarLengkap(i) ? 'T' : 'F'));
    }

    private static bool Sama(SusunanKeluarga susunan, ImmutableArray<Penduduk> orang, bool lengkap, int i)
    {
        Penduduk ini = orang[i];
        bool satu = lengkap && orang.All(o => !o.NomorKk.Sah);
        int[] anggota = [.. Enumerable.Range(0, orang.Length).Where(j => satu || (ini.NomorKk.Sah && orang[j].NomorKk == ini.NomorKk))];
        bool bertemu = orang.Any(a => !a.NomorKk.Sah && (Desa(a) is not { } desa || anggota.All(j => Desa(orang[j]) is null) || anggota.Any(j => Desa(orang[j]) == desa)));
        int? pertama = ini.Nik.Sah ? Enumerable.Range(0, orang.Length).First(j => orang[j].Nik == ini.Nik) : null;
        return susunan.Anggota(i).SequenceEqual(anggota)
            && susunan.DaftarLengkap(i) == (satu || (lengkap && ini.NomorKk.Sah && !bertemu))
            && (!ini.Nik.Sah || susunan.IndeksNik(ini.Nik.Nilai) == pertama);
    }

    private static KodeWilayah? Desa(Penduduk orang) => orang.Wilayah is { Tingkat: TingkatWilayah.DesaKelurahan } desa ? desa : null;
}
