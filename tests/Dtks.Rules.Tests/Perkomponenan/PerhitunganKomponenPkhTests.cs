using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests.Perkomponenan;

/// <summary>KP-5: PKH components, by example and against every way in which missing data can turn out.</summary>
public class PerhitunganKomponenPkhTests
{
    private static readonly LocalDate Per = new(2024, 2, 15);
    private static readonly Penduduk DewasaBiasa = new() { TanggalLahir = new LocalDate(1990, 1, 1), JenisKelamin = JenisKelamin.Perempuan, Hamil = Kepastian.Tidak, DisabilitasBerat = Kepastian.Tidak };

    public static TheoryData<int, int, string?, string> BatasUsia => new()
    {
        // years, days after that birthday (negative: before it), sekolah, components
        { 0, 0, null, "anak-usia-dini" },
        { 6, 0, null, "anak-usia-dini" },
        { 7, -1, null, "anak-usia-dini" },
        { 7, 0, null, "" },
        { 6, -1, "SD", "anak-usia-dini" },
        { 6, 0, "SD", "anak-usia-dini sd" },
        { 7, 0, "SD", "sd" },
        { 13, 0, "SMP", "smp" },
        { 21, 0, "SMA", "sma" },
        { 22, -1, "SMA", "sma" },
        { 22, 0, "SMA", "" },
        { 60, -1, null, "" },
        { 60, 0, null, "lanjut-usia" },
        { 95, 0, null, "lanjut-usia" },
    };

    [Theory]
    [MemberData(nameof(BatasUsia))]
    public void Age_limits_are_completed_years(int tahun, int hari, string? sekolah, string jenis)
    {
        Penduduk orang = new()
        {
            TanggalLahir = Per.PlusYears(-tahun).PlusDays(-hari),
            Sekolah = sekolah is null ? TandaSekolah.Tidak : TabelKependudukan.Sekolah.Baca(sekolah),
        };
        HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung([orang], Per);
        Assert.Equal(jenis, string.Join(' ', hasil.Komponen.Select(k => TabelKomponen.Jenis.Kode(k.Jenis))));
        Assert.Equal(jenis.Length == 0 ? 0 : 1, hasil.Dihitung);
    }

    [Theory]
    [InlineData(JenisKelamin.Perempuan, true)]
    [InlineData(null, true)]
    [InlineData(JenisKelamin.LakiLaki, false)]
    public void A_mark_hamil_counts_unless_the_person_is_a_man(JenisKelamin? kelamin, bool hitung)
    {
        HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung([DewasaBiasa with { Hamil = Kepastian.Ya, JenisKelamin = kelamin }], Per, kelengkapan: KelengkapanKeluarga.Lengkap);
        Assert.Equal(hitung ? Kepastian.Ya : Kepastian.Tidak, hasil.AdaKomponen);
    }

    [Fact]
    public void Whoever_died_counts_for_none_and_a_death_after_the_day_is_still_alive()
    {
        Penduduk lansia = new() { TanggalLahir = new LocalDate(1940, 1, 1), DisabilitasBerat = Kepastian.Ya };
        Assert.Equal(Kepastian.Tidak, PerhitunganKomponenPkh.Hitung([lansia with { Meninggal = TandaMeninggal.Ya }], Per, kelengkapan: KelengkapanKeluarga.Lengkap).AdaKomponen);
        Assert.Equal(Kepastian.Tidak, PerhitunganKomponenPkh.Hitung([lansia with { Meninggal = TandaMeninggal.Pada(Per), TanggalLahir = null }], Per, kelengkapan: KelengkapanKeluarga.Lengkap).AdaKomponen);
        Assert.Equal(2, PerhitunganKomponenPkh.Hitung([lansia with { Meninggal = TandaMeninggal.Pada(Per.PlusDays(1)) }], Per).Komponen.Length);
    }

    [Fact]
    public void A_member_can_be_several_components_but_counts_once()
    {
        Penduduk gadis = new() { TanggalLahir = new LocalDate(2006, 1, 1), Hamil = Kepastian.Ya, Sekolah = JenjangSekolah.Sma, DisabilitasBerat = Kepastian.Ya, JenisKelamin = JenisKelamin.Perempuan };
        HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung([DewasaBiasa, gadis], Per);
        Assert.Equal([new(1, KomponenPkh.IbuHamil), new(1, KomponenPkh.Sma), new(1, KomponenPkh.DisabilitasBerat)], hasil.Komponen.ToArray());
        Assert.Equal(1, hasil.Dihitung);
        Assert.Equal("KP-5", hasil.Aturan.ToString());
    }

