using System.Text;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The rules of one record: one row for each condition, worked from the specification.</summary>
public class AnomaliSatuCatatanTests
{
    private static Penduduk Orang => ContohAnomali.Kepala;

    [Fact]
    public void A_sound_family_has_no_finding() =>
        Assert.Empty(ContohAnomali.Periksa(ContohAnomali.Kepala, ContohAnomali.Istri, ContohAnomali.Anak));

    public static TheoryData<string, Func<Penduduk, Penduduk>> Ditolak => new()
    {
        { "AN-1 galat nik NikTidakDapatDipakai", o => o with { Nik = default } },
        { "AN-1 galat nik NikTidakDapatDipakai", o => o with { Nik = Nik.Check("337499170891000") } },
        { "AN-1 galat nik NikTidakDapatDipakai", o => o with { Nik = Nik.Check("0374991708910003") } },
        { "AN-1 galat nik NikTidakDapatDipakai", o => o with { Nik = Nik.Check("33749917O8910003") } },
        { "AN-2 galat tanggal_lahir TanggalLahirBedaNik", o => o with { TanggalLahir = new(1991, 8, 16) } },
        { "AN-2 galat tanggal_lahir TanggalLahirBedaNik", o => o with { TanggalLahir = new(1991, 9, 17) } },
        { "AN-2 galat tanggal_lahir TanggalLahirBedaNik", o => o with { TanggalLahir = new(1990, 8, 17) } },
        { "AN-3 galat jenis_kelamin JenisKelaminBedaNik", o => o with { JenisKelamin = JenisKelamin.Perempuan } },
        { "AN-4 galat no_kk NomorKkTidakDapatDipakai", o => o with { NomorKk = default } },
        { "AN-4 galat no_kk NomorKkTidakDapatDipakai", o => o with { NomorKk = NomorKk.Check("337499010115000") } },
        { "AN-5 galat ibu_kandung IbuKandungKosong", o => o with { NamaIbuKandung = null } },
        { "AN-5 galat ibu_kandung IbuKandungKosong", o => o with { NamaIbuKandung = "  " } },
        { "AN-5 galat ibu_kandung IbuKandungBerangka", o => o with { NamaIbuKandung = "Sutarmi 2" } },
        { "AN-5 galat ibu_kandung IbuKandungBerangka", o => o with { NamaIbuKandung = "Sütarmi 2" } },
        { "AN-5 galat ibu_kandung IbuKandungSamaDenganNama", o => o with { NamaIbuKandung = "Bagas Prakosa" } },
        { "AN-5 galat ibu_kandung IbuKandungSamaDenganNama", o => o with { NamaIbuKandung = " BAGAS prakosa " } },
        { "AN-6 galat ibu_kandung IbuKandungBertandaMeninggal", o => o with { NamaIbuKandung = "Sutarmi Alm" } },
        { "AN-6 galat ibu_kandung IbuKandungBertandaMeninggal", o => o with { NamaIbuKandung = "ALMH. Sutarmi" } },
        { "AN-6 galat ibu_kandung IbuKandungBertandaMeninggal", o => o with { NamaIbuKandung = "Sutarmi (almarhumah)" } },
        { "AN-6 galat ibu_kandung IbuKandungBertandaMeninggal", o => o with { NamaIbuKandung = "almarhum" } },
        { "AN-6 galat ibu_kandung IbuKandungBertandaMeninggal", o => o with { NamaIbuKandung = "Almira,alm." } },
        { "AN-7 galat pekerjaan PekerjaanKosong", o => o with { Pekerjaan = null } },
        { "AN-7 galat pekerjaan PekerjaanKosong", o => o with { Pekerjaan = default(Pekerjaan) } },
        { "AN-7 galat pekerjaan PekerjaanTidakDikenal", o => o with { Pekerjaan = Pekerjaan.Baca("Juru Kunci") } },
        { "AN-8 galat wilayah WilayahKosong", o => o with { Wilayah = null } },
        { "AN-8 galat wilayah WilayahTidakTerbaca", o => o with { Wilayah = null, WilayahTakTerbaca = true } },
        { "AN-9 galat nama NamaKosong", o => o with { Nama = null } },
        { "AN-9 galat nama NamaBerangka", o => o with { Nama = "Bagas 2" } },
        { "AN-9 galat nama NamaBerangka", o => o with { Nama = "Bagas (2)" } },
        { "AN-9 galat nama NamaBerangka", o => o with { Nama = "Bagas ٢" } },
        { "AN-9 galat nama NamaBersimbol", o => o with { Nama = "Bagas @ Prakosa" } },
        { "AN-9 galat nama NamaBersimbol", o => o with { Nama = "Bagas (Prakosa)" } },
        { "AN-9 galat nama NamaBersimbol", o => o with { Nama = "Bagas_Prakosa" } },
        { "AN-9 galat nama NamaBersimbol", o => o with { Nama = "Bagas ½" } },
        { "AN-10 peringatan nama NamaTerlaluPendek", o => o with { Nama = "A" } },
        { "AN-10 peringatan nama NamaTerlaluPendek", o => o with { Nama = "A." } },
        { "AN-9 galat nama NamaKosong", o => o with { Nama = "-" } },
        { "AN-9 galat nama NamaKosong", o => o with { Nama = "Tidak  Diketahui" } },
        { "AN-9 galat nama NamaKosong", o => o with { Nama = "12345" } },
        { "AN-5 galat ibu_kandung IbuKandungKosong", o => o with { NamaIbuKandung = "xxx" } },
        { "AN-7 galat pekerjaan PekerjaanKosong", o => o with { Pekerjaan = Pekerjaan.Baca("N/A") } },
        { "AN-14 peringatan alamat AlamatKosong", o => o with { Alamat = "NULL" } },
        { "AN-10 peringatan nama NamaTerlaluPanjang", o => o with { Nama = new string('a', 61) } },
        { "AN-11 galat tanggal_lahir TanggalLahirKosong", o => o with { TanggalLahir = null } },
        { "AN-13 peringatan rt RtTidakDiketahui", o => o with { Rt = null } },
        { "AN-13 peringatan rt RtTidakDiketahui", o => o with { Rt = 0 } },
        { "AN-13 peringatan rw RwTidakDiketahui", o => o with { Rw = null } },
        { "AN-13 peringatan rt RtRwTidakDiketahui", o => o with { Rt = null, Rw = null } },
        { "AN-14 peringatan alamat AlamatKosong", o => o with { Alamat = null } },
        { "AN-14 peringatan alamat AlamatTerpotong", o => o with { Alamat = "Jl. Melati..." } },
        { "AN-14 peringatan alamat AlamatTerpotong", o => o with { Alamat = "Jl. Melati\u2026 " } },
        { "AN-18 galat jenis_kelamin LakiLakiHamil", o => o with { Hamil = Kepastian.Ya } },
        { "AN-18 galat jenis_kelamin IstriLakiLaki", o => o with { Hubungan = HubunganKeluarga.Istri } },
        { "AN-18 galat jenis_kelamin IstriLakiLaki", o => o with { Hubungan = HubunganKeluarga.Istri, Hamil = Kepastian.Ya } },
        { "AN-20 galat pengurus MeninggalMasihPengurus", o => o with { Meninggal = TandaMeninggal.Ya } },
        { "AN-20 galat pengurus MeninggalMasihPengurus", o => o with { Meninggal = TandaMeninggal.Pada(ContohAnomali.Per) } },
        { "AN-21 info wilayah KabKotaBedaNik", o => o with { Wilayah = KodeWilayah.Parse("33.24.99.1001") } },
        { "AN-21 info wilayah KabKotaBedaNik", o => o with { Wilayah = KodeWilayah.Parse("35") } },
    };

