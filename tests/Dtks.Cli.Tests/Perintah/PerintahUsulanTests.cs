using System.Text;
using System.Text.Json;

namespace Dtks.Cli.Tests.Perintah;

/// <summary><c>dtks usulan</c> and <c>dtks alur</c> through their entry point.</summary>
public class PerintahUsulanTests
{
    private const string Satu = """{"jenis":1,"jalur":"mandiri","kanal":"Cek Bansos","tanggal":"2024-02-10","di_dtks":true}""";
    private const string Dua = """{"jenis":1,"jalur":"mandiri","kanal":"Cek Bansos","tanggal":"2024-02-10","di_dtks":false}""";

    private static HasilPerintah Usulan(string isi, params string[] opsi) => HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(isi), ["usulan", "-", .. opsi]);

    [Fact]
    public void One_usulan_over_several_lines_is_a_table()
    {
        HasilPerintah hasil = Usulan(Satu.Replace(",", ",\n", StringComparison.Ordinal));
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Contains("Usulan baris 1: Tidak memenuhi (edisi kepmensos-150-2022)", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("| UB-13 ", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("Belum diketahui: kepadanan,", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_is_reported_and_the_run_goes_on()
    {
        HasilPerintah hasil = Usulan($"{Satu}\n\nbukan json\n{{\"jenis\":9}}\n{Dua.Replace("2024", "2018", StringComparison.Ordinal)}\n{Dua}\n", "--json");
        Assert.Equal(0, hasil.Kode);
        JsonElement[] baris = [.. hasil.Keluar.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => JsonDocument.Parse(b).RootElement)];
        Assert.Equal([1, 3, 4, 5, 6], baris.Select(b => b.GetProperty("baris").GetInt32()));
        Assert.Equal(
            ["tidak-memenuhi", "DTKS-OP-001", "DTKS-OP-003", "DTKS-OP-004", "belum-dapat-ditentukan"],
            baris.Select(b => b.TryGetProperty("hasil", out JsonElement h) ? h.GetString() : b.GetProperty("galat").GetProperty("kode").GetString()));
        Assert.Equal(3, hasil.Galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("baris 4: DTKS-OP-003 jenis: ", hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_a_line_is_named_at_once_and_no_value()
    {
        HasilPerintah hasil = Usulan("""{"jenis":9,"tanggal":"2024-02-31","3374991708910003":1,"kepadanan":{"elemen":{"nama":101}},"di_dtks":"ya"}""" + $"\n{Dua}", "--json");
        string galat = JsonDocument.Parse(hasil.Keluar.Split('\n')[0]).RootElement.GetProperty("galat").GetProperty("pesan").GetString()!;
        Assert.All(["jenis", "tanggal", "****************", "kepadanan.elemen.nama", "kepadanan.sumber", "di_dtks", "jalur"], j => Assert.Contains(j, $"jenis {galat}", StringComparison.Ordinal));
        Assert.Equal(2 * 6, galat.Split("Juga ").Length - 1 + galat.Split("Also ").Length - 1);
        Assert.All(["3374991708910003", "02-31", "101", "ya\""], nilai => Assert.DoesNotContain(nilai, hasil.Keluar + hasil.Galat, StringComparison.Ordinal));
        Assert.Contains("\"baris\":2,\"hasil\":\"belum-dapat-ditentukan\"", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_one_family_is_refused_with_everything_that_is_wrong()
    {
        byte[] isi = Encoding.UTF8.GetBytes("""{"periode":"2024-02","orang":[{"nik":"3374991708910003","umur":32}],"kepesertaan":[{"nik":"3374991708910003"},{"nik":"12","program":"PKH"}]}""");
        foreach (string perintah in (string[])["jelaskan", "pengurus"])
        {
            HasilPerintah hasil = HasilPerintah.Jalankan(isi, [perintah, "-"]);
            Assert.Equal(2, hasil.Kode);
            Assert.All(
                perintah == "jelaskan" ? ["pada orang[0].umur:", "pada kepesertaan[0].program:", "pada kepesertaan[1].nik:"] : (string[])["pada periode:", "pada orang[0].umur:", "pada kepesertaan:", "pada pengurus:"],
                jalur => Assert.Contains(jalur, hasil.Galat, StringComparison.Ordinal));
            Assert.DoesNotContain("3374991708910003", hasil.Galat, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_bad_first_line_spoils_nothing() =>
        Assert.Contains("\"hasil\":\"belum-dapat-ditentukan\"", Usulan($"{{\"jenis\":\n{Dua}\n", "--json").Keluar, StringComparison.Ordinal);

    [Theory]
    [InlineData("tidak-memenuhi", 1)]
    [InlineData("belum-dapat-ditentukan", 0)]
    [InlineData("galat", 0)]
    public void The_exit_code_is_what_was_asked(string temuan, int kode)
    {
        HasilPerintah hasil = Usulan(Satu, "--ringkas", "--gagal-bila", temuan);
        Assert.Equal(kode, hasil.Kode);
        Assert.DoesNotContain("Usulan baris", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("| Tidak memenuhi | 1", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_wrong_usage() => Assert.Equal(2, HasilPerintah.Jalankan("usulan", "tidak-ada.json").Kode);

    [Fact]
    public void Workflows_are_listed_and_printed()
    {
        Assert.Contains("| usulan ", HasilPerintah.Jalankan("alur").Keluar, StringComparison.Ordinal);
        string satu = HasilPerintah.Jalankan("alur", "usulan").Keluar;
        Assert.Contains("stateDiagram-v2", satu, StringComparison.Ordinal);
        Assert.Contains("UB-3 tidak terpenuhi", satu, StringComparison.Ordinal);
        string mermaid = HasilPerintah.Jalankan("alur", "Usulan", "--mermaid", "--inggris").Keluar;
        Assert.StartsWith("stateDiagram-v2\n", mermaid, StringComparison.Ordinal);
        Assert.Contains("[UB-3 is not met]", mermaid, StringComparison.Ordinal);
        HasilPerintah salah = HasilPerintah.Jalankan("alur", "tidak-ada");
        Assert.Equal(2, salah.Kode);
        Assert.Contains("usulan", salah.Galat, StringComparison.Ordinal);
    }
}
