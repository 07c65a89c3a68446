using System.Text;

namespace Dtks.Bersama;

/// <summary>Files that the code writes: pages of <c>docs/</c>, schemas, what a sample prints.</summary>
/// <remarks><c>DTKS_TULIS_DOKUMEN=1</c> writes them instead of holding them; <c>eng/perbarui-dokumen.sh</c> does so for all of them.</remarks>
internal static class DokumenBuatan
{
    /// <summary>Whether this run writes instead of comparing.</summary>
    public static bool Tulis { get; } = Environment.GetEnvironmentVariable("DTKS_TULIS_DOKUMEN") == "1";

    /// <summary>Holds a file of the repository against what the code gives.</summary>
    /// <param name="jalur">Path from the root of the repository.</param>
    /// <param name="isi">What the code gives, with LF.</param>
    public static void Banding(string jalur, string isi)
    {
        string berkas = AkarRepositori.Berkas(jalur);
        string ada = File.Exists(berkas) ? File.ReadAllText(berkas).ReplaceLineEndings("\n") : string.Empty;
        if (ada == isi)
        {
            return;
        }

        if (Tulis)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(berkas)!);
            File.WriteAllText(berkas, isi, new UTF8Encoding(false));
            return;
        }

        Assert.Fail($"{jalur} is not what the code gives, from line {BarisBeda(ada, isi)}Write it anew with eng/perbarui-dokumen.sh and read the difference against the specification.");
    }

    /// <summary>The first line in which two texts differ, as it stands and as the code gives it.</summary>
    public static string BarisBeda(string ada, string seharusnya)
    {
        string[] a = ada.Split('\n');
        string[] b = seharusnya.Split('\n');
        int i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return $"{i + 1}:\n  stands: {Baris(a)}\n  given:  {Baris(b)}\n";

        string Baris(string[] baris) => i < baris.Length ? baris[i] : "(end of file)";
    }
}
