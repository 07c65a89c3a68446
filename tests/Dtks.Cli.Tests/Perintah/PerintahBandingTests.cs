using System.Xml.Linq;

namespace Dtks.Cli.Tests.Perintah;

/// <summary><c>dtks banding</c> against what two runs of <c>dtks kelayakan</c> say of the same file (HD-3).</summary>
public sealed class PerintahBandingTests : IDisposable
{
    private static readonly string Contoh = Path.Combine(AkarProyek(), "samples", "data");

    private readonly string _tempat = Directory.CreateTempSubdirectory("dtks-banding").FullName;

    private static string[] Masukan => [Path.Combine(Contoh, "bnba.csv"), "--penetapan", Path.Combine(Contoh, "penetapan.csv"), "--surat", Path.Combine(Contoh, "surat.json")];

    public void Dispose() => Directory.Delete(_tempat, recursive: true);

    public static TheoryData<string, string, string> Pasangan => new()
    {
        { "--edisi permensos-3-2021,kepmensos-150-2022", "--edisi permensos-3-2021", "--edisi kepmensos-150-2022" },
        { "--edisi kepmensos-150-2022,permensos-3-2021", "--edisi kepmensos-150-2022", "--edisi permensos-3-2021" },
        { "--kebijakan cakupan_kaskade=keluarga", "", "--kaskade keluarga" },
        { $"--edisi {Path.Combine(Contoh, "..", "edisi", "bacaan-73-2024.json")}", "", $"--edisi {Path.Combine(Contoh, "..", "edisi", "bacaan-73-2024.json")}" },
    };

    [Theory]
    [MemberData(nameof(Pasangan))]
    public void Every_row_that_differs_between_two_runs_is_told_and_no_other(string opsi, string opsiA, string opsiB)
    {
        Dictionary<(string Baris, string Program), string[]> a = Putusan("a", opsiA), b = Putusan("b", opsiB);
        string[][] banding = Banding("c", opsi);

        // kelayakan, sumber, tahap, kepesertaan, perlu_ganti_pengurus, dasar, kurang
        static string[] Isi(string[] s) => [s[5], s[6], s[9], s[10], s[11], s[12], s[13]];
        (string, string)[] beda = [.. a.Keys.Where(k => !Isi(a[k]).SequenceEqual(Isi(b[k])))];
        Assert.Equal(beda.Order(), banding.Select(s => (s[0], s[4])).Order());
        foreach (string[] s in banding)
        {
            (string[] x, string[] y) = (a[(s[0], s[4])], b[(s[0], s[4])]);
            Assert.Equal((Akibat(x), x[9], x[12], x[13]), (s[6], s[7], s[8], s[9]));
            Assert.Equal((Akibat(y), y[9], y[12], y[13]), (s[10], s[11], s[12], s[13]));
            Assert.Equal(Perubahan(s[6], s[10]), s[5]);
        }
    }

