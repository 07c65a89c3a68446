namespace Dtks.Domain;

/// <content>Rules of the family AV.</content>
public sealed partial class Aturan
{
    /// <summary>AV-1: First prelist.</summary>
    public static readonly Aturan AV1 = new(
        RumpunAturan.AV,
        1,
        "Prelist awal",
        "First prelist",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), penyusunan prelist awal | teks | 19
        """);

    /// <summary>AV-2: Training by the kabupaten.</summary>
    public static readonly Aturan AV2 = new(
        RumpunAturan.AV,
        2,
        "Bimbingan teknis kabupaten",
        "Training by the kabupaten",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), bimbingan teknis tingkat kabupaten | teks | 19
        """);

    /// <summary>AV-3: Village deliberation.</summary>
    public static readonly Aturan AV3 = new(
        RumpunAturan.AV,
        3,
        "Musyawarah desa atau kelurahan",
        "Village deliberation",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), musdes/muskel | teks | 19
        """);

    /// <summary>AV-4: Final prelist.</summary>
    public static readonly Aturan AV4 = new(
        RumpunAturan.AV,
        4,
        "Prelist akhir",
        "Final prelist",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), prelist akhir | teks | 19
        """);

    /// <summary>AV-5: Household visits.</summary>
    public static readonly Aturan AV5 = new(
        RumpunAturan.AV,
        5,
        "Kunjungan rumah tangga",
        "Household visits",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), kunjungan rumah tangga/tempat tinggal | teks | 19
        (CAPI) SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), CAPI dan PAPI, angka 2 | teks | 19
        """);

    /// <summary>AV-6: Field supervision.</summary>
    public static readonly Aturan AV6 = new(
        RumpunAturan.AV,
        6,
        "Pengawasan lapangan",
        "Field supervision",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), pengawasan lapangan | teks | 19
        """);

    /// <summary>AV-7: Check of documents; a mismatch goes back to the visits.</summary>
    public static readonly Aturan AV7 = new(
        RumpunAturan.AV,
        7,
        "Pemeriksaan dokumen; tidak sesuai kembali ke kunjungan rumah tangga",
        "Check of documents; a mismatch goes back to the visits",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), pemeriksaan dokumen/data | teks | 19
        """);

    /// <summary>AV-8: Entry and update in SIKS-NG; not needed with SIKS-Droid.</summary>
    public static readonly Aturan AV8 = new(
        RumpunAturan.AV,
        8,
        "Entri dan pembaruan SIKS-NG; tidak perlu dengan SIKS-Droid",
        "Entry and update in SIKS-NG; not needed with SIKS-Droid",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), entri dan update data memakai SIKS-NG | teks | 19
        (PAPI) SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), CAPI dan PAPI, angka 3 | teks | 19
        """);

    /// <summary>AV-9: Sent to the provinsi.</summary>
    public static readonly Aturan AV9 = new(
        RumpunAturan.AV,
        9,
        "Kirim ke provinsi",
        "Sent to the provinsi",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), kirim data ke daerah provinsi | teks | 19
        (gubernur memeriksa) SAKU | Verifikasi dan Validasi oleh Pemda Provinsi (Permensos 5/2019 Pasal 5) | teks + tafsir | 19
        """);

    /// <summary>AV-10: Sent to Pusdatin.</summary>
    public static readonly Aturan AV10 = new(
        RumpunAturan.AV,
        10,
        "Kirim ke Pusdatin",
        "Sent to Pusdatin",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), kirim data ke Pusdatin Kesos | teks | 19
        (gubernur menyampaikan) SAKU | Verifikasi dan Validasi oleh Pemda Provinsi (Permensos 5/2019 Pasal 5) | teks | 19
        """);

    /// <summary>AV-11: Check at Pusdatin; a mismatch goes back to the check of documents.</summary>
    public static readonly Aturan AV11 = new(
        RumpunAturan.AV,
        11,
        "Pemeriksaan di Pusdatin; tidak sesuai kembali ke pemeriksaan dokumen",
        "Check at Pusdatin; a mismatch goes back to the check of documents",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), pemeriksaan data di Pusdatin | teks | 19
        (perbaikan) SAKU | Verifikasi dan Validasi oleh Menteri (Permensos 5/2019 Pasal 7) | teks | 19
        """);

    /// <summary>AV-12: Ranking, lists, tabulation; done.</summary>
    public static readonly Aturan AV12 = new(
        RumpunAturan.AV,
        12,
        "Pemeringkatan, daftar, tabulasi; selesai",
        "Ranking, lists, tabulation; done",
        "19 teks",
        """
        SAKU | Mekanisme Pelaksanaan Verval (Permensos 28/2017), pemeringkatan, daftar, tabulasi, selesai | teks | 19
        (penerima terlayani) SAKU | Perbaikan DTKS (Permensos 11/2019 Pasal 11) | teks | 19
        """);
}
