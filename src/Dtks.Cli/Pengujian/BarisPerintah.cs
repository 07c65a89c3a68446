using System.Text;

namespace Dtks.Cli.Pengujian;

/// <summary>A command line as one text: a program and its arguments, split as a shell splits them, without a shell.</summary>
internal static class BarisPerintah
{
    /// <summary>
    /// The words of a command line. Double quotes hold spaces together anywhere, with <c>\"</c> and <c>\\</c> inside them; single quotes do where a word begins
    /// (so that an apostrophe in a path is one).
    /// </summary>
    /// <exception cref="SalahPakaiException">A quote is not closed.</exception>
    public static string[] Pisah(string teks)
    {
        var hasil = new List<string>();
        var kata = new StringBuilder();
        bool ada = false;
        char kutip = '\0';
        for (int i = 0; i < teks.Length; i++)
        {
            char c = teks[i];
            if (c == '\\' && kutip == '"' && i + 1 < teks.Length && teks[i + 1] is '"' or '\\')
            {
                kata.Append(teks[++i]);
            }
            else if (kutip != '\0' ? c == kutip : c == '"' || (c == '\'' && !ada))
            {
                kutip = kutip == '\0' ? c : '\0';
                ada = true;
            }
            else if (kutip == '\0' && char.IsWhiteSpace(c))
            {
                Akhiri();
            }
            else
            {
                kata.Append(c);
                ada = true;
            }
        }

        if (kutip != '\0')
        {
            throw new SalahPakaiException($"--perintah: tanda kutip {kutip} tidak ditutup.", $"--perintah: the quote {kutip} is not closed.");
        }

        Akhiri();
        return [.. hasil];

        void Akhiri()
        {
            if (ada)
            {
                hasil.Add(kata.ToString());
                kata.Clear();
                ada = false;
            }
        }
    }

    /// <summary>The words as one text again, for a person to copy into a shell.</summary>
    public static string Gabung(IEnumerable<string> kata) => string.Join(' ', kata.Select(k => k.Length == 0 || k.Any(c => char.IsWhiteSpace(c) || "\"'&|;<>()$`*?".Contains(c, StringComparison.Ordinal)) ? $"'{k.Replace("'", "'\\''", StringComparison.Ordinal)}'" : k));
}
