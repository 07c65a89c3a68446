using Dtks.Domain;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The kelayakan workflow against the table of the specification, one row a condition.</summary>
public class AlurKelayakanTests
{
    private const int Pbi = 0;
    private const int Pkh = 1;
    private const int SembakoLain = 2;

    private static readonly LocalDate Buka = new(2024, 2, 14);
    private static readonly LocalDate Tutup = new(2024, 2, 28);

    private static readonly Nik Satu = Nik.Parse("3374990101900001");
    private static readonly Nik Dua = Nik.Parse("3374990101900002");

    [Fact]
    public void The_whole_road_stops_the_programme_and_its_cascade()
    {
        var alur = Mulai();
        alur = Terima(alur, Tandai(Pbi));
        Assert.Equal(KeadaanButir.Finalisasi, alur.Butir[Pbi].Keadaan);
        alur = Terima(alur, Perintah(PerintahKelayakan.Finalisasi));
        Assert.Equal(KeadaanButir.Pengesahan, alur.Butir[Pbi].Keadaan);
        alur = Terima(alur, Unggah(Buka.PlusDays(1)));
        Assert.Equal("menunggu-persetujuan", SifatKelayakanTests.Tulis(alur.Putusan().Putusan[Pkh]).Tahap);
        alur = Terima(alur, Setujui(Buka.PlusDays(2)));
        Assert.True(alur.Tertutup);

        // Dasar: VK-8, VK-12. PKH of the same person stops with PBI-JK; somebody else's SEMBAKO stays.
        var putusan = alur.Putusan().Putusan.Select(SifatKelayakanTests.Tulis).ToArray();
        Assert.Equal(new("tidak-layak", "verifikasi", "5", null, "disahkan", "dihentikan", false, "VK-4 VK-12", ""), putusan[Pbi]);
        Assert.Equal(new("tidak-layak", "kaskade-pbi", "", Pbi, "disahkan", "dihentikan", false, "VK-8 VK-12", ""), putusan[Pkh]);
        Assert.Equal(new("layak", "tanpa-verifikasi", "", null, "verifikasi", "tetap", false, "VK-10", ""), putusan[SembakoLain]);
    }

    [Fact]
    public void Cancelling_the_cause_restores_the_exact_earlier_outcome() =>
        Properti.UntukSemua(PembangkitKelayakan.Kasus, kasus =>
        {
            var bahan = kasus.Bahan with { Penetapan = [], Surat = null, Per = null };
            var hari = new LocalDate(bahan.Periode.Tahun, bahan.Periode.Bulan, 14);
            var awal = AlurKelayakan.Mulai(bahan, kasus.Kebijakan);
            var sebelum = awal.Putusan().Putusan.Select(SifatKelayakanTests.Tulis).ToArray();
            for (var i = 0; i < bahan.Kepesertaan.Count; i++)
            {
                var ditandai = awal.Terapkan(Perintah(PerintahKelayakan.Tandai, [i], hari) with { Alasan = new(AlasanTidakLayak.SudahMampu) });
                var batal = ditandai.Keadaan.Terapkan(Perintah(PerintahKelayakan.Batal, [i], hari));
                if (!ditandai.Diterima || !batal.Diterima || !batal.Keadaan.Putusan().Putusan.Select(SifatKelayakanTests.Tulis).SequenceEqual(sebelum))
                {
                    return false;
                }
            }

            return true;
        }, 200);

