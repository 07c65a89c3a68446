namespace Dtks.Domain;

/// <content>Rules of the family AV.</content>
public sealed partial class Aturan
{
    /// <summary>AV-1: First prelist.</summary>
    public static readonly Aturan AV1 = new(
        RumpunAturan.AV,
        1,
        KelasAturan.Teks,
        "Prelist awal",
        "First prelist",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-2: Training by the kabupaten.</summary>
    public static readonly Aturan AV2 = new(
        RumpunAturan.AV,
        2,
        KelasAturan.Teks,
        "Bimbingan teknis kabupaten",
        "Training by the kabupaten",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-3: Village deliberation.</summary>
    public static readonly Aturan AV3 = new(
        RumpunAturan.AV,
        3,
        KelasAturan.Teks,
        "Musyawarah desa atau kelurahan",
        "Village deliberation",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-4: Final prelist.</summary>
    public static readonly Aturan AV4 = new(
        RumpunAturan.AV,
        4,
        KelasAturan.Teks,
        "Prelist akhir",
        "Final prelist",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-5: Household visits.</summary>
    public static readonly Aturan AV5 = new(
        RumpunAturan.AV,
        5,
        KelasAturan.Teks,
        "Kunjungan rumah tangga",
        "Household visits",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-6: Field supervision.</summary>
    public static readonly Aturan AV6 = new(
        RumpunAturan.AV,
        6,
        KelasAturan.Teks,
        "Pengawasan lapangan",
        "Field supervision",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-7: Check of documents; a mismatch goes back to the visits.</summary>
    public static readonly Aturan AV7 = new(
        RumpunAturan.AV,
        7,
        KelasAturan.Teks,
        "Pemeriksaan dokumen; tidak sesuai kembali ke kunjungan rumah tangga",
        "Check of documents; a mismatch goes back to the visits",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-8: Entry and update in SIKS-NG; not needed with SIKS-Droid.</summary>
    public static readonly Aturan AV8 = new(
        RumpunAturan.AV,
        8,
        KelasAturan.Teks,
        "Entri dan pembaruan SIKS-NG; tidak perlu dengan SIKS-Droid",
        "Entry and update in SIKS-NG; not needed with SIKS-Droid",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-9: Sent to the provinsi.</summary>
    public static readonly Aturan AV9 = new(
        RumpunAturan.AV,
        9,
        KelasAturan.Teks,
        "Kirim ke provinsi",
        "Sent to the provinsi",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-10: Sent to Pusdatin.</summary>
    public static readonly Aturan AV10 = new(
        RumpunAturan.AV,
        10,
        KelasAturan.Teks,
        "Kirim ke Pusdatin",
        "Sent to Pusdatin",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-11: Check at Pusdatin; a mismatch goes back to the check of documents.</summary>
    public static readonly Aturan AV11 = new(
        RumpunAturan.AV,
        11,
        KelasAturan.Teks,
        "Pemeriksaan di Pusdatin; tidak sesuai kembali ke pemeriksaan dokumen",
        "Check at Pusdatin; a mismatch goes back to the check of documents",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);

    /// <summary>AV-12: Ranking, lists, tabulation; done.</summary>
    public static readonly Aturan AV12 = new(
        RumpunAturan.AV,
        12,
        KelasAturan.Teks,
        "Pemeringkatan, daftar, tabulasi; selesai",
        "Ranking, lists, tabulation; done",
        LingkupEdisi.Lama,
        [new(Sumber.Saku), new(Sumber.Permensos28Tahun2017)]);
}
