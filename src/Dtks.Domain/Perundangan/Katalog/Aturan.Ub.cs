namespace Dtks.Domain;

/// <content>Rules of the family UB.</content>
public sealed partial class Aturan
{
    /// <summary>UB-1: Kinds 1 and 2: the person is not in DTKS yet.</summary>
    public static readonly Aturan UB1 = new(
        RumpunAturan.UB,
        1,
        KelasAturan.Teks,
        "Jenis 1 dan 2: orangnya belum ada di DTKS",
        "Kinds 1 and 2: the person is not in DTKS yet",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)]);

    /// <summary>UB-2: Kind 3: the person is in DTKS and neither receives nor is candidate for the proposed programme.</summary>
    public static readonly Aturan UB2 = new(
        RumpunAturan.UB,
        2,
        KelasAturan.Tafsir,
        "Jenis 3: orangnya ada di DTKS dan bukan penerima maupun calon penerima program yang diusulkan",
        "Kind 3: the person is in DTKS and neither receives nor is candidate for the proposed programme",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)],
        "Daftar jenis usulan tidak ada dalam sumber: 1 baru tanpa program, 2 baru dengan program, 3 program bagi yang sudah ada di DTKS");

    /// <summary>UB-3: 15 elements padan 100 %, alamat at least 80 %.</summary>
    public static readonly Aturan UB3 = new(
        RumpunAturan.UB,
        3,
        KelasAturan.Teks,
        "15 elemen padan 100 %, alamat paling sedikit 80 %",
        "15 elements padan 100 %, alamat at least 80 %",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)]);

    /// <summary>UB-4: The percentages come from the Dukcapil web service; an own estimate never satisfies UB-3.</summary>
    public static readonly Aturan UB4 = new(
        RumpunAturan.UB,
        4,
        KelasAturan.Teks,
        "Persentase berasal dari web service Dukcapil; taksiran sendiri tidak memenuhi UB-3",
        "The percentages come from the Dukcapil web service; an own estimate never satisfies UB-3",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)]);

    /// <summary>UB-5: A bansos proposal includes all family members of the KK.</summary>
    public static readonly Aturan UB5 = new(
        RumpunAturan.UB,
        5,
        KelasAturan.Teks,
        "Usulan bansos mencakup semua anggota keluarga dalam KK",
        "A bansos proposal includes all family members of the KK",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)]);

    /// <summary>UB-6: The proposal date is inside pengusulan; PBI-JK proposals inside verval-pbi.</summary>
    public static readonly Aturan UB6 = new(
        RumpunAturan.UB,
        6,
        KelasAturan.Teks,
        "Tanggal usulan di dalam jendela pengusulan; usulan PBI-JK di dalam jendela verval-pbi",
        "The proposal date is inside pengusulan; PBI-JK proposals inside verval-pbi",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22)]);

    /// <summary>UB-7: Musdes needs origin and berita acara; kemensos needs a ground; mandiri needs the channel's name.</summary>
    public static readonly Aturan UB7 = new(
        RumpunAturan.UB,
        7,
        KelasAturan.Tafsir,
        "Musdes memerlukan asal dan berita acara; kemensos memerlukan dasar; mandiri memerlukan nama kanal",
        "Musdes needs origin and berita acara; kemensos needs a ground; mandiri needs the channel's name",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)],
        "Isian yang membuktikan tiap jalur; sumber menyebut jalurnya");

    /// <summary>UB-8: Finalised before the letter is printed, by someone entitled to validate.</summary>
    public static readonly Aturan UB8 = new(
        RumpunAturan.UB,
        8,
        KelasAturan.Teks,
        "Difinalisasi sebelum surat dicetak, oleh yang berhak memvalidasi",
        "Finalised before the letter is printed, by someone entitled to validate",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>UB-9: Letter: signatory as SP-1, uploaded and dated inside pengesahan-usulan.</summary>
    public static readonly Aturan UB9 = new(
        RumpunAturan.UB,
        9,
        KelasAturan.Teks,
        "Surat: penanda tangan menurut SP-1, bertanggal dan diunggah di dalam jendela pengesahan usulan",
        "Letter: signatory as SP-1, uploaded and dated inside pengesahan-usulan",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021), new(Sumber.Sos22)]);

    /// <summary>UB-10: Disabilitas, kehamilan and other marks may be added; never required.</summary>
    public static readonly Aturan UB10 = new(
        RumpunAturan.UB,
        10,
        KelasAturan.Teks,
        "Disabilitas, kehamilan, dan tanda lain boleh ditambahkan, tidak pernah diwajibkan",
        "Disabilitas, kehamilan and other marks may be added; never required",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>UB-11: Verval by the bupati/wali kota through the dinas sosial is mandatory; unresolved problems go to a perguruan tinggi named by the Menteri.</summary>
    public static readonly Aturan UB11 = new(
        RumpunAturan.UB,
        11,
        KelasAturan.Teks,
        "Verval oleh bupati/wali kota melalui dinas sosial wajib; masalah yang tidak selesai diteruskan ke perguruan tinggi yang ditunjuk Menteri",
        "Verval by the bupati/wali kota through the dinas sosial is mandatory; unresolved problems go to a perguruan tinggi named by the Menteri",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>UB-12: Survey and house/KK photos accompany a new proposal.</summary>
    public static readonly Aturan UB12 = new(
        RumpunAturan.UB,
        12,
        KelasAturan.Teks,
        "Survei serta foto rumah dan KK menyertai usulan baru",
        "Survey and house/KK photos accompany a new proposal",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>UB-13: Documents of the regional profile (Tanjungpinang: fotokopi KK, NIK, SKTM or pengantar RT).</summary>
    public static readonly Aturan UB13 = new(
        RumpunAturan.UB,
        13,
        KelasAturan.Teks,
        "Dokumen menurut profil daerah (Tanjungpinang: fotokopi KK, NIK, SKTM atau pengantar RT)",
        "Documents of the regional profile (Tanjungpinang: fotokopi KK, NIK, SKTM or pengantar RT)",
        LingkupEdisi.Bulanan,
        [new(Sumber.Tpi)]);
}
