using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests.Kepengurusan;

/// <summary>KP-7 by example (the specification).</summary>
public class PenggantianPengurusTests
{
    private static readonly LocalDate Per = new(2024, 2, 15);
    private static readonly LocalDate Dewasa = new(1990, 6, 1);

    private static readonly Penduduk Pengurus = Orang("3374996005700001", HubunganKeluarga.Istri, JenisKelamin.Perempuan, new LocalDate(1970, 5, 20)) with { Meninggal = TandaMeninggal.Ya };
    private static readonly Penduduk Kepala = Orang("3374991203680002", HubunganKeluarga.KepalaKeluarga, JenisKelamin.LakiLaki, new LocalDate(1968, 3, 12));
    private static readonly Penduduk Putri = Orang("3374994106900003", HubunganKeluarga.Anak, JenisKelamin.Perempuan, Dewasa);
    private static readonly Penduduk Putra = Orang("3374990106850004", HubunganKeluarga.Anak, JenisKelamin.LakiLaki, new LocalDate(1985, 6, 1));

    [Fact]
    public void Daughter_then_son_then_kepala_then_istri()
    {
        Penduduk istri = Orang("3374994106920005", HubunganKeluarga.Istri, JenisKelamin.Perempuan, new LocalDate(1972, 6, 1));
        PutusanPengganti putusan = Cari([Pengurus, istri, Kepala, Putra, Putri]);
        Assert.Equal(StatusPengganti.Ada, putusan.Status);
        Assert.Equal(
            [new(4, SebabCalon.AnakPerempuanDewasa), new(3, SebabCalon.AnakLakiLakiDewasa), new(2, SebabCalon.KepalaKeluarga), new(1, SebabCalon.Istri)],
            putusan.Calon.ToArray());
        Assert.Equal(putusan.Calon[0], putusan.Pengganti);
        Assert.Equal(["PG-1", "PG-2", "PG-3", "PG-4"], putusan.Calon.Select(c => putusan.AturanCalon(c).ToString()));
        Assert.Equal(putusan.Calon.Select(putusan.AturanCalon), putusan.Dasar);
        Assert.Empty(putusan.Kurang);
    }

    [Theory]
    [InlineData("permensos-5-2019")]
    [InlineData("permensos-3-2021")]
    public void A_spouse_becomes_the_head_in_every_edition_and_is_class_4_in_the_edition_of_2022_alone(string edisi)
    {
        Penduduk istri = Orang("3374994106920005", HubunganKeluarga.Istri, JenisKelamin.Perempuan, null);
        Penduduk suami = istri with { Nik = Nik.Check("3374990106920006"), Hubungan = HubunganKeluarga.Suami, JenisKelamin = JenisKelamin.LakiLaki };
        Penduduk ibu = Orang("3374994101400007", HubunganKeluarga.OrangTua, JenisKelamin.Perempuan, new LocalDate(1940, 1, 1));
        EdisiAturan lama = EdisiAturan.Parse(edisi);
        Assert.Equal([new(1, SebabCalon.KepalaKeluarga)], Cari([Kepala, istri], Kepala, lama).Calon.ToArray());
        Assert.Equal([new(1, SebabCalon.KepalaKeluarga)], Cari([Kepala with { Hubungan = HubunganKeluarga.KepalaKeluarga }, suami, ibu], Kepala, lama, lengkap: false).Calon.ToArray());

        // The one replaced was not the head: in 2022 class 4, earlier one of the other members.
        Assert.Equal([new(1, SebabCalon.Suami)], Cari([Pengurus, suami, ibu]).Calon.ToArray());
        Assert.Equal(["PG-1", "PG-2", "PG-3", "PG-4"], Cari([Pengurus, suami]).Dasar.Select(a => a.ToString()));
        Belum([Pengurus, suami], lama, "orang[1].tanggal_lahir");
        Assert.Equal([new(1, SebabCalon.AnggotaDewasaLain)], Cari([Pengurus, suami with { StatusKawin = StatusKawin.Kawin }], edisi: lama).Calon.ToArray());
        Belum([Pengurus with { Hubungan = null }, suami], lama, "orang[0].hubungan");
        Assert.Equal([new(1, SebabCalon.Suami)], Cari([Pengurus with { Hubungan = null }, suami]).Calon.ToArray());
    }

