namespace Dtks.Domain;

/// <content>Rules of the family KP.</content>
public sealed partial class Aturan
{
    /// <summary>KP-1: Penduduk and keluarga: one No KK, one kepala keluarga, no NIK twice, one family for a person.</summary>
    public static readonly Aturan KP1 = new(
        RumpunAturan.KP,
        1,
        "Penduduk dan keluarga: satu No KK, satu kepala keluarga, tidak ada NIK dua kali, satu orang satu keluarga",
        "Penduduk and keluarga: one No KK, one kepala keluarga, no NIK twice, one family for a person",
        "19 luar; 21 luar; 22 luar; 25 luar",
        """
        PERMENSOS-3-2021 | Pasal 8 | luar | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, b) dan l) | tafsir | 22
        """);

    /// <summary>KP-2: Code tables of people.</summary>
    public static readonly Aturan KP2 = new(
        RumpunAturan.KP,
        2,
        "Tabel kode kependudukan",
        "Code tables of people",
        "19 luar; 21 luar; 22 luar; 25 luar",
        """
        PERMENDAGRI-109-2019 | pasal/lampiran tidak disebut spesifikasi | luar | 19, 21, 22
        KEMENDAGRI | daftar SIAK; naskah tidak disebut spesifikasi | luar | 19, 21, 22
        (disabilitas) SAKU | Definisi (Permensos 5/2019 Pasal 1 angka 7) | teks | 19
        (disabilitas) UU-8-2016 | Pasal 4 ayat (1) (pasal: pengetahuan umum, bukan dari spesifikasi) | luar | 21, 22
        (kelas pekerjaan) BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 3), 4) dan 6) | tafsir | 22
        (bidang) BS24 | Gambar 2.8 (Pemadanan Capil); Gambar 2.16 (Biodata) | teks | 22
        """);

    /// <summary>KP-3: What DTKS holds: PPKS, recipients of aid, PSKS.</summary>
    public static readonly Aturan KP3 = new(
        RumpunAturan.KP,
        3,
        "Isi DTKS: PPKS, penerima bantuan, PSKS",
        "What DTKS holds: PPKS, recipients of aid, PSKS",
        "19 teks; 21 teks; 22 teks",
        """
        PATI | Permensos 3/2021 Pasal 2 ayat (2), dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        SAKU | Definisi (Permensos 5/2019 Pasal 2 ayat (2)) | teks | 19
        (subjek) SAKU | Definisi (Permensos 5/2019 Pasal 1 angka 8 dan 9) | teks | 19
        (subjek) PATI | Permensos 3/2021 Pasal 2 ayat (2) huruf a dan c, dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (40 %) SAKU | FAQ umum: beda BDT dengan DTKS; FAQ teknis: isi data SIKS-NG Offline | teks | 19
        (40 %) SAKU | FAQ umum: beda BDT dengan DTKS | tafsir | 21, 22
        (bukan KKS & PKH) SAKU | FAQ teknis: maksud DTKS bukan KKS & PKH | teks | 19
        (bukan KKS & PKH) SAKU | FAQ teknis: maksud DTKS bukan KKS & PKH | tafsir | 21, 22
        (kriteria PPKS) PERMENSOS-3-2021 | Pasal 3 | luar | 21, 22
        """);

    /// <summary>KP-4: Programmes and participation.</summary>
    public static readonly Aturan KP4 = new(
        RumpunAturan.KP,
        4,
        "Program bansos dan kepesertaan",
        "Programmes and participation",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        (daftar) BS24 | Gambar 2.6 (Mengecek DTKS); Gambar 2.7 (Data penerima Bantuan) | teks | 22
        (daftar) PATI | Permensos 3/2021 Pasal 2 ayat (2) huruf b, dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (daftar) SAKU | Cek Kepesertaan Bantuan Sosial; Definisi (Permensos 5/2019 Pasal 2 ayat (2)) | teks | 19
        (penerima, komponen) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | teks | 21, 22
        (satuan) SAKU | Definisi (Permensos 5/2019 Pasal 2 ayat (2)) | tafsir | 19, 21, 22
        (BLT) BS24 | Gambar 2.7 (Data penerima Bantuan), kolom BLT | tafsir | 22
        """,
        "Satuan tiap program dan arti BLT tanpa keterangan ialah tafsir");

    /// <summary>KP-5: PKH components.</summary>
    public static readonly Aturan KP5 = new(
        RumpunAturan.KP,
        5,
        "Komponen PKH",
        "PKH components",
        "19 luar; 21 luar; 22 luar; 25 luar",
        """
        PRAKTIK-PKH | tidak ada naskah; pedoman PKH tidak tersedia | luar | 19, 21, 22
        (ada komponen) BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 7) | tafsir | 22
        (ada komponen) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | tafsir | 21
        """,
        "Usia lanjut 60 menurut peraturan, 70 menurut praktik; paling banyak empat komponen menurut praktik; keduanya dapat diubah lewat kebijakan");

    /// <summary>KP-6: Status keberadaan of a household and KYC of its pengurus.</summary>
    public static readonly Aturan KP6 = new(
        RumpunAturan.KP,
        6,
        "Status keberadaan rumah tangga dan KYC pengurus",
        "Status keberadaan of a household and KYC of its pengurus",
        "19 teks; 21 tafsir; 22 tafsir",
        """
        (status) SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf a sampai e | teks | 19
        (KYC) SAKU | FAQ teknis: status keberadaan nonaktif dan data KYC | teks + tafsir | 19
        (angka) SAKU | FAQ teknis: KKS non-PKH meninggal seluruhnya | teks | 19
        SAKU | FAQ teknis: pilihan kolom status keberadaan; nonaktif dan KYC; meninggal seluruhnya | tafsir | 21, 22
        """,
        "Aturan 2019, dibawa terus; KYC wajib bagi status 1-2 ialah tafsir");

    /// <summary>KP-7: Replacing a pengurus: the order of candidates.</summary>
    public static readonly Aturan KP7 = new(
        RumpunAturan.KP,
        7,
        "Pengganti pengurus: urutan calon",
        "Replacing a pengurus: the order of candidates",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: nama pengurus sudah meninggal | teks + tafsir | 19
        SAKU | FAQ teknis: nama pengurus sudah meninggal | tafsir | 21, 22
        BS24 | 2.3 E. Perbaiki Data; Gambar 2.19 dan 2.20 | teks | 22
        (sebelum pemadanan) BS24 | Gambar 2.8 (Pemadanan Capil), peringatan | teks | 22
        """,
        "Di antara beberapa calon yang tertua dahulu, lalu NIK; istri terakhir, hanya edisi kepmensos-150-2022");

    /// <summary>KP-8: Criteria of fakir miskin.</summary>
    public static readonly Aturan KP8 = new(
        RumpunAturan.KP,
        8,
        "Kriteria fakir miskin",
        "Criteria of fakir miskin",
        "22 luar",
        """
        (pertanyaan) BS24 | Gambar 2.17 (Survei Kriteria) | teks | 22
        (kriteria) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        (pengertian) SAKU | Definisi (Permensos 5/2019 Pasal 1 angka 5) | teks | 19
        """);
}
