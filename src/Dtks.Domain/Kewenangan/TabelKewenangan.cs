namespace Dtks.Domain;

/// <summary>The texts of roles and actions.</summary>
public static class TabelKewenangan
{
    /// <summary>Gets the roles, by the texts of the protocol.</summary>
    public static TabelKode<PeranPengguna> Peran { get; } = new(
        "peran",
        new(PeranPengguna.Supervisor, "supervisor", "Supervisor kab/kota"),
        new(PeranPengguna.PengelolaDtks, "pengelola-dtks", "Pengelola DTKS"),
        new(PeranPengguna.PengisiDataKabKota, "pengisi-data-kabkota", "Pengisi Data Kab/Kota"),
        new(PeranPengguna.PengisiDataDesa, "pengisi-data-desa", "Pengisi Data Desa/Kelurahan"),
        new(PeranPengguna.Pendamping, "pendamping", "Pendamping"),
        new(PeranPengguna.AdminPengguna, "admin-pengguna", "Administrasi Pengguna"),
        new(PeranPengguna.KepalaPerangkatDaerah, "kepala-perangkat-daerah", "Kepala Perangkat Daerah"),
        new(PeranPengguna.KepalaDaerah, "kepala-daerah", "Kepala Daerah"),
        new(PeranPengguna.Provinsi, "provinsi", "Provinsi"),
        new(PeranPengguna.PetugasTeknis, "petugas-teknis", "Petugas Teknis"),
        new(PeranPengguna.Manajemen, "manajemen", "Manajemen"),
        new(PeranPengguna.PekerjaInformasi, "pekerja-informasi", "Pekerja Informasi"),
        new(PeranPengguna.Pengembang, "pengembang", "Pengembang"),
        new(PeranPengguna.AuditorInternal, "auditor-internal", "Auditor Internal"),
        new(PeranPengguna.PerguruanTinggi, "perguruan-tinggi", "Perguruan Tinggi"),
        new(PeranPengguna.Masyarakat, "masyarakat", "Masyarakat"));

    /// <summary>Gets the actions of the permission table.</summary>
    public static TabelKode<TindakanPengguna> Tindakan { get; } = new(
        "tindakan",
        new(TindakanPengguna.TandaiTidakLayak, "tandai", "Menandai tidak layak"),
        new(TindakanPengguna.SetujuiTanda, "setujui-tanda", "Menyetujui tanda"),
        new(TindakanPengguna.Batal, "batal", "Membatalkan tanda"),
        new(TindakanPengguna.Finalisasi, "finalisasi", "Memfinalisasi pernyataan tidak layak"),
        new(TindakanPengguna.FinalisasiUsulan, "finalisasi-usulan", "Memfinalisasi usulan"),
        new(TindakanPengguna.UnggahSurat, "unggah-surat", "Mengunggah surat pengesahan"),
        new(TindakanPengguna.SetujuiSurat, "setujui-surat", "Menyetujui surat pengesahan"),
        new(TindakanPengguna.TolakSurat, "tolak-surat", "Menolak surat pengesahan"),
        new(TindakanPengguna.TutupPeriode, "tutup-periode", "Menutup periode"),
        new(TindakanPengguna.Usul, "usul", "Mengusulkan sebagai warga"),
        new(TindakanPengguna.Sanggah, "sanggah", "Menyanggah sebagai warga"),
        new(TindakanPengguna.Pantau, "pantau", "Memantau"),
        new(TindakanPengguna.PerbaikiData, "perbaiki-data", "Memperbaiki atau melengkapi data"),
        new(TindakanPengguna.BacaAudit, "baca-audit", "Membaca untuk audit"),
        new(TindakanPengguna.PerbaikiAnomali, "perbaiki", "Memperbaiki anomali dan data daerah"),
        new(TindakanPengguna.TandaiKeadaan, "tandai-keadaan", "Menandai hamil, disabilitas, atau meninggal"),
        new(TindakanPengguna.MasukkanUsulan, "masukkan-usulan", "Memasukkan usulan"),
        new(TindakanPengguna.Padankan, "padankan", "Memadankan dengan Dukcapil"),
        new(TindakanPengguna.GantiPengurus, "ganti-pengurus", "Mengganti pengurus"),
        new(TindakanPengguna.CatatNasihat, "catat-nasihat", "Mencatat sanggahan, usul warga, atau SIKS-GIS"),
        new(TindakanPengguna.KirimKemensos, "kemensos-kirim", "Mengirim hasil verifikasi Kemensos"),
        new(TindakanPengguna.TanggapiKemensos, "kemensos-tanggapan", "Menanggapi hasil verifikasi Kemensos"),
        new(TindakanPengguna.Tetapkan, "tetapkan", "Menetapkan DTKS"),
        new(TindakanPengguna.TutupBulan, "tutup-bulan", "Menutup bulan register"));
}