    [Theory]
    [MemberData(nameof(Ditolak))]
    public void Found(string harapan, Func<Penduduk, Penduduk> ubah) =>
        Assert.Equal([$"[0] {harapan}"], ContohAnomali.Tulis(PemeriksaanAnomali.PeriksaCatatan(ubah(Orang), ContohAnomali.Konteks)));

    public static TheoryData<Func<Penduduk, Penduduk>> Diterima => new()
    {
        o => o with { TanggalLahir = null, Nik = default, JenisKelamin = null, Wilayah = null, NomorKk = default },
        o => o with { Nama = "Danu" },
        o => o with { Nama = "Ng" },
        o => o with { Nama = "H. Bagas, S.Pd / Bagas d'Arc-Éloïse" },
        o => o with { Nama = "Bagas n\u0303" },
        o => o with { Nama = new string('a', 60) },
        o => o with { Nama = string.Concat(Enumerable.Repeat("𐐀", 60)) },
        o => o with { NamaIbuKandung = "Salmah" },
        o => o with { NamaIbuKandung = "Almaidah" },
        o => o with { NamaIbuKandung = "Almhira Kalm" },
        o => o with { NamaIbuKandung = "Bagas" },
        o => o with { Pekerjaan = Pekerjaan.Baca("asn") },
        o => o with { Alamat = "Jl. Melati.. No. 3" },
        o => o with { Alamat = "Jl. ... No. 3." },
        o => o with { JenisKelamin = null, Hubungan = HubunganKeluarga.Istri, Hamil = Kepastian.Ya },
        o => o with { Hubungan = HubunganKeluarga.Suami },
        o => o with { Meninggal = TandaMeninggal.Ya, Pengurus = Kepastian.Tidak },
        o => o with { Meninggal = TandaMeninggal.Pada(ContohAnomali.Per.PlusDays(1)) },
        o => o with { Wilayah = KodeWilayah.Parse("33") },
        o => o with { Wilayah = KodeWilayah.Parse("33.74") },
        o => o with { TanggalLahir = o.TanggalLahir!.Value.WithCalendar(CalendarSystem.Julian) },
    };

