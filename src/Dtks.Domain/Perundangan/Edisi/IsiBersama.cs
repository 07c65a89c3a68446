using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The places that several editions cite.</summary>
internal static class Tempat
{
    private const string Kalender = "Aktivitas Bulanan Pengelolaan DTKS: ";

    private const string Kelayakan = "2.3 A. Verifikasi Kelayakan, ";

    public static readonly Sitasi Kegiatan = new(Sumber.Sos22, "Aktivitas Bulanan Pengelolaan DTKS");

    public static readonly Sitasi SuratSos22 = new(Sumber.Sos22, Kalender + "PBI; Verifikasi Kelayakan BNBA; Usulan Bansos / DTKS; Verifikasi Usulan Kementerian Sosial");

    public static readonly Sitasi Modul = new(Sumber.Pati, "Modul Verifikasi Kelayakan BNBA, pembukaan");

    public static readonly Sitasi PenetapanBulanan = new(Sumber.Pati, "Permensos 3/2021 Pasal 12, butir ketiga, dikutip dalam bagian 1 Dasar Hukum");

    public static readonly Sitasi Alasan = Bs24("kriteria tidak layak angka 1) sampai 8)");

    public static readonly Sitasi Kaskade = Bs24("Tata Cara, daftar kedua (sesudah kriteria) huruf b");

    public static readonly Sitasi Tanggapan = Bs24("Tata Cara, daftar kedua (sesudah kriteria) huruf g");

    public static readonly Sitasi Permohonan = new(Sumber.Saku, "Tata Cara Permohonan Data (Permensos 5/2019 Pasal 13-21)");

    public static readonly Sitasi Penandatangan = Bs24("1. Waktu Pelaksanaan huruf f");

    public static readonly Sitasi Pendataan = new(Sumber.Saku, "Pendataan oleh Pemda Kab/Kota (Permensos 5/2019 Pasal 4)");

    public static readonly Sitasi Komponen = new(Sumber.PraktikPkh, "tidak ada naskah; pedoman PKH tidak tersedia");

    public static readonly Sitasi Desil = new(Sumber.Kepmensos79Tahun2025, "pasal/diktum tidak disebut spesifikasi");

    public static readonly Sitasi Kepadanan = new(Sumber.Bs24, "2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, a) sampai o), dan butir d");

    public static Sitasi Bs24(string bagian) => new(Sumber.Bs24, Kelayakan + bagian);
}

/// <summary>The parts of a page that several editions share, each written once.</summary>
internal static class IsiBersama
{
    // Dasar: SOS22, Aktivitas Bulanan Pengelolaan DTKS; BS24, 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan.
    // Tafsir: H = the last day of the month, H-1 the day before it, H-5 five days before it; usul warga and sanggahan any day; pengesahan usulan opens on day 1.
    public static readonly ImmutableArray<KetentuanJendela> JendelaBulanan =
    [
        new(KegiatanBulanan.VervalPbi, HariBulan.Tanggal(1), HariBulan.Tanggal(11), PerluSurat: true),
        new(KegiatanBulanan.VerifikasiKelayakan, HariBulan.Tanggal(14), HariBulan.SebelumTerakhir(1), PerluSurat: true),
        new(KegiatanBulanan.Pengusulan, HariBulan.Tanggal(1), HariBulan.SebelumTerakhir(5)),
        new(KegiatanBulanan.PengesahanUsulan, HariBulan.Tanggal(1), HariBulan.SebelumTerakhir(1), PerluSurat: true),
        new(KegiatanBulanan.PerbaikanAnomali, HariBulan.Tanggal(1), HariBulan.Terakhir),
        new(KegiatanBulanan.UsulWarga, HariBulan.Tanggal(1), HariBulan.Terakhir),
        new(KegiatanBulanan.Sanggahan, HariBulan.Tanggal(1), HariBulan.Terakhir),
        new(KegiatanBulanan.PengesahanKelayakan, HariBulan.Tanggal(14), HariBulan.SebelumTerakhir(1), PerluSurat: true),
    ];

