using System.Text;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>dtks ganda: one process, parts, dismissals, exit codes, nothing personal in the output.</summary>
public sealed class PerintahGandaTests : IDisposable
{
    private const string Orang =
        """
        {"id_dtks":"A","nik":"3374995708910003","no_kk":"3374990101150007","nama":"Sutarmi Lestari","ibu_kandung":"Kinasih Rahayu","tanggal_lahir":"1991-08-17","jenis_kelamin":"P","wilayah":"33.74"}
        {"id_dtks":"B","nik":"3374995708910003","nama":"Wening"}
        {"id_dtks":"C","no_kk":"3374990101150007","nama":"Soetarmi Lestari","tanggal_lahir":"1991-08-17"}
        {"nik":"3374995708910004"}
        {"id_dtks":"D","nama":"Sutarmi Lestary","ibu_kandung":"Kinasih Rahayu","tanggal_lahir":"1991-08-07","wilayah":"33.74"}
        {"id_dtks":"E","tanggal_lahir":"1991-02-30"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("dtks-ganda").FullName;

    private string Berkas(string nama, string isi)
    {
        string jalur = Path.Combine(_folder, nama);
        File.WriteAllText(jalur, isi);
        return jalur;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Pairs_are_shown_with_their_comparisons_and_nothing_personal()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("ganda", Berkas("orang.ndjson", Orang));

        Assert.Equal(0, hasil.Kode);
        Assert.Contains("5 orang, 3 pasangan, 1 kelompok; diabaikan 0.", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("1 orang tanpa ID DTKS", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("= 337499******0003", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("S****** L****** / S****** L****** (mirip)", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("baris 6", hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("3374995708910003", hasil.Keluar + hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("Sutarmi", hasil.Keluar + hasil.Galat, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Parts_put_together_write_the_same_bytes()
    {
        string orang = Berkas("orang.ndjson", Orang);
        string tunggal = Path.Combine(_folder, "tunggal");
        string gabungan = Path.Combine(_folder, "gabungan");
        Assert.Equal(0, HasilPerintah.Jalankan("ganda", orang, "--keluar", tunggal, "--derajat", "2", "--batas-blok", "2").Kode);
        string[] bagian = [.. Enumerable.Range(1, 3).Select(k => Berkas($"{k}.ndjson", HasilPerintah.Jalankan("ganda", orang, "--bagian", $"{k}/3", "--batas-blok", "2").Keluar))];
        Assert.Equal(0, HasilPerintah.Jalankan(["ganda", "--gabung", .. bagian.Reverse(), "--keluar", gabungan]).Kode);

        foreach (string nama in Directory.GetFiles(tunggal).Select(f => Path.GetFileName(f)!))
        {
            Assert.Equal(File.ReadAllText(Path.Combine(tunggal, nama)), File.ReadAllText(Path.Combine(gabungan, nama)));
        }

        Assert.Equal(5, Directory.GetFiles(gabungan).Length);
        Assert.Equal(4, File.ReadAllLines(Path.Combine(gabungan, "pasangan.csv")).Length);
        Assert.Equal(["kelompok,indeks", "0,0", "0,1", "0,2"], File.ReadAllLines(Path.Combine(gabungan, "kelompok.csv")));
        Assert.Equal(2, HasilPerintah.Jalankan(["ganda", "--gabung", bagian[0], bagian[1]]).Kode);
        Assert.Equal(2, HasilPerintah.Jalankan("ganda", "--gabung", orang).Kode);
    }

    [Fact]
    public void The_table_of_pairs_serves_as_dismissals()
    {
        string orang = Berkas("orang.ndjson", Orang);
        Assert.Equal(0, HasilPerintah.Jalankan("ganda", orang, "--keluar", _folder).Kode);
        string[] baris = File.ReadAllLines(Path.Combine(_folder, "pasangan.csv"));
        string abaikan = Berkas("abaikan.csv", baris[0] + "\n" + baris.Single(b => b.Contains("GD-2", StringComparison.Ordinal)) + "\n");

        Assert.Contains("2 pasangan, 1 kelompok; diabaikan 1.", HasilPerintah.Jalankan("ganda", orang, "--abaikan", abaikan).Keluar, StringComparison.Ordinal);
        Assert.Contains("3 pasangan, 1 kelompok; diabaikan 0.", HasilPerintah.Jalankan("ganda", Berkas("lain.ndjson", Orang.Replace("Soetarmi", "Almh. Soetarmi", StringComparison.Ordinal).Replace("3374990101150007", "3374990101150008", StringComparison.Ordinal)), "--abaikan", abaikan).Keluar, StringComparison.Ordinal);
        Assert.Equal(2, HasilPerintah.Jalankan("ganda", orang, "--abaikan", Berkas("x.csv", "id,lain\na,b\n")).Kode);

        HasilPerintah rusak = HasilPerintah.Jalankan("ganda", orang, "--abaikan", Berkas("rusak.csv", $"{baris[0]}\npendek\n,\"terbuka\n"));
        Assert.Equal(2, rusak.Kode);
        Assert.Contains("rusak pada baris 2, 3:", rusak.Galat, StringComparison.Ordinal);
    }

    // A key that a spreadsheet changed dismisses nothing and is told with its line, each of the two columns.
    [Theory]
    [InlineData("abc,{1}")]
    [InlineData("{0},zzz")]
    [InlineData("{0},1.2E+15")]
    [InlineData(",{1}")]
    [InlineData("{0},")]
    public void Dismissals_with_a_damaged_key_are_refused_with_their_line(string rusak)
    {
        string orang = Berkas("orang.ndjson", Orang);
        Assert.Equal(0, HasilPerintah.Jalankan("ganda", orang, "--keluar", _folder).Kode);
        string[] pasangan = File.ReadAllLines(Path.Combine(_folder, "pasangan.csv"));
        string[] kolom = pasangan[0].Trim('\uFEFF').Split(',');
        (int id, int sidik) = (Array.IndexOf(kolom, "id"), Array.IndexOf(kolom, "sidik_bukti"));
        string[] kunci = [.. new[] { id, sidik }.Select(k => pasangan[1].Split(',')[k])];
        string utuh = $"id,sidik_bukti\n{kunci[0]},{kunci[1]}\n";
        Assert.Contains("diabaikan 1.", HasilPerintah.Jalankan("ganda", orang, "--abaikan", Berkas("utuh.csv", utuh)).Keluar, StringComparison.Ordinal);
        HasilPerintah hasil = HasilPerintah.Jalankan("ganda", orang, "--abaikan", Berkas("rusak.csv", utuh + string.Format(System.Globalization.CultureInfo.InvariantCulture, rusak, kunci[0], kunci[1]) + "\n"));
        Assert.Equal(2, hasil.Kode);
        Assert.Contains("rusak pada baris 3:", hasil.Galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "pasti")]
    [InlineData(1, "tinjau")]
    [InlineData(1, "tanpa-id")]
    [InlineData(1, "ditolak")]
    [InlineData(2, "apa-saja")]
    public void Findings_decide_the_exit_code(int kode, string bila) =>
        Assert.Equal(kode, HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(Orang), ["ganda", "-", "--gagal-bila", bila]).Kode);

    [Theory]
    [InlineData("--bagian", "0/3")]
    [InlineData("--bagian", "4/3")]
    [InlineData("--bagian", "x")]
    [InlineData("--derajat", "0")]
    [InlineData("--batas-blok", "1")]
    public void Wrong_options_are_refused(string opsi, string nilai) =>
        Assert.Equal(2, HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(Orang), ["ganda", "-", opsi, nilai]).Kode);

    [Fact]
    public void A_table_without_region_codes_compares_names_of_regions()
    {
        const string bnba =
            """
            iddtks|kabupaten_kota|nik|nama|tanggal_lahir|nama_ibu_kandung|bansos_pkh
            A|KOTA SEMARANG|3374995708910003|SUTARMI LESTARI|17/08/1991|KINASIH RAHAYU|YA
            B|Kota Semarang ||SUTARMI LESTARY|17/08/1991|KINASIH RAHAYU|TIDAK
            C|KENDAL||SUTARMI LESTARY|17/08/1991|KINASIH RAHAYU|TIDAK
            """;
        string keluar = HasilPerintah.Jalankan("ganda", Berkas("bnba.txt", bnba)).Keluar;
        Assert.Contains("3 orang, 1 pasangan, 0 kelompok", keluar, StringComparison.Ordinal);
        Assert.Contains("| 2 dan 3 | tinjau  | GD-4", keluar, StringComparison.Ordinal);
    }
}
