namespace Dtks.Domain;

/// <content>Rules of the family SP.</content>
public sealed partial class Aturan
{
    /// <summary>SP-1: Signatories: kepala daerah; since 2021 also the wakil and the sekda atas nama; since Kepmensos 150/2022 also an official entitled to act for the kepala daerah; a kepala dinas is never enough.</summary>
    public static readonly Aturan SP1 = new(
        RumpunAturan.SP,
        1,
        "Penanda tangan: kepala daerah; sejak 2021 juga wakil kepala daerah dan sekda atas nama; sejak Kepmensos 150/2022 juga pejabat yang berhak atas nama; kepala dinas tidak cukup",
        "Signatories: kepala daerah; since 2021 also the wakil and the sekda atas nama; since Kepmensos 150/2022 also an official entitled to act for the kepala daerah; a kepala dinas is never enough",
        "19 teks; 21 teks; 22 teks",
        """
        SAKU | FAQ umum: surat pengesahan ditandatangani selain bupati/wali kota | teks | 19
        SAKU | Verifikasi dan Validasi oleh Menteri (Permensos 5/2019 Pasal 7) | teks | 19
        (kepala dinas) SAKU | FAQ teknis: surat pengesahan ditandatangani kepala dinas sosial | teks | 19
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: PBI; Verifikasi Kelayakan BNBA; Usulan Bansos / DTKS; Verifikasi Usulan Kementerian Sosial | teks | 21, 22
        BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf f | teks | 22
        (usulan) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf K | teks | 22
        (kepala dinas) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | tafsir | 21, 22
        TPI | Tabel Prosedur, langkah 6 (juga F angka 6) | teks | 22
        """);
}
