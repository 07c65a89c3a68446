using System.Text;
using System.Text.Json;
using Dtks.Protokol.Tests;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>dtks padan: one answer or many, what goes on after a bad line, and the exit codes.</summary>
public class PerintahPadanTests
{
    private const string Satu = """{"content":[{"NAMA_LGKP":"Sesuai (92)"}]}""";
    private const string Gagal = """{"RESPON":"IP ditolak"}""";
    private const string Terbungkus = """{"nik":"3374991708910003","jawaban":{"NIK":"3374991708910003"}}""";

    [Fact]
    public void One_answer_over_many_lines_is_one_answer()
    {
        HasilPerintah hasil = Padan("{\n  \"content\": [\n\n    {\"NAMA_LGKP\": \"Sesuai (92)\"}\n  ]\n}\n", "--json");

        JsonElement putusan = Assert.Single(Baris(hasil));
        Assert.Equal(("tidak-padan", 1), (putusan.GetProperty("hasil").GetString(), putusan.GetProperty("baris").GetInt32()));
        Assert.Equal(16, putusan.GetProperty("elemen").GetArrayLength());
    }

    [Fact]
    public void Answers_line_by_line_go_on_after_a_bad_line_and_report_it()
    {
        HasilPerintah hasil = Padan($"{Satu}\nbukan json\n\r\n{Gagal}\r\n[1]\n{{\"nik\":\"12\",\"jawaban\":{{}}}}\n{Terbungkus}", "--json");

        Assert.Equal(Aplikasi.Selesai, hasil.Kode);
        Assert.Equal(
            ["1 tidak-padan", "2 belum-dapat-ditentukan", "4 belum-dapat-ditentukan", "5 belum-dapat-ditentukan", "6 DUKCAPIL-NIK-TAK-TERBACA", "7 belum-dapat-ditentukan"],
            Baris(hasil).Select(b => $"{b.GetProperty("baris")} {(b.TryGetProperty("hasil", out JsonElement h) ? h : b.GetProperty("galat").GetProperty("kode"))}"));
        Assert.Equal("gagal-panggilan", Baris(hasil)[1].GetProperty("temuan")[0].GetString());
        Assert.Contains("baris 6: DUKCAPIL-NIK-TAK-TERBACA", hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("3374991708910003", hasil.Keluar + hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_first_line_does_not_end_the_file() =>
        Assert.Equal(3, Baris(Padan($"{{ rusak\n{Satu}\n{Gagal}\n", "--json")).Count);

    [Fact]
    public void The_NIK_asked_may_be_wrapped_or_given_as_an_option()
    {
        Assert.Equal(1, Assert.Single(Baris(Padan(Terbungkus, "--json"))).GetProperty("terpenuhi").GetInt32());
        Assert.Equal(1, Assert.Single(Baris(Padan("""{"NIK":"3374991708910003"}""", "--json", "--nik", "3374991708910003"))).GetProperty("terpenuhi").GetInt32());
        Assert.Equal(0, Assert.Single(Baris(Padan("""{"NIK":"3374991708910003"}""", "--json"))).GetProperty("terpenuhi").GetInt32());
        Assert.Equal(Aplikasi.SalahPakai, Padan(Satu, "--nik", "12").Kode);
    }

    [Fact]
    public void The_table_shows_word_score_threshold_and_what_to_do_next()
    {
        HasilPerintah hasil = Padan("""{"NAMA_LGKP":"Sesuai (92)","RESPONSE_CODE":"11"}""");

        Assert.Contains("Tidak padan, 0 dari 16", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("Temuan: ditemukan, meninggal dunia (kode 11)", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("tercatat meninggal", hasil.Keluar, StringComparison.Ordinal);
        Assert.Matches("Nama lengkap .*Sesuai .*92 .*100 .*tidak terpenuhi", hasil.Keluar);
        Assert.Contains("ulangi nanti", Padan(Gagal).Keluar, StringComparison.Ordinal);
        Assert.Contains("Kepmensos 150/HUK/2022", hasil.Keluar, StringComparison.Ordinal);
    }

    // Screens speak in words; the codes are for --json.
    [Theory]
    [InlineData("""{"RESPON":"IP ditolak"}""", "panggilan gagal")]
    [InlineData("""{"RESPONSE_CODE":"05"}""", "kuota akses ke web service habis (kode 05)")]
    [InlineData("""{"RESPON":"Data Tidak Ditemukan"}""", "tidak ditemukan (kode 13)")]
    [InlineData("""{"content":[]}""", "jawaban kosong")]
    [InlineData("""{"NAMA_LGKP":"mirip"}""", "isi Nama lengkap tidak terbaca")]
    [InlineData("""{"NAMA_LGKP":"Sesuai","RESPON":"entahlah"}""", "pesan web service tidak dikenal")]
    [InlineData("""{"NAMA_LGKP":"Sesuai","WARNA_3374991708910003":"biru"}""", "anggota tidak dikenal: WARNA_")]
    public void Findings_and_counts_are_told_in_words(string jawaban, string kata)
    {
        string layar = Padan(jawaban).Keluar;
        Assert.Contains(kata, layar, StringComparison.Ordinal);
        Assert.DoesNotMatch("kode-[0-9]|gagal-panggilan|tak-terbaca|tidak-padan|belum-dapat|[0-9]{15}", layar);
    }

    [Fact]
    public void Another_policy_asks_other_elements()
    {
        JsonElement putusan = Assert.Single(Baris(Padan(Satu, "--json", "--kebijakan", "nama-saja")));
        Assert.Equal(("padan", 1), (putusan.GetProperty("hasil").GetString(), putusan.GetProperty("elemen").GetArrayLength()));
        Assert.Equal(Aplikasi.SalahPakai, Padan(Satu, "--kebijakan", "lain").Kode);
    }

    [Theory]
    [InlineData(Aplikasi.AdaTemuan, "tidak-padan")]
    [InlineData(Aplikasi.Selesai, "belum-dapat-ditentukan")]
    [InlineData(Aplikasi.Selesai, "galat")]
    public void The_exit_code_tells_what_was_asked_to_fail_on(int kode, string bila) =>
        Assert.Equal(kode, Padan(Satu, "--ringkas", "--gagal-bila", bila).Kode);

    [Fact]
    public void A_missing_file_is_wrong_usage_and_an_empty_one_is_no_answer()
    {
        Assert.Equal(Aplikasi.SalahPakai, HasilPerintah.Jalankan("padan", "/tidak/ada.json").Kode);
        Assert.Empty(Baris(Padan("\n\n", "--json")));
    }

    // The wrong file is told once: no table of verdicts on what is no answer; beside an answer such a line is shown.
    [Fact]
    public void A_page_of_a_browser_is_refused_without_a_verdict_on_it()
    {
        const string Halaman = "<!DOCTYPE html>\n<html><body>Sesi habis</body></html>\n";
        HasilPerintah hasil = Padan(Halaman);
        Assert.Equal((Aplikasi.SalahPakai, ""), (hasil.Kode, hasil.Keluar.Trim()));
        Assert.Contains("Tidak satu jawaban pun terbaca, 2 baris ditolak", hasil.Galat, StringComparison.Ordinal);
        string layar = Padan(Halaman + Satu).Keluar;
        Assert.Equal([1, 2, 3], Enumerable.Range(1, 4).Where(b => layar.Contains($"Jawaban baris {b}:", StringComparison.Ordinal)));
    }

    private static HasilPerintah Padan(string isi, params string[] opsi) => HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(isi), ["padan", "-", .. opsi]);

    private static IReadOnlyList<JsonElement> Baris(HasilPerintah hasil) => Percakapan.Uraikan(Encoding.UTF8.GetBytes(hasil.Keluar));
}