    [Fact]
    public void At_most_the_maximum_of_the_policy_counts_while_all_are_listed()
    {
        Penduduk[] enam = [.. Enumerable.Repeat(new Penduduk { TanggalLahir = Per.PlusYears(-10), Sekolah = JenjangSekolah.Sd }, 6)];
        Assert.Equal(4, PerhitunganKomponenPkh.Hitung(enam, Per).Dihitung);
        Assert.Equal(6, PerhitunganKomponenPkh.Hitung(enam, Per).Komponen.Length);
        Assert.Equal(5, PerhitunganKomponenPkh.Hitung(enam, Per, KebijakanDtks.Baku with { MaksKomponenPkh = 5 }).Dihitung);
        Assert.Equal(6, PerhitunganKomponenPkh.Hitung(enam, Per, KebijakanDtks.Baku with { MaksKomponenPkh = 20 }).Dihitung);
    }

    // Dasar: KP-5: 1 lansia, 1 disabilitas berat, 2 ibu hamil, 2 anak usia dini; pupils without a cap of their own; no caps by kind before 2021.
    [Theory]
    [InlineData("2024-02-15", 3, 0, 0, 0, 0, 2)]
    [InlineData("2024-02-15", 0, 3, 0, 0, 0, 2)]
    [InlineData("2024-02-15", 0, 0, 3, 0, 0, 1)]
    [InlineData("2024-02-15", 0, 0, 0, 3, 0, 1)]
    [InlineData("2024-02-15", 0, 0, 0, 0, 3, 3)]
    [InlineData("2024-02-15", 3, 3, 3, 3, 3, 9)]
    [InlineData("2021-01-01", 0, 0, 3, 0, 0, 1)]
    [InlineData("2020-12-31", 0, 0, 3, 0, 0, 3)]
    [InlineData("2020-12-31", 3, 3, 3, 3, 3, 15)]
    [InlineData("2025-06-01", 0, 0, 3, 0, 0, 1)]
    public void Caps_by_kind_hold_since_2021(string tanggal, int hamil, int dini, int lansia, int berat, int murid, int dihitung)
    {
        LocalDate per = NodaTime.Text.LocalDatePattern.Iso.Parse(tanggal).Value;
        Penduduk[] orang =
        [
            .. Enumerable.Repeat(new Penduduk { TanggalLahir = per.PlusYears(-30), JenisKelamin = JenisKelamin.Perempuan, Hamil = Kepastian.Ya }, hamil),
            .. Enumerable.Repeat(new Penduduk { TanggalLahir = per.PlusYears(-3) }, dini),
            .. Enumerable.Repeat(new Penduduk { TanggalLahir = per.PlusYears(-70) }, lansia),
            .. Enumerable.Repeat(new Penduduk { TanggalLahir = per.PlusYears(-30), DisabilitasBerat = Kepastian.Ya }, berat),
            .. Enumerable.Repeat(new Penduduk { TanggalLahir = per.PlusYears(-12), Sekolah = JenjangSekolah.Smp }, murid),
        ];
        Assert.Equal(dihitung, PerhitunganKomponenPkh.Hitung(orang, per, KebijakanDtks.Baku with { MaksKomponenPkh = 20 }).Dihitung);
    }

    [Fact]
    public void A_caller_changes_the_caps_by_deriving_an_edition_and_a_day_that_is_not_modelled_needs_one()
    {
        Penduduk[] lansia = [.. Enumerable.Repeat(new Penduduk { TanggalLahir = Per.PlusYears(-70) }, 3)];
        EdisiAturan daerah = EdisiAturan.Kepmensos150Tahun2022.Turunkan(
            "komponen-daerah", "Komponen daerah", new Sumber("PERBUP-1", "Perbup 1"),
            ubah: isi => isi with { BatasKomponen = Parameter.Sejak(new Periode(2024, 1), ImmutableArray.Create(new BatasKomponen(KomponenPkh.LanjutUsia, 2)), isi.BatasKomponen.Semua[0].Dasar) });
        Assert.Equal(2, PerhitunganKomponenPkh.Hitung(lansia, Per, edisi: daerah).Dihitung);
        Assert.Equal(1, PerhitunganKomponenPkh.Hitung(lansia, Per).Dihitung);
        LocalDate juli = new(2024, 7, 1);
        Assert.Throws<DiLuarCakupanException>(() => PerhitunganKomponenPkh.Hitung(lansia, juli));
        Assert.Equal(1, PerhitunganKomponenPkh.Hitung(lansia, juli, edisi: EdisiAturan.Kepmensos150Tahun2022).Dihitung);
    }

