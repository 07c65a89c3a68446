using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dtks.Cli.Tests.Perintah;

namespace Dtks.Cli.Tests.Operasi;

/// <summary>A host without Unicode tables (globalization-invariant mode) gives the same keys, or says that it cannot.</summary>
public class TanpaIcuTests
{
    [Fact]
    public void Names_with_letters_and_marks_have_the_same_key_without_ICU()
    {
        string[] nama =
        [
            .. Enumerable.Range(0xA0, 0xE0).Concat(Enumerable.Range(0x1E00, 0x100)).Select(c => $"Budi {(char)c}mar"),
            .. Enumerable.Range(0x300, 0x70).Where(c => c != 0x345).Select(c => $"Siti a{(char)c}\u0323e{(char)c}"), "\uFF22\uFF55\uFF44\uFF49", "\uFB01kri", "Rene\u0301e O\u2019Hara",
        ];
        string masuk = string.Join('\n', nama.Select((n, i) => JsonSerializer.Serialize(new { id = i, op = i % 2 == 0 ? "nama.kunci" : "alamat.kunci", masukan = new { teks = n } })));

        string dengan = DenganIcu(masuk);
        Assert.Equal(nama.Length, dengan.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("\"ok\":false", dengan, StringComparison.Ordinal);
        Assert.Equal(dengan, TanpaIcu(masuk));
    }

    [Fact]
    public void A_script_that_needs_the_tables_is_refused_without_them_and_the_stream_goes_on()
    {
        string masuk = string.Join('\n', new[] { "\u0628\u0648\u062F\u064A", "Budi" }.Select((n, i) => JsonSerializer.Serialize(new { id = i, op = "nama.kunci", masukan = new { teks = n } })));
        string[] jawab = TanpaIcu(masuk).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, jawab.Length);
        Assert.Contains("DTKS-OP-004", jawab[0], StringComparison.Ordinal);
        Assert.Contains("\"kunci\":\"BUDI\"", jawab[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"ok\":false", DenganIcu(masuk), StringComparison.Ordinal);
    }

    private static string DenganIcu(string masuk) => HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(masuk + "\n"), ["jawab"]).Keluar;

    private static string TanpaIcu(string masuk)
    {
        var mulai = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dtks.dll"), "jawab"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        mulai.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using Process proses = Process.Start(mulai)!;
        Task<string> keluar = proses.StandardOutput.ReadToEndAsync();
        Task<string> galat = proses.StandardError.ReadToEndAsync();
        proses.StandardInput.Write(masuk + "\n");
        proses.StandardInput.Close();
        Assert.True(proses.WaitForExit(60_000), string.Create(CultureInfo.InvariantCulture, $"{proses.Id}"));
        _ = galat.Result;
        return keluar.Result;
    }
}