    [Fact]
    public void Another_adult_member_is_listed_to_be_reviewed_only_when_nobody_else_may_and_the_family_is_complete()
    {
        Penduduk menantu = Orang("3374994101900005", HubunganKeluarga.Menantu, JenisKelamin.Perempuan, Dewasa);
        PutusanPengganti putusan = Cari([Pengurus, menantu]);
        Assert.Equal(StatusPengganti.Ada, putusan.Status);
        Assert.Equal(SebabCalon.AnggotaDewasaLain, putusan.Pengganti!.Value.Sebab);
        Assert.Equal("PG-5", putusan.AturanCalon(putusan.Pengganti.Value).ToString());
        Assert.Contains(Aturan.PG5, putusan.Dasar);
        foreach (EdisiAturan lama in EdisiAturan.Semua.Where(e => Aturan.KP7.BerlakuPada(e) && !Aturan.PG5.BerlakuPada(e)))
        {
            PutusanPengganti dahulu = Cari([Pengurus, menantu], edisi: lama);
            Assert.Equal("KP-7", dahulu.AturanCalon(dahulu.Calon[0]).ToString());
            Assert.All(dahulu.Dasar, a => Assert.True(a.BerlakuPada(lama)));
        }

        Belum([Pengurus, menantu], "keluarga");
        Assert.Empty(Cari([Pengurus, menantu], lengkap: false).Calon);
        Assert.Equal([2], Cari([Pengurus, menantu, Kepala]).Calon.Select(c => c.Indeks));
        Belum([Pengurus, menantu, Orang(null, HubunganKeluarga.Lainnya, JenisKelamin.Perempuan, Dewasa)], "orang[2].hubungan");
        Assert.Equal([1], Cari([Pengurus, menantu, Orang(null, HubunganKeluarga.Pembantu, JenisKelamin.Perempuan, Dewasa)]).Calon.Select(c => c.Indeks));
    }

    [Fact]
    public void Only_members_under_age_need_a_wali_and_whoever_may_not_be_family_leaves_that_open()
    {
        Penduduk anak = Putri with { TanggalLahir = new LocalDate(2015, 1, 1), Nik = default };
        Assert.Equal(StatusPengganti.PerluWali, Cari([Pengurus, anak]).Status);
        Assert.Equal(StatusPengganti.PerluWali, Cari([Pengurus, anak with { Hubungan = HubunganKeluarga.Cucu }, anak with { Hubungan = HubunganKeluarga.Pembantu }]).Status);
        Belum([Pengurus, anak], "keluarga");
        Belum([Pengurus, anak with { Hubungan = HubunganKeluarga.Lainnya }], "orang[1].hubungan");
        Assert.Equal(StatusPengganti.TidakAda, Cari([Pengurus, Putri with { Hubungan = HubunganKeluarga.Pembantu }]).Status);
    }

    [Fact]
    public void Without_edition_the_date_chooses_and_a_date_not_modelled_is_outside_coverage()
    {
        Penduduk istri = Orang("3374994106920005", HubunganKeluarga.Istri, JenisKelamin.Perempuan, new LocalDate(1980, 6, 1));
        var susunan = new SusunanKeluarga([Kepala, istri], KelengkapanKeluarga.Lengkap);
        Assert.Equal(EdisiAturan.Permensos3Tahun2021, PenggantianPengurus.Cari(susunan, 0, new(2022, 9, 30)).Edisi);
        Assert.Equal(EdisiAturan.Baku, PenggantianPengurus.Cari(susunan, 0, new(2022, 10, 1)).Edisi);
        Assert.Throws<DiLuarCakupanException>(() => PenggantianPengurus.Cari(susunan, 0, new(2018, 12, 31)));
        Assert.Throws<DiLuarCakupanException>(() => PenggantianPengurus.Cari(susunan, 0, new(2025, 1, 1)));
        Assert.Equal(StatusPengganti.Ada, PenggantianPengurus.Cari(susunan, 0, new(2025, 1, 1), EdisiAturan.Baku).Status);
    }

    [Theory]
    [InlineData(16, 365, false)]
    [InlineData(17, 0, true)]
    [InlineData(17, 1, true)]
    public void Adult_from_the_17th_birthday_on(int tahun, int hari, bool calon)
    {
        Penduduk anak = Putri with { TanggalLahir = Per.PlusYears(-tahun).PlusDays(-hari) };
        if (tahun == 16)
        {
            anak = anak with { TanggalLahir = Per.PlusYears(-17).PlusDays(1) };
        }

        Assert.Equal(calon, Cari([Pengurus, anak]).Calon.Length == 1);
    }

