using System.Globalization;

namespace Dtks.Domain.Json;

/// <summary>What can be wrong with the shape of a JSON text.</summary>
internal static class PesanJson
{
    public static Pesan Hilang { get; } = new("JSON-HILANG", "Anggota wajib tidak ada atau null; isilah", "A required member is missing or null; supply it");

    public static Pesan Asing { get; } = new("JSON-ASING", "Anggota tidak dikenal; periksa ejaannya", "Unknown member; check its spelling");

    public static Pesan Ganda { get; } = new("JSON-GANDA", "Anggota diberikan dua kali; tinggalkan satu", "The member is given twice; keep one");

    public static Pesan GandaDalam { get; } = new("JSON-GANDA-DALAM", "Sebuah anggota di dalamnya diberikan dua kali; tinggalkan satu", "A member inside is given twice; keep one");

    public static Pesan Objek { get; } = new("JSON-OBJEK", "Harus berupa objek {...}", "Must be an object {...}");

    public static Pesan Larik { get; } = new("JSON-LARIK", "Harus berupa daftar [...]", "Must be a list [...]");

    public static Pesan Teks { get; } = new("JSON-TEKS", "Harus berupa teks \"...\"", "Must be a text \"...\"");

    public static Pesan Nomor { get; } = new("JSON-NOMOR", "Nomor harus berupa teks \"...\", supaya tidak ada angka yang hilang", "The number must be a text \"...\", so that no digit is lost");

    public static Pesan Unicode { get; } = new("JSON-UNICODE", "Bukan teks Unicode yang sah (setengah pasangan surrogate)", "Not valid Unicode text (half of a surrogate pair)");

    public static Pesan Logika { get; } = new("JSON-LOGIKA", "Harus true atau false", "Must be true or false");

    public static Pesan Bilangan { get; } = new("JSON-BILANGAN", "Harus berupa bilangan bulat", "Must be an integer");

    public static Pesan Angka { get; } = new("JSON-ANGKA", "Harus berupa angka", "Must be a number");

    public static Pesan Tanggal { get; } = new("JSON-TANGGAL", "Harus berupa tanggal yang ada, \"yyyy-MM-dd\"", "Must be an existing date, \"yyyy-MM-dd\"");

    public static Pesan Meninggal { get; } = new("JSON-MENINGGAL", "Harus true, false, atau tanggal \"yyyy-MM-dd\"", "Must be true, false or a date \"yyyy-MM-dd\"");

    public static Pesan Sekolah { get; } = new("JSON-SEKOLAH", "Sebutkan jenjangnya (SD, SMP, SMA), atau false", "Name the level (SD, SMP, SMA), or false");

    public static Pesan Pekerjaan { get; } = new("JSON-PEKERJAAN", "Harus berupa kode pekerjaan 1..99 atau teks", "Must be a job code 1..99 or a text");

    public static Pesan RtRw { get; } = new("JSON-RT-RW", "Harus berupa bilangan bulat dari 0 atau teks", "Must be an integer from 0 or a text");

    public static Pesan BacaanNomor { get; } = new(
        "JSON-BACAAN", "Bacaan nomor hanya memuat cacat \"karakter\" dengan posisi, atau \"panjang\"", "A reading of a number holds only the defect \"karakter\" with posisi, or \"panjang\"");

    public static Pesan Program { get; } = new(
        "JSON-PROGRAM",
        "Program harus berupa teks kode, atau objek {kode, nama, satuan} untuk program daerah",
        "A programme must be the text of its code, or an object {kode, nama, satuan} for a regional one");

    public static Pesan ProgramDaerah { get; } = new(
        "JSON-PROGRAM-DAERAH",
        "Kode atau nama program daerah kosong, terlalu panjang, memuat 16 angka, atau sudah dikenal; beri kode dan nama yang lain",
        "The code or name of the regional programme is empty, too long, holds 16 digits or is already known; give another code and name");

    public static Pesan DiLuarDaftar(string dikenal) => new("JSON-DAFTAR", $"Tidak ada dalam daftar; yang dikenal: {dikenal}", $"Not in the list; known: {dikenal}");

    public static Pesan Rentang(RentangAttribute rentang) => new(
        "JSON-RENTANG",
        string.Create(CultureInfo.InvariantCulture, $"Harus berupa bilangan {rentang.Terkecil}..{rentang.Terbesar}"),
        string.Create(CultureInfo.InvariantCulture, $"Must be a number {rentang.Terkecil}..{rentang.Terbesar}"));

    public static Pesan TakTertulis(string nama) => new("JSON-KOSONG", $"{nama} belum diisi (default) dan tidak dapat ditulis", $"{nama} is not set (default) and cannot be written");
}
