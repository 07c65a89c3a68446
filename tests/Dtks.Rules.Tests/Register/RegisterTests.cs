using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Dtks.Rules.Tests.RegisterUji;

namespace Dtks.Rules.Tests;

/// <summary>The register against RG-1 to RG-6: a small region whose months are worked by hand, and random months.</summary>
public class RegisterTests
{
    private static readonly NomorKk Kk1 = NomorKk.Parse("3374990101150001");
    private static readonly NomorKk Kk2 = NomorKk.Parse("3374990101150002");

    private static readonly Penduduk Ayah = RegisterUji.Orang("3374991001700001", Kk1, HubunganKeluarga.KepalaKeluarga, JenisKelamin.LakiLaki, new(1970, 1, 10));
    private static readonly Penduduk Ibu = RegisterUji.Orang("3374995002750002", Kk1, HubunganKeluarga.Istri, JenisKelamin.Perempuan, new(1975, 2, 10));
    private static readonly Penduduk Putri = RegisterUji.Orang("3374995003000003", Kk1, HubunganKeluarga.Anak, JenisKelamin.Perempuan, new(2000, 3, 10));
    private static readonly Penduduk Kakek = RegisterUji.Orang("3374991004500004", Kk2, HubunganKeluarga.KepalaKeluarga, JenisKelamin.LakiLaki, new(1950, 4, 10));

    private static readonly ImmutableArray<Kepesertaan> Awal =
    [
        new(Nik(Ibu), ProgramBansos.Pkh), new(Nik(Ayah), ProgramBansos.PbiJk), new(Nik(Putri), ProgramBansos.PbiJk),
        new(Nik(Kakek), ProgramBansos.Sembako), new(Nik(Kakek), ProgramBansos.PbiJk),
    ];

    private static IEnumerable<BarisRegister> Baris(IEnumerable<Kepesertaan> kepesertaan) => kepesertaan.Select(k => new BarisRegister(k));

    private static IEnumerable<OrangRegister> Orang(params IEnumerable<Penduduk> orang) => orang.Select(o => new OrangRegister(o));

    private static Nik Nik(Penduduk orang) => orang.Nik.Nilai;