    [Fact]
    public void A_birthday_of_29_February_makes_adult_on_the_first_of_March_of_a_common_year()
    {
        Penduduk anak = Putri with { TanggalLahir = new LocalDate(2004, 2, 29) };
        var susunan = new SusunanKeluarga([Pengurus with { TanggalLahir = null }, anak], KelengkapanKeluarga.Lengkap);
        Assert.Equal(StatusPengganti.PerluWali, PenggantianPengurus.Cari(susunan, 0, new(2021, 2, 28), EdisiAturan.Baku).Status);
        Assert.Equal(StatusPengganti.Ada, PenggantianPengurus.Cari(susunan, 0, new(2021, 3, 1), EdisiAturan.Baku).Status);
    }

    [Theory]
    [InlineData(StatusKawin.Kawin, true)]
    [InlineData(StatusKawin.CeraiHidup, true)]
    [InlineData(StatusKawin.CeraiMati, true)]
    [InlineData(StatusKawin.BelumKawin, false)]
    [InlineData(null, false)]
    public void Ever_married_is_adult_at_any_age_unless_the_policy_says_otherwise(StatusKawin? status, bool dewasa)
    {
        Penduduk anak = Putri with { TanggalLahir = new LocalDate(2009, 1, 1), StatusKawin = status };
        Assert.Equal(dewasa, Cari([Pengurus, anak]).Status == StatusPengganti.Ada);
        Assert.Equal(StatusPengganti.PerluWali, Cari([Pengurus, anak], kebijakan: KebijakanDtks.Baku with { KawinDianggapDewasa = false }).Status);
        Assert.Equal(StatusPengganti.Ada, Cari([Pengurus, anak], kebijakan: KebijakanDtks.Baku with { UsiaDewasa = 15, KawinDianggapDewasa = false }).Status);
    }

    [Fact]
    public void Among_several_the_eldest_then_the_lower_nik_then_the_earlier_record()
    {
        Penduduk muda = Putri with { Nik = Nik.Check("3374994106900009"), TanggalLahir = Dewasa.PlusDays(1) };
        Penduduk nikKecil = Putri with { Nik = Nik.Check("3374994106900001") };
        Penduduk tanpaNik = Putri with { Nik = default };
        Penduduk tanpaTanggal = Putri with { Nik = Nik.Check("3374994106900008"), TanggalLahir = null, StatusKawin = StatusKawin.Kawin };
        PutusanPengganti putusan = Cari([Pengurus, tanpaTanggal, tanpaNik, tanpaNik, muda, Putri, nikKecil]);
        Assert.Equal(StatusPengganti.Ada, putusan.Status);
        Assert.Equal([6, 5, 2, 3, 4, 1], putusan.Calon.Select(c => c.Indeks));
    }

    [Fact]
    public void The_dead_are_no_candidates_and_a_death_after_the_day_is_still_alive()
    {
        Assert.Equal(StatusPengganti.TidakAda, Cari([Pengurus, Putri with { Meninggal = TandaMeninggal.Ya }]).Status);
        Assert.Equal(StatusPengganti.TidakAda, Cari([Pengurus, Putri with { Meninggal = TandaMeninggal.Pada(Per) }]).Status);
        Assert.Equal(StatusPengganti.Ada, Cari([Pengurus, Putri with { Meninggal = TandaMeninggal.Pada(Per.PlusDays(1)) }]).Status);
    }

    [Fact]
    public void Kepala_and_istri_need_neither_age_nor_sex()
    {
        PutusanPengganti putusan = Cari([Pengurus, Kepala with { TanggalLahir = null, JenisKelamin = null }]);
        Assert.Equal([new(1, SebabCalon.KepalaKeluarga)], putusan.Calon.ToArray());
        Assert.Equal(StatusPengganti.Ada, putusan.Status);
    }