    [Theory]
    [InlineData(PeranPengguna.PengisiDataDesa)]
    [InlineData(PeranPengguna.Pendamping)]
    public void VK16_a_village_mark_waits_and_counts_as_not_declared(PeranPengguna peran)
    {
        var alur = Terima(Mulai(), Tandai(Pbi) with { Peran = peran, Pelaku = "akun-desa" });
        Assert.Equal(KeadaanButir.TandaMenunggu, alur.Butir[Pbi].Keadaan);
        Assert.Equal(SumberPutusan.TanpaVerifikasi, alur.Putusan().Putusan[Pbi].Sumber);

        Tolak(alur, Perintah(PerintahKelayakan.Finalisasi, [Pbi]), "VK-16", "setujui-tanda batal");
        Tolak(alur, Perintah(PerintahKelayakan.SetujuiTanda, [Pbi]) with { Pelaku = "akun-desa" }, "PR-3", "setujui-tanda batal");
        Tolak(alur, Perintah(PerintahKelayakan.Finalisasi), "VK-7", "");

        Tolak(alur, Perintah(PerintahKelayakan.SetujuiTanda, [Pbi]) with { Peran = PeranPengguna.PengisiDataKabKota }, "PR-2", "setujui-tanda batal");
        Assert.Equal([Aturan.PR3], alur.Terapkan(Perintah(PerintahKelayakan.SetujuiTanda, [Pbi])).Catatan.ToArray());
        alur = Terima(alur, Perintah(PerintahKelayakan.SetujuiTanda, [Pbi]) with { Pelaku = "akun-kabupaten" });
        Assert.Equal(KeadaanButir.Finalisasi, alur.Butir[Pbi].Keadaan);
    }

