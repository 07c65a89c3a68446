using Dtks.Domain;
using Dtks.Testing;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests;

public class AlurUsulanTests
{
    private static readonly FaktaUsulan Fakta = new()
    {
        Bahan = PembangkitUsulan.Lengkap,
        Tanggal = new LocalDate(2024, 2, 12),
        IdDtks = IdDtks.Parse("DTKS-2024-000123"),
    };

    private static readonly KeadaanUsulan[] SebelumDikirim =
    [
        KeadaanUsulan.UsulWarga, KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa, KeadaanUsulan.Diverifikasi, KeadaanUsulan.Perbaikan,
        KeadaanUsulan.PenjaminanVerval, KeadaanUsulan.Padan, KeadaanUsulan.Difinalisasi, KeadaanUsulan.Disahkan,
    ];

    private static LangkahAlur<KeadaanUsulan, PeristiwaUsulan> Langkah(
        KeadaanUsulan keadaan, PeristiwaUsulan peristiwa, PeranPengguna? peran, FaktaUsulan? fakta = null) =>
        AlurUsulan.Langkah(keadaan, peristiwa, (fakta ?? Fakta) with { Peran = peran });

    private static void Diterima(KeadaanUsulan dari, PeristiwaUsulan peristiwa, PeranPengguna? peran, KeadaanUsulan ke, FaktaUsulan? fakta = null)
    {
        var hasil = Langkah(dari, peristiwa, peran, fakta);
        Assert.True(hasil.Diterima, hasil.ToString());
        Assert.Equal(ke, hasil.Keadaan);
    }

    private static LangkahAlur<KeadaanUsulan, PeristiwaUsulan> Ditolak(KeadaanUsulan dari, PeristiwaUsulan peristiwa, PeranPengguna? peran, Aturan aturan, FaktaUsulan? fakta = null)
    {
        var hasil = Langkah(dari, peristiwa, peran, fakta);
        Assert.False(hasil.Diterima);
        Assert.Equal(dari, hasil.Keadaan);
        Assert.Equal(aturan, hasil.Aturan);
        return hasil;
    }

    [Fact]
    public void From_a_citizens_usul_to_an_ID_DTKS()
    {
        (PeristiwaUsulan, PeranPengguna?, KeadaanUsulan)[] jalan =
        [
            (PeristiwaUsulan.TerimaUsulWarga, PeranPengguna.PengelolaDtks, KeadaanUsulan.Draf),
            (PeristiwaUsulan.SetujuiDesa, PeranPengguna.PengisiDataDesa, KeadaanUsulan.DisetujuiDesa),
            (PeristiwaUsulan.VervalLayak, PeranPengguna.PengelolaDtks, KeadaanUsulan.Diverifikasi),
            (PeristiwaUsulan.Padankan, PeranPengguna.PengelolaDtks, KeadaanUsulan.Padan),
            (PeristiwaUsulan.Finalisasi, PeranPengguna.Supervisor, KeadaanUsulan.Difinalisasi),
            (PeristiwaUsulan.Sahkan, PeranPengguna.KepalaDaerah, KeadaanUsulan.Disahkan),
            (PeristiwaUsulan.Kirim, null, KeadaanUsulan.Dikirim),
            (PeristiwaUsulan.Kembalikan, PeranPengguna.PetugasTeknis, KeadaanUsulan.Dikembalikan),
            (PeristiwaUsulan.KirimUlang, null, KeadaanUsulan.Dikirim),
            (PeristiwaUsulan.Kembalikan, PeranPengguna.Manajemen, KeadaanUsulan.Dikembalikan),
            (PeristiwaUsulan.Teruskan, null, KeadaanUsulan.PenjaminanKualitas),
            (PeristiwaUsulan.PenjaminanSelesai, PeranPengguna.PerguruanTinggi, KeadaanUsulan.Dikirim),
            (PeristiwaUsulan.Tetapkan, PeranPengguna.PetugasTeknis, KeadaanUsulan.Ditetapkan),
        ];
        KeadaanUsulan keadaan = KeadaanUsulan.UsulWarga;
        foreach ((PeristiwaUsulan peristiwa, PeranPengguna? peran, KeadaanUsulan ke) in jalan)
        {
            Diterima(keadaan, peristiwa, peran, ke);
            keadaan = ke;
        }

        Assert.Contains(TabelUsulan.Keadaan.Kode(keadaan), AlurUsulan.Tabel.Akhir);
    }

