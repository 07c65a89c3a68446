using Dtks.Bersama;
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
        KeadaanUsulan.Padan, KeadaanUsulan.Difinalisasi, KeadaanUsulan.Disahkan,
    ];

    private static HasilLangkah<KeadaanUsulan, PeristiwaUsulan> Langkah(
        KeadaanUsulan keadaan, PeristiwaUsulan peristiwa, PeranPengguna? peran, FaktaUsulan? fakta = null) =>
        AlurUsulan.Langkah(keadaan, peristiwa, (fakta ?? Fakta) with { Peran = peran });

    private static void Diterima(KeadaanUsulan dari, PeristiwaUsulan peristiwa, PeranPengguna? peran, KeadaanUsulan ke, FaktaUsulan? fakta = null)
    {
        var hasil = Langkah(dari, peristiwa, peran, fakta);
        Assert.True(hasil.Diterima, hasil.Penolakan?.ToString());
        Assert.Equal(ke, hasil.Ke);
    }

    private static PenolakanAlur<PeristiwaUsulan> Ditolak(KeadaanUsulan dari, PeristiwaUsulan peristiwa, PeranPengguna? peran, Aturan aturan, FaktaUsulan? fakta = null)
    {
        var hasil = Langkah(dari, peristiwa, peran, fakta);
        Assert.False(hasil.Diterima);
        Assert.Equal(dari, hasil.Ke);
        Assert.Equal(aturan, hasil.Penolakan.Aturan);
        return hasil.Penolakan;
    }

    [Fact]
    public void From_a_citizens_usul_to_an_ID_DTKS()
    {
        (PeristiwaUsulan, PeranPengguna?, KeadaanUsulan)[] jalan =
        [
            (PeristiwaUsulan.TerimaUsulWarga, PeranPengguna.PengelolaDtks, KeadaanUsulan.Draf),
            (PeristiwaUsulan.SetujuiDesa, PeranPengguna.PengisiDataDesa, KeadaanUsulan.DisetujuiDesa),
            (PeristiwaUsulan.VervalLayak, PeranPengguna.PengisiDataKabKota, KeadaanUsulan.Diverifikasi),
            (PeristiwaUsulan.Padankan, null, KeadaanUsulan.Padan),
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

        Assert.Contains(keadaan, AlurUsulan.Tabel.Akhir);
    }

    [Fact]
    public void Only_ditetapkan_ditolak_dibatalkan_and_kedaluwarsa_are_final() => Assert.Equal<KeadaanUsulan>(
        [KeadaanUsulan.Ditetapkan, KeadaanUsulan.Ditolak, KeadaanUsulan.Dibatalkan, KeadaanUsulan.Kedaluwarsa], AlurUsulan.Tabel.Akhir);

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

    [Theory]
    [InlineData(KeadaanUsulan.Draf)]
    [InlineData(KeadaanUsulan.DisetujuiDesa)]
    public void An_unexamined_usulan_lapses_the_day_after_its_window(KeadaanUsulan keadaan)
    {
        Diterima(keadaan, PeristiwaUsulan.TutupJendela, null, KeadaanUsulan.Kedaluwarsa, Fakta with { Tanggal = new LocalDate(2024, 2, 25) });
        Ditolak(keadaan, PeristiwaUsulan.TutupJendela, null, Aturan.UB6, Fakta with { Tanggal = new LocalDate(2024, 2, 24) });

        FaktaUsulan pbi = Fakta with { Bahan = Fakta.Bahan with { Program = ProgramBansos.PbiJk } };
        Diterima(keadaan, PeristiwaUsulan.TutupJendela, null, KeadaanUsulan.Kedaluwarsa, pbi with { Tanggal = new LocalDate(2024, 2, 12) });
        Ditolak(keadaan, PeristiwaUsulan.TutupJendela, null, Aturan.UB6, pbi with { Tanggal = new LocalDate(2024, 2, 11) });
    }

    [Fact]
    public void An_examined_usulan_does_not_lapse() => Assert.All(
        TabelUsulan.Keadaan.Butir.Select(b => b.Nilai).Except([KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa]),
        k => Ditolak(k, PeristiwaUsulan.TutupJendela, null, Aturan.UB6, Fakta with { Tanggal = new LocalDate(2024, 3, 1) }));

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

        Ditolak(KeadaanUsulan.DisetujuiDesa, PeristiwaUsulan.Padankan, null, Aturan.UB11);
    }

    [Fact]
    public void Kepadanan_decides_between_padan_and_perbaikan_and_an_estimate_decides_nothing()
    {
        FaktaUsulan Dengan(BuktiKepadanan? bukti) => Fakta with { Bahan = Fakta.Bahan with { Kepadanan = bukti } };

        Diterima(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, null, KeadaanUsulan.Perbaikan, Dengan(PembangkitUsulan.DariSkor(99, 80)));
        Diterima(KeadaanUsulan.Perbaikan, PeristiwaUsulan.Perbaiki, null, KeadaanUsulan.Diverifikasi);
        Ditolak(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, null, Aturan.UB4, Dengan(PembangkitUsulan.TaksiranDariSkor(100, 100)));
        Ditolak(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, null, Aturan.UB3, Dengan(null));
        Ditolak(KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, null, Aturan.UB3, Dengan(PembangkitUsulan.DariSkor(100, null)));

        // Dasar: UB-3 came with Kepmensos 150/HUK/2022.
        Diterima(
            KeadaanUsulan.Diverifikasi, PeristiwaUsulan.Padankan, null, KeadaanUsulan.Padan, Dengan(null) with { Edisi = EdisiAturan.Permensos3Tahun2021 });
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
        PenolakanAlur<PeristiwaUsulan> kurang = Ditolak(
            KeadaanUsulan.Padan, PeristiwaUsulan.Finalisasi, PeranPengguna.Supervisor, Aturan.UB2, Fakta with { Bahan = Fakta.Bahan with { CalonProgram = null } });
        Assert.Contains("calon_program", kurang.Pesan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void A_valid_letter_that_is_there_already_confirms()
    {
        Ditolak(KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.Supervisor, Aturan.UB9, Fakta with { Bahan = Fakta.Bahan with { Surat = null } });
        Ditolak(KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.Supervisor, Aturan.UB9, Fakta with { Tanggal = new LocalDate(2024, 2, 10) });
        Ditolak(
            KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.Supervisor, Aturan.UB9,
            Fakta with { Bahan = Fakta.Bahan with { Surat = Fakta.Bahan.Surat! with { Penandatangan = Penandatangan.KepalaDinas } } });
        Ditolak(KeadaanUsulan.Difinalisasi, PeristiwaUsulan.Sahkan, PeranPengguna.PengelolaDtks, Aturan.PR2);
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
    }

    [Fact]
    public void A_refusal_names_what_is_possible_instead()
    {
        PenolakanAlur<PeristiwaUsulan> tolak = Ditolak(KeadaanUsulan.Padan, PeristiwaUsulan.Kirim, null, Aturan.UB9);
        Assert.Equal<PeristiwaUsulan>([PeristiwaUsulan.Finalisasi, PeristiwaUsulan.Batalkan], tolak.Mungkin);
        Assert.Equal(
            "kirim ditolak pada keadaan padan menurut UB-9: peristiwa ini tidak ada pada keadaan itu. Yang mungkin: finalisasi, batalkan.",
            tolak.Pesan.Indonesia);
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
            return hasil.Diterima
                ? AlurUsulan.Tabel.Cari(k.keadaan, k.peristiwa).Contains(hasil.Baris) && hasil.Ke == hasil.Baris.Ke
                : hasil.Ke == k.keadaan && hasil.Penolakan.Mungkin.SequenceEqual(AlurUsulan.Tabel.Mungkin(k.keadaan));
        }, 1000);
    }
}
