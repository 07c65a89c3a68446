namespace Dtks.Domain;

/// <content>Rules of the family PR.</content>
public sealed partial class Aturan
{
    /// <summary>PR-1: The five kab/kota functions are never held together by one person.</summary>
    public static readonly Aturan PR1 = new(
        RumpunAturan.PR,
        1,
        "Kelima fungsi kab/kota tidak dirangkap oleh satu orang",
        "The five kab/kota functions are never held together by one person",
        "21 tafsir; 22 teks",
        """
        BS24 | 2.3 Entitas yang terlibat, angka 3 huruf a sampai e | teks | 22
        BS24 | 2.3 Entitas yang terlibat, angka 3 huruf a sampai e | tafsir | 21
        """,
        "Teks BS24 diterapkan surut ke 2021");

    /// <summary>PR-2: An action only by a role that the permission table allows.</summary>
    public static readonly Aturan PR2 = new(
        RumpunAturan.PR,
        2,
        "Tindakan hanya oleh peran yang berwenang menurut tabel peran",
        "An action only by a role that the permission table allows",
        "19 teks; 21 tafsir; 22 tafsir",
        """
        (tandai) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar pertama huruf c | teks + tafsir | 22
        (tandai) PATI | Modul Verifikasi Kelayakan BNBA, 1. Submenu Verifikasi | teks | 21, 22
        (setujui tanda) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar pertama huruf c | teks + tafsir | 22
        (batal, finalisasi) PATI | Modul Verifikasi Kelayakan BNBA, pembukaan | teks + tafsir | 21, 22
        (unggah) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf g | teks + tafsir | 22
        (unggah) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, tab Unggah Pengesahan | teks | 21, 22
        (perbaikan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks | 21, 22
        (perbaikan) BS24 | 2.3 paragraf setelah Entitas; 1. Selamat Datang di Aplikasi SIKS-NG, huruf e Menu Perbaikan Data; E. Perbaiki Data | teks + tafsir | 22
        (tanda hamil, disabilitas, meninggal) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: View Data BNBA, angka 1-3 | teks | 21, 22
        (tanda hamil, disabilitas, meninggal) BS24 | 2.3 A. View DTKS dan Gambar 2.6 (layar Pengisi Data Desa) | teks + tafsir | 22
        (usulan) BS24 | 2.3 D. Usulan Baru; 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf E | teks + tafsir | 22
        (usulan) PATI | Permensos 3/2021 Pasal 6 ayat (3), dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (setujui/tolak surat) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, tab Riwayat Pengesahan; paragraf penutup | tafsir | 21, 22
        (setujui/tolak surat) TPI | Tabel Prosedur, langkah 6 (juga F angka 6) | tafsir | 22
        (usul, sanggah) BS24 | 2.3 Entitas yang terlibat, angka 1 | teks | 22
        (usul, sanggah) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usul Warga; Sanggahan | teks | 21, 22
        (pantau) BS24 | 2.3 paragraf setelah Entitas | teks | 22
        (Kemensos memperbaiki) SAKU | Perbaikan DTKS (Permensos 11/2019 Pasal 11) | teks | 19
        (Kemensos memperbaiki) SAKU | FAQ umum: data ganda dan invalid | tafsir | 21, 22
        (Kemensos) BS24 | 2.3 Entitas yang terlibat, angka 4 huruf a sampai e | teks + tafsir | 22
        (perguruan tinggi) PATI | Permensos 3/2021 Pasal 6 ayat (4), dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        """,
        "Sumber menyebut pelaku tindakan satu per satu; tabel lengkapnya tafsir");

    /// <summary>PR-3: Who marked may not approve the same item.</summary>
    public static readonly Aturan PR3 = new(
        RumpunAturan.PR,
        3,
        "Yang menandai tidak boleh menyetujui hal yang sama",
        "Who marked may not approve the same item",
        "21 tafsir; 22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar pertama huruf c | tafsir | 22
        BS24 | 2.3 Entitas yang terlibat, angka 3 | tafsir | 21, 22
        """,
        "Sumber meminta persetujuan petugas lain; bahwa orangnya berbeda ialah tafsir");

    /// <summary>PR-4: An operator of a kecamatan or desa sees and changes that area only.</summary>
    public static readonly Aturan PR4 = new(
        RumpunAturan.PR,
        4,
        "Operator untuk suatu kecamatan atau desa hanya melihat dan mengubah wilayah itu",
        "An operator of a kecamatan or desa sees and changes that area only",
        "19 teks; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: inisiasi awal kecamatan/desa | teks | 19
        SAKU | FAQ teknis: inisiasi awal kecamatan/desa | tafsir | 21, 22
        """,
        "Aturan operator SIKS-NG Offline 2019, dibawa terus");
}