    [Fact]
    public void Only_ditetapkan_ditolak_and_dibatalkan_are_final() => Assert.Equal(["ditetapkan", "ditolak", "dibatalkan"], AlurUsulan.Tabel.Akhir.ToArray());

    [Fact]
    public void Cancelling_is_possible_from_every_state_before_dikirim_and_no_other()
    {
        foreach (var butir in TabelUsulan.Keadaan.Butir)
        {
            if (SebelumDikirim.Contains(butir.Nilai))
            {
                Diterima(butir.Nilai, PeristiwaUsulan.Batalkan, PeranPengguna.Supervisor, KeadaanUsulan.Dibatalkan);
                Ditolak(butir.Nilai, PeristiwaUsulan.Batalkan, PeranPengguna.PengisiDataDesa, Aturan.PR2);
            }
            else
            {
                Ditolak(butir.Nilai, PeristiwaUsulan.Batalkan, PeranPengguna.Supervisor, Aturan.PR2);
            }
        }
    }

    [Fact]
    public void What_was_not_sent_lapses_the_day_after_its_window_from_every_state_before_dikirim()
    {
        FaktaUsulan pbi = Fakta with { Bahan = Fakta.Bahan with { Program = ProgramBansos.PbiJk } };
        foreach (var keadaan in TabelUsulan.Keadaan.Butir.Select(b => b.Nilai))
        {
            // Dasar: UB-6, UB-9: proposals until H-5 (24 February 2024), letters until H-1 (28 February 2024).
            bool final = keadaan is KeadaanUsulan.Difinalisasi or KeadaanUsulan.Disahkan;
            LocalDate akhir = new(2024, 2, final ? 28 : 24);
            if (SebelumDikirim.Contains(keadaan) && keadaan != KeadaanUsulan.UsulWarga)
            {
                Diterima(keadaan, PeristiwaUsulan.TutupJendela, null, KeadaanUsulan.Kedaluwarsa, Fakta with { Tanggal = akhir.PlusDays(1) });
                Ditolak(keadaan, PeristiwaUsulan.TutupJendela, null, Aturan.UB6, Fakta with { Tanggal = akhir });
                Diterima(keadaan, PeristiwaUsulan.TutupJendela, null, KeadaanUsulan.Kedaluwarsa, pbi with { Tanggal = new LocalDate(2024, 2, 12) });
                Ditolak(keadaan, PeristiwaUsulan.TutupJendela, null, Aturan.UB6, pbi with { Tanggal = new LocalDate(2024, 2, 11) });
            }
            else
            {
                Ditolak(keadaan, PeristiwaUsulan.TutupJendela, null, Aturan.UB6, Fakta with { Tanggal = akhir.PlusDays(1) });
            }
        }
    }

