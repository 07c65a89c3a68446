using System.Text;
using System.Text.Json;
using Dtks.Cli.Tests.Perintah;

namespace Dtks.Cli.Tests.Bnba;

/// <summary>Files as they come damaged: each ends in a clear word, stops nobody wrongly and prints no number (issue of files, BK-1 to BK-8).</summary>
public sealed class BerkasRusakTests : IDisposable
{
    private const string Judul = "nik;nomor_kk;nama;tanggal_lahir;jenis_kelamin;hubungan_keluarga;bansos_pkh;pbi_jkn";
    private const string Ibu = "3374995203850001;3374990101150007;SITI;12/03/1985;P;KEPALA KELUARGA;YA;YA";
    private const string Anak = "3374990101100002;3374990101150007;BAGAS;01/01/2010;L;ANAK;TIDAK;TIDAK";

    private readonly string _folder = Directory.CreateTempSubdirectory("dtks-rusak-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string, string> Semua => new()
    {
        { "two files stuck together, header twice", $"{Judul}\n{Ibu}\n{Judul}\n{Anak}\n", "" },
        { "a ditto mark in the column of the family", $"{Judul}\n{Ibu}\n{Anak.Replace("3374990101150007", "\"", StringComparison.Ordinal)}\n", "BERKAS-KUTIP" },
        { "columns shifted by a semicolon in an address", $"{Judul}\n{Ibu}\n{Anak.Replace("BAGAS", "BAGAS; BIN BUDI", StringComparison.Ordinal)}\n", "BERKAS-JUMLAH-KOLOM" },
        { "the letter O for zero in the No KK", $"{Judul}\n{Ibu}\n{Anak.Replace("3374990101150007", "33749901O1150007", StringComparison.Ordinal)}\n", "BNBA-NOMOR-KK" },
        { "merged cells: one No KK for two rows", $"{Judul}\n{Ibu}\n{Anak.Replace("3374990101150007", "", StringComparison.Ordinal)}\n", "BNBA-NOMOR-KK" },
        { "the child under its mother's NIK", $"{Judul}\n{Ibu}\n{Anak.Replace("3374990101100002", "3374995203850001", StringComparison.Ordinal)}\n", "BNBA-NIK-BERULANG" },
        { "a row cut off in the middle", $"{Judul}\n{Ibu}\n3374990101100002;33749901", "BERKAS-TERPOTONG" },
        { "a file that stops after eight digits of a NIK", $"{Judul}\n{Ibu}\n33749901", "BERKAS-TERPOTONG" },
        { "a file that stops after two digits", $"{Judul}\n{Ibu}\n33", "BERKAS-TERPOTONG" },
        { "a short row after the last person", $"{Judul}\n{Ibu}\n3374990101;BUDI;L\n", "BERKAS-JUMLAH-KOLOM" },
        { "NIK and No KK exchanged on the child's row", $"{Judul}\n{Ibu}\n3374990101150007;3374990101100002;BAGAS;01/01/2010;L;ANAK;TIDAK;TIDAK\n", "BNBA-NIK-NOMOR-KK-TERTUKAR" },
        { "two files stuck together, a byte order mark between", $"{Judul}\n{Ibu}\n\uFEFF{Judul}\n\uFEFF{Anak}\n", "" },
        { "no-break spaces of a web page around every value", $"{Judul}\n{Ibu}\n\u00A0{Anak.Replace(";", "\u00A0;\u00A0", StringComparison.Ordinal)}\n", "" },
        { "the apostrophe of a spreadsheet before every value", $"{Judul}\n{Ibu}\n'{Anak.Replace(";", ";'", StringComparison.Ordinal)}\n", "" },
        { "a child whose NIK has the letter O", $"{Judul}\n{Ibu}\n{Anak.Replace("3374990101100002", "33749901O1100002", StringComparison.Ordinal)}\n", "BNBA-NIK" },
        { "31 February", $"{Judul}\n{Ibu}\n{Anak.Replace("01/01/2010", "31/02/2010", StringComparison.Ordinal)}\n", "BNBA-TANGGAL" },
        { "a year of two digits", $"{Judul}\n{Ibu}\n{Anak.Replace("01/01/2010", "01/01/10", StringComparison.Ordinal)}\n", "BNBA-TANGGAL" },
        { "a signature with a NIP and no line end", $"{Judul}\n{Ibu}\n{Anak}\n;;TOTAL 2;;;;;\n;;;;;;;Semarang\n;;;;;;;NIP 197001011990031001\nSUTRISNO", "" },
        { "a quote never closed", $"{Judul}\n{Ibu}\n{Anak.Replace("BAGAS", "\"BAGAS", StringComparison.Ordinal)}\n", "BERKAS-KUTIP" },
        { "the child's row turned into a total", $"{Judul}\n{Ibu}\nJUMLAH 1;;;;;;;\n{Anak}\n", "BERKAS-RINGKASAN" },
        { "rows of another export with old Mac line ends", $"{Judul}\r{Ibu}\r{Anak}\r", "" },
        { "a zero-width mark inside the child's No KK", $"{Judul}\n{Ibu}\n{Anak.Replace("3374990101150007", "337499010\u200B1150007", StringComparison.Ordinal)}\n", "BNBA-NOMOR-KK" },
        { "escape sequences as a village and a name", $"{Judul};desa\n{Ibu};\u001b[2J3374990101100002\n{Anak.Replace("BAGAS", "\u202EBAGAS", StringComparison.Ordinal)};\u001b[2J\n", "" },
    };

