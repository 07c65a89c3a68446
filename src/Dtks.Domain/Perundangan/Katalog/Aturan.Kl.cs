namespace Dtks.Domain;

/// <content>Rules of the family KL.</content>
public sealed partial class Aturan
{
    /// <summary>KL-1: Windows of the monthly activities.</summary>
    public static readonly Aturan KL1 = new(
        RumpunAturan.KL,
        1,
        "Jendela kegiatan bulanan",
        "Windows of the monthly activities",
        "21 tafsir; 22 tafsir",
        """
        (verval-pbi) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: PBI | teks | 21, 22
        (verifikasi-kelayakan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | teks | 21, 22
        (verifikasi-kelayakan) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf a dan b | teks | 22
        (pengusulan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usulan Bansos / DTKS | teks + tafsir | 21, 22
        (pengesahan-usulan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usulan Bansos / DTKS | teks + tafsir | 21, 22
        (perbaikan-anomali) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks | 21, 22
        (usul-warga) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usul Warga | tafsir | 21, 22
        (sanggahan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Sanggahan | tafsir | 21, 22
        (pengesahan-kelayakan) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf e | teks + tafsir | 22
        (pengesahan-kelayakan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | tafsir | 21
        (data tayang) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf d | teks + tafsir | 22
        (periode sebelumnya) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf c | teks | 22
        (penetapan) PATI | Permensos 3/2021 Pasal 12, butir ketiga, dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (penetapan) SOS22 | Trade-off yang Berhasil Dilalui DTKS Baru, Kecepatan Penanganan | teks | 21, 22
        (tanpa jendela bulanan) SAKU | Pendataan oleh Pemda Kab/Kota (Permensos 5/2019 Pasal 4) | teks | 19
        (penetapan 6 bulan) PERMENSOS-5-2019 | pasal tidak disebut spesifikasi; SAKU tidak memuatnya | luar | 19
        (TOT) SAKU | Tata Cara Pendaftaran TOT SIKS-NG; juga FAQ umum: upaya Kemensos, angka 3 | teks | 19
        """,
        "H ialah hari terakhir bulan, H-1 hari sebelumnya, H-5 lima hari sebelumnya; usul warga dan sanggahan boleh kapan saja dalam bulan; data penerima ditampilkan paling lambat tanggal 14");

    /// <summary>KL-2: Hari kerja: Monday-Friday less public holidays and cuti bersama; counting starts the day after.</summary>
    public static readonly Aturan KL2 = new(
        RumpunAturan.KL,
        2,
        "Hari kerja: Senin-Jumat, kecuali libur nasional dan cuti bersama; hitungan mulai hari berikutnya",
        "Hari kerja: Monday-Friday less public holidays and cuti bersama; counting starts the day after",
        "19 luar; 21 luar; 22 luar",
        """
        SKB-3-MENTERI | SKB tahun yang bersangkutan (2026: 1497/2025, 2/2025, 5/2025; 2027: 1205/2026, 3/2026, 2/2026) | luar | 19, 21, 22
        (mulai hari berikutnya) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf g | tafsir | 22
        (Senin-Jumat) SAKU | Layanan Konsultasi Data | tafsir | 19
        """,
        "Cuti bersama dihitung libur karena aparatur tidak bekerja; dapat diubah lewat kebijakan");

    /// <summary>KL-3: Deadlines in hari kerja: 14 days for the region's answer (KM-1), 5 days for a data request (MD-1).</summary>
    public static readonly Aturan KL3 = new(
        RumpunAturan.KL,
        3,
        "Tenggat dalam hari kerja: 14 hari tanggapan daerah (KM-1), 5 hari permohonan data (MD-1)",
        "Deadlines in hari kerja: 14 days for the region's answer (KM-1), 5 days for a data request (MD-1)",
        "19 teks; 21 tafsir; 22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf g | teks | 22
        SAKU | Tata Cara Permohonan Data (Permensos 5/2019 Pasal 13-21) | teks | 19
        SAKU | Tata Cara Permohonan Data (Permensos 5/2019 Pasal 13-21) | tafsir | 21, 22
        """,
        "Lima hari permohonan data berasal dari Permensos 5/2019 yang dicabut; dibawa terus");
}
