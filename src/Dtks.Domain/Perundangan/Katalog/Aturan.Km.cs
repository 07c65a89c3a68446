namespace Dtks.Domain;

/// <content>Rules of the family KM.</content>
public sealed partial class Aturan
{
    /// <summary>KM-1: The region answers Kemensos' eligibility verification within 14 hari kerja; no answer counts as agreed, a late answer is refused.</summary>
    public static readonly Aturan KM1 = new(
        RumpunAturan.KM,
        1,
        "Daerah menanggapi verifikasi kelayakan Kemensos dalam 14 hari kerja; tanpa tanggapan dianggap setuju, tanggapan terlambat ditolak",
        "The region answers Kemensos' eligibility verification within 14 hari kerja; no answer counts as agreed, a late answer is refused",
        "22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf g | teks | 22
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf h | teks + tafsir | 22
        (akibat diam) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf h; bandingkan huruf f | tafsir | 22
        (usulan Kemensos) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf g | tafsir | 22
        (usulan Kemensos) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Usulan Kementerian Sosial | teks + tafsir | 21, 22
        """,
        "Hari terakhir masih tepat waktu, sesudahnya terlambat; akibat diam atas kepesertaan menurut kebijakan");
}