    private static Register Mulai(KebijakanDtks? kebijakan = null, int? kuota = null) =>
        Register.Mulai(Kota, new Periode(2024, 2), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek), KelengkapanKeluarga.Lengkap, kebijakan, kuotaPbi: kuota);

    private static PeristiwaRegister P(Register register, int bulan, int hari, IsiPeristiwa isi, PeranPengguna peran = PeranPengguna.Supervisor, string? pelaku = null) =>
        Berikut(register, new LocalDate(2024, bulan, hari), isi, peran, pelaku);

    private static Register Terima(Register register, int bulan, int hari, IsiPeristiwa isi, PeranPengguna peran = PeranPengguna.Supervisor, string? pelaku = null)
    {
        var hasil = register.Terapkan(P(register, bulan, hari, isi, peran, pelaku));
        Assert.True(hasil.Diterima, hasil.Pesan?.ToString());
        return hasil.Register;
    }

    private static HasilPeristiwa Tolak(string aturan, Register register, int bulan, int hari, IsiPeristiwa isi, PeranPengguna peran = PeranPengguna.Supervisor)
    {
        var sebelum = Baris(register);
        var hasil = register.Terapkan(P(register, bulan, hari, isi, peran));
        Assert.Equal((false, aturan), (hasil.Diterima, hasil.Aturan));
        Assert.Same(register, hasil.Register);
        Assert.Equal(sebelum, Baris(hasil.Register));
        return hasil;
    }

    private static string Baris(Register register)
    {
        ArrayBufferWriter<byte> isi = new();
        LogRegister.Tulis(register, isi);
        return Encoding.UTF8.GetString(isi.WrittenSpan);
    }

    private static IsiPeristiwa.Kelayakan Perintah(PerintahKelayakan perintah, params SebutPeserta[] peserta) => RegisterUji.Perintah(perintah, default, null, [.. peserta]);

    private static IsiPeristiwa.Kelayakan Unggah(int bulan, int hari) => RegisterUji.Perintah(PerintahKelayakan.Unggah, new LocalDate(2024, bulan, hari), null);

    private static readonly SebutPeserta SembakoKakek = new(Nik(Kakek), ProgramBansos.Sembako);

    private static Register Dihentikan(Register register)
    {
        register = Terima(register, 2, 15, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        register = Terima(register, 2, 16, Perintah(PerintahKelayakan.Finalisasi));
        register = Terima(register, 2, 17, Unggah(2, 17));
        return Terima(register, 2, 18, Perintah(PerintahKelayakan.Setujui), PeranPengguna.PetugasTeknis);
    }

    [Fact]
    public void RG3_closing_makes_the_next_list_and_every_difference_names_its_event_and_rule()
    {
        Register register = Dihentikan(Mulai());
        Tolak("VK-2", register, 2, 28, new IsiPeristiwa.TutupPeriode());
        register = Terima(register, 2, 29, new IsiPeristiwa.TutupPeriode());

        Assert.Equal(new Periode(2024, 3), register.Periode);
        Assert.Equal((4, 5), (register.JumlahAktif, register.JumlahBaris));
        Assert.Equal<int>([0, 1, 2, 4], register.Penerima());
        Assert.Equal<int>([0, 1, 2, 3, 4], register.Penerima(periode: new Periode(2024, 2)));
        Assert.Equal(new JejakRegister(new Periode(2024, 3), 5, "VK-12"), register.Baris(3).Dihentikan);
        PerubahanRegister beda = Assert.Single(register.Bandingkan(new Periode(2024, 2), new Periode(2024, 3)));
        Assert.Equal((JenisPerubahan.Dihentikan, 5, "VK-12", 3), (beda.Jenis, beda.Urut, beda.Aturan, beda.Baris));
        RiwayatKelayakan riwayat = Assert.Single(register.RiwayatKelayakan);
        Assert.Equal((TahapKelayakan.Disahkan, StatusKepesertaan.Dihentikan), (riwayat.Tahap, riwayat.Kepesertaan));
        Assert.Equal([StatusSurat.Menunggu, StatusSurat.Disetujui], register.RiwayatPengesahan.Select(s => s.Surat.Status));
        Tolak("RG-2", register, 3, 15, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
    }

    // Dasar: RG-1: the last pemadanan is an instant and a verdict; where only the day is known the day stands alone.
    [Fact]
    public void RG1_the_last_pemadanan_keeps_its_instant_where_the_event_gives_it()
    {
        var saat = Instant.FromUtc(2024, 2, 1, 17, 30);
        Register register = Terima(Mulai(), 2, 2, new IsiPeristiwa.Padankan(Nik(Kakek), VonisKepadanan.Padan) { Saat = saat });
        OrangRegister kakek = register.Orang(register.CariOrang(Nik(Kakek))!.Value);
        Assert.Equal((new LocalDate(2024, 2, 2), saat, VonisKepadanan.Padan), (kakek.TanggalPemadanan, kakek.SaatPemadanan, kakek.HasilPemadanan));
        Assert.Contains("\"saat_pemadanan\":\"2024-02-01T17:30:00Z\"", Baris(register), StringComparison.Ordinal);

        // 17.30 UTC is the 2nd in Jakarta: the same instant is not on the 1st.
        Assert.Equal<string>(["saat pada 2024-02-01"], Tolak("RG-1", Mulai(), 2, 1, new IsiPeristiwa.Padankan(Nik(Kakek), VonisKepadanan.Padan) { Saat = saat }).Mungkin);

        register = Terima(register, 2, 3, new IsiPeristiwa.Padankan(Nik(Kakek), VonisKepadanan.TidakPadan));
        Assert.Null(register.Orang(register.CariOrang(Nik(Kakek))!.Value).SaatPemadanan);
        Assert.DoesNotContain("saat", Baris(register), StringComparison.Ordinal);
    }

    [Fact]
    public void VK15_what_has_no_approved_letter_lapses_and_is_layak_again_in_the_next_month()
    {
        Register register = Terima(Mulai(), 2, 15, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        register = Terima(register, 2, 16, Perintah(PerintahKelayakan.Finalisasi));
        register = Terima(register, 2, 29, new IsiPeristiwa.TutupPeriode());
        Assert.Equal(5, register.JumlahAktif);
        Assert.Equal(TahapKelayakan.Kedaluwarsa, Assert.Single(register.RiwayatKelayakan).Tahap);
        Assert.All(register.Putusan(Nik(Kakek), new LocalDate(2024, 3, 14)), p => Assert.Equal(SumberPutusan.TanpaVerifikasi, p.Putusan.Sumber));
    }

    [Fact]
    public void KP7_a_death_opens_a_task_and_the_pengurus_moves_to_a_candidate()
    {
        Register register = Terima(Mulai(), 2, 2, new IsiPeristiwa.LaporMeninggal(Nik(Ibu), new LocalDate(2024, 2, 1)), PeranPengguna.PengisiDataDesa);
        Assert.Equal([(JenisTugas.GantiPengurus, 1)], register.Tugas(new LocalDate(2024, 2, 3)).Select(t => (t.Jenis, t.Jumlah)));
        Tolak("VK-5", register, 2, 15, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(Nik(Ibu), ProgramBansos.Pkh)) with { Alasan = new HimpunanAlasan(AlasanTidakLayak.Meninggal) });
        Tolak("KP-7", register, 2, 3, new IsiPeristiwa.Padankan(Nik(Ibu), VonisKepadanan.Padan));
        Assert.Contains("orang[2]", Tolak("KP-7", register, 2, 3, new IsiPeristiwa.GantiPengurus(ProgramBansos.Pkh, Nik(Ibu), Nik(Kakek))).Mungkin);
        Tolak("PR-2", register, 2, 3, new IsiPeristiwa.GantiPengurus(ProgramBansos.Pkh, Nik(Ibu), Nik(Putri)), PeranPengguna.PengisiDataDesa);

        Register diganti = Terima(register, 2, 3, new IsiPeristiwa.GantiPengurus(ProgramBansos.Pkh, Nik(Ibu), Nik(Putri)));
        Assert.Equal(Nik(Putri), diganti.Baris(0).Kepesertaan.Nik);
        Assert.Empty(diganti.Tugas(new LocalDate(2024, 2, 4)));
        Tolak("KP-7", diganti, 2, 4, new IsiPeristiwa.CabutLaporan(Nik(Ibu)));
        Assert.Equal(Kepastian.TidakTahu, Terima(register, 2, 3, new IsiPeristiwa.CabutLaporan(Nik(Ibu))).Orang(1).Data.Meninggal.Status);
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(2015)]
    public void KP7_class_5_and_a_wali_outside_the_family_need_a_reason(int lahirCucu)
    {
        Penduduk cucu = RegisterUji.Orang("3374995003000005", Kk2, HubunganKeluarga.Cucu, JenisKelamin.Perempuan, new(lahirCucu, 3, 10));
        Register register = Register.Mulai(Kota, new Periode(2024, 2), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek, cucu), KelengkapanKeluarga.Lengkap);
        register = Terima(register, 2, 2, new IsiPeristiwa.LaporMeninggal(Nik(Kakek)));
        Nik baru = Nik(lahirCucu == 2000 ? cucu : Ayah);
        Tolak("KP-7", register, 2, 3, new IsiPeristiwa.GantiPengurus(ProgramBansos.Sembako, Nik(Kakek), baru));
        Tolak("KP-7", register, 2, 3, new IsiPeristiwa.GantiPengurus(ProgramBansos.Sembako, Nik(Kakek), Nik(lahirCucu == 2000 ? Ayah : cucu), "tidak berhak"));
        register = Terima(register, 2, 3, new IsiPeristiwa.GantiPengurus(ProgramBansos.Sembako, Nik(Kakek), baru, "hanya ini yang ada"));
        Assert.Equal(baru, register.Baris(3).Kepesertaan.Nik);
    }

    [Fact]
    public void VK14_a_rejected_letter_is_corrected_and_stays_in_the_history_with_its_note()
    {
        Register register = Terima(Mulai(), 2, 15, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        register = Terima(register, 2, 15, Perintah(PerintahKelayakan.Finalisasi));
        register = Terima(register, 2, 16, Unggah(2, 16));
        register = Terima(register, 2, 17, Perintah(PerintahKelayakan.Tolak) with { Keterangan = "lampiran salah" }, PeranPengguna.Manajemen);
        register = Terima(register, 2, 18, Unggah(2, 18));
        register = Terima(register, 2, 19, Perintah(PerintahKelayakan.Setujui), PeranPengguna.Manajemen);
        Assert.Equal([null, "lampiran salah", null, null], register.RiwayatPengesahan.Select(s => s.Surat.CatatanPenolakan));
    }

    [Fact]
    public void KM1_silence_is_agreement_and_stops_nobody_but_by_the_policy_that_says_so()
    {
        foreach (var (akibat, aktif) in new[] { (AkibatDiamKemensos.PerluPengesahan, 5), (AkibatDiamKemensos.Dihentikan, 4) })
        {
            Register register = Mulai(KebijakanDtks.Baku with { AkibatDiamKemensos = akibat });
            register = Terima(register, 2, 1, new IsiPeristiwa.KemensosKirim([SembakoKakek], new HimpunanAlasan(AlasanTidakLayak.SudahMampu)), PeranPengguna.Manajemen);
            TugasRegister tugas = Assert.Single(register.Tugas(new LocalDate(2024, 2, 1)));
            Assert.Equal((JenisTugas.TanggapiKemensos, 14), (tugas.Jenis, tugas.Sisa));
            Tolak("KM-1", register, 2, 28, new IsiPeristiwa.KemensosTanggapan([SembakoKakek], false));
            register = Terima(register, 2, 29, new IsiPeristiwa.TutupPeriode());
            Assert.Equal(aktif, register.JumlahAktif);
            if (aktif == 4)
            {
                Assert.Equal("KM-1", register.Baris(3).Dihentikan?.Aturan);
            }
        }

        Register dijawab = Terima(Mulai(), 2, 1, new IsiPeristiwa.KemensosKirim([SembakoKakek], new HimpunanAlasan(AlasanTidakLayak.SudahMampu)), PeranPengguna.Manajemen);
        dijawab = Terima(dijawab, 2, 5, new IsiPeristiwa.KemensosTanggapan([SembakoKakek], false));
        Assert.Equal(5, Terima(dijawab, 2, 29, new IsiPeristiwa.TutupPeriode()).JumlahAktif);
    }

    [Fact]
    public void A_usulan_is_determined_and_stands_in_the_next_list()
    {
        var data = new DataUsulan
        {
            JenisUsulan = JenisUsulan.ProgramUntukTerdaftar,
            Jalur = JalurUsulan.Kemensos,
            DasarKemensos = DasarUsulanKemensos.Bencana,
            Orang = new Penduduk { Nik = Kakek.Nik },
            Program = ProgramBansos.Pkh,
            CalonProgram = false,
        };
        Register register = Terima(Mulai(), 2, 1, new IsiPeristiwa.Usulan("U-1", null, data), PeranPengguna.PengisiDataDesa);
        Tolak("RG-2", register, 2, 1, new IsiPeristiwa.Usulan("U-1", null, data), PeranPengguna.PengisiDataDesa);
        Tolak("RG-2", register, 2, 1, new IsiPeristiwa.Usulan("U-2", PeristiwaUsulan.VervalLayak));
        Pesan bentuk = Tolak("RG-2", register, 2, 1, new IsiPeristiwa.Usulan("U-2", null, data with { Program = null, AnggotaKk = 0 }), PeranPengguna.PengisiDataDesa).Pesan!;
        Assert.Equal("Ditolak menurut RG-2: program: usulan jenis 2 dan 3 harus menyebut program; anggota_kk: jumlah anggota KK paling sedikit 1.", bentuk.Indonesia);
        Assert.Equal("Refused by RG-2: program: a usulan of kind 2 or 3 must name its programme; anggota_kk: a KK has at least 1 member.", bentuk.Inggris);
        Tolak("UB-11", register, 2, 1, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Padankan));
        register = Terima(register, 2, 2, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.VervalLayak));
        register = Terima(register, 2, 3, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Padankan));
        register = Terima(register, 2, 4, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Finalisasi));
        SuratPengesahan surat = Unggah(2, 5).Surat! with { Status = StatusSurat.Disetujui };
        Tolak("UB-9", register, 2, 5, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Sahkan, new DataUsulan { Surat = surat with { Status = StatusSurat.Menunggu } }));
        register = Terima(register, 2, 5, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Sahkan, new DataUsulan { Surat = surat }));
        register = Terima(register, 2, 6, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Kirim));
        register = Terima(register, 2, 7, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Tetapkan), PeranPengguna.Manajemen);
        Assert.Equal<int>([0, 1, 2, 3, 4], register.Penerima());
        register = Terima(register, 2, 29, new IsiPeristiwa.TutupPeriode());
        Assert.Equal<int>([0, 1, 2, 3, 4, 5], register.Penerima());
        Assert.Equal(new JejakRegister(new Periode(2024, 3), register.Urut - 1, "KL-1"), register.Baris(5).Masuk);
    }

    [Fact]
    public void PB1_without_quota_a_proposal_for_PBI_JK_keeps_its_place()
    {
        var data = new DataUsulan
        {
            JenisUsulan = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana,
            Orang = new Penduduk { Nik = Ibu.Nik }, Program = ProgramBansos.PbiJk, CalonProgram = false,
        };
        foreach (var (kuota, diterima) in new[] { (3, false), (4, true) })
        {
            Register register = Terima(Mulai(kuota: kuota), 2, 1, new IsiPeristiwa.Usulan("U-1", null, data), PeranPengguna.PengisiDataDesa);
            foreach (var langkah in new[] { PeristiwaUsulan.VervalLayak, PeristiwaUsulan.Padankan, PeristiwaUsulan.Finalisasi })
            {
                register = Terima(register, 2, 2, new IsiPeristiwa.Usulan("U-1", langkah));
            }

            register = Terima(register, 2, 3, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Sahkan, new DataUsulan { Surat = Unggah(2, 3).Surat! with { Status = StatusSurat.Disetujui } }));
            register = Terima(register, 2, 3, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Kirim));
            var hasil = register.Terapkan(P(register, 2, 4, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Tetapkan), PeranPengguna.Manajemen));
            Assert.Equal((diterima, diterima ? null : "PB-1"), (hasil.Diterima, hasil.Aturan));
            Register tutup = Terima(hasil.Register, 2, 29, new IsiPeristiwa.TutupPeriode());
            Assert.Equal(diterima ? KeadaanUsulan.Ditetapkan : KeadaanUsulan.Dikirim, Assert.Single(tutup.Usulan).Keadaan);
        }
    }

    [Fact]
    public void RG2_bad_events_are_refused_and_change_nothing()
    {
        Register register = Mulai();
        Nik asing = Domain.Nik.Parse("3374990101800009");
        Assert.Equal("RG-2", register.Terapkan(P(register, 2, 1, new IsiPeristiwa.TutupPeriode()) with { Urut = 2 }).Aturan);
        Assert.Equal("RG-2", register.Terapkan(P(register, 1, 31, new IsiPeristiwa.LaporMeninggal(Nik(Ibu)))).Aturan);
        Tolak("RG-2", register, 2, 1, new IsiPeristiwa.LaporMeninggal(asing));
        Tolak("RG-2", register, 2, 15, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(asing, ProgramBansos.Pkh)));
        Tolak("PR-2", register, 2, 1, new IsiPeristiwa.LaporMeninggal(Nik(Ibu)), PeranPengguna.Masyarakat);
        Tolak("VK-2", register, 2, 13, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        Tolak("AN-18", register, 2, 1, new IsiPeristiwa.Tandai(Nik(Ayah), Hamil: true));
        Assert.Equal("PR-4", register.Terapkan(P(register, 2, 1, new IsiPeristiwa.LaporMeninggal(Nik(Ibu))) with { Wilayah = KodeWilayah.Parse("33.74.99.1002") }).Aturan);
        Assert.Throws<BahanTidakSahException>(() => Register.Mulai(Kota, new Periode(2024, 2), Baris([.. Awal, Awal[0]])));
        Assert.Throws<ArgumentException>(() => Register.Mulai(KodeWilayah.Parse("33"), new Periode(2024, 2), Baris(Awal)));
        Assert.Throws<DiLuarCakupanException>(() => Register.Mulai(Kota, new Periode(2018, 12), Baris(Awal)));
    }

    [Fact]
    public void A_repair_keeps_the_value_before_and_moves_the_participations_with_the_NIK()
    {
        Nik baru = Domain.Nik.Parse("3374991004500014");
        Register register = Terima(Mulai(), 2, 1, new IsiPeristiwa.Perbaiki(new Penduduk { Nik = new BacaanNik(baru), Rt = 3 }, Nik(Kakek)), PeranPengguna.PengisiDataDesa);
        Assert.Equal((3, baru), (register.Orang(3).Data.Rt, register.Baris(3).Kepesertaan.Nik));
        Assert.Equal<int>([3, 4], register.CariBaris(baru));
        Assert.Empty(register.CariBaris(Nik(Kakek)));
        Assert.Equal(Nik(Kakek), Assert.Single(register.Perubahan).Sebelum?.Nik.Nilai);
        Tolak("AN-15", register, 2, 2, new IsiPeristiwa.Perbaiki(new Penduduk { Nik = Ayah.Nik }, baru));
        Tolak("KP-7", register, 2, 2, new IsiPeristiwa.Perbaiki(new Penduduk { Meninggal = TandaMeninggal.Ya }, baru));
    }

    [Fact]
    public void RG4_what_was_determined_may_differ_and_the_likely_cause_is_told()
    {
        Register register = Terima(Mulai(), 2, 1, new IsiPeristiwa.Padankan(Nik(Ayah), VonisKepadanan.TidakPadan));
        Nik asing = Domain.Nik.Parse("3374990101800009");
        SebutPeserta[] daftar = [new(Nik(Putri), ProgramBansos.Pkh), new(Nik(Putri), ProgramBansos.PbiJk), SembakoKakek, new(Nik(Kakek), ProgramBansos.PbiJk), new(asing, ProgramBansos.Bst)];
        Assert.Equal(
            [
                (JenisSelisih.Berubah, 0, 0), (JenisSelisih.TidakDitetapkan, 1, null), (JenisSelisih.TidakTerduga, null, 4),
            ],
            register.Selisih(daftar, new LocalDate(2024, 2, 20)).Select(s => (s.Jenis, s.Baris, s.Indeks)));
        Assert.Equal(SebabSelisih.TidakPadan, register.Selisih(daftar, new LocalDate(2024, 2, 20))[1].Sebab);

        register = Terima(register, 2, 20, new IsiPeristiwa.Tetapkan(new LocalDate(2024, 2, 19), [.. daftar]), PeranPengguna.Manajemen);
        Assert.Equal((null, new LocalDate(2024, 2, 19)), (register.Baris(1).SkTerakhir, register.Baris(2).SkTerakhir));
    }

    [Fact]
    public void HD2_a_log_under_a_derived_edition_carries_it_whole_once_and_replays_without_another_file()
    {
        var tempat = new Sitasi(new Sumber("NOTA-1", "Nota dinas 1"), "angka 1");
        EdisiAturan induk = EdisiAturan.Kepmensos150Tahun2022.Turunkan("bacaan-induk", "Bacaan induk", tempat.Sumber, new Periode(2024, 6), new Periode(2025, 5));
        EdisiAturan bacaan = induk.Turunkan(
            "bacaan-uji", "Bacaan uji", tempat.Sumber, ubah: isi => isi with { Penandatangan = Parameter.Sejak<ImmutableArray<Penandatangan>>(new Periode(2024, 6), [Penandatangan.SekdaAtasNama], tempat) }, tanpa: [Aturan.KM1]);
        Register register = Register.Mulai(Kota, new Periode(2024, 6), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek), KelengkapanKeluarga.Lengkap, edisi: bacaan);
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);
        foreach (var (hari, isi) in new (int, IsiPeristiwa)[] { (15, Perintah(PerintahKelayakan.Tandai, SembakoKakek)), (16, Perintah(PerintahKelayakan.Finalisasi)), (30, new IsiPeristiwa.TutupPeriode()) })
        {
            var peristiwa = P(register, 6, hari, isi);
            LogRegister.Tulis(peristiwa, log);
            register = Terima(register, 6, hari, isi);
        }

        Register dibaca = LogRegister.Baca(new MemoryStream(log.WrittenSpan.ToArray())).Register;
        Assert.Equal(Baris(register), Baris(dibaca));
        Assert.Equal(bacaan.KeJson(), dibaca.Edisi.KeJson());
        Assert.Equal(1, Encoding.UTF8.GetString(log.WrittenSpan).Split("\"bacaan-uji\"").Length - 1);

        // What the derived edition says still holds after the replay: only a sekda a.n. signs, and KM-1 is left out.
        dibaca = Terima(dibaca, 7, 15, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        dibaca = Terima(dibaca, 7, 16, Perintah(PerintahKelayakan.Finalisasi));
        Tolak("SP-1", dibaca, 7, 17, Unggah(7, 17));
        Assert.False(Aturan.KM1.BerlakuPada(dibaca.Edisi));
        string rusak = Encoding.UTF8.GetString(log.WrittenSpan).Replace("sekda-an", "camat", StringComparison.Ordinal);
        Assert.Contains("baris 1", Assert.Throws<DtksFormatException>(() => LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(rusak)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RG6_a_log_replays_to_the_same_bytes_tells_a_cut_last_line_and_names_a_bad_one()
    {
        ArrayBufferWriter<byte> log = new();
        Register register = Mulai();
        LogRegister.Tulis(register, log);
        foreach (var isi in new IsiPeristiwa[] { new IsiPeristiwa.LaporMeninggal(Nik(Ayah)), new IsiPeristiwa.Tandai(Nik(Putri), Hamil: true), new IsiPeristiwa.Nasihat(Nik(Kakek), StatusDeklarasi.Layak, SumberNasihat.Sanggahan) })
        {
            var peristiwa = P(register, 2, 3, isi);
            LogRegister.Tulis(peristiwa, log);
            register = register.Terapkan(peristiwa).Register;
        }

        byte[] utuh = log.WrittenSpan.ToArray();
        var dibaca = LogRegister.Baca(new MemoryStream(utuh));
        Assert.Equal(Baris(register), Baris(dibaca.Register));
        Assert.Equal((false, utuh.Length), (dibaca.Terpotong, (int)dibaca.PanjangBaik));

        var terpotong = LogRegister.Baca(new MemoryStream(utuh[..^5]));
        Assert.Equal((true, 2), (terpotong.Terpotong, terpotong.Register.Urut));

        string[] baris = Encoding.UTF8.GetString(utuh).TrimEnd('\n').Split('\n');
        Salah("baris 12", [.. baris[..^2], baris[^1]]);
        Salah("baris 11", [.. baris[..^3], baris[^3].Replace("lapor-meninggal", "lahir", StringComparison.Ordinal)]);
        Salah("baris 11", [.. baris[..^3], baris[^3].Replace("\"urut\":1,", "\"urut\":1,\"lain\":1,", StringComparison.Ordinal)]);
        Assert.Equal(12, LogRegister.Bandingkan(new MemoryStream(utuh), new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [.. baris[..^2], baris[^1], ""])))));
        Assert.Null(LogRegister.Bandingkan(new MemoryStream(utuh), new MemoryStream(utuh)));

        static void Salah(string letak, string[] isi)
        {
            var salah = Assert.Throws<DtksFormatException>(() => LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', isi) + "\n"))));
            Assert.Contains(letak, salah.Pesan.Indonesia, StringComparison.Ordinal);
            Assert.Contains("jangan disunting: pulihkan dari cadangan", salah.Pesan.Indonesia, StringComparison.Ordinal);
            Assert.DoesNotContain("Yang mungkin", salah.Pesan.Indonesia, StringComparison.Ordinal);
            Assert.DoesNotContain("33749", salah.Pesan.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void RG6_erased_data_leave_marks_in_start_and_events_and_the_log_says_when()
    {
        Penduduk kakek = Kakek with { Nama = "Rekaan Terhapus", TempatLahir = "Kota Rekaan", NamaIbuKandung = "Ibu Rekaan", Alamat = "Jalan Rekaan 7", Rt = 7, IdDtks = IdDtks.Parse("ID-REKAAN-7") };
        Nik betul = Domain.Nik.Parse("3374991004500014");
        Register register = Register.Mulai(Kota, new Periode(2024, 2), Baris(Awal), Orang(Ayah, Ibu, Putri, kakek), KelengkapanKeluarga.Lengkap);
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);
        (int Hari, IsiPeristiwa Isi, PeranPengguna Peran)[] bulan =
        [
            (1, new IsiPeristiwa.Perbaiki(new Penduduk { Nik = new BacaanNik(betul), Nama = "Rekaan Betul" }, Nik(Kakek)), PeranPengguna.PengisiDataDesa),
            (1, new IsiPeristiwa.Perbaiki(new Penduduk { Alamat = "Jalan Rekaan 8" }, betul), PeranPengguna.PengisiDataDesa),
            (1, new IsiPeristiwa.Usulan("U-1", null, new DataUsulan { JenisUsulan = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana, Orang = new Penduduk { Nik = new BacaanNik(betul), Nama = "Rekaan Betul" }, Program = ProgramBansos.Pkh, CalonProgram = false }), PeranPengguna.PengisiDataDesa),
            (2, new IsiPeristiwa.KemensosKirim([new(betul, ProgramBansos.PbiJk)], new HimpunanAlasan(AlasanTidakLayak.Lain), "tetangga Rekaan melapor"), PeranPengguna.Manajemen),
            (15, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(betul, ProgramBansos.Sembako)) with { Keterangan = "rumah Rekaan sudah bagus" }, PeranPengguna.Supervisor),
            (16, Perintah(PerintahKelayakan.Finalisasi), PeranPengguna.Supervisor),
            (17, Unggah(2, 17), PeranPengguna.Supervisor),
            (18, Perintah(PerintahKelayakan.Setujui), PeranPengguna.Manajemen),
            (29, new IsiPeristiwa.TutupPeriode(), PeranPengguna.Supervisor),
        ];
        foreach (var (tanggal, isi, peran) in bulan)
        {
            LogRegister.Tulis(P(register, 2, tanggal, isi, peran), log);
            register = Terima(register, 2, tanggal, isi, peran);
        }

        var hapus = P(register, 3, 4, new IsiPeristiwa.HapusData(betul));
        using var tanpa = new MemoryStream();
        Register hasil = LogRegister.HapusData(new MemoryStream(log.WrittenSpan.ToArray()), hapus, tanpa).Register;
        string teks = Encoding.UTF8.GetString(tanpa.ToArray());
        foreach (string data in new[] { "3374991004500004", "3374991004500014", "Rekaan Terhapus", "Rekaan Betul", "Kota Rekaan", "Ibu Rekaan", "Jalan Rekaan", "ID-REKAAN", "tetangga", "rumah", "1950-04-10", Kk2.ToString("D") })
        {
            Assert.DoesNotContain(data, teks, StringComparison.Ordinal);
        }

        Assert.EndsWith($"\"isi\":{{\"jenis\":\"hapus-data\",\"nik\":\"{Nik(hasil.Orang(3).Data):D}\"}}}}\n", teks, StringComparison.Ordinal);
        Assert.Contains("\"urut\":10,\"tanggal\":\"2024-03-04\"", teks, StringComparison.Ordinal);
        Assert.Contains("Orang Rekaan", teks, StringComparison.Ordinal);
        Assert.Equal((10, "[dihapus]", 1950), (hasil.Orang(3).DataDihapus, hasil.Orang(3).Data.Nama, hasil.Orang(3).Data.TanggalLahir?.Year));
        Assert.Equal((register.JumlahAktif, register.JumlahBaris), (hasil.JumlahAktif, hasil.JumlahBaris));
        Assert.Equal(register.RiwayatKelayakan.Select(r => r.ToString()), hasil.RiwayatKelayakan.Select(r => r.ToString()));
        Assert.Equal(Baris(register.Terapkan(hapus).Register), Baris(LogRegister.Baca(new MemoryStream(tanpa.ToArray())).Register));

        // What is refused writes nothing.
        using var kosong = new MemoryStream();
        foreach (var (isi, peran, aturan) in new (IsiPeristiwa.HapusData, PeranPengguna, string)[]
        {
            (new(Nik(Ayah)), PeranPengguna.PengisiDataDesa, "PR-2"), (new(Nik(Kakek)), PeranPengguna.Supervisor, "RG-2"), (new(Orang: 9), PeranPengguna.Supervisor, "RG-2"), (new(), PeranPengguna.Supervisor, "RG-2"),
        })
        {
            Tolak(aturan, hasil, 3, 5, isi, peran);
            Assert.Equal(aturan, LogRegister.HapusData(new MemoryStream(tanpa.ToArray()), P(hasil, 3, 5, isi, peran), kosong).Aturan);
        }

        Tolak("RG-6", hasil, 3, 5, new IsiPeristiwa.HapusData(Orang: 3));
        Assert.Equal(0, kosong.Length);
    }

    private static readonly Penduduk[] Semua = [Ayah, Ibu, Putri, Kakek];

    private static readonly Gen<(IsiPeristiwa Isi, PeranPengguna Peran)> Acak =
        from orang in Gen.Elements(Semua)
        from lain in Gen.Elements(Semua)
        from peserta in Gen.Elements(Awal.ToArray())
        from pilih in Gen.Choose(0, 14)
        from benar in Gen.Elements(true, false)
        from peran in Gen.Frequency((9, Gen.Constant(pilih is 8 or 10 or 11 ? PeranPengguna.Manajemen : PeranPengguna.Supervisor)), (1, Gen.Elements(PeranPengguna.PengisiDataDesa, PeranPengguna.Masyarakat)))
        let sebut = new SebutPeserta(peserta.Nik, peserta.Program)
        select ((IsiPeristiwa)(pilih switch
        {
            0 => new IsiPeristiwa.LaporMeninggal(Nik(orang)),
            1 => new IsiPeristiwa.CabutLaporan(Nik(orang)),
            2 => new IsiPeristiwa.GantiPengurus(ProgramBansos.Pkh, Nik(orang), Nik(lain), benar ? "perlu" : null),
            3 => new IsiPeristiwa.Padankan(Nik(orang), benar ? VonisKepadanan.Padan : VonisKepadanan.TidakPadan),
            4 or 5 => Perintah(PerintahKelayakan.Tandai, sebut),
            6 => Perintah(PerintahKelayakan.Batal, sebut),
            7 => Perintah(PerintahKelayakan.Finalisasi),
            8 => new IsiPeristiwa.KemensosKirim([sebut], new HimpunanAlasan(AlasanTidakLayak.SudahMampu)),
            9 => new IsiPeristiwa.KemensosTanggapan([sebut], benar),
            10 => Perintah(PerintahKelayakan.Setujui),
            11 => Perintah(PerintahKelayakan.Tolak) with { Keterangan = "perbaiki" },
            12 => Unggah(1, 1),
            13 => new IsiPeristiwa.Nasihat(Nik(orang), StatusDeklarasi.TidakLayak, SumberNasihat.SiksGis),
            _ => new IsiPeristiwa.TutupPeriode(),
        }), peran);

    private static readonly Arbitrary<((IsiPeristiwa Isi, PeranPengguna Peran)[] Isi, int[] Maju, bool Keluarga, bool Diam)> Bulan = (
        from panjang in Gen.Choose(1, 60)
        from isi in Gen.ArrayOf(Acak, panjang)
        from maju in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Choose(2, 12))), panjang)
        from keluarga in Gen.Elements(true, false)
        from diam in Gen.Elements(true, false)
        select (isi, maju, keluarga, diam)).ToArbitrary();

    [Fact]
    public void Random_months_keep_the_balance_replay_to_equal_bytes_and_stop_nobody_without_a_letter() => Properti.UntukSemua(Bulan, kasus =>
    {
        var kebijakan = KebijakanDtks.Baku with
        {
            CakupanKaskade = kasus.Keluarga ? CakupanKaskade.Keluarga : CakupanKaskade.Penerima,
            AkibatDiamKemensos = kasus.Diam ? AkibatDiamKemensos.Dihentikan : AkibatDiamKemensos.PerluPengesahan,
        };
        Register register = Register.Mulai(Kota, new Periode(2023, 11), Baris(Awal), Orang(Semua), KelengkapanKeluarga.Lengkap, kebijakan);
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);
        LocalDate hari = new(2023, 11, 1);

        // The register as it was written when it came about: what is refused since leaves it so.
        string tertulis = Baris(register);
        for (var i = 0; i < kasus.Isi.Length; i++)
        {
            hari = hari.PlusDays(kasus.Maju[i]);
            var isi = kasus.Isi[i].Isi is IsiPeristiwa.Kelayakan { Surat: { } surat } unggah ? unggah with { Surat = surat with { TanggalSurat = hari, TanggalUnggah = hari } } : kasus.Isi[i].Isi;
            var peristiwa = new PeristiwaRegister { Urut = register.Urut + 1, Tanggal = hari, Peran = kasus.Isi[i].Peran, Isi = isi };
            var hasil = register.Terapkan(peristiwa);
            if (!hasil.Diterima)
            {
                Assert.Same(register, hasil.Register);
                Assert.NotNull(hasil.Pesan);
                continue;
            }

            Assert.Equal(tertulis, Baris(register));

            // Dasar: RG-3: running after = running before - stopped + added, each with its event and rule.
            var perubahan = hasil.Register.Perubahan.Where(u => u.Urut == peristiwa.Urut).ToArray();
            Assert.Equal(
                register.JumlahAktif - perubahan.Count(u => u.Jenis == JenisPerubahan.Dihentikan) + perubahan.Count(u => u.Jenis == JenisPerubahan.Ditambah),
                hasil.Register.JumlahAktif);
            Assert.Equal(hasil.Register.JumlahAktif, Enumerable.Range(0, hasil.Register.JumlahBaris).Count(b => hasil.Register.Baris(b).Aktif));
            foreach (var henti in perubahan.Where(u => u.Jenis == JenisPerubahan.Dihentikan))
            {
                bool disahkan = register.RiwayatPengesahan.Any(s => s.Periode == register.Periode && s.Surat.Status == StatusSurat.Disetujui);
                Assert.True(disahkan || kasus.Diam, henti.ToString());
            }

            LogRegister.Tulis(peristiwa, log);
            register = hasil.Register;
            tertulis = Baris(register);
        }

        Assert.Equal(tertulis, Baris(register));
        Assert.Equal(tertulis, Baris(LogRegister.Baca(new MemoryStream(log.WrittenSpan.ToArray())).Register));

        // Dasar: RG-6: the data of anybody may be erased at the end: nothing of them is left in the log, counts and decisions stay, and it replays.
        var siapa = Semua[kasus.Isi.Length % Semua.Length];
        if (register.CariOrang(Nik(siapa)) is { } letak)
        {
            using var tanpa = new MemoryStream();
            var hapus = LogRegister.HapusData(
                new MemoryStream(log.WrittenSpan.ToArray()),
                new PeristiwaRegister { Urut = register.Urut + 1, Tanggal = hari, Peran = PeranPengguna.Supervisor, Isi = new IsiPeristiwa.HapusData(Nik(siapa)) },
                tanpa);
            Assert.True(hapus.Diterima, hapus.Pesan?.ToString());
            string isi = Encoding.UTF8.GetString(tanpa.ToArray());
            Assert.DoesNotContain(Nik(siapa).ToString("D"), isi, StringComparison.Ordinal);
            Assert.Equal(Baris(hapus.Register), Baris(LogRegister.Baca(new MemoryStream(tanpa.ToArray())).Register));
            Assert.Equal((register.JumlahAktif, register.JumlahBaris, register.JumlahOrang), (hapus.Register.JumlahAktif, hapus.Register.JumlahBaris, hapus.Register.JumlahOrang));
            Assert.Equal<int>(register.Penerima(), hapus.Register.Penerima());
            Assert.Equal(register.RiwayatKelayakan.Select(r => r.ToString()), hapus.Register.RiwayatKelayakan.Select(r => r.ToString()));
            Assert.Equal(register.Perubahan.Select(u => u.ToString()), hapus.Register.Perubahan.Select(u => u.ToString()));
            Assert.Equal(register.Urut + 1, hapus.Register.Orang(letak).DataDihapus);
        }

        // The canonical form is a start that another register begins with.
        Assert.Equal(Baris(register), Baris(LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(Baris(register)))).Register));
        return true;
    }, 300);

    [Fact]
    public void VK17_advice_enters_screening_in_either_direction_until_the_month_is_closed_and_changes_nothing()
    {
        Register register = Terima(Mulai(), 2, 1, new IsiPeristiwa.Nasihat(Nik(Kakek), StatusDeklarasi.TidakLayak, SumberNasihat.Sanggahan, ProgramBansos.Sembako));
        register = Terima(register, 2, 1, new IsiPeristiwa.Nasihat(Nik(Ayah), StatusDeklarasi.Layak, SumberNasihat.SiksGis));
        register = Terima(register, 2, 2, new IsiPeristiwa.LaporMeninggal(Nik(Kakek)));
        Assert.Equal(
            [(1, null, "siks-gis:layak"), (3, AlasanTidakLayak.Meninggal, "meninggal"), (3, null, "sanggahan:tidak-layak"), (4, AlasanTidakLayak.Meninggal, "meninggal")],
            register.Saring(new LocalDate(2024, 2, 14)).Select(s => (s.Baris, s.Saran.Alasan, string.Join(' ', s.Saran.Bidang))));
        Assert.Equal(5, register.JumlahAktif);
        register = Terima(register, 2, 29, new IsiPeristiwa.TutupPeriode());
        Assert.All(register.Saring(new LocalDate(2024, 3, 14)), s => Assert.Equal(AlasanTidakLayak.Meninggal, s.Saran.Alasan));
    }

    /// <summary>Events of one family, none of which touches the other family.</summary>
    private static Gen<(IsiPeristiwa Isi, PeranPengguna Peran)> AcakKeluarga(Penduduk[] keluarga) =>
        from orang in Gen.Elements(keluarga)
        from lain in Gen.Elements(keluarga)
        from peserta in Gen.Elements(Awal.Where(k => keluarga.Any(o => Nik(o) == k.Nik)).ToArray())
        from pilih in Gen.Choose(0, 11)
        from benar in Gen.Elements(true, false)
        let sebut = new SebutPeserta(peserta.Nik, peserta.Program)
        select ((IsiPeristiwa)(pilih switch
        {
            0 => new IsiPeristiwa.LaporMeninggal(Nik(orang)),
            1 => new IsiPeristiwa.CabutLaporan(Nik(orang)),
            2 => new IsiPeristiwa.GantiPengurus(ProgramBansos.Pkh, Nik(orang), Nik(lain), benar ? "perlu" : null),
            3 => new IsiPeristiwa.Padankan(Nik(orang), benar ? VonisKepadanan.Padan : VonisKepadanan.TidakPadan),
            4 or 5 or 6 => Perintah(PerintahKelayakan.Tandai, sebut),
            7 => Perintah(PerintahKelayakan.Batal, sebut),
            8 => new IsiPeristiwa.KemensosKirim([sebut], new HimpunanAlasan(AlasanTidakLayak.SudahMampu)),
            9 => new IsiPeristiwa.KemensosTanggapan([sebut], benar),
            10 => new IsiPeristiwa.Perbaiki(new Penduduk { Rt = benar ? 1 : 2 }, Nik(orang)),
            _ => new IsiPeristiwa.Tandai(Nik(orang), Hamil: benar),
        }), pilih == 8 ? PeranPengguna.Manajemen : PeranPengguna.Supervisor);

    private static readonly Arbitrary<((IsiPeristiwa Isi, PeranPengguna Peran)[] Satu, (IsiPeristiwa Isi, PeranPengguna Peran)[] Lain, bool[] A, bool[] B, bool Keluarga, bool Diam)> DuaKeluarga = (
        from m in Gen.Choose(1, 12)
        from n in Gen.Choose(1, 12)
        from satu in Gen.ArrayOf(AcakKeluarga([Ayah, Ibu, Putri]), m)
        from lain in Gen.ArrayOf(AcakKeluarga([Kakek]), n)
        from a in Gen.Shuffle(Enumerable.Repeat(true, m).Concat(Enumerable.Repeat(false, n)))
        from b in Gen.Shuffle(Enumerable.Repeat(true, m).Concat(Enumerable.Repeat(false, n)))
        from keluarga in Gen.Elements(true, false)
        from diam in Gen.Elements(true, false)
        select (satu, lain, a.ToArray(), b.ToArray(), keluarga, diam)).ToArbitrary();

    [Fact]
    public void The_order_of_independent_events_does_not_matter() => Properti.UntukSemua(DuaKeluarga, kasus =>
    {
        (string Jawaban, string Isi) Jalan(bool[] urutan)
        {
            Register register = Mulai(KebijakanDtks.Baku with
            {
                CakupanKaskade = kasus.Keluarga ? CakupanKaskade.Keluarga : CakupanKaskade.Penerima,
                AkibatDiamKemensos = kasus.Diam ? AkibatDiamKemensos.Dihentikan : AkibatDiamKemensos.PerluPengesahan,
            });
            string[] satu = new string[kasus.Satu.Length];
            string[] lain = new string[kasus.Lain.Length];
            var (i, j) = (0, 0);
            foreach (bool giliran in urutan)
            {
                var (isi, peran) = giliran ? kasus.Satu[i] : kasus.Lain[j];
                var hasil = register.Terapkan(P(register, 2, 15, isi, peran));
                (giliran ? ref satu[i++] : ref lain[j++]) = hasil.Aturan ?? "diterima";
                register = hasil.Register;
            }

            // The same closing after both.
            register = register.Terapkan(P(register, 2, 16, Perintah(PerintahKelayakan.Finalisasi))).Register;
            register = register.Terapkan(P(register, 2, 17, Unggah(2, 17))).Register;
            register = register.Terapkan(P(register, 2, 18, Perintah(PerintahKelayakan.Setujui), PeranPengguna.Manajemen)).Register;
            string sebelum = TanpaUrutan(register);
            return (string.Join(' ', satu.Concat(lain)), sebelum + TanpaUrutan(Terima(register, 3, 20, new IsiPeristiwa.TutupPeriode())));
        }

        Assert.Equal(Jalan(kasus.A), Jalan(kasus.B));
        return true;
    }, 300);

    /// <summary>The register without the numbers of events, its histories as sets: what may not depend on the order of independent events.</summary>
    private static string TanpaUrutan(Register register)
    {
        return string.Join('\n', Baris(register).TrimEnd('\n').Split('\n').Select(b => Ratakan(JsonNode.Parse(b)!).ToJsonString()));

        static JsonNode Ratakan(JsonNode node)
        {
            if (node is JsonArray larik)
            {
                return new JsonArray([.. larik.Select(n => Ratakan(n!.DeepClone())).OrderBy(n => n.ToJsonString(), StringComparer.Ordinal)]);
            }

            if (node is JsonObject objek)
            {
                var hasil = new JsonObject();
                foreach (var (nama, nilai) in objek)
                {
                    hasil[nama] = nama is "urut" or "dilapor_meninggal" or "ditandai_hamil" or "ditandai_disabilitas" ? true : Ratakan(nilai!.DeepClone());
                }

                return hasil;
            }

            return node;
        }
    }

    [Fact]
    public void Every_culture_and_time_zone_gives_the_same_register_log_tasks_and_refusals()
    {
        var budaya = CultureInfo.CurrentCulture;
        string? zona = Environment.GetEnvironmentVariable("TZ");
        try
        {
            // Thai years are Buddhist, Saudi ones Hijri, Turkish has an i of its own: a text made by the culture would differ.
            Assert.Contains("2567", new DateTime(2024, 2, 1, 0, 0, 0, DateTimeKind.Unspecified).ToString("D", CultureInfo.GetCultureInfo("th-TH")), StringComparison.Ordinal);
            List<string> semua = [];
            foreach (var (nama, tempat, jam) in new[] { ("", "UTC", 0), ("id-ID", "Asia/Jakarta", 7), ("tr-TR", "Pacific/Kiritimati", 14), ("ar-SA", "Pacific/Midway", -11), ("th-TH", "Asia/Kolkata", 5), ("fa-IR", "America/St_Johns", -3) })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(nama);
                Environment.SetEnvironmentVariable("TZ", tempat);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(jam, TimeZoneInfo.Local.BaseUtcOffset.Hours);
                semua.Add(SatuBulan());
            }

            Assert.All(semua, s => Assert.Equal(semua[0], s));
        }
        finally
        {
            CultureInfo.CurrentCulture = budaya;
            Environment.SetEnvironmentVariable("TZ", zona);
            TimeZoneInfo.ClearCachedData();
        }
    }

    /// <summary>Everything that a month says: events, refusals, tasks, the register before and after it is read back.</summary>
    private static string SatuBulan()
    {
        StringBuilder kata = new();
        ArrayBufferWriter<byte> log = new();
        Register register = Mulai(kuota: 3);
        LogRegister.Tulis(register, log);
        (int Bulan, int Hari, IsiPeristiwa Isi, PeranPengguna Peran)[] bulan =
        [
            (2, 1, new IsiPeristiwa.KemensosKirim([SembakoKakek], new HimpunanAlasan(AlasanTidakLayak.SudahMampu)), PeranPengguna.Manajemen),
            (2, 1, new IsiPeristiwa.Perbaiki(new Penduduk { Rt = 12, TanggalLahir = new LocalDate(1950, 4, 9) }, Nik(Kakek)), PeranPengguna.PengisiDataDesa),
            (2, 2, new IsiPeristiwa.LaporMeninggal(Nik(Ibu), new LocalDate(2024, 2, 1)), PeranPengguna.PengisiDataDesa),
            (2, 2, new IsiPeristiwa.Padankan(Nik(Ibu), VonisKepadanan.Padan), PeranPengguna.Supervisor),
            (2, 2, new IsiPeristiwa.Tandai(Nik(Ayah), Hamil: true), PeranPengguna.Supervisor),
            (2, 3, new IsiPeristiwa.GantiPengurus(ProgramBansos.Pkh, Nik(Ibu), Nik(Putri)), PeranPengguna.Supervisor),
            (2, 13, Perintah(PerintahKelayakan.Tandai, SembakoKakek), PeranPengguna.Supervisor),
            (2, 14, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(Nik(Ayah), ProgramBansos.PbiJk)), PeranPengguna.PengisiDataDesa),
            (2, 14, Perintah(PerintahKelayakan.SetujuiTanda, new SebutPeserta(Nik(Ayah), ProgramBansos.PbiJk)), PeranPengguna.Supervisor),
            (2, 15, Perintah(PerintahKelayakan.Finalisasi), PeranPengguna.Supervisor),
            (2, 17, Unggah(2, 17), PeranPengguna.Supervisor),
            (2, 18, Perintah(PerintahKelayakan.Setujui), PeranPengguna.Manajemen),
            (2, 25, new IsiPeristiwa.KemensosTanggapan([SembakoKakek], true), PeranPengguna.Supervisor),
            (2, 26, new IsiPeristiwa.Tetapkan(new LocalDate(2024, 2, 25)), PeranPengguna.Manajemen),
            (2, 29, new IsiPeristiwa.TutupPeriode(), PeranPengguna.Supervisor),
        ];
        foreach (var (ke, hari, isi, peran) in bulan)
        {
            var peristiwa = P(register, ke, hari, isi, peran);
            var hasil = register.Terapkan(peristiwa);
            kata.Append(peristiwa.ToString()).Append(' ').Append(hasil.Aturan).Append(' ').Append(hasil.Pesan?.ToString()).Append(' ').AppendJoin(',', hasil.Mungkin).Append('\n');
            foreach (var tugas in hasil.Register.Tugas(new LocalDate(2024, ke, hari)))
            {
                kata.Append(tugas.ToString()).Append('\n');
            }

            if (hasil.Diterima)
            {
                LogRegister.Tulis(peristiwa, log);
                register = hasil.Register;
            }
        }

        Assert.Equal(12, register.Urut);
        kata.Append(Encoding.UTF8.GetString(log.WrittenSpan)).Append(register).Append('\n').AppendJoin('\n', register.Perubahan).AppendJoin('\n', register.RiwayatKelayakan);
        Assert.Equal(Baris(register), Baris(LogRegister.Baca(new MemoryStream(log.WrittenSpan.ToArray())).Register));
        return kata.Append(Baris(register)).ToString();
    }

    public static TheoryData<string, string, string> PeristiwaBuruk() => new()
    {
        { "peran", "PR-2", "pengisi-data-desa,pengisi-data-kabkota,pendamping,pengelola-dtks,supervisor" },
        { "peran kelayakan", "PR-2", "tandai" },
        { "peran usulan", "PR-2", "supervisor,pengelola-dtks" },
        { "wilayah", "PR-4", "supervisor,pengelola-dtks" },
        { "wilayah kelayakan", "PR-4", "supervisor,pengelola-dtks" },
        { "di luar jendela", "VK-2", "tandai mulai 2024-02-14" },
        { "NIK tak dikenal", "RG-2", "usulan" },
        { "NIK tak dikenal dalam kelayakan", "RG-2", "usulan" },
        { "program yang tidak diterima", "RG-2", "SEMBAKO,PBI-JK" },
        { "nomor berlubang", "RG-2", "urut 1" },
        { "tanggal mundur", "RG-2", "tanggal 2024-02-01" },
    };

    [Theory]
    [MemberData(nameof(PeristiwaBuruk))]
    public void RG2_a_bad_event_is_told_what_is_possible_instead(string jenis, string aturan, string mungkin)
    {
        Register register = Mulai();
        Nik asing = Domain.Nik.Parse("3374990101800009");
        var tandai = Perintah(PerintahKelayakan.Tandai, SembakoKakek);
        var lapor = new IsiPeristiwa.LaporMeninggal(Nik(Kakek));
        KodeWilayah sebelah = KodeWilayah.Parse("33.74.99.1002");
        if (jenis == "peran usulan")
        {
            register = Terima(register, 2, 1, new IsiPeristiwa.Usulan("U-1", null, new DataUsulan
            {
                JenisUsulan = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana, Orang = new Penduduk { Nik = Kakek.Nik }, Program = ProgramBansos.Pkh,
            }));
        }

        var hasil = register.Terapkan(jenis switch
        {
            "peran" => P(register, 2, 1, lapor, PeranPengguna.KepalaDaerah),
            "peran kelayakan" => P(register, 2, 18, Perintah(PerintahKelayakan.Setujui), PeranPengguna.Supervisor),
            "peran usulan" => P(register, 2, 1, new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.VervalLayak), PeranPengguna.PengisiDataDesa),
            "wilayah" => P(register, 2, 1, lapor, PeranPengguna.PengisiDataDesa) with { Wilayah = sebelah },
            "wilayah kelayakan" => P(register, 2, 15, tandai, PeranPengguna.PengisiDataDesa) with { Wilayah = sebelah },
            "di luar jendela" => P(register, 2, 13, tandai),
            "NIK tak dikenal" => P(register, 2, 1, new IsiPeristiwa.LaporMeninggal(asing)),
            "NIK tak dikenal dalam kelayakan" => P(register, 2, 15, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(asing, ProgramBansos.Pkh))),
            "program yang tidak diterima" => P(register, 2, 15, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(Nik(Kakek), ProgramBansos.Pkh))),
            "nomor berlubang" => P(register, 2, 1, lapor) with { Urut = 3 },
            _ => P(register, 1, 31, lapor),
        });
        Assert.Equal((false, aturan), (hasil.Diterima, hasil.Aturan));
        Assert.Same(register, hasil.Register);
        Assert.Equal(mungkin.Split(',').Order(StringComparer.Ordinal), hasil.Mungkin.Order(StringComparer.Ordinal));
        Assert.False(string.IsNullOrWhiteSpace(hasil.Pesan!.Indonesia) || string.IsNullOrWhiteSpace(hasil.Pesan.Inggris));
        Assert.DoesNotContain("33749", hasil.Pesan.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lapor")]
    [InlineData("tandai")]
    [InlineData("usulan")]
    public void PR4_who_has_no_code_of_a_region_is_of_the_region_of_the_register_and_an_operator_of_another_kabkota_is_refused(string jenis)
    {
        Register register = Register.Mulai(Kota, new Periode(2024, 2), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek with { Wilayah = null }), KelengkapanKeluarga.Lengkap);
        register = Terima(register, 2, 14, new IsiPeristiwa.Usulan("U-1", null, new DataUsulan
        {
            JenisUsulan = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana, Orang = new Penduduk { Nik = new BacaanNik(Domain.Nik.Parse("3374990101800009")) }, Program = ProgramBansos.Pkh,
        }));
        IsiPeristiwa isi = jenis switch
        {
            "lapor" => new IsiPeristiwa.LaporMeninggal(Nik(Kakek)),
            "tandai" => Perintah(PerintahKelayakan.Tandai, SembakoKakek),
            _ => new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.VervalLayak),
        };
        foreach (var (wilayah, diterima, catatan) in new[] { ("33.75.99.1001", false, 0), ("33.75", false, 0), ("33.74.99.1001", true, 1), ("33.74", true, 0) })
        {
            var hasil = register.Terapkan(P(register, 2, 15, isi) with { Wilayah = KodeWilayah.Parse(wilayah) });
            Assert.Equal((diterima, diterima ? null : "PR-4", catatan), (hasil.Diterima, hasil.Aturan, hasil.Catatan.Length));
            Assert.All(hasil.Catatan, c => Assert.Equal("PR-4", c));
        }
    }

    [Theory]
    [InlineData("""{"urut":1,"tanggal":"2024-02-02","peran":"bupati","isi":{"jenis":"padankan","nik":"33749957047771","hasil":"cocok"}}""", "peran: ", "supervisor", "isi.nik: ", "isi.hasil: ", "tidak-padan")]
    [InlineData("""{"urut":1,"tanggal":"2024-02-30","peran":"supervisor","isi":{"jenis":"padan"}}""", "tanggal: ", "isi.jenis: ", "lapor-meninggal", "tutup-periode")]
    [InlineData("""{"urut":1,"peran":"supervisor","isi":{"jenis":"tandai"},"lain":1}""", "lain: ", "tanggal: ", "isi.nik: ")]
    [InlineData("bukan JSON", "objek")]
    [InlineData("[]", "objek")]
    public void RG2_an_event_that_cannot_be_read_is_told_every_member_that_is_wrong_and_what_it_takes(string baris, params string[] sebut)
    {
        var salah = Assert.Throws<DtksFormatException>(() => LogRegister.BacaPeristiwa(Encoding.UTF8.GetBytes(baris), 7));
        Assert.StartsWith("Peristiwa baris 7: ", salah.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.StartsWith("Event line 7: ", salah.Pesan.Inggris, StringComparison.Ordinal);
        Assert.All(sebut, t => Assert.Contains(t, salah.Pesan.Indonesia, StringComparison.Ordinal));
        Assert.DoesNotContain("33749957047771", salah.Pesan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RG1_what_was_read_beside_people_and_participations_is_kept_and_marks_name_their_event()
    {
        Register register = Register.Mulai(
            Kota,
            new Periode(2024, 2),
            [
                new(new Kepesertaan(Nik(Ibu), ProgramBansos.Pkh) { CatatanPembayaran = "Sukses SPM" }) { SkPertama = new(2021, 5, 3), SkTerakhir = new(2023, 12, 20) },
                new(new Kepesertaan(Nik(Ayah), ProgramBansos.PbiJk)) { Psnoka = " 0001990000017 " },
            ],
            [new(Ibu) { TanggalPemadanan = new(2023, 11, 7), HasilPemadanan = VonisKepadanan.Padan }, new(Ayah)]);
        register = Terima(register, 2, 2, new IsiPeristiwa.Tandai(Nik(Ibu), Hamil: true), PeranPengguna.PengisiDataDesa);
        register = Terima(register, 2, 3, new IsiPeristiwa.Tandai(Nik(Ibu), Disabilitas: Disabilitas.Sensorik), PeranPengguna.Pendamping);
        Tolak("RG-2", register, 2, 3, new IsiPeristiwa.Tandai(Nik(Ibu)));
        register = Terima(register, 2, 4, new IsiPeristiwa.Tetapkan(new LocalDate(2024, 2, 4)), PeranPengguna.Manajemen);
        Assert.Equal((1, 2, Kepastian.Ya, Disabilitas.Sensorik), (register.Orang(0).DitandaiHamil, register.Orang(0).DitandaiDisabilitas, register.Orang(0).Data.Hamil, register.Orang(0).Data.Disabilitas));
        Assert.Null(register.Orang(1).DitandaiHamil);

        Register dibaca = LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(Baris(register)))).Register;
        Assert.Equal(Baris(register), Baris(dibaca));
        Assert.Equal((new LocalDate(2021, 5, 3), new LocalDate(2024, 2, 4), "Sukses SPM"), (dibaca.Baris(0).SkPertama, dibaca.Baris(0).SkTerakhir, dibaca.Baris(0).Kepesertaan.CatatanPembayaran));
        Assert.Equal("0001990000017", dibaca.Baris(1).Psnoka);
        Assert.Equal((new LocalDate(2023, 11, 7), VonisKepadanan.Padan), (dibaca.Orang(0).TanggalPemadanan, dibaca.Orang(0).HasilPemadanan));
        Assert.DoesNotContain("0001990000017", dibaca.Baris(1).ToString() + dibaca, StringComparison.Ordinal);
    }

    [Fact]
    public void VK17_a_record_of_SIKS_GIS_stays_in_the_history_and_goes_with_the_data_of_the_person()
    {
        var gis = new RekamanSiksGis { Lintang = -7.0051m, Bujur = 110.4381m, Foto = ["rumah-depan.jpg"], Kriteria = ["lantai tanah"], Penilaian = "3" };
        var isi = new IsiPeristiwa.Nasihat(Nik(Kakek), StatusDeklarasi.Layak, SumberNasihat.SiksGis) { SiksGis = gis };
        Register register = Mulai();
        Tolak("VK-17", register, 2, 1, isi with { Sumber = SumberNasihat.Sanggahan });
        Tolak("VK-17", register, 2, 1, isi with { SiksGis = gis with { Bujur = null } });
        Tolak("VK-17", register, 2, 1, isi with { SiksGis = gis with { Lintang = -91 } });
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);
        foreach (var (bulan, hari, satu, peran) in new (int, int, IsiPeristiwa, PeranPengguna)[]
        {
            (2, 1, isi, PeranPengguna.Supervisor), (2, 29, new IsiPeristiwa.TutupPeriode(), PeranPengguna.Supervisor),
        })
        {
            LogRegister.Tulis(P(register, bulan, hari, satu, peran), log);
            register = Terima(register, bulan, hari, satu, peran);
        }

        Assert.Equal(new Periode(2024, 2), Assert.Single(register.Nasihat).Periode);
        Assert.DoesNotContain(register.Saring(new LocalDate(2024, 3, 14)), s => s.Saran.IndeksNasihat is not null);
        Assert.Contains("110.4381", Baris(register), StringComparison.Ordinal);
        Assert.Contains("rumah-depan.jpg", Baris(register), StringComparison.Ordinal);

        using MemoryStream baru = new();
        var hasil = LogRegister.HapusData(new MemoryStream(log.WrittenSpan.ToArray()), P(register, 3, 1, new IsiPeristiwa.HapusData(Nik(Kakek))), baru);
        Assert.True(hasil.Diterima, hasil.Pesan?.ToString());
        string ditulis = Encoding.UTF8.GetString(baru.ToArray()) + Baris(hasil.Register);
        Assert.All((string[])["110.4381", "-7.0051", "rumah-depan.jpg", "lantai tanah", Nik(Kakek).ToString("D")], t => Assert.DoesNotContain(t, ditulis, StringComparison.Ordinal));
        Assert.Null(Assert.Single(hasil.Register.Nasihat).Isi.SiksGis);
    }

    [Fact]
    public void RG6_PSNOKA_goes_with_the_data_of_the_person()
    {
        Register register = Register.Mulai(Kota, new Periode(2024, 2), [new(new Kepesertaan(Nik(Ayah), ProgramBansos.PbiJk)) { Psnoka = "0001990000017" }], Orang(Ayah));
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);
        using MemoryStream baru = new();
        Assert.True(LogRegister.HapusData(new MemoryStream(log.WrittenSpan.ToArray()), P(register, 2, 1, new IsiPeristiwa.HapusData(Nik(Ayah))), baru).Diterima);
        Assert.DoesNotContain("0001990000017", Encoding.UTF8.GetString(baru.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void RG4_somebody_recorded_twice_in_a_family_is_a_likely_ganda()
    {
        Penduduk kembar = Ayah with { Nik = new BacaanNik(Domain.Nik.Parse("3374991001700009")) };
        Penduduk ibu = Ibu with { Nama = "Ibu Rekaan" };
        Register register = Register.Mulai(Kota, new Periode(2024, 2), Baris([new(Nik(Ayah), ProgramBansos.Sembako), new(Nik(ibu), ProgramBansos.Pkh)]), Orang(Ayah, kembar, ibu));
        Assert.Equal(
            [(0, SebabSelisih.Ganda), (1, SebabSelisih.Anomali)],
            register.Selisih([], new LocalDate(2024, 2, 29)).Select(s => (s.Baris!.Value, s.Sebab)));
    }

    [Fact]
    public void HD2_a_list_of_editions_lets_each_month_of_a_register_choose()
    {
        EdisiAturan bacaan = EdisiAturan.BacaJson(File.ReadAllBytes(AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json")));
        Register tanpa = Register.Mulai(Kota, new Periode(2024, 5), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek));
        var buntu = tanpa.Terapkan(P(tanpa, 5, 31, new IsiPeristiwa.TutupPeriode()));
        Assert.False(buntu.Diterima);
        Assert.Contains("73/HUK/2024", buntu.Pesan!.Indonesia, StringComparison.Ordinal);

        Register register = Register.Mulai(Kota, new Periode(2024, 5), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek), edisi: DaftarEdisi.Baku.Dengan(bacaan));
        Assert.Same(EdisiAturan.Kepmensos150Tahun2022, register.Edisi);
        Tolak("VK-2", register, 5, 6, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);
        LogRegister.Tulis(P(register, 5, 31, new IsiPeristiwa.TutupPeriode()), log);
        register = Terima(register, 5, 31, new IsiPeristiwa.TutupPeriode());
        Assert.Equal("dekrit-rekaan", register.Edisi.Id);
        register = LogRegister.Baca(new MemoryStream(log.WrittenSpan.ToArray())).Register;
        Assert.Equal("dekrit-rekaan", register.Edisi.Id);

        // Dasar: the decree's window is 5 to 20, its cascade is none.
        register = Terima(register, 6, 6, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(Nik(Kakek), ProgramBansos.PbiJk)));
        Assert.Equal([StatusKelayakan.Layak, StatusKelayakan.TidakLayak], register.Putusan(Nik(Kakek), new LocalDate(2024, 6, 6)).Select(p => p.Putusan.Kelayakan));
        Assert.Equal(new Periode(2024, 7), Terima(register, 6, 21, new IsiPeristiwa.TutupPeriode()).Periode);
    }

    [Fact]
    public void HD2_a_running_register_is_given_another_edition_which_holds_from_the_next_month_on()
    {
        EdisiAturan dekrit = EdisiAturan.BacaJson(File.ReadAllBytes(AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json")));
        Register register = Register.Mulai(Kota, new Periode(2024, 5), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek), KelengkapanKeluarga.Lengkap);
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);

        // The refusal names the way on; the event that it names is accepted, and the month closes.
        var buntu = Tolak("RG-3", register, 5, 31, new IsiPeristiwa.TutupPeriode());
        Assert.Equal<string>(["ganti-edisi"], buntu.Mungkin);
        Assert.Contains("dtks register ganti-edisi --edisi", buntu.Pesan!.Indonesia, StringComparison.Ordinal);
        Assert.Contains("dtks register ganti-edisi --edisi", buntu.Pesan.Inggris, StringComparison.Ordinal);
        Tolak("PR-2", register, 5, 15, new IsiPeristiwa.GantiEdisi(dekrit), PeranPengguna.PengisiDataDesa);
        var pendek = Tolak("HD-2", register, 5, 15, new IsiPeristiwa.GantiEdisi(DaftarEdisi.Baku));
        Assert.Contains("edisi kepmensos-150-2022", pendek.Mungkin);
        Catat(5, 15, new IsiPeristiwa.GantiEdisi(DaftarEdisi.Baku.Dengan(dekrit)));
        PerubahanRegister ganti = Assert.Single(register.Perubahan);
        Assert.Equal((JenisPerubahan.GantiEdisi, 1, new Periode(2024, 6), "HD-2"), (ganti.Jenis, ganti.Urut, ganti.Periode, ganti.Aturan));
        Assert.Contains("dekrit-rekaan", ganti.Edisi, StringComparison.Ordinal);

        // Dasar: VK-2: the month keeps its own window until it is closed; also after a replay, and from the canonical form.
        Assert.Equal("kepmensos-150-2022", register.Edisi.Id);
        Catat(5, 15, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        Assert.Equal("kepmensos-150-2022", Ulang().Edisi.Id);
        Assert.Equal(Baris(register), Baris(LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(Baris(register)))).Register));
        var mei = register.Putusan(Nik(Kakek), new LocalDate(2024, 5, 31)).Select(p => p.Putusan.Kelayakan).ToArray();
        Catat(5, 31, new IsiPeristiwa.TutupPeriode());
        Assert.Equal("dekrit-rekaan", register.Edisi.Id);
        Assert.Equal(mei.Count(k => k == StatusKelayakan.TidakLayak), register.RiwayatKelayakan.Count);
        string riwayat = string.Join('\n', register.RiwayatKelayakan);

        // Dasar: the decree's window is 5 to 20.
        Catat(6, 6, Perintah(PerintahKelayakan.Tandai, SembakoKakek));
        Catat(6, 21, new IsiPeristiwa.GantiEdisi(dekrit));
        Catat(6, 21, new IsiPeristiwa.TutupPeriode());
        Assert.StartsWith(riwayat, string.Join('\n', register.RiwayatKelayakan), StringComparison.Ordinal);
        Assert.Equal(Baris(register), Baris(Ulang()));

        void Catat(int bulan, int hari, IsiPeristiwa isi)
        {
            LogRegister.Tulis(P(register, bulan, hari, isi), log);
            register = Terima(register, bulan, hari, isi);
        }

        Register Ulang() => LogRegister.Baca(new MemoryStream(log.WrittenSpan.ToArray())).Register;
    }

    [Theory]
    [InlineData(5, "2024-06", "baris 6")]
    [InlineData(6, "2024-06", "baris 1")]
    public void RG6_a_log_that_lost_its_edition_is_told_that_it_belongs_in_line_1(int bulan, string hilang, string butuh)
    {
        EdisiAturan dekrit = EdisiAturan.BacaJson(File.ReadAllBytes(AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json")));
        Register register = Register.Mulai(Kota, new Periode(2024, bulan), Baris(Awal[..2]), Orang(Ayah, Ibu), edisi: DaftarEdisi.Baku.Dengan(dekrit));
        ArrayBufferWriter<byte> log = new();
        LogRegister.Tulis(register, log);
        LogRegister.Tulis(P(register, bulan, bulan == 5 ? 31 : 30, new IsiPeristiwa.TutupPeriode()), log);
        string[] baris = Encoding.UTF8.GetString(log.WrittenSpan).Split('\n');
        var kepala = System.Text.Json.Nodes.JsonNode.Parse(baris[0])!.AsObject();
        var edisi = kepala["edisi"]!.DeepClone();
        kepala.Remove("edisi");
        baris[0] = kepala.ToJsonString();
        string pesan = Assert.Throws<DtksFormatException>(() => LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', baris))))).Message;
        Assert.All([$"Log register baris 1: edisi untuk bulan {hilang} hilang", butuh, "belongs in line 1", "pulihkan", "restore"], s => Assert.Contains(s, pesan, StringComparison.Ordinal));

        // The repair that it names works.
        kepala["edisi"] = edisi;
        baris[0] = kepala.ToJsonString();
        Assert.Equal(register.Periode.Berikutnya, LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', baris)))).Register.Periode);
    }

    [Fact]
    public void HD2_the_reasons_of_the_edition_hold_for_the_region_and_for_Kemensos_and_are_named_where_one_is_refused()
    {
        EdisiAturan dekrit = EdisiAturan.BacaJson(File.ReadAllBytes(AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json")));
        AlasanTidakLayak pindah = (AlasanTidakLayak)9;
        IsiPeristiwa[] Keduanya(AlasanTidakLayak alasan, string? keterangan) =>
        [
            Perintah(PerintahKelayakan.Tandai, SembakoKakek) with { Alasan = [alasan], Keterangan = keterangan },
            new IsiPeristiwa.KemensosKirim([SembakoKakek], [alasan], keterangan),
        ];
        Register lama = Mulai();
        Register baru = Register.Mulai(Kota, new Periode(2024, 6), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek), KelengkapanKeluarga.Lengkap, edisi: dekrit);
        for (int i = 0; i < 2; i++)
        {
            var peran = i == 0 ? PeranPengguna.Supervisor : PeranPengguna.Manajemen;
            Assert.True(baru.Terapkan(P(baru, 6, 6, Keduanya(pindah, "pindah ke negara lain")[i], peran)).Diterima);
            Sebut(baru.Terapkan(P(baru, 6, 6, Keduanya(pindah, null)[i], peran)), 9, "keterangan");
            Sebut(lama.Terapkan(P(lama, 2, 15, Keduanya(pindah, "pindah ke negara lain")[i], peran)), 8, "edisi");
        }

        static void Sebut(HasilPeristiwa hasil, int alasan, string kata)
        {
            Assert.Equal((false, "VK-4"), (hasil.Diterima, hasil.Aturan));
            Assert.Equal(Enumerable.Range(1, alasan).Select(a => $"alasan {a}"), hasil.Mungkin);
            Assert.Contains(kata, hasil.Pesan!.Indonesia, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HD2_an_edition_without_a_window_for_verval_PBI_refuses_that_alone_and_the_month_goes_on()
    {
        EdisiAturan dekrit = EdisiAturan.BacaJson(File.ReadAllBytes(AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json")));
        Register register = Register.Mulai(Kota, new Periode(2024, 5), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek), edisi: DaftarEdisi.Baku.Dengan(dekrit), kuotaPbi: 3);
        var data = new DataUsulan
        {
            JenisUsulan = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana, Orang = new Penduduk { Nik = Ibu.Nik }, Program = ProgramBansos.PbiJk, CalonProgram = false,
        };
        register = Terima(register, 5, 2, new IsiPeristiwa.Usulan("U-1", null, data), PeranPengguna.PengisiDataDesa);
        register = Terima(register, 5, 31, new IsiPeristiwa.TutupPeriode());
        Tolak("VK-2", register, 6, 6, Perintah(PerintahKelayakan.Tandai, new SebutPeserta(Nik(Kakek), ProgramBansos.PbiJk)) with { Kegiatan = KegiatanBulanan.VervalPbi });
        Assert.Null(register.Tugas(new LocalDate(2024, 6, 6)).Single(t => t.Jenis == JenisTugas.Usulan).Tenggat);
        Assert.Equal(new Periode(2024, 7), Terima(register, 6, 21, new IsiPeristiwa.TutupPeriode()).Periode);
        Assert.Throws<DiLuarCakupanException>(() => KonteksKelayakan.Susun(new Periode(2024, 6), dekrit, kegiatan: KegiatanBulanan.VervalPbi));
        Assert.Throws<DiLuarCakupanException>(() => AlurKelayakan.Mulai(new BahanKelayakan { Periode = new Periode(2024, 6), Edisi = dekrit, Kepesertaan = Awal }, kegiatan: KegiatanBulanan.VervalPbi));
    }

    [Fact]
    public void HD2_the_deadline_of_a_derived_edition_counts_for_items_and_usulan_of_Kemensos()
    {
        // Dasar: 10 hari kerja from 2024-06-03 end on the 19th (17 Idul Adha, 18 cuti bersama); 14 would end on the 25th.
        EdisiAturan sepuluh = EdisiAturan.Kepmensos150Tahun2022.Turunkan(
            "sepuluh-hari", "Sepuluh hari", new Sumber("NOTA-UJI", "Nota dinas uji"), new Periode(2024, 6), new Periode(2025, 5),
            isi => isi with { TenggatTanggapan = Parameter.Sejak(new Periode(2024, 6), 10, new Sitasi(new Sumber("NOTA-UJI", "Nota dinas uji"), "angka 1")) });
        Register register = Register.Mulai(Kota, new Periode(2024, 6), Baris(Awal), Orang(Ayah, Ibu, Putri, Kakek), KelengkapanKeluarga.Lengkap, edisi: DaftarEdisi.Baku.Dengan(sepuluh));
        register = Terima(register, 6, 3, new IsiPeristiwa.KemensosKirim([SembakoKakek], new HimpunanAlasan(AlasanTidakLayak.SudahMampu)), PeranPengguna.Manajemen);
        TugasRegister tugas = Assert.Single(register.Tugas(new LocalDate(2024, 6, 3)));
        Assert.Equal((new LocalDate(2024, 6, 19), 10), (tugas.Tenggat, tugas.Sisa));
        Tolak("KM-1", register, 6, 20, new IsiPeristiwa.KemensosTanggapan([SembakoKakek], false));
        Assert.Equal(
            [(new LocalDate(2024, 6, 19), StatusKelayakan.Layak), (new LocalDate(2024, 6, 20), StatusKelayakan.TidakLayak)],
            new[] { new LocalDate(2024, 6, 19), new LocalDate(2024, 6, 20) }.Select(h => (h, register.Putusan(Nik(Kakek), h).Single(p => p.Baris == 3).Putusan.Kelayakan)));
        FaktaUsulan fakta = new()
        {
            Bahan = new BahanUsulan
            {
                Jenis = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Kemensos, Tanggal = new LocalDate(2024, 6, 3), Program = ProgramBansos.Pkh,
                DasarKemensos = DasarUsulanKemensos.Bencana, DiDtks = true, PenerimaProgram = false, CalonProgram = false,
            },
            Tanggal = new LocalDate(2024, 6, 19),
            Peran = PeranPengguna.PetugasTeknis,
            Edisi = sepuluh,
        };
        var lewat = TabelUsulan.Peristiwa.Butir.Select(b => b.Nilai).Where(p =>
            AlurUsulan.Langkah(KeadaanUsulan.Draf, p, fakta with { Tanggal = new LocalDate(2024, 6, 20) }).Diterima && !AlurUsulan.Langkah(KeadaanUsulan.Draf, p, fakta with { Tanggal = new LocalDate(2024, 6, 19) }).Diterima);
        Assert.NotEmpty(lewat);
    }

    [Fact]
    public void Every_contradiction_of_a_start_is_named_at_once()
    {
        var salah = Assert.Throws<BahanTidakSahException>(() => Register.Mulai(Kota, new Periode(2024, 2), Baris([.. Awal, Awal[0], Awal[4], new Kepesertaan(default, ProgramBansos.Pkh)]), Orang(Ayah, Ibu, Ayah, Ibu)));
        Assert.Equal(["kepesertaan[5]", "kepesertaan[6]", "kepesertaan[7].nik", "orang[2].nik", "orang[3].nik"], salah.Cacat.Select(c => c.Jalur));

        // The same of a start that is read.
        string[] baris = Baris(Mulai()).TrimEnd('\n').Split('\n');
        var log = Assert.Throws<DtksFormatException>(() => LogRegister.Baca(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [baris[0], baris[1], baris[1], .. baris[3..8], baris[5], baris[5], ""])))));
        Assert.Contains("kepesertaan[3]", log.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("kepesertaan[4]", log.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("orang[1].nik", log.Pesan.Inggris, StringComparison.Ordinal);

        // And of a command whose places repeat.
        var dobel = Tolak("RG-2", Mulai(), 2, 15, Perintah(PerintahKelayakan.Tandai, SembakoKakek, SembakoKakek) with { Surat = Unggah(2, 15).Surat });
        Assert.Contains("indeks", dobel.Pesan!.Indonesia, StringComparison.Ordinal);
        Assert.Contains("surat", dobel.Pesan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_keep_their_contract()
    {
        KontrakTabel.Uji(TabelPenyaringan.Sumber, "sanggahan", "siks-gis", "usul-warga");
        KontrakTabel.Uji(TabelRegister.Perubahan, "dihentikan", "ditambah", "ganti-pengurus", "diperbaiki", "ganti-edisi");
        KontrakTabel.Uji(TabelRegister.Selisih, "tidak-ditetapkan", "tidak-terduga", "berubah");
        KontrakTabel.Uji(TabelRegister.Tugas, "ganti-pengurus", "setujui-tanda", "finalisasi", "unggah-surat", "tunggu-surat", "tanggapi-kemensos", "usulan", "tutup-periode");
    }
}
