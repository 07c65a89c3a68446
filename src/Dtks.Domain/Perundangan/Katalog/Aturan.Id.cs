namespace Dtks.Domain;

/// <content>Rules of the family ID.</content>
public sealed partial class Aturan
{
    /// <summary>ID-1: NIK: 16 digits, district, encoded birth date, serial.</summary>
    public static readonly Aturan ID1 = new(
        RumpunAturan.ID,
        1,
        "NIK: 16 digit, wilayah, tanggal lahir tersandi, nomor urut",
        "NIK: 16 digits, district, encoded birth date, serial",
        "19 luar; 21 luar; 22 luar; 25 luar",
        """
        KEMENDAGRI | kode dan format SIAK; naskah tidak disebut spesifikasi | luar | 19, 21, 22
        (samaran S) BS24 | Gambar 2.6 (Mengecek DTKS); Gambar 2.22 (Menu PBI), kolom NIK | teks | 22
        """);

    /// <summary>ID-2: Nomor KK: 16 digits, district, date of registration, serial.</summary>
    public static readonly Aturan ID2 = new(
        RumpunAturan.ID,
        2,
        "Nomor KK: 16 digit, wilayah, tanggal pendaftaran, nomor urut",
        "Nomor KK: 16 digits, district, date of registration, serial",
        "19 luar; 21 luar; 22 luar; 25 luar",
        """
        KEMENDAGRI | kode dan format SIAK; naskah tidak disebut spesifikasi | luar | 19, 21, 22
        (15 digit) BS24 | Gambar 2.22 (Menu PBI), kolom No KK | tafsir | 22
        """);

    /// <summary>ID-3: Kode wilayah: provinsi, kab/kota, kecamatan, desa/kelurahan.</summary>
    public static readonly Aturan ID3 = new(
        RumpunAturan.ID,
        3,
        "Kode wilayah: provinsi, kab/kota, kecamatan, desa/kelurahan",
        "Kode wilayah: provinsi, kab/kota, kecamatan, desa/kelurahan",
        "19 luar; 21 luar; 22 luar; 25 luar",
        """
        KEMENDAGRI | kode wilayah Kemendagri; keputusan tidak disebut spesifikasi | luar | 19, 21, 22
        """);

    /// <summary>ID-4: ID DTKS: 1-40 letters, digits and hyphens.</summary>
    public static readonly Aturan ID4 = new(
        RumpunAturan.ID,
        4,
        "ID DTKS: 1-40 huruf, angka, dan tanda hubung",
        "ID DTKS: 1-40 letters, digits and hyphens",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        TPI | D. Jangka Waktu Penyelesaian | teks + tafsir | 22
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | teks + tafsir | 19
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 21
        """,
        "Sumber tidak menyebut bentuknya; dibaca sebagai tanda buram");

    /// <summary>ID-5: Monthly period, and age in whole years and months.</summary>
    public static readonly Aturan ID5 = new(
        RumpunAturan.ID,
        5,
        "Periode bulanan dan usia dalam tahun dan bulan penuh",
        "Monthly period, and age in whole years and months",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        (periode) PATI | Permensos 3/2021 Pasal 12, butir ketiga, dikutip dalam bagian 1 Dasar Hukum | teks + tafsir | 21, 22
        (periode) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf a | teks | 22
        (periode) SAKU | FAQ teknis: perbedaan SIKS-NG Offline 2.4.0 | tafsir | 19
        (usia) BS24 | Gambar 2.22 (Menu PBI), kolom usia | teks + tafsir | 22
        (usia) METODE-SENDIRI | 01-identitas ID-5 | luar | 19, 21
        """,
        "Usia dibulatkan ke bawah; lahir sesudah tanggal acuan ialah galat");
}