    [Theory]
    [MemberData(nameof(Diterima))]
    public void Not_found(Func<Penduduk, Penduduk> ubah)
    {
        // The first row knows next to nothing: only what is missing is found, nothing that compares.
        string[] hilang = ["AN-1", "AN-4", "AN-8", "AN-11"];
        Assert.DoesNotContain(PemeriksaanAnomali.PeriksaCatatan(ubah(Orang), ContohAnomali.Konteks), t => !hilang.Contains(t.Aturan.ToString()));
    }

    [Fact]
    public void The_wife_is_not_a_husband() =>
        Assert.Equal(["[0] AN-18 galat jenis_kelamin SuamiPerempuan"], Satu(ContohAnomali.Istri with { Hubungan = HubunganKeluarga.Suami }));

    [Fact]
    public void A_death_mark_that_is_the_own_name_too_breaks_two_rules() =>
        Assert.Equal(
            ["[0] AN-5 galat ibu_kandung IbuKandungSamaDenganNama", "[0] AN-6 galat ibu_kandung IbuKandungBertandaMeninggal"],
            Satu(Orang with { Nama = "Wira Alm", NamaIbuKandung = "wira alm" }));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Born_on_the_day_is_born_and_the_day_after_is_not(int hari, bool ditemukan) =>
        Assert.Equal(ditemukan, Satu(Orang with { Nik = default, TanggalLahir = ContohAnomali.Per.PlusDays(hari) }).Any(t => t.Contains("AN-11", StringComparison.Ordinal)));