    [Fact]
    public void The_counts_are_those_of_the_rows_and_the_other_way_round_they_change_sides()
    {
        string[][] maju = Banding("a", "--edisi permensos-3-2021,kepmensos-150-2022"), mundur = Banding("b", "--edisi kepmensos-150-2022,permensos-3-2021");
        Assert.NotEmpty(maju);
        Assert.Equal(maju.Select(s => (s[0], s[4], s[6], s[10])), mundur.Select(s => (s[0], s[4], s[10], s[6])));
        foreach ((string folder, string[][] baris) in new[] { ("a", maju), ("b", mundur) })
        {
            string[][] ringkasan = Baca(folder, "ringkasan");
            Assert.Equal(Putusan("k" + folder, "").Count, ringkasan.Sum(s => int.Parse(s[6], System.Globalization.CultureInfo.InvariantCulture)));
            foreach (var satu in ringkasan.Where(s => s[1] != "sama").GroupBy(s => (s[0], s[1])))
            {
                Assert.Equal(baris.Count(s => (s[4], s[5]) == satu.Key), satu.Sum(s => int.Parse(s[6], System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    [Theory]
    [InlineData("--edisi kepmensos-150-2022,kepmensos-150-2022")]
    [InlineData("--kebijakan cakupan_kaskade=penerima")]
    public void A_law_against_itself_changes_no_row(string opsi)
    {
        Assert.Empty(Banding("a", opsi));
        Assert.Empty(Baca("a", "hukum"));
        Assert.Empty(Baca("a", "parameter"));
        Assert.All(Baca("a", "ringkasan"), s => Assert.Equal("sama", s[1]));
    }

    [Fact]
    public void The_page_stands_alone_and_its_picture_says_in_words_what_it_shows()
    {
        Banding("a", "--edisi permensos-3-2021,kepmensos-150-2022", "csv,html,md");
        string html = File.ReadAllText(Path.Combine(_tempat, "a", "banding.html"));
        string svg = File.ReadAllText(Path.Combine(_tempat, "a", "banding.svg"));
        string md = File.ReadAllText(Path.Combine(_tempat, "a", "banding.md"));
        XNamespace ns = "http://www.w3.org/2000/svg";
        XElement gambar = XElement.Parse(svg);
        string uraian = gambar.Element(ns + "desc")!.Value;
        Assert.Equal("img", gambar.Attribute("role")!.Value);
        Assert.False(string.IsNullOrWhiteSpace(gambar.Element(ns + "title")!.Value));
        Assert.DoesNotContain("http:", html.Replace(ns.NamespaceName, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("https:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.Contains(uraian, html, StringComparison.Ordinal);
        Assert.Contains(uraian, md, StringComparison.Ordinal);

        // One band a pair of outcomes, each with its number in the description.
        var pasangan = Baca("a", "ringkasan").GroupBy(s => (s[2], s[3])).ToArray();
        Assert.Equal(pasangan.Length, gambar.Elements(ns + "path").Count());
        Assert.All(pasangan, p => Assert.Contains($"{p.Key.Item1} ke {p.Key.Item2} ", uraian, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\d{16}", html + md + svg);
    }

    [Fact]
    public void Without_a_file_the_laws_alone_are_compared_on_the_screen_in_Markdown_or_in_HTML()
    {
        string[] hukum = ["banding", "--kebijakan", "cakupan_kaskade=keluarga"];
        var layar = HasilPerintah.Jalankan(hukum);
        Assert.Equal(0, layar.Kode);
        Assert.Contains("keluarga: final", layar.Keluar, StringComparison.Ordinal);
        Assert.StartsWith("# ", HasilPerintah.Jalankan([.. hukum, "--format", "md"]).Keluar, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", HasilPerintah.Jalankan([.. hukum, "--format", "html"]).Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void What_decrees_fix_differently_is_shown_in_words()
    {
        string edisi = Path.Combine(_tempat, "edisi.json");
        File.WriteAllText(edisi, """
            {"id":"bacaan-kami","nama":"Bacaan kami","induk":"kepmensos-150-2022","sumber":{"kunci":"NOTA-12","nama":"Nota dinas 12/2024"},"mulai":"2024-06","selesai":"2025-05","parameter":{
            "jendela":[{"nilai":[{"kegiatan":"verifikasi-kelayakan","mulai":"10","selesai":"H-3","surat":false},{"kegiatan":"pengesahan-kelayakan","mulai":"10","selesai":"H","surat":true}],"bagian":"butir 1"}],
            "batas_desil":[{"nilai":[{"program":{"kode":"BLT-KAB","nama":"BLT kabupaten","satuan":"keluarga"},"paling":3}],"bagian":"butir 2"}]}}
            """);
        foreach (string bentuk in (string[])["layar", "md", "html"])
        {
            var hasil = HasilPerintah.Jalankan([
                "banding", "--edisi", $"kepmensos-150-2022,{edisi}", .. bentuk == "layar" ? (string[])[] : ["--format", bentuk]]);
            string teks = string.Join(' ', hasil.Keluar.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
            Assert.Contains("batas_desil[BLT-KAB]", teks, StringComparison.Ordinal);
            Assert.Contains("program (kode BLT-KAB, nama BLT kabupaten, satuan keluarga), paling 3", teks, StringComparison.Ordinal);
            Assert.Contains("kegiatan verifikasi-kelayakan, mulai 10, selesai H-3, surat tidak", teks, StringComparison.Ordinal);
            Assert.DoesNotContain("{\"", teks, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_policies_may_be_changed_at_once_and_what_is_not_known_is_refused()
    {
        var dua = HasilPerintah.Jalankan("banding", "--kebijakan", "cakupan_kaskade=keluarga", "--kebijakan", "tanpa_verifikasi=tidak-layak");
        Assert.Equal(0, dua.Kode);
        Assert.Contains("cakupan_kaskade=keluarga, tanpa_verifikasi=tidak-layak", dua.Keluar, StringComparison.Ordinal);
        foreach (string[] salah in (string[][])[["--kebijakan", "usia_lansia=70"], ["--kebijakan", "cakupan_kaskade"], ["--edisi", "a,b,c"], ["--edisi", "tidak-ada"], []])
        {
            var hasil = HasilPerintah.Jalankan(["banding", .. salah]);
            Assert.Equal(2, hasil.Kode);
            Assert.NotEmpty(hasil.Galat);
        }

        Assert.Equal(2, HasilPerintah.Jalankan("banding", Masukan[0], "--edisi", "permensos-3-2021").Kode);
        Assert.Equal(2, HasilPerintah.Jalankan(["banding", .. Masukan, "--edisi", "permensos-5-2019,kepmensos-150-2022"]).Kode);
    }

    private static string Akibat(string[] putusan) => putusan[10] == "dihentikan" ? "dihentikan" : putusan[5];

    // HD-3: who is stopped on one side only gains or loses; an open answer is neither.
    private static string Perubahan(string a, string b) => (a, b) switch
    {
        _ when a == b => "jalan-lain",
        ("belum-dapat-ditentukan", _) => "menjadi-dapat-ditentukan",
        (_, "belum-dapat-ditentukan") => "menjadi-belum-dapat-ditentukan",
        (_, "dihentikan") => "kehilangan",
        ("dihentikan", _) => "memperoleh",
        (_, "layak") => "menjadi-layak",
        _ => "menjadi-tidak-layak",
    };

    private static string AkarProyek()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dtks.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    private Dictionary<(string Baris, string Program), string[]> Putusan(string folder, string opsi)
    {
        Jalankan(["kelayakan", .. Masukan, .. opsi.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--keluar", Path.Combine(_tempat, folder)]);
        return Baca(folder, "putusan").ToDictionary(s => (s[0], s[4]));
    }

    private string[][] Banding(string folder, string opsi, string format = "csv")
    {
        Jalankan(["banding", .. Masukan, .. opsi.Split(' '), "--keluar", Path.Combine(_tempat, folder), "--format", format]);
        return Baca(folder, "banding");
    }

    private static void Jalankan(string[] args)
    {
        var hasil = HasilPerintah.Jalankan(args);
        Assert.True(hasil.Kode == 0, hasil.Galat);
    }

    // The cells of these tables hold no comma but in quotes, and no line break.
    private string[][] Baca(string folder, string nama) => [.. File.ReadLines(Path.Combine(_tempat, folder, nama + ".csv")).Skip(1).Select(b => b.Split(','))];
}
