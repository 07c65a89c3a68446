using System.Text;
using Dtks.Bersama;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>The commands through their entry point: output, exit codes, wrong usage.</summary>
public class PerintahTests
{
    private const string Nik = "3374991708910003";

    [Theory]
    [InlineData("kalender-bulan", "kalender", "2024-02", "--tanggal", "2024-02-20")]
    [InlineData("kalender-bulan-lain", "kalender", "2024-04")]
    [InlineData("kalender-tahun-pergantian", "kalender", "2022")]
    [InlineData("kalender-tanpa-jendela", "kalender", "2021-05")]
    [InlineData("kalender-di-luar-cakupan", "kalender", "2025-01")]
    [InlineData("nik-sah", "nik", "3374.99", "570891-0003", "--per", "2024-02-01")]
    [InlineData("bantuan-kalender", "kalender", "--help")]
    public void Output_is_as_approved(string nama, params string[] args)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(args);
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        BerkasEmas.Banding(nama, string.Join('\n', hasil.Keluar.ReplaceLineEndings("\n").Split('\n').Select(b => b.TrimEnd())));
    }

    [Fact]
    public void Without_arguments_the_calendar_is_that_of_today_in_Jakarta()
    {
        string keluar = HasilPerintah.Jalankan("kalender").Keluar;
        Assert.Equal(HasilPerintah.Jalankan("kalender", "2024-02", "--tanggal", "2024-02-20").Keluar, keluar);
        Assert.Equal(HasilPerintah.Jalankan("kalender", "2024-02").Keluar, keluar);
    }

    [Fact]
    public void A_named_edition_gives_windows_outside_coverage() =>
        Assert.Contains("2025-01-14", HasilPerintah.Jalankan("kalender", "2025-01", "--edisi", "kepmensos-150-2022").Keluar, StringComparison.Ordinal);

    [Fact]
    public void The_catalogue_lists_every_rule_and_an_edition_its_own()
    {
        string semua = HasilPerintah.Jalankan("aturan").Keluar;
        Assert.All(Dtks.Rules.KatalogAturan.Semua, a => Assert.Contains($"| {a.Id} ", semua, StringComparison.Ordinal));
        string tengah = HasilPerintah.Jalankan("aturan", "--edisi", "permensos-3-2021").Keluar;
        Assert.Contains("| VK-10 ", tengah, StringComparison.Ordinal);
        Assert.DoesNotContain("| VK-8 ", tengah, StringComparison.Ordinal);
    }

    [Fact]
    public void One_rule_comes_with_its_law_class_and_editions()
    {
        string keluar = HasilPerintah.Jalankan("aturan", "vk-8").Keluar;
        Assert.All((string[])["VK-8", "Tafsir", "Kepmensos 150/HUK/2022", "kepmensos-150-2022 (2022-10 s.d. 2024-12)"], t => Assert.Contains(t, keluar, StringComparison.Ordinal));
    }

    [Fact]
    public void A_defect_is_named_with_its_place()
    {
        string keluar = HasilPerintah.Jalankan("nik", "33749917089100O3").Keluar;
        Assert.All((string[])["karakter", "ke-15", "number 15"], t => Assert.Contains(t, keluar, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "nik", "12", "--gagal-bila", "tidak-sah")]
    [InlineData(0, "nik", Nik, "--gagal-bila", "tidak-sah")]
    [InlineData(0, "nik", "12")]
    [InlineData(2, "nik")]
    [InlineData(2, "nik", "12", "--gagal-bila", "apa")]
    [InlineData(2, "nik", "12", "--gagal-bila")]
    [InlineData(2, "nik", "12", "--per", "2024-02-30")]
    [InlineData(2, "kalender", "2024-13")]
    [InlineData(2, "kalender", "--edisi", "lain")]
    [InlineData(2, "kalender", "2024", "2025")]
    [InlineData(2, "aturan", "VK-99")]
    [InlineData(2, "tidak-ada")]
    [InlineData(2, Nik)]
    [InlineData(2, "kalender", Nik)]
    [InlineData(2, "aturan", Nik)]
    [InlineData(2, "jawab", Nik)]
    [InlineData(2, "nik", "12", "--per", Nik)]
    public void Exit_codes_tell_done_findings_and_wrong_usage(int kode, params string[] args)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(args);
        Assert.Equal(kode, hasil.Kode);
        Assert.Equal(kode == 2, hasil.Galat.Length > 0);
        Assert.DoesNotContain(Nik, hasil.Galat + hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", hasil.Galat + hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("Required argument", hasil.Galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jawab")]
    [InlineData("kalender")]
    [InlineData("nik")]
    [InlineData("aturan")]
    public void Every_command_explains_itself_in_Indonesian_with_examples(string perintah)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(perintah, "--help");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Contains($"dtks {perintah}", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("Contoh:", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("Options:", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void Jawab_answers_on_standard_output()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(Encoding.UTF8.GetBytes("""{"id":1,"op":"permohonan.tenggat","masukan":{"diterima":"2024-01-31"}}"""), ["jawab"]);
        Assert.Equal((0, """{"id":1,"ok":true,"hasil":{"tenggat":"2024-02-07"}}""" + "\n", ""), (hasil.Kode, hasil.Keluar, hasil.Galat));
    }
}