    [Fact]
    public void Who_could_stand_before_or_beside_the_first_candidate_holds_the_answer_up_and_who_could_not_does_not()
    {
        Penduduk anakTanpaKelamin = Putri with { Nik = default, JenisKelamin = null };
        Penduduk putraTanpaTanggal = Putra with { Nik = default, TanggalLahir = null };

        Belum([Pengurus, Putri, anakTanpaKelamin], "orang[2].jenis_kelamin");
        Assert.Equal(StatusPengganti.Ada, Cari([Pengurus, Putri, putraTanpaTanggal]).Status);
        Belum([Pengurus, Putra, putraTanpaTanggal], "orang[2].tanggal_lahir");
        Belum([Pengurus, Kepala, putraTanpaTanggal], "orang[2].tanggal_lahir");
        Assert.Equal(StatusPengganti.Ada, Cari([Pengurus, Putra, Orang(null, null, JenisKelamin.LakiLaki, new LocalDate(2015, 1, 1))]).Status);
        Belum([Pengurus, Kepala, Orang(null, null, JenisKelamin.LakiLaki, new LocalDate(2015, 1, 1))], "orang[2].hubungan");
    }

    [Fact]
    public void Kurang_lists_every_missing_field_of_those_who_hold_the_answer_up_in_order()
    {
        Penduduk kosong = Orang(null, null, null, null);
        Belum([Pengurus, kosong, Kepala, kosong with { Hubungan = HubunganKeluarga.Anak, StatusKawin = StatusKawin.Kawin }],
            "orang[1].hubungan", "orang[1].jenis_kelamin", "orang[1].tanggal_lahir", "orang[3].jenis_kelamin", "orang[3].tanggal_lahir");
        Assert.Equal([new(2, SebabCalon.KepalaKeluarga)], Cari([Pengurus, kosong, Kepala]).Calon.ToArray());
    }

    [Fact]
    public void An_adult_child_of_unknown_sex_is_merely_possible_and_a_child_under_age_is_nothing()
    {
        Belum([Pengurus, Putri with { JenisKelamin = null }], "orang[1].jenis_kelamin");
        Assert.Empty(Cari([Pengurus, Putri with { JenisKelamin = null }]).Calon);
        Assert.Equal(StatusPengganti.PerluWali, Cari([Pengurus, Putri with { JenisKelamin = null, TanggalLahir = new LocalDate(2010, 1, 1) }]).Status);
    }

    [Fact]
    public void A_family_of_one_record_is_unknown_unless_said_to_be_complete()
    {
        Belum([Pengurus], "keluarga");
        Assert.Equal(StatusPengganti.TidakAda, PenggantianPengurus.Cari([Pengurus], Pengurus.Nik.Nilai, Per, kelengkapan: KelengkapanKeluarga.Lengkap).Status);
        Penduduk lain = Putri with { NomorKk = NomorKk.Check("3374990101150099") };
        Belum([Pengurus, lain], "keluarga");
        Assert.Equal(StatusPengganti.TidakAda, PenggantianPengurus.Cari([Pengurus, lain], Pengurus.Nik.Nilai, Per, kelengkapan: KelengkapanKeluarga.Lengkap).Status);
    }

    [Fact]
    public void Without_readable_No_KK_everybody_is_family_when_nobody_has_one()
    {
        Penduduk tanpa = Pengurus with { NomorKk = default };
        Penduduk takTerbaca = Putri with { NomorKk = NomorKk.Check("123") };
        Assert.Equal(StatusPengganti.Ada, Cari([takTerbaca, tanpa], tanpa).Status);
        Belum([tanpa], tanpa, "keluarga");
        Assert.Equal(StatusPengganti.TidakAda, PenggantianPengurus.Cari([tanpa], tanpa.Nik.Nilai, Per, kelengkapan: KelengkapanKeluarga.Lengkap).Status);
    }

    [Fact]
    public void Without_readable_No_KK_the_family_is_unknown_when_others_have_one() =>
        Belum([Putri, Pengurus with { NomorKk = NomorKk.Check("337499010115000") }, Putra], Pengurus, "orang[1].no_kk");

    [Fact]
    public void Another_record_of_the_pengurus_is_no_candidate_and_no_other_member()
    {
        Penduduk lagi = Pengurus with { Meninggal = default, Hubungan = HubunganKeluarga.KepalaKeluarga };
        Belum([Pengurus, lagi], "keluarga");
        Assert.Equal([2], Cari([Pengurus, lagi, Putri]).Calon.Select(c => c.Indeks));
    }

