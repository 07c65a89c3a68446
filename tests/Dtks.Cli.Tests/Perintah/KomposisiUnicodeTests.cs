using System.Diagnostics;
using System.Text.Json;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>NFC of names (KP-1) and NFKC of keys (PD-5) in scripts other than Latin need ICU; a host without it is told so.</summary>
public class KomposisiUnicodeTests
{
    [Fact]
    public void The_program_runs_with_ICU_so_that_texts_are_composed()
    {
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dtks.runtimeconfig.json")));
        JsonElement properties = settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");

        bool invariant = properties.TryGetProperty("System.Globalization.Invariant", out JsonElement value) && value.GetBoolean();

        Assert.False(invariant);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    public void A_host_without_ICU_is_told_what_it_misses(string invariant, bool ditegur)
    {
        using Process program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dtks.dll"), "nik", "3374991708910003"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant },
        })!;
        string galat = program.StandardError.ReadToEnd();
        _ = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        Assert.Equal(0, program.ExitCode);
        Assert.Equal(ditegur, galat.Contains("ICU", StringComparison.Ordinal));
    }
}