    [Fact]
    public void Refusals_of_tandai()
    {
        var tanpaAlasan = Tolak(Mulai(), Tandai(Pbi) with { Alasan = default }, "VK-4", "tandai");
        Assert.Equal("KELAYAKAN-TANPA-ALASAN", Assert.Single(tanpaAlasan.Sebab).Kode);
        Tolak(Mulai(), Tandai(SembakoLain) with { Alasan = new(AlasanTidakLayak.TanpaKomponen) }, "VK-4", "tandai");
        Tolak(Mulai(), Tandai(Pbi) with { Alasan = new(AlasanTidakLayak.Lain), Keterangan = " ab " }, "VK-4", "tandai");
        Tolak(Mulai(), Tandai(Pkh) with { Alasan = new(AlasanTidakLayak.Meninggal) }, "VK-5", "tandai");
        Tolak(Mulai(), Tandai(Pbi) with { Peran = PeranPengguna.Masyarakat }, "PR-2", "tandai");
        Tolak(Mulai(), Tandai(Pbi) with { Tanggal = Buka.PlusDays(-1) }, "VK-2", "tandai");
        Tolak(Mulai(), Tandai(Pbi) with { Tanggal = Tutup.PlusDays(1) }, "VK-2", "tandai");

        var ditandai = Terima(Mulai(), Tandai(Pbi));
        Tolak(ditandai, Tandai(Pbi), "VK-6", "batal finalisasi");
        Tolak(Terima(ditandai, Perintah(PerintahKelayakan.Finalisasi)), Tandai(Pbi), "VK-7", "");
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_window_count()
    {
        Terima(Mulai(), Tandai(Pbi) with { Tanggal = Buka });
        Terima(Mulai(), Tandai(Pbi) with { Tanggal = Tutup });
    }

    [Fact]
    public void Refusals_of_batal_setujui_tanda_and_finalisasi()
    {
        Tolak(Mulai(), Perintah(PerintahKelayakan.Batal, [Pbi]), "VK-6", "tandai");
        Tolak(Mulai(), Perintah(PerintahKelayakan.SetujuiTanda, [Pbi]), "VK-16", "tandai");
        Tolak(Mulai(), Perintah(PerintahKelayakan.Finalisasi, [Pbi]), "VK-7", "tandai");
        Tolak(Mulai(), Perintah(PerintahKelayakan.Finalisasi), "VK-7", "");
        Tolak(Mulai(), Perintah(PerintahKelayakan.Finalisasi) with { Peran = PeranPengguna.Pendamping }, "PR-2", "");

        var difinalisasi = Terima(Terima(Mulai(), Tandai(Pbi)), Perintah(PerintahKelayakan.Finalisasi, [Pbi]));
        Tolak(difinalisasi, Perintah(PerintahKelayakan.Batal, [Pbi]), "VK-6", "");
        Tolak(difinalisasi, Perintah(PerintahKelayakan.Finalisasi, [Pbi]), "VK-7", "");
    }

    [Fact]
    public void Several_offending_items_the_rule_of_the_first_and_nothing_is_done()
    {
        var alur = Terima(Mulai(), Tandai(Pbi));
        var langkah = Tolak(alur, Tandai(SembakoLain) with { Indeks = [SembakoLain, Pbi] }, "VK-6", "batal finalisasi");
        Assert.Equal(KeadaanButir.Verifikasi, langkah.Keadaan.Butir[SembakoLain].Keadaan);
    }

    [Fact]
    public void Refusals_of_unggah()
    {
        Tolak(Mulai(), Unggah(Buka), "VK-1", "");
        var siap = Siap();
        Tolak(siap, Unggah(Buka) with { Peran = PeranPengguna.PengisiDataKabKota }, "PR-2", "");
        Terima(siap, Unggah(Buka) with { Peran = PeranPengguna.PengelolaDtks });
        Tolak(siap, Unggah(Buka, Penandatangan.KepalaDinas), "SP-1", "unggah");
        Tolak(siap, Unggah(Buka, lampiran: false), "VK-13", "unggah");
        Tolak(siap, Unggah(Buka, Penandatangan.KepalaDinas, lampiran: false), "SP-1", "unggah");
        Tolak(siap, Unggah(Tutup.PlusDays(1)), "VK-2", "");

        var menunggu = Terima(siap, Unggah(Buka));
        Tolak(menunggu, Unggah(Buka), "VK-14", "setujui tolak");
        Tolak(menunggu, Perintah(PerintahKelayakan.Finalisasi), "VK-14", "setujui tolak");
    }

    [Fact]
    public void VK14_a_rejected_letter_may_be_replaced_when_the_policy_says_so()
    {
        var ditolak = Terima(Terima(Siap(), Unggah(Buka)), Menolak("stempel tidak terbaca"));
        Assert.Equal(KeadaanSurat.Ditolak, ditolak.KeadaanSurat);
        Assert.Equal(KeadaanSurat.Menunggu, Terima(ditolak, Unggah(Buka)).KeadaanSurat);

        var kaku = KebijakanDtks.Baku with { UnggahUlangSetelahDitolak = false };
        ditolak = Terima(Terima(Siap(kaku), Unggah(Buka)), Menolak("stempel tidak terbaca"));
        Tolak(ditolak, Unggah(Buka), "VK-14", "");
    }

    [Fact]
    public void Refusals_of_setujui_and_tolak()
    {
        Tolak(Siap(), Setujui(Buka), "VK-14", "unggah");
        Tolak(Mulai(), Setujui(Buka), "VK-14", "");
        var menunggu = Terima(Siap(), Unggah(Buka));
        Tolak(menunggu, Menolak(" "), "VK-14", "setujui tolak");
        Tolak(menunggu, Setujui(Buka) with { Peran = PeranPengguna.Supervisor }, "PR-2", "");
        Tolak(Terima(menunggu, Setujui(Buka)), Tandai(Pkh), "VK-14", "");
    }

    [Fact]
    public void Approval_has_no_window_and_may_come_after_the_month()
    {
        var disetujui = Terima(Terima(Siap(), Unggah(Tutup)), Setujui(new LocalDate(2024, 3, 5)));
        Assert.Equal(StatusKepesertaan.Dihentikan, disetujui.Putusan().Putusan[Pbi].StatusKepesertaan);
    }

    [Fact]
    public void VK15_tutup_after_the_window_lapses_everything_without_an_approved_letter()
    {
        Tolak(Siap(), Perintah(PerintahKelayakan.Tutup, tanggal: Tutup) with { Peran = PeranPengguna.Manajemen }, "VK-2", "");
        var menunggu = Terima(Siap(), Unggah(Tutup));
        var ditutup = Terima(menunggu, Perintah(PerintahKelayakan.Tutup, tanggal: Tutup.PlusDays(1)) with { Peran = PeranPengguna.Manajemen });
        Assert.Equal(
            new("tidak-layak", "verifikasi", "5", null, "kedaluwarsa", "tetap", false, "VK-4 VK-11 VK-15", ""),
            SifatKelayakanTests.Tulis(ditutup.Putusan().Putusan[Pbi]));
        Assert.Equal(KeadaanButir.Pengesahan, ditutup.Butir[Pbi].Keadaan);
        Tolak(ditutup, Setujui(Tutup.PlusDays(2)), "VK-14", "");

        // Without tutup a valid letter still waiting stays.
        var menanti = menunggu.Terapkan(Setujui(Tutup.PlusDays(3)) with { Peran = PeranPengguna.Masyarakat }).Keadaan;
        Assert.Equal(TahapKelayakan.MenungguPersetujuan, menanti.Putusan().Putusan[Pbi].Tahap);
    }

    [Fact]
    public void Facts_that_come_from_commands_are_refused_at_the_start()
    {
        var bahan = new BahanKelayakan { Periode = new Periode(2024, 2), Kepesertaan = [new(Satu, ProgramBansos.Pkh)] };
        Assert.Throws<ArgumentException>(() => AlurKelayakan.Mulai(bahan with { Per = Buka }));
        Assert.Throws<ArgumentException>(() => AlurKelayakan.Mulai(bahan with { Surat = Unggah(Buka).Surat }));
        Assert.Throws<ArgumentException>(() => AlurKelayakan.Mulai(bahan with { Penetapan = [new(Satu, ProgramBansos.Pkh, StatusDeklarasi.Layak)] }));
    }

    [Fact]
    public void VK14_a_rejected_letter_reopens_what_was_finalised()
    {
        var ditolak = Terima(Terima(Siap(), Unggah(Buka)), Menolak("nama penerima keliru"));
        Tolak(Terima(Siap(), Unggah(Buka)), Perintah(PerintahKelayakan.Batal, [Pbi]), "VK-6", "");
        Tolak(ditolak, Tandai(Pbi), "VK-7", "batal");

        var dibuka = Terima(ditolak, Perintah(PerintahKelayakan.Batal, [Pbi]));
        Assert.Equal(KeadaanButir.Verifikasi, dibuka.Butir[Pbi].Keadaan);
        var diperbaiki = Terima(Terima(Terima(dibuka, Tandai(SembakoLain)), Perintah(PerintahKelayakan.Finalisasi)), Unggah(Buka));
        Assert.Equal(StatusKepesertaan.Dihentikan, Terima(diperbaiki, Setujui(Buka)).Putusan().Putusan[SembakoLain].StatusKepesertaan);

        var kaku = KebijakanDtks.Baku with { KoreksiSetelahDitolak = false };
        Tolak(Terima(Terima(Siap(kaku), Unggah(Buka)), Menolak("nama penerima keliru")), Perintah(PerintahKelayakan.Batal, [Pbi]), "VK-6", "");
    }

    [Fact]
    public void VK13_a_letter_covers_what_was_final_by_its_date_and_names_the_rest()
    {
        var besok = Buka.PlusDays(1);
        var siap = Terima(Terima(Siap(), Tandai(SembakoLain) with { Tanggal = besok }), Perintah(PerintahKelayakan.Finalisasi, tanggal: besok));
        var surat = Unggah(besok) with { Surat = Unggah(besok).Surat! with { TanggalSurat = Buka } };
        var menunggu = Terima(siap, surat);
        Assert.Equal([SembakoLain], menunggu.TakTercakup.ToArray());
        var disetujui = Terima(menunggu, Setujui(besok)).Putusan().Putusan;
        Assert.Equal((TahapKelayakan.Disahkan, StatusKepesertaan.Dihentikan), (disetujui[Pbi].Tahap, disetujui[Pbi].StatusKepesertaan));
        Assert.Equal(StatusKepesertaan.Tetap, disetujui[SembakoLain].StatusKepesertaan);

        var semuaBesok = Terima(Terima(Mulai(), Tandai(Pbi) with { Tanggal = besok }), Perintah(PerintahKelayakan.Finalisasi, tanggal: besok));
        Tolak(semuaBesok, surat, "VK-13", "unggah");
    }

    [Fact]
    public void VK18_finalisasi_says_whether_it_has_a_berita_acara()
    {
        var ditandai = Terima(Mulai(), Tandai(Pbi));
        Assert.Empty(ditandai.Terapkan(Perintah(PerintahKelayakan.Finalisasi) with { BeritaAcara = true }).Catatan);
        Assert.Equal([Aturan.VK18], ditandai.Terapkan(Perintah(PerintahKelayakan.Finalisasi)).Catatan.ToArray());
        Assert.Equal([Aturan.VK18], ditandai.Terapkan(Perintah(PerintahKelayakan.Finalisasi) with { BeritaAcara = false }).Catatan.ToArray());

        var wajib = Terima(Mulai(KebijakanDtks.Baku with { BeritaAcaraWajib = true }), Tandai(Pbi));
        Tolak(wajib, Perintah(PerintahKelayakan.Finalisasi), "VK-18", "batal finalisasi");
        Terima(wajib, Perintah(PerintahKelayakan.Finalisasi) with { BeritaAcara = true });
    }

    [Fact]
    public void PR4_an_operator_acts_in_the_own_area_only()
    {
        KodeWilayah desa = KodeWilayah.Parse("33.74.99.1001"), lain = KodeWilayah.Parse("33.74.99.1002"), kecamatan = KodeWilayah.Parse("33.74.99");
        AlurKelayakan Di(KodeWilayah? wilayah) => AlurKelayakan.Mulai(new BahanKelayakan
        {
            Periode = new Periode(2024, 2),
            Kepesertaan = [new(Satu, ProgramBansos.PbiJk)],
            Orang = [new Penduduk { Nik = new BacaanNik(Satu), Wilayah = wilayah }],
        });
        PerintahAlur tandai = Tandai(0) with { Wilayah = desa };
        Assert.Empty(Di(desa).Terapkan(tandai).Catatan);
        Tolak(Di(lain), tandai, "PR-4", "tandai");
        Assert.Equal([Aturan.PR4], Di(null).Terapkan(tandai).Catatan.ToArray());
        Assert.Equal([Aturan.PR4], Di(kecamatan).Terapkan(tandai).Catatan.ToArray());
        Tolak(Di(lain), tandai with { Alasan = default }, "VK-4", "tandai");
    }

    [Fact]
    public void Verval_PBI_has_its_own_window_and_letter_and_knows_PBI_JK_alone()
    {
        LocalDate hari = new(2024, 2, 5);
        var alur = AlurKelayakan.Mulai(
            new BahanKelayakan { Periode = new Periode(2024, 2), Kepesertaan = [new(Satu, ProgramBansos.PbiJk), new(Satu, ProgramBansos.Pkh)] },
            kegiatan: KegiatanBulanan.VervalPbi);
        Tolak(alur, Tandai(Pkh) with { Tanggal = hari, Alasan = default }, "VK-2", "tandai");
        Tolak(alur, Tandai(Pbi) with { Tanggal = new LocalDate(2024, 2, 12) }, "VK-2", "tandai");
        alur = Terima(Terima(alur, Tandai(Pbi) with { Tanggal = hari }), Perintah(PerintahKelayakan.Finalisasi, tanggal: hari));
        Tolak(alur, Unggah(hari) with { Surat = Unggah(hari).Surat! with { TanggalSurat = new LocalDate(2024, 1, 31) } }, "VK-13", "unggah");
        alur = Terima(alur, Unggah(hari));
        Tolak(alur, Perintah(PerintahKelayakan.Tutup, tanggal: new LocalDate(2024, 2, 11)) with { Peran = PeranPengguna.Manajemen }, "VK-2", "");
        Terima(alur, Perintah(PerintahKelayakan.Tutup, tanggal: new LocalDate(2024, 2, 12)) with { Peran = PeranPengguna.Manajemen });
    }

    [Fact]
    public void VK14_once_closed_nothing_is_possible()
    {
        var tertutup = Terima(Terima(Siap(), Unggah(Buka)), Setujui(Buka.PlusDays(1)));
        foreach (var perintah in new[] { Tandai(Pkh) with { Tanggal = Buka.PlusDays(1) }, Unggah(Buka.PlusDays(1)), Perintah(PerintahKelayakan.Finalisasi, tanggal: Buka.PlusDays(1)) })
        {
            var langkah = tertutup.Terapkan(perintah);
            Assert.Equal(Aturan.VK14, langkah.Aturan);
            Assert.Empty(langkah.Mungkin);
        }

        var tanpaWewenang = tertutup.Terapkan(Tandai(Pkh) with { Tanggal = Buka.PlusDays(1), Peran = PeranPengguna.PetugasTeknis });
        Assert.Equal(Aturan.PR2, tanpaWewenang.Aturan);
        Assert.Empty(tanpaWewenang.Mungkin);
    }

    [Fact]
    public void Malformed_commands_are_input_errors_not_refusals()
    {
        var alur = Mulai();
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Tandai(Pbi) with { Indeks = [] }));
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Tandai(Pbi) with { Indeks = default }));
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Tandai(Pbi) with { Indeks = [Pbi, Pbi] }));
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Tandai(Pbi) with { Indeks = [9] }));
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Tandai(Pbi) with { Indeks = [Pbi, 9] }));
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Tandai(Pbi) with { Indeks = [-1, Pbi] }));
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Unggah(Buka) with { Tanggal = Buka.PlusDays(1) }));
        Assert.Throws<BahanTidakSahException>(() => alur.Terapkan(Unggah(Buka) with { Surat = null }));
        Assert.Throws<BahanTidakSahException>(() => Terima(alur, Tandai(Pbi) with { Tanggal = Tutup }).Terapkan(Tandai(Pkh)));
    }

    [Fact]
    public void A_refused_command_leaves_items_and_letter_as_they_were()
    {
        var siap = Siap();
        var langkah = siap.Terapkan(Tandai(Pbi) with { Tanggal = Tutup });
        Assert.Equal(siap.Butir.ToArray(), langkah.Keadaan.Butir.ToArray());
        Assert.Equal(siap.KeadaanSurat, langkah.Keadaan.KeadaanSurat);
        Assert.Equal(Tutup, langkah.Keadaan.TanggalTerakhir);
    }

    private static AlurKelayakan Mulai(KebijakanDtks? kebijakan = null) => AlurKelayakan.Mulai(
        new BahanKelayakan
        {
            Periode = new Periode(2024, 2),
            Kepesertaan = [new(Satu, ProgramBansos.PbiJk), new(Satu, ProgramBansos.Pkh), new(Dua, ProgramBansos.Sembako)],
            AhliWaris = new Dictionary<Nik, Kepastian> { [Satu] = Kepastian.Ya, [Dua] = Kepastian.Tidak },
        },
        kebijakan);

    private static AlurKelayakan Siap(KebijakanDtks? kebijakan = null) =>
        Terima(Terima(Mulai(kebijakan), Tandai(Pbi)), Perintah(PerintahKelayakan.Finalisasi));

    private static PerintahAlur Perintah(PerintahKelayakan perintah, int[]? indeks = null, LocalDate? tanggal = null) => new()
    {
        Perintah = perintah,
        Tanggal = tanggal ?? Buka,
        Peran = PeranPengguna.Supervisor,
        Indeks = indeks is null ? default : [.. indeks],
    };

    private static PerintahAlur Tandai(int indeks) =>
        Perintah(PerintahKelayakan.Tandai, [indeks]) with { Alasan = new(AlasanTidakLayak.SudahMampu) };

    private static PerintahAlur Setujui(LocalDate tanggal) =>
        Perintah(PerintahKelayakan.Setujui, tanggal: tanggal) with { Peran = PeranPengguna.PetugasTeknis };

    private static PerintahAlur Menolak(string catatan) =>
        Perintah(PerintahKelayakan.Tolak) with { Peran = PeranPengguna.PetugasTeknis, Keterangan = catatan };

    private static PerintahAlur Unggah(LocalDate tanggal, Penandatangan penandatangan = Penandatangan.KepalaDaerah, bool lampiran = true) =>
        Perintah(PerintahKelayakan.Unggah, tanggal: tanggal) with
        {
            Surat = new()
            {
                Status = StatusSurat.Menunggu,
                TanggalSurat = tanggal,
                TanggalUnggah = tanggal,
                Penandatangan = penandatangan,
                Lampiran = lampiran,
            },
        };

    private static AlurKelayakan Terima(AlurKelayakan alur, PerintahAlur perintah)
    {
        var langkah = alur.Terapkan(perintah);
        Assert.Null(langkah.Pesan);
        Assert.True(langkah.Diterima);
        Assert.Empty(langkah.Mungkin);
        return langkah.Keadaan;
    }

    private static LangkahAlur<AlurKelayakan, PerintahKelayakan> Tolak(AlurKelayakan alur, PerintahAlur perintah, string aturan, string mungkin)
    {
        var langkah = alur.Terapkan(perintah);
        Assert.Equal((aturan, mungkin), (langkah.Diterima ? "" : langkah.Aturan.Id.ToString(), string.Join(' ', langkah.Mungkin.Select(TabelAlurKelayakan.Perintah.Kode))));
        return langkah;
    }
}