    [Theory]
    [InlineData("1903-02-15", true)]
    [InlineData("1903-02-16", false)]
    [InlineData("1904-02-15", false)]
    public void Over_120_is_121_completed_years(string lahir, bool ditemukan)
    {
        Assert.True(TeksTanggal.TryBacaIso(lahir, out var tanggal));
        Assert.Equal(
            ditemukan ? ["[0] AN-12 peringatan tanggal_lahir UsiaDiAtas120"] : [],
            Satu(Orang with { Nik = Nik.Check("3374991502030003"), TanggalLahir = tanggal }).Where(t => !t.Contains("AN-2 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_future_birth_has_no_age() =>
        Assert.Equal(["[0] AN-11 galat tanggal_lahir TanggalLahirSesudahAcuan"], Satu(Orang with { Nik = default, TanggalLahir = new(2300, 1, 1) }).Skip(1));

    [Theory]
    [InlineData("33.74.99.1001", "33.74.99", null)]
    [InlineData("33.74.99.1001", "33.74.99.1001", null)]
    [InlineData("33.74.99.1001", "33.74.98", "WilayahDiLuarLingkup")]
    [InlineData("33.74.99", "33.74.99.1001", "WilayahDiLuarLingkup")]
    [InlineData("33.74", "33", null)]
    public void A_region_lies_inside_the_one_being_processed(string domisili, string lingkup, string? sebab)
    {
        var konteks = ContohAnomali.Konteks with { Wilayah = KodeWilayah.Parse(lingkup) };
        var temuan = PemeriksaanAnomali.PeriksaCatatan(Orang with { Wilayah = KodeWilayah.Parse(domisili) }, konteks);
        Assert.Equal(sebab is null ? [] : [$"[0] AN-8 galat wilayah {sebab}"], ContohAnomali.Tulis(temuan));
    }

    [Fact]
    public void A_registry_must_know_the_region_when_one_is_given()
    {
        var konteks = ContohAnomali.Konteks with { Daftar = DaftarProvinsi.Baku, Wilayah = KodeWilayah.Parse("35") };
        Assert.Equal(["[0] AN-8 galat wilayah WilayahTidakTerdaftar"], ContohAnomali.Tulis(PemeriksaanAnomali.PeriksaCatatan(Orang, konteks)));
        Assert.Empty(PemeriksaanAnomali.PeriksaCatatan(Orang with { Wilayah = KodeWilayah.Parse("33") }, konteks with { Wilayah = null }));
    }

    [Fact]
    public void A_field_the_source_does_not_carry_is_not_checked()
    {
        var kosong = new Penduduk();
        foreach (var bidang in Enum.GetValues<BidangOrang>().Except([BidangOrang.Rt, BidangOrang.Rw]))
        {
            var tanpa = ContohAnomali.Konteks with { TanpaBidang = [bidang] };
            Assert.Equal(
                PemeriksaanAnomali.PeriksaCatatan(kosong, ContohAnomali.Konteks).Where(t => t.Bidang != bidang),
                PemeriksaanAnomali.PeriksaCatatan(kosong, tanpa));
        }

        var tanpaRt = ContohAnomali.Konteks with { TanpaBidang = [BidangOrang.Rt] };
        Assert.Equal(["[0] AN-13 peringatan rw RwTidakDiketahui"], ContohAnomali.Tulis(PemeriksaanAnomali.PeriksaCatatan(Orang with { Rt = null, Rw = null }, tanpaRt)));
        Assert.Empty(PemeriksaanAnomali.PeriksaCatatan(Orang with { Rt = null }, tanpaRt));
        Assert.Empty(new PendudukValidator(tanpaRt).Validate(Orang with { Rt = null }).Errors);
    }

    [Fact]
    public void Every_cause_has_its_texts_in_the_order_of_the_enum()
    {
        Assert.Equal(Enum.GetValues<SebabAnomali>(), UraianSebab.Semua.Select(u => u.Sebab));
        Assert.Equal(KatalogAturan.Semua.Where(a => a.Id.ToString().StartsWith("AN-", StringComparison.Ordinal)), UraianSebab.Semua.Select(u => u.Aturan).Distinct());
        Assert.All(UraianSebab.Semua.GroupBy(u => u.Aturan), g => Assert.Single(g.Select(u => u.Tingkat).Distinct()));
        var teks = new StringBuilder();
        foreach (var u in UraianSebab.Semua)
        {
            teks.Append(u.Aturan).Append(' ').Append(TabelKeanehan.Tingkat.Kode(u.Tingkat)).Append(' ').Append(TabelKeanehan.Bidang.Kode(u.Bidang)).Append(' ').Append(u.Sebab).Append('\n')
                .Append("  ").Append(u.Ditemukan).Append(' ').Append(u.Perbaikan).Append('\n')
                .Append("  ").Append(u.DitemukanInggris).Append(' ').Append(u.PerbaikanInggris).Append('\n');
        }

        Bersama.BerkasEmas.Banding("sebab", teks.ToString());
    }

    [Theory]
    [InlineData("337499170891000", "NIK harus tepat 16 digit. Periksa digit yang kurang atau berlebih, atau nol yang hilang di lembar kerja.")]
    [InlineData("", "NIK kosong. Isi 16 digit dari KTP-el atau KK.")]
    public void The_message_of_a_number_is_that_of_its_defect(string nik, string indonesia)
    {
        var temuan = Assert.Single(PemeriksaanAnomali.PeriksaCatatan(Orang with { Nik = Nik.Check(nik) }, ContohAnomali.Konteks));
        Assert.Equal(("AN-1", indonesia), (temuan.Pesan.Kode, temuan.Pesan.Indonesia));
        Assert.Equal(nik.Length == 0 ? CacatNik.Kosong : CacatNik.Panjang, temuan.CacatNik);
        Assert.Null(temuan.CacatNomorKk);
    }

    [Fact]
    public void The_message_of_a_birth_date_says_which_parts_differ_and_no_date()
    {
        var temuan = Assert.Single(PemeriksaanAnomali.PeriksaCatatan(Orang with { TanggalLahir = new(1990, 8, 18) }, ContohAnomali.Konteks));
        Assert.StartsWith("Tanggal lahir berbeda dari yang tersandi dalam NIK: hari, tahun. ", temuan.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.StartsWith("The birth date differs from the one encoded in the NIK: day, year. ", temuan.Pesan.Inggris, StringComparison.Ordinal);
        Assert.EndsWith(temuan.Perbaikan.Indonesia, temuan.Pesan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_finding_is_inert()
    {
        TemuanAnomali kosong = default;
        Assert.Equal("-", kosong.ToString());
        Assert.Equal(default, kosong.Sebab);
        Assert.Throws<InvalidOperationException>(() => kosong.Aturan);
        Assert.Throws<InvalidOperationException>(() => kosong.Pesan);
        Assert.True(kosong == default && kosong.GetHashCode() == default(TemuanAnomali).GetHashCode());
    }

    [Fact]
    public void The_tables_keep_their_contract()
    {
        Bersama.KontrakTabel.Uji(TabelKeanehan.Tingkat, "galat", "peringatan", "info");
        Bersama.KontrakTabel.Uji(
            TabelKeanehan.Bidang, "nik", "no_kk", "nama", "tanggal_lahir", "jenis_kelamin", "hubungan", "pekerjaan", "ibu_kandung", "alamat", "rt", "rw", "wilayah", "pengurus");
    }

    private static string[] Satu(Penduduk orang) => ContohAnomali.Tulis(PemeriksaanAnomali.PeriksaCatatan(orang, ContohAnomali.Konteks));
}
