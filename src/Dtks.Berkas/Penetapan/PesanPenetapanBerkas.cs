using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The messages on rows of declarations.</summary>
internal static class PesanPenetapanBerkas
{
    public static Pesan Nik { get; } = new(
        "PENETAPAN-NIK", "NIK tidak dapat dibaca; tulis 16 angka, atau tunjuk orangnya dengan kolom baris atau iddtks", "The NIK cannot be read; write 16 digits, or point to the person with baris or iddtks");

    public static Pesan Baris { get; } = new(
        "PENETAPAN-BARIS", "Kolom baris tidak menunjuk baris orang yang dipakai di berkas BNBA", "The column baris does not point to a usable row of the BNBA file");

    public static Pesan IdDtks { get; } = new(
        "PENETAPAN-IDDTKS", "ID DTKS ini tidak ada di berkas BNBA, atau ada pada lebih dari satu orang", "This ID DTKS is not in the BNBA file, or stands on more than one person");

    public static Pesan NikBerulang { get; } = new(
        "PENETAPAN-NIK-BERULANG",
        "NIK ini ada pada lebih dari satu baris di berkas BNBA, jadi tidak jelas siapa yang dimaksud; betulkan berkas itu, atau tunjuk orangnya dengan kolom baris",
        "This NIK stands on more than one row of the BNBA file, so that nobody knows who is meant; mend that file, or point to the person with baris");

    public static Pesan NikOrang { get; } = new(
        "PENETAPAN-NIK-ORANG", "Orang yang ditunjuk tidak punya NIK yang terbaca di berkas BNBA; perbaiki NIK-nya dahulu", "The person pointed to has no readable NIK in the BNBA file; repair it first");

    public static Pesan Berbeda { get; } = new(
        "PENETAPAN-PENUNJUK-BERBEDA", "Kolom nik, baris dan iddtks menunjuk orang yang berbeda; pakai salah satu", "The columns nik, baris and iddtks point to different people; use one of them");

    public static Pesan Program { get; } = new(
        "PENETAPAN-PROGRAM",
        $"Program tidak dikenal; yang dikenal: {string.Join(", ", DaftarProgram.Nasional.Semua.Select(p => p.Kode))}",
        $"Unknown programme; known are: {string.Join(", ", DaftarProgram.Nasional.Semua.Select(p => p.Kode))}");

    public static Pesan Status { get; } = new("PENETAPAN-STATUS", "Status harus layak atau tidak-layak", "The status is layak or tidak-layak");

    public static Pesan Alasan { get; } = new("PENETAPAN-ALASAN", "Alasan berupa angka 1 sampai 8 (atau kode lain milik edisi), dipisahkan spasi", "Reasons are numbers 1 to 8 (or other codes of the edition), separated by spaces");

    public static Pesan Finalisasi { get; } = new("PENETAPAN-FINALISASI", "Isi kolom difinalisasi harus YA atau TIDAK", "The column difinalisasi holds YA or TIDAK");

    public static Pesan TanpaKepesertaan { get; } = new(
        "PENETAPAN-TANPA-KEPESERTAAN", "Kepesertaan (NIK dan program) ini tidak ada di berkas BNBA; periksa keduanya", "This kepesertaan (NIK and programme) is not in the BNBA file; check both");

    public static Pesan KepesertaanTakTahu { get; } = new(
        "PENETAPAN-KEPESERTAAN-TAK-TAHU",
        "Berkas BNBA tidak menyebut apakah orang ini peserta program itu (isiannya kosong, tidak terbaca, atau kolomnya tidak ada); lengkapi berkas itu dahulu",
        "The BNBA file does not say whether this person takes part in the programme (the cell is empty or unreadable, or there is no such column); complete that file first");

    public static Pesan Berulang(long pertama) => new(
        "PENETAPAN-BERULANG",
        $"Kepesertaan ini sudah ditetapkan di baris {pertama}; satu kepesertaan hanya boleh punya satu penetapan",
        $"Already declared on line {pertama}; a kepesertaan takes one declaration");
}
