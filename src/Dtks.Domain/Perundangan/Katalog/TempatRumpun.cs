namespace Dtks.Domain;

/// <summary>Where the parts of a family stand that no single rule of it decides.</summary>
internal static class TempatRumpun
{
    public const string Md = """
        (langkah) SAKU | Tata Cara Permohonan Data (Permensos 5/2019 Pasal 13-21), kotak Kementerian/Lembaga, Pemerintah Daerah, OPD | teks | 19
        (langkah) SAKU | Tata Cara Permohonan Data (Permensos 5/2019 Pasal 13-21), kotak Kementerian/Lembaga, Pemerintah Daerah, OPD | tafsir | 21, 22
        """;

    public const string Vk = """
        (objek) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar pertama huruf d | teks | 22
        (objek) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | teks | 21, 22
        (verval PBI) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: PBI | teks + tafsir | 21, 22
        (saring) SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf c, d, e | tafsir | 21, 22
        (saring) BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 1) sampai 8) | tafsir | 22
        """;

    public const string Ub = """
        (lingkup) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 (kalimat pembuka) | teks + tafsir | 22
        (lingkup) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Usulan Kementerian Sosial | teks | 21, 22
        (jenis) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir a dan b | tafsir | 22
        (kirim) PATI | Permensos 3/2021 Pasal 6 ayat (3), dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (kirim) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf E | teks | 22
        (ditetapkan) PATI | Permensos 3/2021 Pasal 12, butir pertama, dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (ditetapkan, ID DTKS) TPI | D. Jangka Waktu Penyelesaian | teks | 22
        (belum diperiksa) SAKU | FAQ teknis: membatalkan data usulan yang sudah diimpor | tafsir | 21, 22
        (usul warga) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usul Warga | teks | 21, 22
        (persetujuan atas desa) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar pertama huruf c; Gambar 2.22 (Menu PBI), tab verifikasi usulan operator | tafsir | 22
        (dikembalikan Kemensos) SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), pemeriksaan di Pusdatin | tafsir | 21, 22
        (profil Tanjungpinang) TPI | Tabel Prosedur dan F. Proses Pelaksanaan, langkah 1-6; E. Biaya | teks | 22
        """;

    public const string Pd = """
        (cek NIK) SAKU | FAQ umum: data ganda dan invalid | teks | 19
        (langkah) TPI | Tabel Prosedur, langkah 5 (juga F angka 5) | teks | 22
        (pemadanan ulang) BS24 | Gambar 2.8 (Pemadanan Capil) | teks | 22
        """;

    public const string Gd = """
        (umum) SAKU | FAQ umum: data ganda dan invalid | teks | 19
        """;

    public const string An = """
        (umum) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks | 21, 22
        (umum) BS24 | 2.3 paragraf setelah Entitas; 2.3 E.a Perbaikan Data Anomali dan Gambar 2.21 | teks | 22
        (umum) SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        (perlu perbaikan) BS24 | Gambar 2.12 (Rekap DTKS) | teks + tafsir | 22
        """;

    public const string Av = """
        (jenjang) SAKU | Verifikasi dan Validasi oleh Menteri (Permensos 5/2019 Pasal 7) | teks | 19
        (jenjang) SAKU | Pendaftaran Aktif Masyarakat (Permensos 5/2019 Pasal 10) | teks | 19
        (petugas) SAKU | Struktur Organisasi Verval (Permensos 28/2017) | teks | 19
        (kewenangan) SAKU | FAQ umum: siapa yang melakukan verval; Dasar Hukum UU 23/2014 | teks | 19
        """;
}