    // What the user may choose from is no personal number.
    [Fact]
    public void A_derived_edition_of_an_unknown_law_names_the_laws_that_are_there()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(
            "aturan", "--edisi", Tulis("edisi.json", """{"id":"bacaan-uji","nama":"Uji","induk":"tidak-ada","sumber":{"kunci":"UJI","nama":"Uji"},"mulai":"2024-06","parameter":{}}"""));
        Assert.Equal(Aplikasi.SalahPakai, hasil.Kode);
        Assert.Contains("permensos-5-2019, permensos-3-2021, kepmensos-150-2022", hasil.Galat, StringComparison.Ordinal);
    }

    // A damaged header may be a megabyte of delimiters: what nobody knows is counted, not printed name by name for minutes.
    [Fact]
    public void Unknown_columns_are_named_up_to_a_hundred_and_counted_beyond()
    {
        const int Asing = 5000;
        string judul = string.Concat(Enumerable.Range(1, Asing).Select(i => $";asing{i}"));
        HasilPerintah hasil = Jalankan($"{Judul}{judul}\n{Ibu}{new string(';', Asing)}\n{Anak}{new string(';', Asing)}\n", "--keluarga-lengkap");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Contains("asing1, asing2,", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("asing100, ... (4.900 kolom lagi)", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("asing101", hasil.Keluar, StringComparison.Ordinal);
    }

    // The mother died and was declared so on PBI-JK: with a child alive, or one that may be alive, PKH is not stopped.
    [Theory]
    [MemberData(nameof(Semua))]
    public void No_damage_stops_PKH_of_a_family_with_a_child(string sebab, string isi, string kode)
    {
        HasilPerintah hasil = Jalankan(isi, "--keluarga-lengkap");
        Assert.True(hasil.Kode == 0, $"{sebab}: {hasil.Galat}");
        JsonElement pkh = Baca("putusan").EnumerateArray().Single(p => p.GetProperty("program").GetString() == "PKH");
        Assert.True("tetap" == pkh.GetProperty("kepesertaan").GetString(), sebab);
        string[] catatan = [.. Baca("ditolak").EnumerateArray().Where(c => c.GetProperty("berkas").GetString() == "bnba").Select(c => c.GetProperty("kode").GetString()!).Distinct()];
        Assert.Equal(kode.Length == 0 ? [] : [kode], catatan);
        Assert.DoesNotMatch("[0-9]{15}", hasil.Keluar + hasil.Galat);
        Assert.DoesNotContain('\u001b', hasil.Keluar + hasil.Galat);
        Assert.DoesNotContain('\u202E', hasil.Keluar + hasil.Galat);
    }

    // Each is refused whole: what it is, where, and what to do, with nothing of what it holds.
    [Theory]
    [InlineData("BERKAS-BENTUK-LAIN", "%PDF-1.4\n1 0 obj SITI 3374995203850001")]
    [InlineData("BERKAS-BENTUK-LAIN", "<html><table><tr><td>NIK</td><td>NAMA</td><td>PKH</td></tr><tr><td>3374995203850001</td><td>SITI</td></tr></table>")]
    [InlineData("BERKAS-BENTUK-LAIN", "<?xml version=\"1.0\"?>\n<Workbook><Cell>SITI 3374995203850001</Cell></Workbook>")]
    [InlineData("BERKAS-BENTUK-LAIN", "[{\"nik\":\"3374995203850001\",\"nama\":\"SITI\",\"pkh\":\"YA\"}]")]
    [InlineData("BERKAS-ANGKA-RIBUAN", "nik;nomor_kk;nama;pbi_jkn\n3.374.995.203.850.001;3374990101150007;SITI;YA\n")]
    [InlineData("BERKAS-ANGKA-RIBUAN", "nik;nomor_kk;nama;pbi_jkn\n\"3,374,995,203,850,001\";3374990101150007;SITI;YA\n")]
    [InlineData("BERKAS-TABEL-KEDUA", "nik;nomor_kk;nama;pbi_jkn\n3374995203850001;3374990101150007;SITI;YA\n\nDAFTAR LAIN\nNO;NIK;NAMA;JUMLAH\n1;3374990101100009;SITI;200000\n")]
    [InlineData("BERKAS-KOLOM-GANDA", "nik;nomor_kk;nama;pbi_jkn;NAMA LENGKAP\n3374995203850001;3374990101150007;SITI;YA;SITI\n")]
    [InlineData("BERKAS-KOLOM-WAJIB", "national_id;nomor_kk;nama;pkh;pbi\n3374995203850001;3374990101150007;SITI;YA;YA\n")]
    [InlineData("BERKAS-TANPA-JUDUL", "nik   nomor_kk   nama   pbi_jkn\n3374995203850001   3374990101150007   SITI   YA\n")]
    [InlineData("BERKAS-TANPA-JUDUL", "\"nik;nomor_kk;nama;pbi_jkn\"\n\"3374995203850001;3374990101150007;SITI;YA\"\n")]
    [InlineData("BERKAS-BUKAN-TEKS", "nik;nomor_kk;nama;pbi_jkn\n3374995203850001;3374990101150007;SI\0TI;YA\n")]
    public void What_no_reader_can_take_is_refused_with_its_reason(string kode, string isi)
    {
        HasilPerintah hasil = Jalankan(isi);
        Assert.Equal(2, hasil.Kode);
        Assert.Contains(kode, hasil.Galat, StringComparison.Ordinal);
        Assert.Matches("(?i)ekspor|periksa|pisahkan|tambahkan|hapus|beri nama|simpan", hasil.Galat);
        Assert.Contains(" / ", hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{15}|SITI", hasil.Keluar + hasil.Galat);
    }

    // Unknown never becomes no: an unreadable cell is not "no such kepesertaan".
    [Theory]
    [InlineData("MUNGKIN", "PENETAPAN-KEPESERTAAN-TAK-TAHU")]
    [InlineData("", "PENETAPAN-KEPESERTAAN-TAK-TAHU")]
    [InlineData("X", "PENETAPAN-KEPESERTAAN-TAK-TAHU")]
    [InlineData("TIDAK", "PENETAPAN-TANPA-KEPESERTAAN")]
    public void A_declaration_on_a_cell_that_says_nothing_is_told_from_one_on_nothing(string pbi, string kode)
    {
        Assert.Equal(0, Jalankan($"{Judul}\n{Ibu[..^2]}{pbi}\n{Anak}\n").Kode);
        Assert.Equal([kode], Baca("ditolak").EnumerateArray().Where(c => c.GetProperty("berkas").GetString() == "penetapan").Select(c => c.GetProperty("kode").GetString()));
    }

    // Remarks are counted by what they say, not by their code.
    [Fact]
    public void Different_defects_are_counted_apart()
    {
        HasilPerintah hasil = Jalankan($"{Judul}\n{Ibu}\n{Anak.Replace("3374990101100002", "", StringComparison.Ordinal)}\n{Anak.Replace("3374990101100002", "33749901011000", StringComparison.Ordinal)}\n{Anak}\n{Anak}\n{Anak}\n");
        string[] catatan = [.. hasil.Keluar.Split('\n').Where(b => b.Contains("(nomor_nik)", StringComparison.Ordinal))];
        Assert.Equal(["(kosong) 1 3", "(panjang) 1 4", "NIK sama 2 6"], catatan.Select(b => $"{(b.Contains("(kosong)", StringComparison.Ordinal) ? "(kosong)" : b.Contains("(panjang)", StringComparison.Ordinal) ? "(panjang)" : "NIK sama")} {b.Split('|')[3].Trim()} {b.Split('|')[4].Trim()}"));
    }

    // A list that puts the NIK where the ID DTKS or the village should be: no answer carries it on.
    [Theory]
    [InlineData("kelayakan", "--periode", "2024-02")]
    [InlineData("rekap", "--periode", "2024-02")]
    [InlineData("ganda")]
    [InlineData("anomali", "--per", "2024-02-29")]
    public void A_number_typed_as_an_ID_or_a_village_reaches_no_screen_and_no_file(params string[] perintah)
    {
        string isi = $"{Judul};iddtks;desa\n{Ibu};ID-3374995203850001;3374995203850001\n{Anak.Replace("3374990101100002", "3374995203850001", StringComparison.Ordinal)};3374990101100002;\u001b[2J\u202E3374 9901 0110 0002\n";
        string folder = Path.Combine(_folder, "keluar");
        HasilPerintah hasil = HasilPerintah.Jalankan([perintah[0], Tulis("bnba.csv", isi), .. perintah[1..], "--keluar", folder, "--format", "csv,json"]);
        Assert.Equal(0, hasil.Kode);
        string semua = hasil.Keluar + hasil.Galat + string.Concat(Directory.GetFiles(folder).Select(File.ReadAllText));
        Assert.DoesNotMatch("[0-9]{15}|3374 9901|\u001b|\u202E", semua);
    }

    [Fact]
    public void A_file_damaged_by_a_spreadsheet_decides_nothing_unless_told()
    {
        string isi = $"{Judul}\n{Ibu.Replace("3374995203850001", "3,37499E+15", StringComparison.Ordinal)}\n{Anak}\n";
        HasilPerintah tanpa = Jalankan(isi);
        Assert.Equal((2, false), (tanpa.Kode, Directory.Exists(Path.Combine(_folder, "keluar", "putusan.json"))));
        Assert.All(["BERKAS-ANGKA-ILMIAH", "Ekspor ulang", "--tetap", "Export again"], t => Assert.Contains(t, tanpa.Galat, StringComparison.Ordinal));
        Assert.Equal(0, Jalankan(isi, "--tetap").Kode);
    }

    // BK-4: whatever decides from numbers, decides nothing from numbers that a spreadsheet changed, unless told.
    [Theory]
    [InlineData("rekap", "--periode", "2024-02")]
    [InlineData("register", "mulai", "--periode", "2024-02", "--wilayah", "33.74", "--log", "LOG")]
    [InlineData("kelayakan", "--periode", "2024-02")]
    [InlineData("ganda")]
    [InlineData("pengurus", "--baris", "3", "--per", "2024-02-20")]
    public void Damaged_people_are_decided_nowhere_unless_told(params string[] perintah)
    {
        string berkas = Tulis("bnba.csv", $"{Judul}\n{Ibu.Replace("3374995203850001", "3,37499E+15", StringComparison.Ordinal)}\n{Anak}\n");
        string[] args = [.. perintah.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal)), berkas, .. perintah.SkipWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).Select(a => a == "LOG" ? Path.Combine(_folder, "r.ndjson") : a)];
        HasilPerintah tanpa = HasilPerintah.Jalankan(args);
        Assert.Equal(2, tanpa.Kode);
        Assert.All(["BERKAS-ANGKA-ILMIAH", "--tetap"], t => Assert.Contains(t, tanpa.Galat, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(_folder, "r.ndjson")));
        Assert.Equal(0, HasilPerintah.Jalankan([.. args, "--tetap"]).Kode);
    }

    [Fact]
    public void Declarations_and_a_queue_whose_numbers_lost_their_last_digit_are_refused_whole_unless_told()
    {
        string[] nik = [.. Enumerable.Range(1, 20).Select(i => $"337499520385{i:000}0")];
        string orang = Tulis("bnba.csv", $"{Judul}\n{Ibu}\n{Anak}\n");
        string penetapan = Tulis("penetapan.csv", "nik;program;status;alasan;difinalisasi\n" + string.Concat(nik.Select(n => $"{n};PKH;tidak-layak;5;YA\n")));
        string antrian = Tulis("antrian.csv", "nik;golongan;tanggal\n" + string.Concat(nik.Select(n => $"{n};lain;2024-02-01\n")));
        foreach (string[] args in (string[][])[["kelayakan", orang, "--penetapan", penetapan, "--periode", "2024-02"], ["rekap", orang, "--penetapan", penetapan, "--periode", "2024-02"], ["pbi", antrian, "--kuota", "5", "--terpakai", "0"]])
        {
            HasilPerintah tanpa = HasilPerintah.Jalankan(args);
            Assert.Equal(2, tanpa.Kode);
            Assert.All(["BERKAS-ANGKA-NOL", "--tetap", "20"], t => Assert.Contains(t, tanpa.Galat, StringComparison.Ordinal));
            Assert.DoesNotMatch("[0-9]{15}", tanpa.Keluar + tanpa.Galat);
            Assert.Equal(0, HasilPerintah.Jalankan([.. args, "--tetap"]).Kode);
        }
    }

    // A file of which nothing could be read is the wrong file: the exit code says so, and the message what to look at.
    [Theory]
    [InlineData("padan")]
    [InlineData("usulan")]
    [InlineData("pbi", "--kuota", "5", "--terpakai", "0")]
    [InlineData("anomali", "--per", "2024-02-10")]
    [InlineData("ganda")]
    [InlineData("rekap", "--per", "2024-02-10")]
    [InlineData("kelayakan", "--periode", "2024-02")]
    public void A_file_of_which_nothing_can_be_read_ends_with_2(params string[] perintah)
    {
        foreach (string isi in (string[])["", "\n\n", "halo dunia\nini bukan data\n", "{\"a\":1}\n{\"b\":2}\nxx\n", "<html><body>503</body></html>\n", "[]\n", "nik;program;tanggal\n", "nik;nomor_kk;nama;pbi;golongan;tanggal\n;;;;;\n"])
        {
            // Why: an object that says nothing is an answer of Dukcapil, though an empty one.
            if (perintah[0] == "padan" && isi.StartsWith('{'))
            {
                continue;
            }

            HasilPerintah hasil = HasilPerintah.Jalankan([perintah[0], Tulis("sampah.txt", isi), .. perintah[1..]]);
            Assert.True(hasil.Kode == 2, $"{perintah[0]} {isi}: {hasil.Kode} {hasil.Keluar}");
            Assert.Matches("(?i)periksa|ekspor|judul|tulis|tambahkan", hasil.Galat);
        }
    }

    [Theory]
    [InlineData("pbi", "a.csv", "--kuota", "3374995203850001x", "--terpakai", "0")]
    [InlineData("pbi", "a.csv", "--kuota", "1000000000000", "--terpakai", "0")]
    [InlineData("populasi", "--jumlah", "banyak", "--keluar", "x")]
    [InlineData("ganda", "a.csv", "--derajat", "dua")]
    [InlineData("uji", "--batas-waktu", "lama")]
    [InlineData("rekap", "a.csv", "--tingkat", "dusun")]
    [InlineData("kelayakan", "a.csv", "--kaskade", "semua")]
    [InlineData("padan", "a.json", "--kebijakan", "lain")]
    public void A_value_that_cannot_be_read_is_told_in_both_languages_and_not_repeated(params string[] args)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(args);
        Assert.Equal(2, hasil.Kode);
        Assert.Matches($"{args.First(a => a.StartsWith("--", StringComparison.Ordinal))}: (tulis bilangan .* / .*write a number|yang dikenal / known)", hasil.Galat);
        Assert.DoesNotMatch("Cannot parse|System\\.|Must be one of|[0-9]{13}", hasil.Galat);
    }

    [Theory]
    [InlineData("kelayakan", "b.csv", "--ouput", "x", "--periode", "2024-02")]
    [InlineData("anomali", "b.csv", "--kelaur", "x")]
    public void A_misspelled_option_is_told_with_what_was_perhaps_meant(params string[] args)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(args);
        Assert.Equal(2, hasil.Kode);
        Assert.Contains(args.Single(a => a is "--ouput" or "--kelaur"), hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("Berkas tidak ada", hasil.Galat, StringComparison.Ordinal);
        Assert.True(args[0] != "anomali" || hasil.Galat.Contains("--keluar", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_people_in_place_of_the_letter_is_refused_by_its_name_and_nothing_is_written()
    {
        string bnba = Tulis("bnba.csv", $"{Judul}\n{Ibu}\n{Anak}\n");
        string keluar = Path.Combine(_folder, "keluar");
        HasilPerintah hasil = HasilPerintah.Jalankan("kelayakan", bnba, "--surat", Tulis("orang.csv", $"{Judul}\n{Ibu}\n"), "--keluar", keluar);
        Assert.Equal(Aplikasi.SalahPakai, hasil.Kode);
        Assert.Matches("BERKAS-TANPA-JUDUL", hasil.Galat);
        Assert.Contains("orang.csv", hasil.Galat, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(keluar, "putusan.csv")));
        Assert.DoesNotMatch("[0-9]{15}|SITI", hasil.Keluar + hasil.Galat);
    }

    // BK-5: the counts on the screen add up to the lines of the file, those of a cell over two lines too.
    [Fact]
    public void A_cell_over_two_lines_is_told_and_counted()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("kelayakan", Tulis("bnba.csv", $"{Judul}\n{Ibu}\n{Anak.Replace("BAGAS", "\"BAGAS\nBIN BUDI\"", StringComparison.Ordinal)}\n"), "--periode", "2024-02", "--keluar", Path.Combine(_folder, "keluar"), "--format", "json");
        Assert.Contains("4 baris berkas: 1 judul dan baris kosong, 2 orang (0 tanpa NIK yang dapat dipakai), 0 ditolak, 0 penutup (jumlah, tanda tangan), 1 lanjutan", hasil.Keluar.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(["3 BERKAS-BARIS-LANJUTAN"], Baca("ditolak").EnumerateArray().Select(c => $"{c.GetProperty("baris")} {c.GetProperty("kode").GetString()}"));
    }

    // A NIK on two rows points to neither: by its line the one who is meant is declared on.
    [Theory]
    [InlineData("nik;program;status;alasan;difinalisasi\n3374991303700009;PKH;tidak-layak;5;YA\n", "PENETAPAN-NIK-BERULANG", "tetap")]
    [InlineData("baris;program;status;alasan;difinalisasi\n2;PKH;tidak-layak;5;YA\n", "", "dihentikan")]
    public void A_declaration_by_a_NIK_that_stands_on_two_rows_hits_nobody(string penetapan, string kode, string kepesertaan)
    {
        string bnba = Tulis("bnba.csv", $"{Judul}\n3374991303700009;3374990101150007;BAGAS;01/02/2005;L;ANAK;YA;TIDAK\n3374991303700009;3374990101150008;BUDI;13/03/1970;L;KEPALA KELUARGA;YA;TIDAK\n");
        string surat = Tulis("surat.json", """{"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-20","penandatangan":"kepala-daerah","lampiran":true}""");
        HasilPerintah hasil = HasilPerintah.Jalankan("kelayakan", bnba, "--penetapan", Tulis("penetapan.csv", penetapan), "--surat", surat, "--keluar", Path.Combine(_folder, "keluar"), "--format", "json");
        Assert.Equal(0, hasil.Kode);
        Assert.Equal(kode.Length > 0 ? [kode] : [], Baca("ditolak").EnumerateArray().Where(c => c.GetProperty("berkas").GetString() == "penetapan").Select(c => c.GetProperty("kode").GetString()));
        Assert.Equal([kepesertaan], Baca("putusan").EnumerateArray().Select(p => p.GetProperty("kepesertaan").GetString()));
    }

    [Fact]
    public void Letters_and_declarations_by_row_are_tables_too_and_the_annex_holds_full_numbers_for_its_owner_alone()
    {
        string penetapan = Tulis("penetapan.csv", "baris;program;status;alasan;difinalisasi\n2;PBI-JK;tidak-layak;5;YA\n9;PKH;tidak-layak;5;YA\n");
        string surat = Tulis("surat.csv", "status;tanggal_surat;tanggal_unggah;penandatangan;lampiran\ndisetujui;20/02/2024;2024-02-20;kepala-daerah;YA\n");
        string lampiran = Path.Combine(_folder, "lampiran.csv");
        HasilPerintah hasil = HasilPerintah.Jalankan(
            "kelayakan", Tulis("bnba.csv", $"{Judul}\n{Ibu}\n{Anak}\n"), "--penetapan", penetapan, "--surat", surat, "--lampiran", lampiran, "--pemisah", ";", "--keluar", Path.Combine(_folder, "keluar"), "--format", "json");
        Assert.Equal(0, hasil.Kode);
        Assert.Contains("PERHATIAN", hasil.Galat, StringComparison.Ordinal);
        Assert.Equal(["PENETAPAN-BARIS"], Baca("ditolak").EnumerateArray().Select(c => c.GetProperty("kode").GetString()));
        string[] isi = File.ReadAllLines(lampiran);
        Assert.Equal("\uFEFFno;nik;nomor_kk;nama;alamat;desa_kelurahan;program;alasan;arti_alasan;keterangan;baris", Encoding.UTF8.GetString(File.ReadAllBytes(lampiran)).Split('\n')[0]);
        Assert.StartsWith("1;'3374995203850001;'3374990101150007;SITI;;;PBI-JK;5;", isi[1], StringComparison.Ordinal);
        Assert.Equal(2, isi.Length);
        Assert.DoesNotMatch("[0-9]{15}", hasil.Keluar + hasil.Galat);
    }

    [Fact]
    public void The_queue_of_PBI_is_served_by_the_quota()
    {
        string antrian = Tulis("antrian.csv", "NIK;golongan;tanggal\n3374995203850001;lain;2024-02-01\n3374990101100002;kepala-keluarga;2024-02-05\n3374990101100002;lain;2024-02-05\nx;lain;2024-02-05\n");
        HasilPerintah hasil = HasilPerintah.Jalankan("pbi", antrian, "--kuota", "10", "--terpakai", "9", "--keluar", Path.Combine(_folder, "pbi"), "--format", "json");
        Assert.Equal(0, hasil.Kode);
        Assert.Contains("Sisa kuota 1; antrian 2: 1 terlayani, 1 menunggu, 2 baris ditolak.", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("baris 4: PBI-NIK-BERULANG nik", hasil.Galat, StringComparison.Ordinal);
        JsonElement[] urutan = [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "pbi", "antrian-pbi.json"))).RootElement.EnumerateArray()];
        Assert.Equal([(3, "terlayani"), (2, "menunggu")], urutan.Select(u => (u.GetProperty("baris").GetInt32(), u.GetProperty("hasil").GetString()!)));
        Assert.Equal(1, HasilPerintah.Jalankan("pbi", antrian, "--kuota", "10", "--terpakai", "9", "--gagal-bila", "menunggu").Kode);
    }

    [Fact]
    public void A_pengurus_who_died_is_found_in_a_table()
    {
        string tabel = Tulis("keluarga.csv", "nik;no kk;nama;tgl lahir;jk;shdk;pengurus;ket meninggal\n3374995203850001;3374990101150007;SITI;12/03/1985;P;ISTRI;YA;MENINGGAL\n3374991203800002;3374990101150007;BUDI;12/03/1980;L;KEPALA KELUARGA;TIDAK;HIDUP\n");
        HasilPerintah hasil = HasilPerintah.Jalankan("pengurus", tabel, "--per", "2024-02-15");
        Assert.Equal(0, hasil.Kode);
        Assert.All(["337499******0001", "baris 3", "337499******0002"], t => Assert.Contains(t, hasil.Keluar, StringComparison.Ordinal));
        Assert.Equal(2, HasilPerintah.Jalankan("pengurus", tabel, "--per", "2024-02-15", "--baris", "9").Kode);
    }

    private HasilPerintah Jalankan(string isi, params string[] lagi) => HasilPerintah.Jalankan(
    [
        "kelayakan", Tulis("bnba.csv", isi), "--penetapan", Tulis("penetapan.csv", "nik;program;status;alasan;difinalisasi\n3374995203850001;PBI-JK;tidak-layak;2;YA\n"), "--surat",
        Tulis("surat.json", """{"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-20","penandatangan":"kepala-daerah","lampiran":true}"""),
        "--keluar", Path.Combine(_folder, "keluar"), "--format", "json", "--timpa", .. lagi,
    ]);

    private JsonElement Baca(string nama) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "keluar", nama + ".json"))).RootElement;

    private string Tulis(string nama, string isi)
    {
        string jalur = Path.Combine(_folder, nama);
        File.WriteAllText(jalur, isi, new UTF8Encoding(false));
        return jalur;
    }
}
