namespace Dtks.Domain;

/// <content>Rules of the family PR.</content>
public sealed partial class Aturan
{
    /// <summary>PR-1: The five kab/kota functions are never held together by one person.</summary>
    public static readonly Aturan PR1 = new(
        RumpunAturan.PR,
        1,
        KelasAturan.Teks,
        "Kelima fungsi kab/kota tidak dirangkap oleh satu orang",
        "The five kab/kota functions are never held together by one person",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>PR-2: An action only by a role that the permission table allows.</summary>
    public static readonly Aturan PR2 = new(
        RumpunAturan.PR,
        2,
        KelasAturan.Teks,
        "Tindakan hanya oleh peran yang berwenang menurut tabel peran",
        "An action only by a role that the permission table allows",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021), new(Sumber.Permensos11Tahun2019, "Pasal 11")]);

    /// <summary>PR-3: Who marked may not approve the same item.</summary>
    public static readonly Aturan PR3 = new(
        RumpunAturan.PR,
        3,
        KelasAturan.Teks,
        "Yang menandai tidak boleh menyetujui hal yang sama",
        "Who marked may not approve the same item",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>PR-4: An operator of a kecamatan or desa sees and changes that area only.</summary>
    public static readonly Aturan PR4 = new(
        RumpunAturan.PR,
        4,
        KelasAturan.Teks,
        "Operator untuk suatu kecamatan atau desa hanya melihat dan mengubah wilayah itu",
        "An operator of a kecamatan or desa sees and changes that area only",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);
}
