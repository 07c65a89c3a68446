using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests.Kelayakan;

/// <summary>Screening: examples of the specification, and properties against a second reading.</summary>
public class PenyaringanKelayakanTests
{
    private static readonly LocalDate Per = PembangkitPenduduk.Per;
    private static readonly Nik Diri = Nik.Parse("3374995708700003");
    private static readonly Kepesertaan Pkh = new(Diri, ProgramBansos.Pkh);
    private static readonly Kepesertaan Pbi = new(Diri, ProgramBansos.PbiJk);

    private static readonly Penduduk Penerima = new()
    {
        Nik = Nik.Check(Diri.ToString("D")),
        NomorKk = NomorKk.Check("3374990101150007"),
        TanggalLahir = new LocalDate(1970, 8, 17),
        JenisKelamin = JenisKelamin.Perempuan,
        Hubungan = HubunganKeluarga.Istri,
        Pekerjaan = Pekerjaan.Baca("PETANI/PEKEBUN"),
        Hamil = Kepastian.Tidak,
        DisabilitasBerat = Kepastian.Tidak,
        Sekolah = TandaSekolah.Tidak,
    };

    private static readonly Penduduk Suami = Penerima with { Nik = Nik.Check("3374991203680002"), Hubungan = HubunganKeluarga.KepalaKeluarga, JenisKelamin = JenisKelamin.LakiLaki, TanggalLahir = new LocalDate(1968, 3, 12) };
    private static readonly Penduduk Bayi = Suami with { Nik = default, Hubungan = HubunganKeluarga.Anak, TanggalLahir = new LocalDate(2022, 1, 1) };

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(3, "0 1 perlu-ditinjau keberadaan; 1 1 perlu-ditinjau keberadaan")]
    [InlineData(4, "0 5 pasti keberadaan; 1 5 pasti keberadaan")]
    [InlineData(5, "0 8 pasti keberadaan; 1 8 pasti keberadaan")]
    public void Keberadaan_speaks_of_every_participation_listed_or_not(int keberadaan, string harapan)
    {
        Sama(harapan, [Penerima, Bayi], [Pkh, new(Nik.Parse("3374991203680099"), ProgramBansos.PbiJk)], (StatusKeberadaan)keberadaan);
        SaranKelayakan? ganda = Saring([], [Pkh], (StatusKeberadaan)keberadaan).Cast<SaranKelayakan?>().FirstOrDefault();
        Assert.Equal(keberadaan == 5 ? "ditemukan ganda" : null, ganda?.Keterangan);
        Assert.Null(ganda?.IndeksOrang);
    }

    [Fact]
    public void A_status_by_family_wins_over_the_general_one()
    {
        IReadOnlyList<SaranKelayakan> saran = PenyaringanKelayakan.Saring(new BahanPenyaringan()
        {
            Per = Per,
            Orang = new([Penerima, Bayi, Suami with { NomorKk = default }]),
            Kepesertaan = [Pbi, new(Suami.Nik.Nilai, ProgramBansos.PbiJk)],
            Keberadaan = StatusKeberadaan.DitemukanMampu,
            KeberadaanKeluarga = new Dictionary<NomorKk, StatusKeberadaan> { [Penerima.NomorKk.Nilai] = StatusKeberadaan.TidakDitemukan },
        }).Saran;
        Assert.Equal([AlasanTidakLayak.AlamatTidakDitemukan, AlasanTidakLayak.SudahMampu], saran.Select(s => s.Alasan!.Value));
    }

    [Fact]
    public void A_dead_pengurus_with_heirs_is_to_be_replaced()
    {
        Penduduk mati = Penerima with { Meninggal = TandaMeninggal.Pada(Per) };
        Sama("0 ganti pasti meninggal; 1 2 pasti meninggal", [mati, Bayi], [Pkh, Pbi]);

        // Dasar: KP-4: who holds both roles of a programme is protected as pengurus in both; a component alone is not.
        Kepesertaan komponen = Pkh with { Peran = PeranKepesertaan.Komponen };
        Sama("0 ganti pasti meninggal; 1 ganti pasti meninggal", [mati, Bayi], [Pkh, komponen]);
        Sama("0 ganti pasti meninggal; 1 ganti pasti meninggal", [mati, Bayi], [komponen, Pkh]);
        Sama("0 2 pasti meninggal", [mati, Bayi], [komponen]);
        SaranKelayakan ganti = Saring([mati, Bayi], [Pkh])[0];
        Assert.True(ganti.GantiPengurus);
        Assert.Equal("VK-5", ganti.Aturan.ToString());
        Assert.Equal(0, ganti.IndeksOrang);
        Sama("", [Penerima with { Meninggal = TandaMeninggal.Pada(Per.PlusDays(1)) }, Bayi], [Pkh]);
    }

    [Fact]
    public void Heirs_unknown_needs_review_and_no_heirs_is_reason_2()
    {
        Penduduk mati = Penerima with { Meninggal = TandaMeninggal.Ya };
        var sembako = new Kepesertaan(Diri, ProgramBansos.Sembako);
        Sama("0 ganti perlu-ditinjau meninggal", [mati], [sembako]);
        Sama("0 ganti perlu-ditinjau meninggal", [mati with { NomorKk = default }, Suami], [sembako], lengkap: true);
        Sama("0 ganti perlu-ditinjau meninggal", [mati, Suami with { Meninggal = TandaMeninggal.Ya }], [sembako]);
        Sama("0 2 pasti meninggal", [mati, Suami with { Meninggal = TandaMeninggal.Ya }], [sembako], lengkap: true);
        Sama("0 2 pasti meninggal", [mati], [sembako], lengkap: true);
        Sama("0 ganti perlu-ditinjau meninggal", [mati, Suami with { Hubungan = HubunganKeluarga.Lainnya }], [sembako], lengkap: true);
        Sama("0 ganti perlu-ditinjau meninggal", [mati, Suami with { Hubungan = null }], [sembako], lengkap: true);
        Sama("0 2 pasti meninggal", [mati, Suami with { Hubungan = HubunganKeluarga.Pembantu }], [sembako], lengkap: true);
    }

    [Theory]
    [InlineData(5, "0 3 pasti pekerjaan")]
    [InlineData(6, "0 3 pasti pekerjaan")]
    [InlineData(7, "0 3 pasti pekerjaan")]
    [InlineData(48, "0 3 pasti pekerjaan")]
    [InlineData(63, "0 3 pasti pekerjaan")]
    [InlineData(89, "0 3 perlu-ditinjau pekerjaan")]
    [InlineData(16, "0 3 perlu-ditinjau pekerjaan")]
    [InlineData(94, "0 3 perlu-ditinjau pekerjaan")]
    [InlineData(4, "0 6 perlu-ditinjau pekerjaan")]
    [InlineData(1, "")]
    [InlineData(47, "")]
    public void The_class_of_the_own_job_suggests_3_or_6(int kode, string harapan)
    {
        Penduduk orang = Penerima with { Pekerjaan = Pekerjaan.DariKode(kode) };
        Sama(harapan, [orang], [Pbi]);
        Sama("0 2 pasti meninggal", [orang with { Meninggal = TandaMeninggal.Ya }], [Pbi]);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(7, true)]
    [InlineData(48, false)]
    [InlineData(16, false)]
    [InlineData(4, false)]
    [InlineData(1, false)]
    public void A_living_other_member_of_class_aparatur_suggests_4_once(int kode, bool ada)
    {
        Penduduk lain = Suami with { Pekerjaan = Pekerjaan.DariKode(kode) };
        Sama(ada ? "0 4 pasti pekerjaan" : "", [Penerima, lain, Bayi with { Pekerjaan = Pekerjaan.DariKode(kode) }], [Pbi]);
        Sama("", [Penerima, lain with { Meninggal = TandaMeninggal.Ya }], [Pbi]);
        Sama("", [Penerima, lain with { NomorKk = default }], [Pbi]);
        Sama("0 2 pasti meninggal", [Penerima with { Meninggal = TandaMeninggal.Ya }, lain], [Pbi]);
    }

    [Fact]
    public void The_own_job_is_not_that_of_another_member()
    {
        Penduduk aparat = Penerima with { Pekerjaan = Pekerjaan.DariKode(5) };
        Sama("0 3 pasti pekerjaan", [aparat, Suami], [Pbi]);
        Sama("0 3 pasti pekerjaan", [aparat, aparat, Suami], [Pbi]);
        Sama("0 3 pasti pekerjaan; 0 4 pasti pekerjaan", [aparat, Suami with { Pekerjaan = Pekerjaan.DariKode(6) }], [Pbi]);
        Assert.Equal(1, Saring([aparat, Suami with { Pekerjaan = Pekerjaan.DariKode(6) }], [Pbi])[1].IndeksOrang);
    }

    [Fact]
    public void Pkh_without_any_component_suggests_7_only_when_that_is_certain()
    {
        const string tujuh = "0 7 pasti tanggal_lahir,hamil,disabilitas_berat,sekolah";
        Penduduk[] keluarga = [Penerima, Suami];
        Sama(tujuh, keluarga, [Pkh], lengkap: true);
        Sama("", keluarga, [Pkh], lengkap: false);
        Sama("", keluarga, [Pkh with { Peran = PeranKepesertaan.Komponen }], lengkap: true);
        Sama("", keluarga, [new(Diri, ProgramBansos.Sembako)], lengkap: true);
        Sama("", [.. keluarga, Bayi], [Pkh], lengkap: true);
        Sama("", [Penerima, Suami with { TanggalLahir = null }], [Pkh], lengkap: true);
        Sama("", [Penerima, Suami with { TanggalLahir = Per.PlusDays(1) }], [Pkh], lengkap: true);
        Sama("", [Penerima, Suami with { Nik = default, TanggalLahir = Per.PlusYears(-15), Sekolah = default }], [Pkh], lengkap: true);
        Sama($"{tujuh.Replace("pasti", "perlu-ditinjau", StringComparison.Ordinal)},AN-1", [Penerima, Suami with { Nik = default, TanggalLahir = Per.PlusYears(-22), Sekolah = default }], [Pkh], lengkap: true);
        Sama(tujuh, [Penerima], [Pkh], lengkap: true);
        Sama(tujuh, [Penerima with { NomorKk = default }, Suami with { NomorKk = default }], [Pkh], lengkap: true);
        Sama("", [Penerima, Suami with { NomorKk = default }], [Pkh], lengkap: true);
        Sama(tujuh, [Penerima, Suami, Bayi with { Meninggal = TandaMeninggal.Ya }], [Pkh], lengkap: true);
    }

    // issue 9, example 3: a column that does not exist is not a "no".
    [Fact]
    public void A_mark_that_nobody_stated_brings_no_line_7()
    {
        Sama("", [Penerima with { Hamil = Kepastian.TidakTahu }, Suami], [Pkh], lengkap: true);
        Sama("", [Penerima, Suami with { DisabilitasBerat = Kepastian.TidakTahu }], [Pkh], lengkap: true);
        Sama("", [Penerima, Suami with { TanggalLahir = Per.PlusYears(-15), Sekolah = default }], [Pkh], lengkap: true);
        Sama("0 7 pasti tanggal_lahir,hamil,disabilitas_berat,sekolah", [Penerima, Suami with { Hamil = Kepastian.TidakTahu }], [Pkh], lengkap: true);
    }

    // issue 9, example 4: evidence that contradicts itself is never certain, and the anomaly is named.
    [Fact]
    public void Evidence_that_contradicts_itself_is_never_pasti_and_names_the_anomaly()
    {
        const string tujuh = "0 7 perlu-ditinjau tanggal_lahir,hamil,disabilitas_berat,sekolah";
        Penduduk anak = Suami with { Nik = Nik.Check("3374990503500005"), Hubungan = HubunganKeluarga.Anak, TanggalLahir = new LocalDate(1950, 3, 5) };
        Sama($"{tujuh},AN-2", [Penerima with { TanggalLahir = new LocalDate(1970, 8, 18) }, Suami], [Pkh], lengkap: true);
        Sama($"{tujuh},AN-19", [Penerima, Suami, anak with { TanggalLahir = new LocalDate(1967, 3, 5), Nik = Nik.Check("3374990503670005") }], [Pkh], lengkap: true);
        Sama($"{tujuh},hubungan,AN-1", [Penerima, Suami, anak with { Nik = default, Hubungan = null, TanggalLahir = new LocalDate(1990, 3, 5) }], [Pkh], lengkap: true);
        Sama("0 7 pasti tanggal_lahir,hamil,disabilitas_berat,sekolah", [Penerima, Suami, anak with { Meninggal = TandaMeninggal.Ya }], [Pkh], lengkap: true);
        Sama("0 3 perlu-ditinjau pekerjaan,AN-3", [Penerima with { JenisKelamin = JenisKelamin.LakiLaki, Hubungan = null, Pekerjaan = Pekerjaan.DariKode(5) }], [Pbi]);
        Sama("0 2 perlu-ditinjau meninggal,AN-11", [Penerima with { TanggalLahir = null, Meninggal = TandaMeninggal.Ya }], [Pbi]);
        Sama("0 ganti pasti meninggal", [Penerima with { Meninggal = TandaMeninggal.Ya }, Suami with { TanggalLahir = null }], [new(Diri, ProgramBansos.Sembako)]);
        Penduduk pns = Suami with { Pekerjaan = Pekerjaan.DariKode(5), TanggalLahir = null };
        Sama("0 4 perlu-ditinjau pekerjaan,AN-11", [Penerima, pns], [Pbi]);
        Sama("0 4 pasti pekerjaan", [Penerima, pns, anak with { TanggalLahir = new LocalDate(1990, 3, 5), Nik = Nik.Check("3374990503900005"), Pekerjaan = Pekerjaan.DariKode(6) }], [Pbi]);
    }

    // issue 9, example 6: the bare number is not the text.
    [Fact]
    public void The_text_of_job_89_is_pasti_and_its_bare_number_is_not()
    {
        Sama("0 3 pasti pekerjaan", [Penerima with { Pekerjaan = Pekerjaan.Baca("ANGGOTA LEMBAGA TINGGI") }], [Pbi]);
        Sama("0 3 perlu-ditinjau pekerjaan", [Penerima with { Pekerjaan = Pekerjaan.Baca("089") }], [Pbi]);
        Sama("0 3 perlu-ditinjau pekerjaan", [Penerima with { Pekerjaan = Pekerjaan.Baca("TNI / POLRI") }], [Pbi]);
    }

    [Fact]
    public void The_age_of_lanjut_usia_is_policy()
    {
        BahanPenyaringan bahan = Bahan([Penerima, Suami with { TanggalLahir = Per.PlusYears(-65) }], [Pkh], null, lengkap: true);
        Assert.Empty(PenyaringanKelayakan.Saring(bahan).Saran);
        Assert.Equal(AlasanTidakLayak.TanpaKomponen, Assert.Single(PenyaringanKelayakan.Saring(bahan, KebijakanDtks.Baku with { UsiaLansia = 70 }).Saran).Alasan);
    }

    [Fact]
    public void Suggestions_are_ordered_by_participation_then_reason_with_the_replacement_last()
    {
        Penduduk mati = Penerima with { Meninggal = TandaMeninggal.Ya };
        Penduduk[] orang = [mati, Suami with { Pekerjaan = Pekerjaan.DariKode(5) }];
        Sama(
            "0 2 pasti meninggal; 0 5 pasti keberadaan; 1 5 pasti keberadaan; 1 7 pasti tanggal_lahir,hamil,disabilitas_berat,sekolah; 1 ganti pasti meninggal; 2 3 pasti pekerjaan; 2 5 pasti keberadaan",
            orang, [Pbi, Pkh, new(Suami.Nik.Nilai, ProgramBansos.PbiJk)], StatusKeberadaan.DitemukanMampu, lengkap: true);
    }

    // Dasar: VK-17; 10, masukan_warga.
    [Fact]
    public void Advice_is_one_line_for_each_matching_participation_after_the_replacement_and_decides_nothing()
    {
        Penduduk mati = Penerima with { Meninggal = TandaMeninggal.Ya };
        Nik asing = Nik.Parse("3374991203680099");
        BahanPenyaringan bahan = Bahan([mati, Suami], [Pbi, Pkh, new(asing, ProgramBansos.PbiJk)], null, lengkap: false) with
        {
            Nasihat =
            [
                new(Diri, StatusDeklarasi.TidakLayak, SumberNasihat.Sanggahan),
                new(Diri, StatusDeklarasi.Layak, SumberNasihat.SiksGis, ProgramBansos.Pkh),
                new(asing, StatusDeklarasi.Layak, SumberNasihat.UsulWarga, ProgramBansos.PbiJk),
                new(asing, StatusDeklarasi.Layak, SumberNasihat.UsulWarga, ProgramBansos.Sembako),
            ],
        };
        ImmutableArray<SaranKelayakan> saran = PenyaringanKelayakan.Saring(bahan).Saran;
        Assert.Equal(
            "0 2 pasti meninggal; 0 nasihat perlu-ditinjau sanggahan:tidak-layak; 1 ganti pasti meninggal; 1 nasihat perlu-ditinjau sanggahan:tidak-layak; "
            + "1 nasihat perlu-ditinjau siks-gis:layak; 2 nasihat perlu-ditinjau usul-warga:layak",
            string.Join("; ", Teks(saran)));
        Assert.Equal([null, 0, null, 0, 1, 2], saran.Select(s => s.IndeksNasihat));
        Assert.Equal([StatusDeklarasi.TidakLayak, StatusDeklarasi.TidakLayak, null, StatusDeklarasi.TidakLayak, StatusDeklarasi.Layak, StatusDeklarasi.Layak], saran.Select(s => s.Arah));
        Assert.All(saran.Where(s => s.IndeksNasihat is not null), s => Assert.Equal("VK-17", s.Aturan.ToString()));
        Assert.All(saran.Where(s => s.IndeksNasihat is not null), s => Assert.Null(s.IndeksOrang));
        Assert.Equal("[2] usul-warga:layak: perlu-ditinjau", saran[5].ToString());
    }

    [Fact]
    public void Advice_without_direction_source_or_person_is_refused_all_at_once()
    {
        BahanPenyaringan bahan = Bahan([Penerima], [Pbi], null, lengkap: false) with
        {
            Nasihat = [new(default, StatusDeklarasi.Layak, SumberNasihat.Sanggahan), new(Diri, default, SumberNasihat.Sanggahan), new(Diri, StatusDeklarasi.Layak, default), null!],
        };
        Assert.Equal(
            ["nasihat[0]", "nasihat[1]", "nasihat[2]", "nasihat[3]"], Assert.Throws<BahanTidakSahException>(() => PenyaringanKelayakan.Saring(bahan)).Cacat.Select(c => c.Jalur));
        Assert.Equal("sanggahan:layak -", new NasihatKelayakan(Diri, StatusDeklarasi.Layak, SumberNasihat.Sanggahan).ToString());
        Assert.Equal("?:? -", new NasihatKelayakan(default, default, default).ToString());
    }

    // Dasar: 10: without edisi the period of per chooses; not modelled, of DTSEN, or permensos-5-2019: outside coverage.
    [Theory]
    [InlineData(2019, 1, false)]
    [InlineData(2021, 5, false)]
    [InlineData(2021, 6, true)]
    [InlineData(2024, 5, true)]
    [InlineData(2024, 6, false)]
    [InlineData(2018, 12, false)]
    [InlineData(2025, 6, false)]
    public void The_period_of_the_day_chooses_the_edition_and_one_outside_coverage_is_refused(int tahun, int bulan, bool ada)
    {
        BahanPenyaringan bahan = Bahan([], [Pbi], StatusKeberadaan.DitemukanMampu, lengkap: false) with { Per = new LocalDate(tahun, bulan, 10) };
        if (!ada)
        {
            Assert.Throws<DiLuarCakupanException>(() => PenyaringanKelayakan.Saring(bahan));
        }
        else
        {
            Assert.False(PenyaringanKelayakan.Saring(bahan).EdisiDisebut);
            Assert.False(PenyaringanKelayakan.Saring(bahan).DiLuarMasa);
        }

        HasilPenyaringan disebut = PenyaringanKelayakan.Saring(bahan with { Edisi = EdisiAturan.Kepmensos150Tahun2022 });
        Assert.Single(disebut.Saran);
        Assert.True(disebut.EdisiDisebut);
        Assert.Equal(tahun < 2022 || (tahun, bulan) is (2024, 6) or (2025, 6), disebut.DiLuarMasa);
        Assert.Throws<DiLuarCakupanException>(() => PenyaringanKelayakan.Saring(bahan with { Edisi = EdisiAturan.Permensos5Tahun2019 }));
        Assert.Throws<DiLuarCakupanException>(() => PenyaringanKelayakan.Saring(bahan with { Edisi = EdisiAturan.Dtsen2025 }));
    }

    // Dasar: HD-1: the reasons that exist are a parameter of the edition.
    [Fact]
    public void A_reason_that_the_edition_does_not_know_and_a_rule_it_leaves_out_are_not_suggested()
    {
        EdisiAturan tanpaLima = EdisiAturan.Kepmensos150Tahun2022.Turunkan(
            "tanpa-lima", "Tanpa alasan 5", new Sumber("NOTA-1", "Nota 1"),
            ubah: isi => isi with { Alasan = Parameter.Sejak(new Periode(2022, 10), isi.Alasan.Semua[0].Nilai.RemoveAll(a => a.Kode == AlasanTidakLayak.SudahMampu), isi.Alasan.Semua[0].Dasar) });
        EdisiAturan tanpaVk17 = EdisiAturan.Kepmensos150Tahun2022.Turunkan("tanpa-nasihat", "Tanpa VK-17", new Sumber("NOTA-2", "Nota 2"), tanpa: [Aturan.VK17]);
        BahanPenyaringan bahan = Bahan([Penerima with { Pekerjaan = Pekerjaan.DariKode(5) }], [Pbi], StatusKeberadaan.DitemukanMampu, lengkap: false) with
        {
            Nasihat = [new(Diri, StatusDeklarasi.Layak, SumberNasihat.SiksGis)],
        };
        Assert.Equal(["0 3 pasti pekerjaan", "0 5 pasti keberadaan", "0 nasihat perlu-ditinjau siks-gis:layak"], Teks(PenyaringanKelayakan.Saring(bahan).Saran));
        Assert.Equal(["0 3 pasti pekerjaan", "0 nasihat perlu-ditinjau siks-gis:layak"], Teks(PenyaringanKelayakan.Saring(bahan with { Edisi = tanpaLima }).Saran));
        Assert.Equal(["0 3 pasti pekerjaan", "0 5 pasti keberadaan"], Teks(PenyaringanKelayakan.Saring(bahan with { Edisi = tanpaVk17 }).Saran));
    }

    [Fact]
    public void A_list_that_is_null_is_refused_by_its_name()
    {
        BahanPenyaringan bahan = Bahan([], [], null, lengkap: false);
        Assert.Equal("Orang", Assert.Throws<ArgumentNullException>(() => bahan with { Orang = null! }).ParamName);
        Assert.Equal("Kepesertaan", Assert.Throws<ArgumentNullException>(() => bahan with { Kepesertaan = null! }).ParamName);
        Assert.Equal("KeberadaanKeluarga", Assert.Throws<ArgumentNullException>(() => bahan with { KeberadaanKeluarga = null! }).ParamName);
        Assert.Equal("Nasihat", Assert.Throws<ArgumentNullException>(() => bahan with { Nasihat = null! }).ParamName);
    }

    [Fact]
    public void Screening_agrees_with_the_second_reading() => Properti.UntukSemua(PembangkitKepesertaan.ArbKasus, Arb.From(Tambahan), (kasus, tambahan) =>
        Assert.Equal(
            PenyaringanBacaanKedua.Saring(kasus.Orang, Berperan(kasus, tambahan.DuaPeran), Per, tambahan.Keberadaan, tambahan.Lengkap, Nasihat(kasus, tambahan.Nasihat)),
            Teks(PenyaringanKelayakan.Saring(
                Bahan([.. kasus.Orang], [.. Berperan(kasus, tambahan.DuaPeran)], tambahan.Keberadaan, tambahan.Lengkap) with { Nasihat = Nasihat(kasus, tambahan.Nasihat) }).Saran)), 600);

    // A person may hold both roles of a programme: the generator gives each programme once.
    private static ImmutableArray<Kepesertaan> Berperan(KasusKelayakan kasus, bool duaPeran) => !duaPeran
        ? kasus.Kepesertaan
        : [.. kasus.Kepesertaan, .. kasus.Kepesertaan.Where(k => k.Program == ProgramBansos.Pkh).Select(k => k with { Peran = k.Peran == PeranKepesertaan.Penerima ? PeranKepesertaan.Komponen : PeranKepesertaan.Penerima })];

    private static ImmutableArray<NasihatKelayakan> Nasihat(KasusKelayakan kasus, int ragam) =>
    [
        .. kasus.Kepesertaan.Select((k, i) => new NasihatKelayakan(
            k.Nik, (StatusDeklarasi)(1 + ((ragam >> i) & 1)), (SumberNasihat)(1 + ((ragam + i) % 3)), ((ragam + i) & 3) == 0 ? null : k.Program)).Where((_, i) => ((ragam >> i) & 2) != 0),
    ];

    [Fact]
    public void Order_of_people_plays_no_part() => Properti.UntukSemua(PembangkitKepesertaan.ArbKasus, kasus =>
        Assert.Equal(Teks(Saring([.. kasus.Orang], [.. kasus.Kepesertaan])), Teks(Saring([.. kasus.Orang.Reverse()], [.. kasus.Kepesertaan]))));

    [Fact]
    public void Other_participations_play_no_part() => Properti.UntukSemua(PembangkitKepesertaan.ArbKasus, kasus =>
    {
        IReadOnlyList<SaranKelayakan> semua = Saring([.. kasus.Orang], [.. kasus.Kepesertaan]);
        for (int i = 0; i < kasus.Kepesertaan.Length; i++)
        {
            Assert.Equal(semua.Where(s => s.Indeks == i).Select(s => Baris(s)[2..]), Saring([.. kasus.Orang], [kasus.Kepesertaan[i]]).Select(s => Baris(s)[2..]));
        }
    });

    [Fact]
    public void Evidence_is_a_person_of_the_list_and_every_suggestion_names_its_rule() => Properti.UntukSemua(PembangkitKepesertaan.ArbKasus, kasus =>
        Assert.All(Saring([.. kasus.Orang], [.. kasus.Kepesertaan], StatusKeberadaan.TidakDitemukan), s =>
        {
            Assert.InRange(s.IndeksOrang ?? 0, 0, Math.Max(0, kasus.Orang.Length - 1));
            Assert.Contains(s.Aturan, KatalogAturan.Semua);
            Assert.NotEmpty(s.Bidang);
            Assert.Equal(s.Arah is null, s.GantiPengurus);
            Assert.Equal(s.Alasan is null, s.GantiPengurus);
            Assert.DoesNotMatch("[0-9]{6}", s.ToString());
        }));

    [Fact]
    public void Duplicate_records_of_a_family_cost_no_more_than_their_number()
    {
        Penduduk[] orang = [.. Enumerable.Range(0, 20_000).Select(i => Suami with { Nik = Nik.Check(PembangkitPenduduk.NikDari("3374", new LocalDate(1960, 1, 1).PlusDays(i), JenisKelamin.LakiLaki, 1 + (i % 9000)).ToString("D")), TanggalLahir = new LocalDate(1980, 1, 1) })];
        Kepesertaan[] kepesertaan = [.. orang.DistinctBy(o => o.Nik).Select(o => new Kepesertaan(o.Nik.Nilai, ProgramBansos.Pkh))];
        Assert.Equal(kepesertaan.Length, Saring(orang, kepesertaan, lengkap: true).Count(s => s.Alasan == AlasanTidakLayak.TanpaKomponen));
    }

    [Fact]
    public void Texts_are_those_of_the_protocol()
    {
        KontrakTabel.Uji(TabelPenyaringan.Keyakinan, "pasti", "perlu-ditinjau");
        KontrakTabel.Uji(TabelPenyaringan.Sumber, "sanggahan", "siks-gis", "usul-warga");
        Assert.Equal(KeyakinanSaran.PerluDitinjau, default);
        Assert.Equal("-", default(SaranKelayakan).ToString());
        Assert.Throws<InvalidOperationException>(() => default(SaranKelayakan).Alasan);
    }

    private static Gen<(StatusKeberadaan? Keberadaan, bool Lengkap, bool DuaPeran, int Nasihat)> Tambahan =>
        from status in Gen.OneOf(Gen.Constant<StatusKeberadaan?>(null), PembangkitKeberadaan.Status.Select(s => (StatusKeberadaan?)s))
        from lengkap in Gen.Elements(true, false)
        from duaPeran in Gen.Elements(true, false)
        from nasihat in Gen.Choose(0, 1023)
        select (status, lengkap, duaPeran, nasihat);

    private static void Sama(string harapan, Penduduk[] orang, Kepesertaan[] kepesertaan, StatusKeberadaan? keberadaan = null, bool lengkap = false) =>
        Assert.Equal(harapan, string.Join("; ", Teks(Saring(orang, kepesertaan, keberadaan, lengkap))));

    private static IReadOnlyList<SaranKelayakan> Saring(Penduduk[] orang, Kepesertaan[] kepesertaan, StatusKeberadaan? keberadaan = null, bool lengkap = false) =>
        PenyaringanKelayakan.Saring(Bahan(orang, kepesertaan, keberadaan, lengkap)).Saran;

    private static BahanPenyaringan Bahan(Penduduk[] orang, Kepesertaan[] kepesertaan, StatusKeberadaan? keberadaan, bool lengkap) =>
        new() { Per = Per, Orang = new SusunanKeluarga(orang, KelengkapanKeluarga.Menurut(lengkap)), Kepesertaan = kepesertaan, Keberadaan = keberadaan };

    private static IEnumerable<string> Teks(IReadOnlyList<SaranKelayakan> saran) => saran.Select(Baris);

    private static string Baris(SaranKelayakan s) =>
        $"{s.Indeks} {(s.Alasan is { } a ? TabelPengesahan.Alasan.Kode(a) : s.GantiPengurus ? "ganti" : "nasihat")} {TabelPenyaringan.Keyakinan.Kode(s.Keyakinan)} {string.Join(',', s.Bidang)}";
}