    [Fact]
    public void A_member_born_after_the_day_is_an_error_that_names_no_number()
    {
        string pesan = Assert.ThrowsAny<ArgumentException>(() => Cari([Pengurus, Putri with { TanggalLahir = Per.PlusDays(1) }])).Message;
        Assert.Contains("orang[1].tanggal_lahir", pesan, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{12}", pesan);
        Assert.Equal(StatusPengganti.PerluWali, Cari([Pengurus, Putri with { TanggalLahir = Per }]).Status);
    }

    [Fact]
    public void A_pengurus_who_is_not_listed_is_an_error_that_names_no_number()
    {
        string pesan = Assert.ThrowsAny<ArgumentException>(() => Cari([Putri, Putra])).Message;
        Assert.DoesNotMatch("[0-9]{12}", pesan);
        Assert.Throws<ArgumentOutOfRangeException>(() => PenggantianPengurus.Cari(new SusunanKeluarga([Putri]), 1, Per));
    }

    [Fact]
    public void The_pengurus_is_replaced_before_the_data_are_matched_again()
    {
        SyaratPemadananUlang ganti = PenggantianPengurus.PeriksaPemadananUlang(Pengurus, Per);
        Assert.Equal(StatusTemuan.TidakTerpenuhi, ganti.Status);
        Assert.Equal("PENGURUS-GANTI-DAHULU", ganti.Pesan.Kode);
        Assert.Equal("KP-7", ganti.Aturan.ToString());
        Assert.Equal(StatusTemuan.Terpenuhi, PenggantianPengurus.PeriksaPemadananUlang(Putri, Per).Status);
        Assert.Equal(StatusTemuan.Terpenuhi, PenggantianPengurus.PeriksaPemadananUlang(Pengurus with { Meninggal = TandaMeninggal.Pada(Per.PlusDays(1)) }, Per).Status);
        Assert.Equal(StatusTemuan.TidakDiketahui, PenggantianPengurus.PeriksaPemadananUlang(null, Per).Status);
    }

    [Fact]
    public void Texts_are_those_of_the_protocol()
    {
        KontrakTabel.Uji(TabelKepengurusan.Status, "ada", "perlu-wali", "tidak-ada", "belum-dapat-ditentukan");
        KontrakTabel.Uji(TabelKepengurusan.Sebab, "anak-perempuan-dewasa", "anak-laki-laki-dewasa", "kepala-keluarga", "istri", "suami", "anggota-dewasa-lain");
        Assert.Equal(StatusPengganti.BelumDapatDitentukan, default);
        Assert.Throws<ArgumentException>(() => Cari([Pengurus]).AturanCalon(default));
    }

    private static void Belum(Penduduk[] orang, params string[] kurang) => Belum(orang, Pengurus, kurang);

    private static void Belum(Penduduk[] orang, EdisiAturan edisi, params string[] kurang)
    {
        PutusanPengganti putusan = Cari(orang, edisi: edisi);
        Assert.Equal(StatusPengganti.BelumDapatDitentukan, putusan.Status);
        Assert.Equal(kurang, putusan.Kurang);
    }

    private static void Belum(Penduduk[] orang, Penduduk pengurus, params string[] kurang)
    {
        PutusanPengganti putusan = Cari(orang, pengurus, lengkap: !kurang.Contains("keluarga"));
        Assert.Equal(StatusPengganti.BelumDapatDitentukan, putusan.Status);
        Assert.Equal(kurang, putusan.Kurang);
        Assert.Null(putusan.Pengganti);
    }

    private static PutusanPengganti Cari(Penduduk[] orang, Penduduk? pengurus = null, EdisiAturan? edisi = null, KebijakanDtks? kebijakan = null, bool lengkap = true) =>
        PenggantianPengurus.Cari(orang, (pengurus ?? Pengurus).Nik.Nilai, Per, KelengkapanKeluarga.Menurut(lengkap), edisi, kebijakan);

    private static Penduduk Orang(string? nik, HubunganKeluarga? hubungan, JenisKelamin? kelamin, LocalDate? lahir) => new()
    {
        Nik = nik is null ? default : Nik.Check(nik),
        NomorKk = NomorKk.Check("3374990101150007"),
        Hubungan = hubungan,
        JenisKelamin = kelamin,
        TanggalLahir = lahir,
    };
}
