using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The messages of tables: file, row, column, what is wrong and how to repair it; never a value (BK-8).</summary>
internal static class PesanTabel
{
    public static Pesan Kutip { get; } = new(
        "BERKAS-KUTIP",
        "Tanda kutip (\") tidak berpasangan pada baris ini, sehingga isinya dapat tercampur dengan baris lain; hapus tanda kutip yang tersesat, atau simpan ulang dari program asalnya",
        "A quote (\") on this line has no partner, so that cells could mix with another line; remove the stray quote or export again");

    public static Pesan Nul { get; } = new(
        "BERKAS-NUL",
        "Baris ini memuat byte nol: berkas rusak di cakram atau saat disalin, dan isi yang hilang tidak diketahui. Salin atau ekspor ulang",
        "This line holds zero bytes: the file was damaged on disk or while it was copied, and what was lost is not known. Copy or export it again");

    public static Pesan Terpotong { get; } = new(
        "BERKAS-TERPOTONG",
        "Berkas berhenti di tengah baris ini: sisanya hilang, dan siapa yang ada di situ tidak diketahui. Unduh, salin, atau ekspor ulang",
        "The file stops in the middle of this line: the rest is gone, and who was in it is not known. Download, copy or export it again");

    public static Pesan Geser { get; } = new(
        "BERKAS-GESER",
        "Isi baris ini tampak bergeser satu kolom (ada isian yang hanya cocok untuk kolom di sebelahnya), jadi tidak ada isinya yang pasti; baris ini tidak dipakai. Betulkan letak isiannya",
        "The cells of this line seem to stand one column off (one of them fits only the column beside it), so that nothing in it is certain; it is not used. Put its cells where they belong");

    public static Pesan Ringkasan { get; } = new(
        "BERKAS-RINGKASAN", "Baris jumlah atau rekap di tengah tabel, bukan orang; tidak dipakai", "A line of totals inside the table, no person; not used");

    public static Pesan TandaTangan { get; } = new(
        "BERKAS-TANDA-TANGAN", "Baris tanda tangan di tengah tabel; tidak dipakai", "A line of a signature inside the table; not used");

    public static Pesan TabelKedua(string nama, long baris) => new(
        "BERKAS-TABEL-KEDUA",
        $"Di baris {baris} dari {nama} ada judul kolom tabel lain, atau judul yang sama dengan urutan lain. Satu berkas satu tabel: pisahkan keduanya, lalu ulangi.",
        $"Line {baris} of {nama} is the header of another table, or the same one in another order. One file holds one table: take them apart and run again.");

    public static Pesan LembarLain(string dibaca, IEnumerable<string> lain) => new(
        "BERKAS-LEMBAR-LAIN",
        $"Yang dibaca lembar {dibaca}; lembar lain juga berisi tabel: {string.Join(", ", lain)}. Sebutkan yang dimaksud dengan --lembar; tanpa itu tidak ada keluarga yang dianggap lengkap",
        $"Sheet {dibaca} was read; other sheets hold tables too: {string.Join(", ", lain)}. Name the one you mean with --lembar; without it no family counts as whole");

    public static Pesan Kosong(string nama) => new(
        "BERKAS-KOSONG", $"Berkas {nama} kosong: baris judul kolom dan isinya tidak ada. Ekspor ulang.", $"The file {nama} is empty: there is no header and no row. Export it again.");

    public static Pesan BukanTeks(string nama) => new(
        "BERKAS-BUKAN-TEKS",
        $"{nama} bukan tabel teks dan bukan xlsx: simpan sebagai \"CSV UTF-8\" atau xlsx, lalu ulangi.",
        $"{nama} is neither a text table nor xlsx: save it as \"CSV UTF-8\" or xlsx and run again.");

    public static Pesan BentukLain(string nama, string bentuk) => new(
        "BERKAS-BENTUK-LAIN",
        $"{nama} berisi {bentuk}, bukan tabel, walau namanya lain. Minta atau ekspor ulang sebagai \"CSV UTF-8\" atau xlsx dari program asalnya.",
        $"{nama} holds {bentuk}, no table, whatever its name. Ask for it or export it again as \"CSV UTF-8\" or xlsx.");

    public static Pesan ExcelLama(string nama) => new(
        "BERKAS-EXCEL-LAMA",
        $"{nama} adalah buku kerja Excel lama (xls) atau terkunci sandi: di Excel simpan sebagai xlsx tanpa sandi atau \"CSV UTF-8\".",
        $"{nama} is an old Excel workbook (xls) or has a password: save it as xlsx without a password or as \"CSV UTF-8\".");

    public static Pesan BukuKerjaRusak(string nama) => new(
        "BERKAS-XLSX-RUSAK",
        $"{nama} tidak dapat dibaca sebagai buku kerja xlsx (rusak, atau arsip lain): buka di Excel dan simpan ulang.",
        $"{nama} cannot be read as an xlsx workbook (damaged, or another archive): open it in Excel and save it again.");