    // Dasar: BS24, 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 1) sampai 8); angka n = alasan n.
    public static readonly ImmutableArray<KetentuanAlasan> DelapanAlasan =
    [
        new(AlasanTidakLayak.AlamatTidakDitemukan, "Alamat tidak ditemukan", "the address was not found"),
        new(AlasanTidakLayak.Meninggal, "Meninggal dunia", "died") { Meninggal = true },
        new(AlasanTidakLayak.PekerjaanAparatur, "Pekerjaan PNS / TNI / Polri / aparatur negara lainnya", "works as PNS, TNI, Polri or other state apparatus"),
        new(AlasanTidakLayak.KeluargaAparatur, "Anggota keluarga PNS / Polisi / TNI", "a family member is PNS, Polisi or TNI"),
        new(AlasanTidakLayak.SudahMampu, "Dinilai sudah mampu, atau tidak lagi memenuhi pedoman program", "judged able by now, or no longer within the programme's guidelines"),
        new(AlasanTidakLayak.Pensiunan, "Pensiunan PNS / Polisi / TNI", "retired from PNS, Polisi or TNI"),
        new(AlasanTidakLayak.TanpaKomponen, "Tidak lagi memiliki komponen", "no component left") { PerluKomponen = true },
        new(AlasanTidakLayak.Lain, "Alasan lain", "another reason, as described") { PerluKeterangan = true },
    ];

    public static readonly ImmutableArray<TahapVerifikasi> TigaTahap = [TahapVerifikasi.Verifikasi, TahapVerifikasi.Finalisasi, TahapVerifikasi.Pengesahan];

    // Dasar: SAKU, Perbaikan DTKS (Permensos 11/2019 Pasal 11).
    public static readonly ImmutableArray<IzinPeran> Izin2019 = [new(TindakanPengguna.PerbaikiData, PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen)];

    // Dasar: PR-2, VK-16 (BS24 daftar pertama huruf c; PATI, Modul Verifikasi Kelayakan BNBA).
    // Tafsir: approving a mark, batal, finalisasi and the work of the register's month belong to those who validate, Supervisor and Pengelola DTKS; closing a
    // period of kelayakan and correcting any data belong to the two functions that act for Kemensos on letters, Petugas Teknis and Manajemen.
    public static readonly ImmutableArray<IzinPeran> IzinBulanan =
    [
        new(
            TindakanPengguna.TandaiTidakLayak,
            [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota],
            [PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping]),
        new(TindakanPengguna.SetujuiTanda, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.Batal, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.Finalisasi, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.FinalisasiUsulan, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.UnggahSurat, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.KepalaDaerah),
        new(TindakanPengguna.SetujuiSurat, PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen),
        new(TindakanPengguna.TolakSurat, PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen),
        new(TindakanPengguna.TutupPeriode, PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen),
        new(TindakanPengguna.Usul, PeranPengguna.Masyarakat),
        new(TindakanPengguna.Sanggah, PeranPengguna.Masyarakat),
        new(TindakanPengguna.Pantau, PeranPengguna.Provinsi),
        new(TindakanPengguna.PerbaikiData, PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen),
        new(TindakanPengguna.BacaAudit, PeranPengguna.AuditorInternal),
        new(TindakanPengguna.PerbaikiAnomali, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.PengisiDataDesa),
        new(TindakanPengguna.TandaiKeadaan, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping),
        new(TindakanPengguna.MasukkanUsulan, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.PengisiDataDesa),
        new(TindakanPengguna.Padankan, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.GantiPengurus, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.CatatNasihat, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.KirimKemensos, PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen),
        new(TindakanPengguna.TanggapiKemensos, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
        new(TindakanPengguna.Tetapkan, PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen),
        new(TindakanPengguna.TutupBulan, PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks),
    ];

    // Dasar: BS24, 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, a) sampai o), dan butir d.
    public static readonly ImmutableArray<AmbangElemen> AmbangDukcapil =
        [.. TabelPemadanan.Elemen.Butir.Select(static b => new AmbangElemen(b.Nilai, b.Nilai == ElemenKepadanan.Alamat ? 80 : 100))];

    // Dasar: practice of PKH; its guidelines are not at hand (Luar).
    public static readonly ImmutableArray<BatasKomponen> BatasPkh =
        [new(KomponenPkh.IbuHamil, 2), new(KomponenPkh.AnakUsiaDini, 2), new(KomponenPkh.LanjutUsia, 1), new(KomponenPkh.DisabilitasBerat, 1)];
}
