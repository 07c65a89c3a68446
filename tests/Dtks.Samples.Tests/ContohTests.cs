using System.Diagnostics;

namespace Dtks.Samples.Tests;

/// <summary>The short programs of <c>samples/</c> print what stands in their <c>keluaran.txt</c>.</summary>
public class ContohTests
{
    private static readonly string Folder = AkarRepositori.Berkas("samples");

    // Why: folders without a project are callers in other languages, which need the native library (eng/uji-pemanggil.sh).
    public static TheoryData<string> Contoh =>
        [.. Directory.GetDirectories(Folder).Where(f => File.Exists(Path.Combine(f, "keluaran.txt")) && Directory.GetFiles(f, "*.csproj").Length > 0).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Contoh))]
    public void A_sample_prints_what_stands_beside_it(string contoh) => DokumenBuatan.Banding($"samples/{contoh}/keluaran.txt", Jalankan(contoh));

    private static string Jalankan(string contoh)
    {
        // Why: what a sample prints must not hang on the tables of the host.
        var mulai = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, contoh + ".dll")])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };
        using Process proses = Process.Start(mulai)!;
        string keluar = proses.StandardOutput.ReadToEnd();
        proses.WaitForExit();
        Assert.Equal(0, proses.ExitCode);
        return keluar;
    }
}