    public static Pesan BukuKerjaTerlaluBesar(string nama) => new(
        "BERKAS-XLSX-BESAR",
        $"Teks di dalam {nama} lebih dari 512 MB: simpan sebagai \"CSV UTF-8\", lalu ulangi.",
        $"The texts inside {nama} are over 512 MB: save it as \"CSV UTF-8\" and run again.");

    public static Pesan LembarTidakAda(string nama, IEnumerable<string> ada) => new(
        "BERKAS-LEMBAR",
        $"Lembar itu tidak ada di {nama}. Lembar yang ada: {string.Join(", ", ada)}.",
        $"There is no such sheet in {nama}. Its sheets: {string.Join(", ", ada)}.");

    public static Pesan LembarTersembunyi(string nama, IEnumerable<string> lembar) => new(
        "BERKAS-LEMBAR-TERSEMBUNYI",
        $"Semua lembar {nama} tersembunyi, jadi tidak ada yang dibaca. Tampilkan lembar yang dimaksud, atau sebutkan dengan --lembar: {string.Join(", ", lembar)}.",
        $"All sheets of {nama} are hidden, so none was read. Unhide the one you mean, or name it with --lembar: {string.Join(", ", lembar)}.");

    public static Pesan BukanBukuKerja(string nama) => new(
        "BERKAS-LEMBAR-BUKAN-XLSX", $"{nama} bukan xlsx, jadi tidak punya lembar: hapus --lembar.", $"{nama} is no xlsx and has no sheets: leave out --lembar.");

    public static Pesan BarisTerlaluPanjang(string nama, long baris) => new(
        "BERKAS-BARIS-PANJANG",
        $"Baris {baris} dari {nama} lebih dari 64 MB; tabel tidak berbaris sepanjang itu. Periksa apakah berkasnya benar.",
        $"Line {baris} of {nama} is over 64 MB; no table has such lines. Check that it is the right file.");

    public static Pesan TanpaJudul(string nama, IEnumerable<string> terlihat, IEnumerable<string> terdekat) => new(
        "BERKAS-TANPA-JUDUL",
        $"Judul kolom tidak ditemukan dalam 20 baris pertama {nama}. Yang terlihat: {Daftar(terlihat)}. Kolom yang dikenal dan paling dekat: {Daftar(terdekat)}. Beri nama kolom itu pada satu baris judul.",
        $"No header was found in the first 20 lines of {nama}. What was seen: {Daftar(terlihat)}. Known columns nearest to it: {Daftar(terdekat)}. Name the columns so on one header line.");

    public static Pesan KolomDuaKali(string nama, string kolom) => new(
        "BERKAS-KOLOM-GANDA",
        $"Kolom {kolom} ada dua kali di {nama} (mungkin dengan nama lain yang sama artinya); hapus atau ganti nama salah satunya.",
        $"Column {kolom} is twice in {nama} (perhaps under another name of the same meaning); remove or rename one.");

    public static Pesan KolomWajib(string nama, string kolom) => new(
        "BERKAS-KOLOM-WAJIB", $"{nama} memerlukan kolom {kolom}; tambahkan, atau betulkan judulnya.", $"{nama} needs the column {kolom}; add it, or mend its heading.");

    public static Pesan JumlahKolom(int ada, int seharusnya) => new(
        "BERKAS-JUMLAH-KOLOM",
        $"Jumlah kolom {ada}, seharusnya {seharusnya}; periksa pemisah dan tanda kutip baris ini",
        $"{ada} columns instead of {seharusnya}; check delimiters and quotes of this line");

    public static Pesan Isian(string kolom, (string Indonesia, string Inggris) bentuk) => new(
        "BERKAS-ISIAN",
        $"Isi kolom {kolom} harus {bentuk.Indonesia}; baris ini tidak dipakai",
        $"A cell of {kolom} holds {bentuk.Inggris}; this row is not used");

    public static Pesan Rusak(string nama, IReadOnlyList<Pesan> kerusakan) => new(
        kerusakan[0].Kode,
        $"{nama} tampak rusak, jadi tidak ada barisnya yang dipakai. {string.Join(' ', kerusakan.Select(k => k.Indonesia))} Bila sudah diperiksa dan memang benar, tambahkan --tetap.",
        $"{nama} looks damaged, so no row of it was used. {string.Join(' ', kerusakan.Select(k => k.Inggris))} If you checked it and it is right, add --tetap.");

    public static Pesan TanggalRagu(string kolom) => new(
        "BERKAS-TANGGAL-RAGU",
        $"Tanggal di kolom {kolom} terbaca dua cara, dan berkas ini juga memuat tanggal dengan bulan di depan (02/13/2024); tulis semua tanggal sebagai yyyy-MM-dd; baris ini tidak dipakai",
        $"A date in {kolom} reads both ways, and this file also holds dates with the month first (02/13/2024); write all dates as yyyy-MM-dd; this row is not used");

    private static string Daftar(IEnumerable<string> nama) => string.Join(", ", nama) is { Length: > 0 } isi ? isi : "-";
}
