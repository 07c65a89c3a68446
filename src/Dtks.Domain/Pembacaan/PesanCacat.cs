using System.Globalization;

namespace Dtks.Domain;

/// <summary>The messages for every defect of an identifier: what is wrong, where, and how to repair it, in Indonesian and English.</summary>
/// <remarks>
/// Codes are the name of the identifier and the text of the defect in capitals: <c>NIK-KOSONG</c> .. <c>NIK-NOMOR-URUT</c>, <c>KK-KOSONG</c> ..
/// <c>KK-NOMOR-URUT</c>, <c>WILAYAH-KOSONG</c> .. <c>WILAYAH-DESA</c>, <c>ID-DTKS-KOSONG</c> .. <c>ID-DTKS-PANJANG</c>. No message carries the text read.
/// </remarks>
public static class PesanCacat
{
    /// <summary>The message for a defect of a NIK.</summary>
    /// <param name="cacat">The defect.</param>
    /// <param name="posisi">0-based position of the offending character, for <see cref="CacatNik.Karakter"/>.</param>
    /// <returns>The message; its code begins with <c>NIK-</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cacat"/> is not a defect of the list.</exception>
    public static Pesan Untuk(CacatNik cacat, int? posisi = null)
        => cacat == CacatNik.Tanggal
            ? new(
                "NIK-TANGGAL",
                "NIK: tanggal lahir (digit 7-8) harus 01-31 untuk laki-laki atau 41-71 untuk perempuan dan ada pada bulan serta tahunnya. Cocokkan dengan KTP-el atau KK.",
                "NIK: the birth day (digits 7-8) must be 01-31 for men or 41-71 for women and exist in its month and year. Compare with the KTP-el or KK.")
            : UntukNomor("NIK", "NIK", "KTP-el atau KK", "KTP-el or KK", "lahir", "birth", cacat, posisi);

    /// <summary>The message for a defect of a No KK.</summary>
    /// <param name="cacat">The defect.</param>
    /// <param name="posisi">0-based position of the offending character, for <see cref="CacatNomorKk.Karakter"/>.</param>
    /// <returns>The message; its code begins with <c>KK-</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cacat"/> is not a defect of the list.</exception>
    public static Pesan Untuk(CacatNomorKk cacat, int? posisi = null)
        => cacat == CacatNomorKk.Tanggal
            ? new(
                "KK-TANGGAL",
                "No KK: tanggal pendaftaran (digit 7-8) harus 01-31 dan ada pada bulan serta tahunnya. Cocokkan dengan Kartu Keluarga.",
                "No KK: the day of registration (digits 7-8) must be 01-31 and exist in its month and year. Compare with the Kartu Keluarga.")
            : UntukNomor("KK", "No KK", "Kartu Keluarga", "Kartu Keluarga", "pendaftaran", "registration", (CacatNik)cacat, posisi);

    /// <summary>The message for a defect of a region code.</summary>
    /// <param name="cacat">The defect.</param>
    /// <param name="posisi">0-based position of the offending character, for <see cref="CacatKodeWilayah.Karakter"/>.</param>
    /// <returns>The message; its code begins with <c>WILAYAH-</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cacat"/> is not a defect of the list.</exception>
    public static Pesan Untuk(CacatKodeWilayah cacat, int? posisi = null) => cacat switch
    {
        CacatKodeWilayah.Kosong => new(
            "WILAYAH-KOSONG",
            "Kode wilayah kosong. Isi 2, 4, 6 atau 10 digit, misalnya 33.74.06.1001.",
            "The region code is empty. Give 2, 4, 6 or 10 digits, for example 33.74.06.1001."),
        CacatKodeWilayah.Karakter => new(
            "WILAYAH-KARAKTER",
            $"Kode wilayah: karakter{Pada(posisi)} bukan digit atau titik pada tempatnya. Tulis 33.74.06.1001 atau digit saja.",
            $"Region code: the character{At(posisi)} is no digit, or no dot in its place. Write 33.74.06.1001 or digits only."),
        CacatKodeWilayah.Panjang => new(
            "WILAYAH-PANJANG",
            "Kode wilayah harus 2 (provinsi), 4 (kab/kota), 6 (kecamatan) atau 10 (desa/kelurahan) digit. Pakai kode Kemendagri, bukan kode BPS.",
            "A region code has 2 (provinsi), 4 (kab/kota), 6 (kecamatan) or 10 (desa/kelurahan) digits. Use the code of Kemendagri, not that of BPS."),
        CacatKodeWilayah.Provinsi => new(
            "WILAYAH-PROVINSI",
            "Kode wilayah: dua digit pertama bukan salah satu dari 38 provinsi. Periksa daftar provinsi Kemendagri.",
            "Region code: the first two digits are not one of the 38 provinces. Check the list of Kemendagri."),
        CacatKodeWilayah.Kabupaten => new(
            "WILAYAH-KABUPATEN",
            "Kode wilayah: digit kab/kota (3-4) harus 01-69 (kabupaten) atau 71-99 (kota). Periksa daftar kode Kemendagri.",
            "Region code: the kab/kota digits (3-4) must be 01-69 (kabupaten) or 71-99 (kota). Check the list of codes of Kemendagri."),
        CacatKodeWilayah.Kecamatan => new(
            "WILAYAH-KECAMATAN",
            "Kode wilayah: digit kecamatan (5-6) tidak boleh 00. Untuk tingkat kab/kota, tulis empat digit saja.",
            "Region code: the kecamatan digits (5-6) must not be 00. For a kab/kota, write four digits only."),
        CacatKodeWilayah.Desa => new(
            "WILAYAH-DESA",
            "Kode wilayah: empat digit terakhir harus diawali 1 (kelurahan), 2 (desa) atau 3 (desa adat) dan nomornya bukan 000. Untuk tingkat kecamatan, tulis enam digit saja.",
            "Region code: the last four digits must begin with 1 (kelurahan), 2 (desa) or 3 (desa adat), and the number must not be 000. For a kecamatan, write six digits only."),
        _ => throw new ArgumentOutOfRangeException(nameof(cacat)),
    };