    [Fact]
    public void As_many_count_as_the_best_assignment_allows_in_every_small_family()
    {
        // Everything a person can be at once: pregnant or not, severely disabled or not, and what the age makes of the rest.
        Penduduk dasar = new() { JenisKelamin = JenisKelamin.Perempuan, Hamil = Kepastian.Tidak, DisabilitasBerat = Kepastian.Tidak, Sekolah = TandaSekolah.Tidak };
        Penduduk[] usia =
        [
            dasar with { TanggalLahir = Per.PlusYears(-30) },
            dasar with { TanggalLahir = Per.PlusYears(-3) },
            dasar with { TanggalLahir = Per.PlusYears(-6), Sekolah = JenjangSekolah.Sd },
            dasar with { TanggalLahir = Per.PlusYears(-17), Sekolah = JenjangSekolah.Sma },
            dasar with { TanggalLahir = Per.PlusYears(-70) },
        ];
        Penduduk[] macam =
        [
            .. from o in usia
               from hamil in new[] { Kepastian.Tidak, Kepastian.Ya }
               from berat in new[] { Kepastian.Tidak, Kepastian.Ya }
               select o with { Hamil = hamil, DisabilitasBerat = berat },
        ];
        KebijakanDtks tanpaBatas = KebijakanDtks.Baku with { MaksKomponenPkh = 20 };
        int keluarga = 0;
        foreach (int[] pilihan in Himpunan(macam.Length, 4))
        {
            Penduduk[] anggota = [.. pilihan.Select(n => macam[n])];
            HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung(anggota, Per, tanpaBatas);
            KomponenPkh[][] jenis = [.. Enumerable.Range(0, anggota.Length).Select(i => hasil.Komponen.Where(k => k.Indeks == i).Select(k => k.Jenis).ToArray())];
            Assert.Equal(Terbanyak(jenis, 0, new() { [KomponenPkh.IbuHamil] = 2, [KomponenPkh.AnakUsiaDini] = 2, [KomponenPkh.LanjutUsia] = 1, [KomponenPkh.DisabilitasBerat] = 1 }), hasil.Dihitung);
            keluarga++;
        }

        // 20 kinds of people: multisets of 1 to 4 of them.
        Assert.Equal(20 + 210 + 1540 + 8855, keluarga);
    }

    [Fact]
    public void Any_caps_and_any_kinds_agree_with_trying_every_assignment() => Properti.UntukSemua(Arb.From(Batas), Arb.From(Gen.ListOf(Gen.Choose(0, 127))), (batas, daftar) =>
    {
        int[] himpunan = [.. daftar.Take(6).Select(h => h << 1)];
        Span<int> jumlah = stackalloc int[PerhitunganKomponenPkh.BanyakHimpunan];
        jumlah.Clear();
        foreach (int h in himpunan.Where(h => h != 0))
        {
            jumlah[h]++;
        }

        KomponenPkh[][] jenis = [.. himpunan.Select(h => Enum.GetValues<KomponenPkh>().Where(k => (h & (1 << (int)k)) != 0).ToArray())];
        Assert.Equal(Terbanyak(jenis, 0, batas.ToDictionary(b => b.Jenis, b => b.Paling)), PerhitunganKomponenPkh.Terbanyak(jumlah, batas));
    });

    private static Gen<ImmutableArray<BatasKomponen>> Batas =>
        from jenis in Gen.SubListOf(Enum.GetValues<KomponenPkh>())
        from paling in Gen.CollectToList(jenis, _ => Gen.Elements(0, 1, 2, int.MaxValue))
        select jenis.Zip(paling, (j, p) => new BatasKomponen(j, p)).ToImmutableArray();

    private static IEnumerable<int[]> Himpunan(int macam, int paling, int mulai = 0)
    {
        for (int n = mulai; n < macam && paling > 0; n++)
        {
            yield return [n];
            foreach (int[] sisa in Himpunan(macam, paling - 1, n))
            {
                yield return [n, .. sisa];
            }
        }
    }

