namespace Dtks.Domain.Tests;

/// <summary>Official tables that stand beside the tests.</summary>
internal static class DataUji
{
    /// <summary>Rows of a CSV file without its header; a field may stand in double quotes.</summary>
    public static List<string[]> Baris(string nama)
    {
        using Stream aliran = typeof(DataUji).Assembly.GetManifestResourceStream(nama)
            ?? throw new InvalidOperationException($"Data uji {nama} tidak ada / missing test data.");
        using var pembaca = new StreamReader(aliran);
        return [.. pembaca.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(b => Pisah(b.TrimEnd('\r')))];
    }

    private static string[] Pisah(string baris)
    {
        var bidang = new List<string>();
        bool dalamKutip = false;
        int awal = 0;
        for (int i = 0; i <= baris.Length; i++)
        {
            if (i == baris.Length || (baris[i] == ',' && !dalamKutip))
            {
                bidang.Add(baris[awal..i].Trim('"'));
                awal = i + 1;
            }
            else if (baris[i] == '"')
            {
                dalamKutip = !dalamKutip;
            }
        }

        return [.. bidang];
    }
}
