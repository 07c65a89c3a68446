using System.Text.Json;
using System.Xml.Linq;
using Dtks.Cli.Pengujian;
using Dtks.Testing;
using Dtks.Cli.Tests.Perintah;

namespace Dtks.Cli.Tests.Pengujian;

/// <summary>dtks uji: filters, reports, exit codes, and programs that misbehave.</summary>
public sealed class PerintahUjiTests : IDisposable
{
    private const string Salah = """
        {"operasi": "usia.hitung", "kasus": [
          {"id": "ID-5-01", "aturan": ["ID-5"], "tingkat": "inti", "jenis": "wajar", "sumber": "uji", "sebab": "harapan yang keliru",
           "masukan": {"lahir": "2000-01-01", "per": "2024-01-01"}, "harapan": {"hasil": {"tahun": 23, "bulan": 0, "teks": "23 th 0 bln"}}},
          {"id": "ID-1-01", "operasi": "nik.urai", "aturan": ["ID-1"], "tingkat": "lanjut", "jenis": "wajar", "sumber": "uji", "sebab": "hanya yang disebut", "sebagian": true,
           "masukan": {"nik": "3374991708910003"}, "harapan": {"hasil": {"sah": true, "samaran": "3374991708910003"}}},
          {"id": "ID-5-02", "aturan": ["ID-5"], "tingkat": "inti", "jenis": "batas", "sumber": "uji", "sebab": "harapan yang benar",
           "masukan": {"lahir": "2000-01-01", "per": "2024-01-01"}, "harapan": {"hasil": {"teks": "24 th 0 bln", "bulan": 0.0, "tahun": 24}}}]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("dtks-uji-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_library_passes_and_the_table_names_the_rule()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("uji", "--aturan", "VK-8", "--tingkat", "inti");

        Assert.Equal(Aplikasi.Selesai, hasil.Kode);
        Assert.Contains("VK-8", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("0 gagal", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("KL-1", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_are_shown_in_full_without_personal_numbers_and_the_exit_code_is_1()
    {
        File.WriteAllText(Path.Combine(folder, "usia.hitung.json"), Salah);
        string junit = Path.Combine(folder, "hasil.xml");
        string json = Path.Combine(folder, "hasil.txt");
        HasilPerintah hasil = HasilPerintah.Jalankan("uji", "--kasus", folder, "--junit", junit, "--json", json);

        Assert.Equal(Aplikasi.AdaTemuan, hasil.Kode);
        Assert.Contains("hasil.tahun: diharapkan 23, dijawab 24", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("hasil.teks: diharapkan \"23 th 0 bln\", dijawab \"24 th 0 bln\"", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("3 kasus: 1 lulus, 2 gagal, 0 tidak dinilai", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("3374991708910003", hasil.Keluar + File.ReadAllText(junit) + File.ReadAllText(json), StringComparison.Ordinal);

        XElement suite = XDocument.Load(junit).Root!;
        Assert.Equal("3", suite.Attribute("tests")!.Value);
        Assert.Equal("2", suite.Attribute("failures")!.Value);
        Assert.Equal(["ID-5-01", "ID-5-02", "ID-1-01"], suite.Descendants("testcase").Select(k => k.Attribute("name")!.Value));
        JsonElement laporan = JsonDocument.Parse(File.ReadAllText(json)).RootElement;
        Assert.Equal(2, laporan.GetProperty("gagal").GetInt32());
        Assert.Equal(["gagal", "gagal", "lulus"], laporan.GetProperty("kasus").EnumerateArray().Select(k => k.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("program-yang-tidak-ada-di-sini", 0, "tidak ditemukan", "--perintah \"sh -c")]
    [InlineData("sh -c 'echo gagal memuat >&2; exit 3'", 3, "kode keluar 3", "jalankan sendiri")]
    [InlineData("sh -c 'exec sleep 60'", 1, "tidak ada jawaban dalam 0.2 detik", "flush")]
    public void A_program_that_does_not_work_is_told_once_with_how_to_repair_it(string program, int ditanya, string sebab, string perbaikan)
    {
        string junit = Path.Combine(folder, "hasil.xml");
        string json = Path.Combine(folder, "hasil.txt");
        HasilPerintah hasil = HasilPerintah.Jalankan("uji", "--perintah", program, "--operasi", "usia.hitung", "--batas-waktu", "0.2", "--junit", junit, "--json", json);
        int semua = KasusUji.Bawaan.Count(k => k.Operasi == "usia.hitung");

        Assert.Equal(Aplikasi.AdaTemuan, hasil.Kode);
        Assert.Equal(2, hasil.Keluar.Split(sebab).Length);
        Assert.Contains(perbaikan, hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("permintaan", hasil.Keluar, StringComparison.Ordinal);
        Assert.EndsWith($"{semua} kasus: 0 lulus, {ditanya} gagal, {semua - ditanya} tidak dinilai\n", hasil.Keluar.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        XElement suite = XDocument.Load(junit).Root!;
        Assert.Equal($"{semua + 1} 0 {ditanya + 1} {semua - ditanya}", string.Join(' ', new[] { "tests", "failures", "errors", "skipped" }.Select(a => suite.Attribute(a)!.Value)));
        JsonElement laporan = JsonDocument.Parse(File.ReadAllText(json)).RootElement;
        Assert.Equal((0, ditanya, semua - ditanya), (laporan.GetProperty("lulus").GetInt32(), laporan.GetProperty("gagal").GetInt32(), laporan.GetProperty("tidak_dinilai").GetInt32()));
        Assert.Contains(sebab, Assert.Single(laporan.GetProperty("percakapan").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cause_that_repeats_is_told_in_full_once()
    {
        // Answers the first case, then dies on every other: the same last words each time.
        string pertama = KasusUji.Bawaan.First(k => k.Operasi == "usia.hitung").Id;
        string naskah = Path.Combine(folder, "mogok.sh");
        File.WriteAllText(naskah, $"read baris; case \"$baris\" in *{pertama}*) printf '{{\"id\":\"{pertama}\",\"ok\":false,\"galat\":{{\"kode\":\"X\"}}}}\\n';; esac; echo kehabisan memori >&2; exit 9\n");
        HasilPerintah hasil = HasilPerintah.Jalankan("uji", "--perintah", $"sh {naskah}", "--operasi", "usia.hitung");

        Assert.Equal(Aplikasi.AdaTemuan, hasil.Kode);
        Assert.Contains("tanpa jawaban, sebab yang sama", hasil.Keluar, StringComparison.Ordinal);
        Assert.Equal(2, hasil.Keluar.Split("kehabisan memori").Length);
    }

    [Theory]
    [InlineData("php artisan dtks:jawab", "php", "artisan", "dtks:jawab")]
    [InlineData("  sh -c 'cd app; ./jawab \"a b\"'  ", "sh", "-c", "cd app; ./jawab \"a b\"")]
    [InlineData("\"C:\\Program Files\\php.exe\" -r \"echo \\\"a\\\";\"", "C:\\Program Files\\php.exe", "-r", "echo \"a\";")]
    [InlineData("/home/o'brien/jawab --x=\"1 2\" ''", "/home/o'brien/jawab", "--x=1 2", "")]
    [InlineData("")]
    public void A_command_line_is_split_as_a_shell_splits_it(string teks, params string[] kata) => Assert.Equal(kata, BarisPerintah.Pisah(teks));

    [Fact]
    public void A_command_line_is_shown_so_that_a_shell_takes_it() =>
        Assert.Equal("sh -c 'echo a; exit 3' '' x=1", BarisPerintah.Gabung(["sh", "-c", "echo a; exit 3", "", "x=1"]));

    [Theory]
    [InlineData("--perintah", "sh -c 'exit")]
    [InlineData("--aturan", "VK-99")]
    [InlineData("--tingkat", "sedang")]
    [InlineData("--kasus", "/tidak/ada")]
    [InlineData("--perintah", "")]
    [InlineData("--batas-waktu", "0")]
    [InlineData("--operasi", "tidak.ada")]
    public void Wrong_usage_ends_with_2(string opsi, string nilai) => Assert.Equal(Aplikasi.SalahPakai, HasilPerintah.Jalankan("uji", opsi, nilai).Kode);

    [Theory]
    [InlineData("""{"operasi": "usia.hitung"}""", "kasus")]
    [InlineData("""{"kasus": [{"id": "ID-5-01"}]}""", "ID-5-01")]
    [InlineData("""{"operasi": "a", "kasus": [{"id": "ID-5-01", "harapn": {}}]}""", "harapn")]
    [InlineData("""{"operasi": "a", "kasus": [{"id": "ID-5-01", "masukan": {}, "baris": ""}]}""", "baris")]
    [InlineData("""{"operasi": "a", "kasus": [{"id": "ID-5-01", "harapan": {"hasil": {}, "galat": {}}}]}""", "harapan")]
    [InlineData("""{"operasi": "a", "kasus": [3]}""", "kasus[0]")]
    [InlineData("{", "JSON")]
    public void A_broken_case_file_is_refused_with_its_place(string isi, string disebut)
    {
        File.WriteAllText(Path.Combine(folder, "rusak.json"), isi);
        HasilPerintah hasil = HasilPerintah.Jalankan("uji", "--kasus", folder);

        Assert.Equal(Aplikasi.SalahPakai, hasil.Kode);
        Assert.Contains("rusak.json", hasil.Galat, StringComparison.Ordinal);
        Assert.Contains(disebut, hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_used_twice_is_refused()
    {
        File.WriteAllText(Path.Combine(folder, "a.json"), Salah);
        File.WriteAllText(Path.Combine(folder, "b.json"), Salah);

        string galat = HasilPerintah.Jalankan("uji", "--kasus", folder).Galat;
        Assert.Contains("a.json", galat, StringComparison.Ordinal);
        Assert.Contains("the next free one is ID-5-03", galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a": 1, "b": [1, 2]}""", """{"b": [1.0, 2], "a": 1.00}""", false, 0)]
    [InlineData("""{"a": null}""", """{}""", false, 1)]
    [InlineData("""{}""", """{"a": null}""", false, 1)]
    [InlineData("""{}""", """{"a": null}""", true, 0)]
    [InlineData("""{"x": [{"a": 1}]}""", """{"x": [{"a": 1, "b": 2}]}""", true, 0)]
    [InlineData("""{"x": [{"a": 1}]}""", """{"x": [{"a": 1}, {"a": 1}]}""", true, 1)]
    [InlineData("""{"x": [1, 2]}""", """{"x": [2, 1]}""", true, 2)]
    [InlineData("""{"a": "1"}""", """{"a": 1}""", false, 1)]
    [InlineData("""{"a": true}""", """{"a": false}""", false, 1)]
    [InlineData("""{"a": "é"}""", """{"a": "\u00e9"}""", false, 0)]
    [InlineData("""{"a": 1}""", """{"a": 1, "a": 1}""", false, 1)]
    public void Json_is_compared_by_value(string harapan, string jawaban, bool sebagian, int beda) =>
        Assert.Equal(beda, PembandingJson.Bandingkan(JsonDocument.Parse(harapan).RootElement, JsonDocument.Parse(jawaban).RootElement, sebagian).Count);

    // Issue of files, 13: ids of cases, names of folders and files, requests and what a foreign program says are data too.
    [Theory]
    [InlineData("3374991708910003")]
    [InlineData("3374 9917 0891 0003")]
    [InlineData("3374.9917.0891.0003")]
    [InlineData("\uFF13\uFF13\uFF17\uFF14\uFF19\uFF19\uFF11\uFF17\uFF10\uFF18\uFF19\uFF11\uFF10\uFF10\uFF10\uFF13")]
    public void A_personal_number_anywhere_in_a_run_reaches_neither_the_screen_nor_a_report(string nomor)
    {
        string kasus = Path.Combine(folder, nomor);
        Directory.CreateDirectory(kasus);
        string json = Path.Combine(folder, "laporan.json");
        string junit = Path.Combine(folder, "laporan.xml");
        File.WriteAllText(Path.Combine(kasus, nomor + ".json"), JsonSerializer.Serialize(new
        {
            operasi = "nik.urai",
            kasus = new[] { new { id = nomor, aturan = new[] { nomor }, tingkat = "inti", jenis = "wajar", sumber = nomor, sebab = nomor, masukan = new { nik = nomor }, harapan = new { hasil = new { x = nomor } } } },
        }));
        HasilPerintah[] semua =
        [
            HasilPerintah.Jalankan("uji", "--kasus", kasus, "--json", json, "--junit", junit),
            HasilPerintah.Jalankan("uji", "--kasus", kasus, "--perintah", $"echo '{nomor}'"),
            HasilPerintah.Jalankan("uji", "--kasus", kasus, "--perintah", $"sh -c 'echo \"{nomor}\" >&2; exit 3'"),
            HasilPerintah.Jalankan("uji", "--kasus", kasus, "--perintah", Path.Combine(kasus, "tidak-ada")),
            HasilPerintah.Jalankan("uji", "--kasus", Path.Combine(kasus, "tidak-ada")),
        ];
        string[] teks = [.. semua.Select(h => h.Keluar + h.Galat), File.ReadAllText(json), File.ReadAllText(junit)];
        Assert.All(teks, t => Assert.True(t.Length > 0 && !t.Contains(nomor, StringComparison.Ordinal), t));
        Assert.All(teks, t => Assert.DoesNotContain("0891", t, StringComparison.Ordinal));
    }
}