    // Second reading: everybody in turn counts as nothing, or as one of the kinds that has room left.
    private static int Terbanyak(KomponenPkh[][] jenis, int mulai, Dictionary<KomponenPkh, int> sisa)
    {
        if (mulai == jenis.Length)
        {
            return 0;
        }

        int tanpa = Terbanyak(jenis, mulai + 1, sisa);
        int terbaik = tanpa;
        foreach (KomponenPkh satu in jenis[mulai])
        {
            if (!sisa.TryGetValue(satu, out int lagi))
            {
                return 1 + tanpa;
            }

            if (lagi > 0)
            {
                sisa[satu] = lagi - 1;
                terbaik = Math.Max(terbaik, 1 + Terbanyak(jenis, mulai + 1, sisa));
                sisa[satu] = lagi;
            }
        }

        return terbaik;
    }

    [Fact]
    public void The_age_of_lanjut_usia_is_policy()
    {
        Penduduk[] orang = [new() { TanggalLahir = Per.PlusYears(-70) }, new() { TanggalLahir = Per.PlusYears(-70).PlusDays(1) }];
        Assert.Equal([0], PerhitunganKomponenPkh.Hitung(orang, Per, KebijakanDtks.Baku with { UsiaLansia = 70 }).Komponen.Select(k => k.Indeks));
        Assert.Equal([0, 1], PerhitunganKomponenPkh.Hitung(orang, Per).Komponen.Select(k => k.Indeks));
    }

    [Fact]
    public void Belum_are_those_certain_for_nothing_who_could_be_something()
    {
        Penduduk tanpaTanggal = new() { Sekolah = JenjangSekolah.Sd };
        HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung(
            [
                tanpaTanggal,
                new(),
                new() { Hamil = Kepastian.Ya },
                DewasaBiasa with { TanggalLahir = Per.PlusYears(-10) },
                DewasaBiasa with { TanggalLahir = Per.PlusYears(-22) },
                new() { Meninggal = TandaMeninggal.Ya },
                DewasaBiasa with { Hamil = Kepastian.TidakTahu },
                DewasaBiasa with { Hamil = Kepastian.TidakTahu, JenisKelamin = JenisKelamin.LakiLaki },
                DewasaBiasa with { DisabilitasBerat = Kepastian.TidakTahu },
                DewasaBiasa with { TanggalLahir = Per.PlusYears(-10), Sekolah = TandaSekolah.Tidak },
            ],
            Per);
        Assert.Equal([0, 1, 3, 6, 8], hasil.Belum.ToArray());
        Assert.Equal([new(2, KomponenPkh.IbuHamil)], hasil.Komponen.ToArray());
        Assert.Equal(Kepastian.TidakTahu, PerhitunganKomponenPkh.Hitung([tanpaTanggal], Per).AdaKomponen);
        Assert.Equal(Kepastian.TidakTahu, PerhitunganKomponenPkh.Hitung([DewasaBiasa], Per).AdaKomponen);
        Assert.Equal(Kepastian.Tidak, PerhitunganKomponenPkh.Hitung([DewasaBiasa], Per, kelengkapan: KelengkapanKeluarga.Lengkap).AdaKomponen);
    }

    [Fact]
    public void A_member_born_after_the_day_is_an_error_with_its_place()
    {
        Penduduk besok = new() { TanggalLahir = Per.PlusDays(1) };
        ImmutableArray<CacatData> cacat = Assert.Throws<BahanTidakSahException>(() => PerhitunganKomponenPkh.Hitung([DewasaBiasa, besok, besok], Per)).Cacat;
        Assert.Equal(["orang[1].tanggal_lahir", "orang[2].tanggal_lahir"], cacat.Select(c => c.Jalur));
        Assert.Throws<ArgumentNullException>(() => PerhitunganKomponenPkh.Hitung([DewasaBiasa, null!], Per));
    }

