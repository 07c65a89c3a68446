namespace Dtks.Domain;

/// <content>Rules of the family UB.</content>
public sealed partial class Aturan
{
    /// <summary>UB-1: Kinds 1 and 2: the person is not in DTKS yet.</summary>
    public static readonly Aturan UB1 = new(
        RumpunAturan.UB,
        1,
        "Jenis 1 dan 2: orangnya belum ada di DTKS",
        "Kinds 1 and 2: the person is not in DTKS yet",
        "22 teks",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir a | teks | 22
        """);

    /// <summary>UB-2: Kind 3: the person is in DTKS and neither receives nor is candidate for the proposed programme.</summary>
    public static readonly Aturan UB2 = new(
        RumpunAturan.UB,
        2,
        "Jenis 3: orangnya ada di DTKS dan bukan penerima maupun calon penerima program yang diusulkan",
        "Kind 3: the person is in DTKS and neither receives nor is candidate for the proposed programme",
        "22 tafsir",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir b | teks + tafsir | 22
        """,
        "Daftar jenis usulan tidak ada dalam sumber: 1 baru tanpa program, 2 baru dengan program, 3 program bagi yang sudah ada di DTKS");

    /// <summary>UB-3: 15 elements padan 100 %, alamat at least 80 %.</summary>
    public static readonly Aturan UB3 = new(
        RumpunAturan.UB,
        3,
        "15 elemen padan 100 %, alamat paling sedikit 80 %",
        "15 elements padan 100 %, alamat at least 80 %",
        "22 teks",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, a) sampai o) | teks | 22
        (alamat) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir d | teks | 22
        """);

    /// <summary>UB-4: The percentages come from the Dukcapil web service; an own estimate never satisfies UB-3.</summary>
    public static readonly Aturan UB4 = new(
        RumpunAturan.UB,
        4,
        "Persentase berasal dari web service Dukcapil; taksiran sendiri tidak memenuhi UB-3",
        "The percentages come from the Dukcapil web service; an own estimate never satisfies UB-3",
        "22 teks",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir e | teks | 22
        """);

    /// <summary>UB-5: A bansos proposal includes all family members of the KK.</summary>
    public static readonly Aturan UB5 = new(
        RumpunAturan.UB,
        5,
        "Usulan bansos mencakup semua anggota keluarga dalam KK",
        "A bansos proposal includes all family members of the KK",
        "22 teks",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf H | teks + tafsir | 22
        """);

    /// <summary>UB-6: The proposal date is inside pengusulan; PBI-JK proposals inside verval-pbi.</summary>
    public static readonly Aturan UB6 = new(
        RumpunAturan.UB,
        6,
        "Tanggal usulan di dalam jendela pengusulan; usulan PBI-JK di dalam jendela verval-pbi",
        "The proposal date is inside pengusulan; PBI-JK proposals inside verval-pbi",
        "21 teks; 22 teks",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usulan Bansos / DTKS | teks | 21, 22
        (PBI-JK) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: PBI | teks | 21, 22
        """);

    /// <summary>UB-7: Musdes needs origin and berita acara; kemensos needs a ground; mandiri needs the channel's name.</summary>
    public static readonly Aturan UB7 = new(
        RumpunAturan.UB,
        7,
        "Musdes memerlukan asal dan berita acara; kemensos memerlukan dasar; mandiri memerlukan nama kanal",
        "Musdes needs origin and berita acara; kemensos needs a ground; mandiri needs the channel's name",
        "21 tafsir; 22 tafsir",
        """
        (musdes) PATI | Permensos 3/2021 Pasal 4 huruf a, dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (musdes) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf A, a sampai e | teks | 22
        (berita acara) PATI | Modul Verifikasi Kelayakan BNBA, 2. Submenu Finalisasi, kotak berita acara musdes | tafsir | 21, 22
        (kemensos) PATI | Permensos 3/2021 Pasal 4 huruf b, dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (kemensos) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Usulan Kementerian Sosial | teks | 21, 22
        (mandiri) PATI | Permensos 3/2021 Pasal 4 huruf c, dikutip dalam bagian 1 Dasar Hukum (dengan tambahan daerah) | teks + tafsir | 21, 22
        (mandiri) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usul Warga | teks | 21, 22
        """,
        "Isian yang membuktikan tiap jalur; sumber menyebut jalurnya");

    /// <summary>UB-8: Finalised before the letter is printed, by someone entitled to validate.</summary>
    public static readonly Aturan UB8 = new(
        RumpunAturan.UB,
        8,
        "Difinalisasi sebelum surat dicetak, oleh yang berhak memvalidasi",
        "Finalised before the letter is printed, by someone entitled to validate",
        "21 tafsir; 22 tafsir",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf J | teks + tafsir | 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf J | tafsir | 21
        """,
        "Yang berwenang memvalidasi ialah Supervisor dan Pengelola DTKS; teks BS24 diterapkan surut ke 2021");

    /// <summary>UB-9: Letter: signatory as SP-1, uploaded and dated inside pengesahan-usulan.</summary>
    public static readonly Aturan UB9 = new(
        RumpunAturan.UB,
        9,
        "Surat: penanda tangan menurut SP-1, bertanggal dan diunggah di dalam jendela pengesahan usulan",
        "Letter: signatory as SP-1, uploaded and dated inside pengesahan-usulan",
        "21 tafsir; 22 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Usulan Bansos / DTKS | teks + tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf I dan K | teks | 22
        (tidak sebelum finalisasi) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf J | teks + tafsir | 22
        (tidak sebelum finalisasi) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf J | tafsir | 21
        """,
        "Tanggal surat di dalam jendela dan tidak sebelum finalisasi ialah tafsir; hari yang sama terpenuhi");

    /// <summary>UB-10: Disabilitas, kehamilan and other marks may be added; never required.</summary>
    public static readonly Aturan UB10 = new(
        RumpunAturan.UB,
        10,
        "Disabilitas, kehamilan, dan tanda lain boleh ditambahkan, tidak pernah diwajibkan",
        "Disabilitas, kehamilan and other marks may be added; never required",
        "21 teks; 22 teks",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf G | teks | 22
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: View Data BNBA, angka 1 dan 2 beserta catatannya | teks | 21, 22
        """);

    /// <summary>UB-11: Verval by the bupati/wali kota through the dinas sosial is mandatory; unresolved problems go to a perguruan tinggi named by the Menteri.</summary>
    public static readonly Aturan UB11 = new(
        RumpunAturan.UB,
        11,
        "Verval oleh bupati/wali kota melalui dinas sosial wajib; masalah yang tidak selesai diteruskan ke perguruan tinggi yang ditunjuk Menteri",
        "Verval by the bupati/wali kota through the dinas sosial is mandatory; unresolved problems go to a perguruan tinggi named by the Menteri",
        "21 teks; 22 teks",
        """
        (wajib verval) PATI | Permensos 3/2021 Pasal 6 ayat (2), dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (wajib verval) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf C | teks | 22
        (penjaminan kualitas) PATI | Permensos 3/2021 Pasal 6 ayat (4), dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        (penjaminan kualitas) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf D | teks | 22
        (sebelum dikirim) PATI | Permensos 3/2021 Pasal 12, butir pertama, dikutip dalam bagian 1 Dasar Hukum | teks | 21, 22
        """);

    /// <summary>UB-12: Survey and house/KK photos accompany a new proposal.</summary>
    public static readonly Aturan UB12 = new(
        RumpunAturan.UB,
        12,
        "Survei serta foto rumah dan KK menyertai usulan baru",
        "Survey and house/KK photos accompany a new proposal",
        "21 tafsir; 22 tafsir",
        """
        (survei) BS24 | Gambar 2.17 (Survei Kriteria) | teks + tafsir | 22
        (foto) BS24 | Gambar 2.18 (Upload Foto Rumah dan KK) | teks + tafsir | 22
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Aplikasi SIKS-GIS | tafsir | 21
        """,
        "Layar menampilkan survei dan foto; bahwa keduanya wajib bagi usulan baru ialah tafsir");

    /// <summary>UB-13: Documents of the regional profile (Tanjungpinang: fotokopi KK, NIK, SKTM or pengantar RT).</summary>
    public static readonly Aturan UB13 = new(
        RumpunAturan.UB,
        13,
        "Dokumen menurut profil daerah (Tanjungpinang: fotokopi KK, NIK, SKTM atau pengantar RT)",
        "Documents of the regional profile (Tanjungpinang: fotokopi KK, NIK, SKTM or pengantar RT)",
        "21 tafsir; 22 teks",
        """
        TPI | Tabel Prosedur, langkah 1 (juga F angka 1); C. Persyaratan angka 1 | teks | 22
        TPI | Tabel Prosedur, langkah 1 (juga F angka 1) | tafsir | 21
        """,
        "SOP-nya tahun 2024; dipakai juga untuk bulan sebelumnya");
}
