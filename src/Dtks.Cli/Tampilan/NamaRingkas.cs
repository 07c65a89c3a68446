namespace Dtks.Cli.Tampilan;

/// <summary>Names of regions without the regions above that all of them share: those are said once.</summary>
internal sealed class NamaRingkas
{
    private const string Pemisah = " / ";

    /// <summary>Finds what the names share; names without regions above share nothing.</summary>
    public NamaRingkas(IEnumerable<string> nama)
    {
        string[][] bagian = [.. nama.Select(n => n.Split(Pemisah)).Where(b => b.Length > 1)];
        int sama = bagian.Length == 0 ? 0 : bagian.Min(b => b.Length) - 1;
        while (sama > 0 && bagian.Any(b => !b.AsSpan(0, sama).SequenceEqual(bagian[0].AsSpan(0, sama))))
        {
            sama--;
        }

        Bersama = sama == 0 ? "" : string.Join(Pemisah, bagian[0].Take(sama));
    }

    /// <summary>The regions that all names share; empty when there are none.</summary>
    public string Bersama { get; }

    /// <summary>The name without what all share.</summary>
    public string Ringkas(string nama) =>
        Bersama.Length > 0 && nama.StartsWith(Bersama + Pemisah, StringComparison.Ordinal) ? nama[(Bersama.Length + Pemisah.Length)..] : nama;

    /// <summary>The head of a table of these names, with what all share.</summary>
    public string Judul(string tingkat) => Bersama.Length > 0 ? $"{tingkat} di {Bersama}" : tingkat;
}