    [Fact]
    public void Lapsed_is_no_dead_end_and_lateness_names_the_way_on()
    {
        FaktaUsulan lewat = Fakta with { Tanggal = new LocalDate(2024, 2, 29) }, baru = Fakta with { Tanggal = new LocalDate(2024, 3, 1) };
        foreach (var (keadaan, peristiwa, aturan) in new[]
        {
            (KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, Aturan.UB6), (KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, Aturan.UB9),
        })
        {
            var tolak = Ditolak(keadaan, peristiwa, PeranPengguna.Supervisor, aturan, lewat);
            Assert.Contains(PeristiwaUsulan.AjukanUlang, tolak.Mungkin);
            Assert.DoesNotContain(peristiwa, tolak.Mungkin);
            Assert.Contains("ajukan-ulang", tolak.Pesan!.Indonesia, StringComparison.Ordinal);
            Diterima(keadaan, PeristiwaUsulan.AjukanUlang, PeranPengguna.PengisiDataDesa, KeadaanUsulan.Draf, baru);
        }

        Diterima(KeadaanUsulan.Kedaluwarsa, PeristiwaUsulan.AjukanUlang, PeranPengguna.PengisiDataDesa, KeadaanUsulan.Draf, baru);
        Ditolak(KeadaanUsulan.Kedaluwarsa, PeristiwaUsulan.AjukanUlang, PeranPengguna.PengisiDataDesa, Aturan.UB6, lewat);
        Ditolak(KeadaanUsulan.Kedaluwarsa, PeristiwaUsulan.AjukanUlang, PeranPengguna.Pendamping, Aturan.PR2, baru);
        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.AjukanUlang, PeranPengguna.Supervisor, Aturan.UB6, Fakta);
    }

    [Fact]
    public void A_usulan_of_Kemensos_never_lapses_and_goes_on_when_the_region_is_silent()
    {
        FaktaUsulan kemensos = Fakta with
        {
            Bahan = Fakta.Bahan with { Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana, Tanggal = new LocalDate(2024, 4, 1), Kepadanan = null, Survei = null, AnggotaKk = null },
            Tanggal = new LocalDate(2024, 4, 30),
        };
        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.TutupJendela, null, Aturan.UB6, kemensos);
        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.AjukanUlang, PeranPengguna.Supervisor, Aturan.UB6, kemensos);

        // Dasar: KM-1: 14 hari kerja after 2024-04-01 end on 2024-04-29.
        Diterima(KeadaanUsulan.Draf, PeristiwaUsulan.DaerahDiam, null, KeadaanUsulan.Dikirim, kemensos);
        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.DaerahDiam, null, Aturan.KM1, kemensos with { Tanggal = new LocalDate(2024, 4, 29) });
        Ditolak(KeadaanUsulan.Ditolak, PeristiwaUsulan.DaerahDiam, null, Aturan.KM1, kemensos);
        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.DaerahDiam, null, Aturan.KM1, Fakta with { Tanggal = new LocalDate(2024, 3, 29) });
        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.DaerahDiam, null, Aturan.KM1, kemensos with { Edisi = EdisiAturan.Permensos3Tahun2021 });

        // Dasar: UB-3 to UB-6, UB-8 and UB-12 do not speak of it: finalising after the window, without survey and kepadanan.
        Diterima(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, PeranPengguna.Supervisor, KeadaanUsulan.Padan, kemensos);
        Diterima(KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, PeranPengguna.Supervisor, KeadaanUsulan.Difinalisasi, kemensos);
    }

    [Fact]
    public void PR3_and_PR4_hold_here_too()
    {
        KodeWilayah desa = KodeWilayah.Parse("33.74.99.1001"), lain = KodeWilayah.Parse("33.74.99.1002");
        FaktaUsulan sama = Fakta with { Penanda = "akun-a", Pelaku = "akun-a" };
        Ditolak(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.VervalLayak, PeranPengguna.Supervisor, Aturan.PR3, sama);
        Ditolak(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.VervalTidakLayak, PeranPengguna.Supervisor, Aturan.PR3, sama);
        Assert.Equal([Aturan.PR3], Langkah(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.VervalLayak, PeranPengguna.Supervisor).Catatan.ToArray());
        Assert.Empty(Langkah(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.VervalLayak, PeranPengguna.Supervisor, sama with { Pelaku = "akun-b" }).Catatan);

        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.SetujuiDesa, PeranPengguna.PengisiDataDesa, Aturan.PR4, Fakta with { WilayahTugas = desa, Wilayah = lain });
        Assert.Equal([Aturan.PR4], Langkah(KeadaanUsulan.Draf, PeristiwaUsulan.SetujuiDesa, PeranPengguna.PengisiDataDesa, Fakta with { WilayahTugas = desa }).Catatan.ToArray());
        Diterima(KeadaanUsulan.Draf, PeristiwaUsulan.SetujuiDesa, PeranPengguna.PengisiDataDesa, KeadaanUsulan.DisetujuiDesa, Fakta with { WilayahTugas = desa, Wilayah = desa });
        Diterima(KeadaanUsulan.Dikirim, PeristiwaUsulan.Tetapkan, PeranPengguna.Manajemen, KeadaanUsulan.Ditetapkan, Fakta with { WilayahTugas = desa, Wilayah = lain });
    }

    [Fact]
    public void The_village_approves_for_the_time_being_only()
    {
        Diterima(KeadaanUsulan.Draf, PeristiwaUsulan.SetujuiDesa, PeranPengguna.Pendamping, KeadaanUsulan.DisetujuiDesa);
        foreach (var peran in new[] { PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping, PeranPengguna.Masyarakat })
        {
            Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.VervalLayak, peran, Aturan.PR2);
            Ditolak(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.VervalLayak, peran, Aturan.PR2);
            Ditolak(KeadaanUsulan.UsulWarga, PeristiwaUsulan.TerimaUsulWarga, peran, Aturan.PR2);
        }

        Ditolak(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.Padankan, PeranPengguna.Supervisor, Aturan.UB11);
    }

    [Fact]
    public void Kepadanan_decides_between_padan_and_perbaikan_and_an_estimate_decides_nothing()
    {
        FaktaUsulan Dengan(BuktiKepadanan? bukti) => Fakta with { Bahan = Fakta.Bahan with { Kepadanan = bukti } };

        Diterima(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, PeranPengguna.Supervisor, KeadaanUsulan.Perbaikan, Dengan(PembangkitUsulan.DariSkor(99, 80)));
        Diterima(KeadaanUsulan.Perbaikan, PeristiwaUsulan.Perbaiki, PeranPengguna.PengisiDataDesa, KeadaanUsulan.Diverifikasi);
        Ditolak(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, PeranPengguna.Supervisor, Aturan.UB4, Dengan(PembangkitUsulan.TaksiranDariSkor(100, 100)));
        Ditolak(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, PeranPengguna.Supervisor, Aturan.UB3, Dengan(null));
        Ditolak(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, PeranPengguna.Supervisor, Aturan.UB3, Dengan(PembangkitUsulan.DariSkor(100, null)));

        // Dasar: UB-3 came with Kepmensos 150/HUK/2022.
        Diterima(
            KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, PeranPengguna.Supervisor, KeadaanUsulan.Padan, Dengan(null) with { Edisi = EdisiAturan.Permensos3Tahun2021 });
    }

    [Fact]
    public void Finalisasi_needs_the_role_and_the_rules_of_the_proposal()
    {
        FaktaUsulan tanpaJalan = Fakta with { Bahan = Fakta.Bahan with { Difinalisasi = null, FinalisasiOleh = null, Surat = null } };
        Diterima(KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, PeranPengguna.PengelolaDtks, KeadaanUsulan.Difinalisasi, tanpaJalan);
        Ditolak(KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, PeranPengguna.PengisiDataKabKota, Aturan.PR2, tanpaJalan);
        Ditolak(KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, null, Aturan.PR2, tanpaJalan);
        Ditolak(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Finalisasi, PeranPengguna.Supervisor, Aturan.UB3, tanpaJalan);
        Ditolak(KeadaanUsulan.Draf, PeristiwaUsulan.Finalisasi, PeranPengguna.Supervisor, Aturan.UB8, tanpaJalan);
        Ditolak(KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, PeranPengguna.Supervisor, Aturan.UB5, Fakta with { Bahan = Fakta.Bahan with { AnggotaDiusulkan = 3 } });
        LangkahAlur<KeadaanUsulan, PeristiwaUsulan> kurang = Ditolak(
            KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, PeranPengguna.Supervisor, Aturan.UB2, Fakta with { Bahan = Fakta.Bahan with { CalonProgram = null } });
        Assert.Contains("calon_program", kurang.Pesan!.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void A_valid_letter_that_is_there_already_confirms()
    {
        Ditolak(KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.Supervisor, Aturan.UB9, Fakta with { Bahan = Fakta.Bahan with { Surat = null } });
        Ditolak(KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.Supervisor, Aturan.UB9, Fakta with { Tanggal = new LocalDate(2024, 2, 10) });
        Ditolak(
            KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.Supervisor, Aturan.UB9,
            Fakta with { Bahan = Fakta.Bahan with { Surat = Fakta.Bahan.Surat! with { Penandatangan = Penandatangan.KepalaDinas } } });
        Ditolak(KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.PengisiDataKabKota, Aturan.PR2);
        foreach (var status in new[] { StatusSurat.Menunggu, StatusSurat.Ditolak })
        {
            Ditolak(
                KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.PengelolaDtks, Aturan.UB9,
                Fakta with { Bahan = Fakta.Bahan with { Surat = Fakta.Bahan.Surat! with { Status = status } } });
        }

        Ditolak(KeadaanUsulan.Padan, PeristiwaUsulan.Sahkan, PeranPengguna.Supervisor, Aturan.UB8);
    }

    [Fact]
    public void A_new_person_is_registered_with_an_ID_DTKS()
    {
        FaktaUsulan tanpaId = Fakta with { IdDtks = null };
        Diterima(KeadaanUsulan.Dikirim, PeristiwaUsulan.Tetapkan, PeranPengguna.Manajemen, KeadaanUsulan.Ditetapkan, tanpaId);
        FaktaUsulan baru = tanpaId with { Bahan = Fakta.Bahan with { Jenis = JenisUsulan.BaruDenganProgram } };
        Ditolak(KeadaanUsulan.Dikirim, PeristiwaUsulan.Tetapkan, PeranPengguna.Manajemen, Aturan.ID4, baru);
        Diterima(KeadaanUsulan.Dikirim, PeristiwaUsulan.Tetapkan, PeranPengguna.Manajemen, KeadaanUsulan.Ditetapkan, baru with { IdDtks = Fakta.IdDtks });
        Ditolak(KeadaanUsulan.Dikirim, PeristiwaUsulan.Tetapkan, PeranPengguna.Supervisor, Aturan.PR2);
    }

    [Fact]
    public void Quality_is_assured_by_a_perguruan_tinggi_only()
    {
        Ditolak(KeadaanUsulan.PenjaminanKualitas, PeristiwaUsulan.PenjaminanSelesai, PeranPengguna.Supervisor, Aturan.UB11);
        Ditolak(KeadaanUsulan.PenjaminanKualitas, PeristiwaUsulan.PenjaminanGagal, null, Aturan.UB11);
        Diterima(KeadaanUsulan.PenjaminanKualitas, PeristiwaUsulan.PenjaminanGagal, PeranPengguna.PerguruanTinggi, KeadaanUsulan.Ditolak);
        Ditolak(KeadaanUsulan.Dikirim, PeristiwaUsulan.Teruskan, null, Aturan.UB11);

        // Dasar: UB-11. A problem that verval finds goes to a perguruan tinggi before anything is sent, and comes back as verified.
        Diterima(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Teruskan, null, KeadaanUsulan.PenjaminanVerval);
        Diterima(KeadaanUsulan.PenjaminanVerval, PeristiwaUsulan.PenjaminanSelesai, PeranPengguna.PerguruanTinggi, KeadaanUsulan.Diverifikasi);
        Diterima(KeadaanUsulan.PenjaminanVerval, PeristiwaUsulan.PenjaminanGagal, PeranPengguna.PerguruanTinggi, KeadaanUsulan.Ditolak);
    }

    [Fact]
    public void A_refusal_names_what_is_possible_instead()
    {
        LangkahAlur<KeadaanUsulan, PeristiwaUsulan> tolak = Ditolak(KeadaanUsulan.Padan, PeristiwaUsulan.Kirim, null, Aturan.UB9);
        Assert.Equal<PeristiwaUsulan>([PeristiwaUsulan.Finalisasi, PeristiwaUsulan.Batalkan, PeristiwaUsulan.AjukanUlang], tolak.Mungkin);
        Assert.Equal(
            "kirim ditolak pada keadaan padan menurut UB-9: peristiwa ini tidak ada pada keadaan itu. Yang mungkin: finalisasi (supervisor, pengelola-dtks), batalkan (supervisor, pengelola-dtks), ajukan-ulang mulai 2024-03-01 (supervisor, pengelola-dtks, pengisi-data-kabkota, pengisi-data-desa).",
            tolak.Pesan!.Indonesia);
    }

    [Fact]
    public void Every_step_is_a_row_of_the_table_or_a_refusal_that_changes_nothing()
    {
        var acak =
            from bahan in PembangkitUsulan.Bahan
            from keadaan in Gen.Elements(TabelUsulan.Keadaan.Butir.Select(b => b.Nilai).ToArray())
            from peristiwa in Gen.Elements(TabelUsulan.Peristiwa.Butir.Select(b => b.Nilai).ToArray())
            from peran in Gen.Elements(TabelKewenangan.Peran.Butir.Select(b => (PeranPengguna?)b.Nilai).Append(null).ToArray())
            from hari in Gen.Choose(0, 60)
            select (bahan, keadaan, peristiwa, peran, hari);
        Properti.UntukSemua(acak.ToArbitrary(), k =>
        {
            var hasil = AlurUsulan.Langkah(k.keadaan, k.peristiwa, new FaktaUsulan { Bahan = k.bahan, Tanggal = k.bahan.Tanggal.PlusDays(k.hari), Peran = k.peran });
            var baris = AlurUsulan.Tabel.Baris.Where(b => b.Peristiwa == TabelUsulan.Peristiwa.Kode(k.peristiwa) && (b.Dari.IsEmpty || b.Dari.Contains(TabelUsulan.Keadaan.Kode(k.keadaan))));
            return hasil.Diterima
                ? baris.Any(b => b.Ke == TabelUsulan.Keadaan.Kode(hasil.Keadaan) && b.Aturan == hasil.Aturan) && hasil.Mungkin.IsEmpty
                : hasil.Keadaan == k.keadaan && hasil.Catatan.IsEmpty && (hasil.Aturan == Aturan.PR2 || baris.Any(b => b.Ke is null && b.Aturan == hasil.Aturan));
        }, 1000);
    }
}
