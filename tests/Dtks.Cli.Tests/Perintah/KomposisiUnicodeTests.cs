using System.Text.Json;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>NFC of names (KP-1) and NFKC of keys (PD-5) need ICU: the globalization-invariant mode leaves texts as they are.</summary>
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
}
