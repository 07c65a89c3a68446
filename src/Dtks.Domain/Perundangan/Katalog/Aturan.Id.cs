namespace Dtks.Domain;

/// <content>Rules of the family ID.</content>
public sealed partial class Aturan
{
    /// <summary>ID-1: NIK: 16 digits, district, encoded birth date, serial.</summary>
    public static readonly Aturan ID1 = new(
        RumpunAturan.ID,
        1,
        KelasAturan.Luar,
        "NIK: 16 digit, wilayah, tanggal lahir tersandi, nomor urut",
        "NIK: 16 digits, district, encoded birth date, serial",
        LingkupEdisi.Semua,
        [new(Sumber.Kemendagri)]);

    /// <summary>ID-2: Nomor KK: 16 digits, district, date of registration, serial.</summary>
    public static readonly Aturan ID2 = new(
        RumpunAturan.ID,
        2,
        KelasAturan.Luar,
        "Nomor KK: 16 digit, wilayah, tanggal pendaftaran, nomor urut",
        "Nomor KK: 16 digits, district, date of registration, serial",
        LingkupEdisi.Semua,
        [new(Sumber.Kemendagri)]);

    /// <summary>ID-3: Kode wilayah: provinsi, kab/kota, kecamatan, desa/kelurahan.</summary>
    public static readonly Aturan ID3 = new(
        RumpunAturan.ID,
        3,
        KelasAturan.Luar,
        "Kode wilayah: provinsi, kab/kota, kecamatan, desa/kelurahan",
        "Kode wilayah: provinsi, kab/kota, kecamatan, desa/kelurahan",
        LingkupEdisi.Semua,
        [new(Sumber.Kemendagri)]);

    /// <summary>ID-4: ID DTKS: 1-40 letters, digits and hyphens.</summary>
    public static readonly Aturan ID4 = new(
        RumpunAturan.ID,
        4,
        KelasAturan.Tafsir,
        "ID DTKS: 1-40 huruf, angka, dan tanda hubung",
        "ID DTKS: 1-40 letters, digits and hyphens",
        LingkupEdisi.Semua,
        [new(Sumber.Saku)],
        "Sumber tidak menyebut bentuknya; dibaca sebagai tanda buram");

    /// <summary>ID-5: Monthly period, and age in whole years and months.</summary>
    public static readonly Aturan ID5 = new(
        RumpunAturan.ID,
        5,
        KelasAturan.Tafsir,
        "Periode bulanan dan usia dalam tahun dan bulan penuh",
        "Monthly period, and age in whole years and months",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Permensos3Tahun2021)],
        "Usia dibulatkan ke bawah; lahir sesudah tanggal acuan ialah galat");
}