    /// <summary>The message for a defect of an ID DTKS.</summary>
    /// <param name="cacat">The defect.</param>
    /// <param name="posisi">0-based position of the offending character, for <see cref="CacatIdDtks.Karakter"/>.</param>
    /// <returns>The message; its code begins with <c>ID-DTKS-</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cacat"/> is not a defect of the list.</exception>
    public static Pesan Untuk(CacatIdDtks cacat, int? posisi = null) => cacat switch
    {
        CacatIdDtks.Kosong => new(
            "ID-DTKS-KOSONG",
            "ID DTKS kosong. Salin dari SIKS-NG.",
            "The ID DTKS is empty. Copy it from SIKS-NG."),
        CacatIdDtks.Karakter => new(
            "ID-DTKS-KARAKTER",
            $"ID DTKS: karakter{Pada(posisi)} bukan huruf A-Z, angka 0-9 atau tanda hubung. Hapus atau ganti karakter itu.",
            $"ID DTKS: the character{At(posisi)} is no letter A-Z, digit 0-9 or hyphen. Remove or replace it."),
        CacatIdDtks.Panjang => new(
            "ID-DTKS-PANJANG",
            "ID DTKS lebih dari 40 karakter. Pastikan satu kolom hanya berisi satu ID.",
            "The ID DTKS is longer than 40 characters. Make sure that one column holds one ID only."),
        _ => throw new ArgumentOutOfRangeException(nameof(cacat)),
    };

    private static Pesan UntukNomor(string kode, string nama, string sumber, string sumberInggris, string peristiwa, string peristiwaInggris, CacatNik cacat, int? posisi) => cacat switch
    {
        CacatNik.Kosong => new(
            $"{kode}-KOSONG",
            $"{nama} kosong. Isi 16 digit dari {sumber}.",
            $"{nama} is empty. Give the 16 digits of the {sumberInggris}."),
        CacatNik.Karakter => new(
            $"{kode}-KARAKTER",
            $"{nama}: karakter{Pada(posisi)} bukan digit 0-9. Hanya spasi, titik dan tanda hubung di antara digit yang boleh; nomor yang disamarkan tidak dapat dibaca.",
            $"{nama}: the character{At(posisi)} is no digit 0-9. Only spaces, dots and hyphens between digits are allowed; a masked number cannot be read."),
        CacatNik.Panjang => new(
            $"{kode}-PANJANG",
            $"{nama} harus tepat 16 digit. Periksa digit yang kurang atau berlebih, atau nol yang hilang di lembar kerja.",
            $"{nama} must have exactly 16 digits. Look for missing or extra digits, or zeros lost in a spreadsheet."),
        CacatNik.Sementara => new(
            $"{kode}-SEMENTARA",
            $"{nama} diawali 0: nomor sementara. Ganti dengan nomor dari Dukcapil.",
            $"{nama} begins with 0: a temporary number. Replace it with the number issued by Dukcapil."),
        CacatNik.Provinsi => new(
            $"{kode}-PROVINSI",
            $"{nama}: kode provinsi (digit 1-2) bukan salah satu dari 38 provinsi. Cocokkan dengan {sumber}.",
            $"{nama}: the province code (digits 1-2) is not one of the 38 provinces. Compare with the {sumberInggris}."),
        CacatNik.Kabupaten => new(
            $"{kode}-KABUPATEN",
            $"{nama}: kode kab/kota (digit 3-4) harus 01-69 (kabupaten) atau 71-99 (kota). Cocokkan dengan {sumber}.",
            $"{nama}: the kab/kota code (digits 3-4) must be 01-69 (kabupaten) or 71-99 (kota). Compare with the {sumberInggris}."),
        CacatNik.Kecamatan => new(
            $"{kode}-KECAMATAN",
            $"{nama}: kode kecamatan (digit 5-6) tidak boleh 00. Cocokkan dengan {sumber}.",
            $"{nama}: the kecamatan code (digits 5-6) must not be 00. Compare with the {sumberInggris}."),
        CacatNik.Bulan => new(
            $"{kode}-BULAN",
            $"{nama}: bulan {peristiwa} (digit 9-10) harus 01-12. Cocokkan dengan {sumber}.",
            $"{nama}: the month of {peristiwaInggris} (digits 9-10) must be 01-12. Compare with the {sumberInggris}."),
        CacatNik.NomorUrut => new(
            $"{kode}-NOMOR-URUT",
            $"{nama}: nomor urut (digit 13-16) tidak boleh 0000. Cocokkan dengan {sumber}.",
            $"{nama}: the serial number (digits 13-16) must not be 0000. Compare with the {sumberInggris}."),
        _ => throw new ArgumentOutOfRangeException(nameof(cacat)),
    };

    // Tafsir: people count characters from 1, programs from 0; the message says the former, DtksFormatException.Posisi the latter.
    private static string Pada(int? posisi)
        => posisi is { } p ? string.Create(CultureInfo.InvariantCulture, $" ke-{p + 1}") : string.Empty;

    private static string At(int? posisi)
        => posisi is { } p ? string.Create(CultureInfo.InvariantCulture, $" number {p + 1}") : string.Empty;
}