    [Fact]
    public void Answers_are_those_of_every_way_in_which_missing_data_can_turn_out() => Properti.UntukSemua(ArbKeluarga, keluarga =>
    {
        HasilKomponenPkh hasil = PerhitunganKomponenPkh.Hitung(keluarga, Per);
        for (int i = 0; i < keluarga.Length; i++)
        {
            string[][] kemungkinan = [.. Kemungkinan(keluarga[i])];
            string[] pasti = [.. kemungkinan.Aggregate((a, b) => [.. a.Intersect(b)])];
            Assert.Equal(pasti, hasil.Komponen.Where(k => k.Indeks == i).Select(k => TabelKomponen.Jenis.Kode(k.Jenis)));
            Assert.Equal(pasti.Length == 0 && kemungkinan.Any(k => k.Length > 0), hasil.Belum.Contains(i));
        }

        KomponenPkh[][] jenis = [.. Enumerable.Range(0, keluarga.Length).Select(i => hasil.Komponen.Where(k => k.Indeks == i).Select(k => k.Jenis).ToArray())];
        Assert.Equal(
            Math.Min(4, Terbanyak(jenis, 0, new() { [KomponenPkh.IbuHamil] = 2, [KomponenPkh.AnakUsiaDini] = 2, [KomponenPkh.LanjutUsia] = 1, [KomponenPkh.DisabilitasBerat] = 1 })),
            hasil.Dihitung);
        Assert.Equal(hasil.Komponen.OrderBy(k => k.Indeks).ThenBy(k => k.Jenis), hasil.Komponen);
        Assert.Equal(hasil.Belum.Order(), hasil.Belum);
    });

    [Fact]
    public void Another_member_never_takes_a_component_away() => Properti.UntukSemua(ArbKeluarga, keluarga =>
    {
        if (keluarga.Length > 0)
        {
            HasilKomponenPkh penuh = PerhitunganKomponenPkh.Hitung(keluarga, Per);
            HasilKomponenPkh kurang = PerhitunganKomponenPkh.Hitung(keluarga.RemoveAt(keluarga.Length - 1), Per);
            Assert.Equal(kurang.Komponen, penuh.Komponen.Take(kurang.Komponen.Length));
            Assert.InRange(penuh.Dihitung - kurang.Dihitung, 0, 1);
        }
    });

    [Fact]
    public void Texts_are_those_of_the_protocol() =>
        KontrakTabel.Uji(TabelKomponen.Jenis, "ibu-hamil", "anak-usia-dini", "sd", "smp", "sma", "lanjut-usia", "disabilitas-berat");

    private static Arbitrary<ImmutableArray<Penduduk>> ArbKeluarga => Arb.From(
        from banyak in Gen.Choose(0, 6)
        from anggota in Gen.ArrayOf(PembangkitPenduduk.OrangBerlubang, banyak)
        select anggota.ToImmutableArray(),
        PembangkitPenduduk.SusutDaftar);

    private static bool[] Nilai(Kepastian tanda) => tanda switch { Kepastian.Ya => [true], Kepastian.Tidak => [false], _ => [true, false] };

    // Second reading of KP-5: a missing birth date is any age, a missing sekolah any level or none, a mark that is not stated is there or not.
    private static IEnumerable<string[]> Kemungkinan(Penduduk orang)
    {
        if (orang.Meninggal.Status == Kepastian.Ya && !(orang.Meninggal.Tanggal > Per))
        {
            return [[]];
        }

        int[] usia = orang.TanggalLahir is { } lahir ? [Period.Between(lahir, Per, PeriodUnits.Years).Years] : [0, 6, 7, 15, 21, 22, 59, 60, 90];
        string?[] sekolah = orang.Sekolah.Jenjang is { } s ? [TabelKependudukan.Sekolah.Kode(s).ToLowerInvariant()] : orang.Sekolah == TandaSekolah.Tidak ? [null] : [null, "sd", "smp", "sma"];
        return
            from u in usia
            from k in sekolah
            from hamil in Nilai(orang.Hamil)
            from berat in Nilai(orang.DisabilitasBerat)
            select new (string Jenis, bool Ada)[]
            {
                ("ibu-hamil", hamil && orang.JenisKelamin != JenisKelamin.LakiLaki),
                ("anak-usia-dini", u <= 6),
                ("sd", k == "sd" && u >= 6 && u <= 21),
                ("smp", k == "smp" && u >= 6 && u <= 21),
                ("sma", k == "sma" && u >= 6 && u <= 21),
                ("lanjut-usia", u >= 60),
                ("disabilitas-berat", berat),
            }.Where(x => x.Ada).Select(x => x.Jenis).ToArray();
    }
}
