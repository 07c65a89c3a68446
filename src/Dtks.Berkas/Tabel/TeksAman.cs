using System.Globalization;
using System.Text;

namespace Dtks.Berkas;

/// <summary>Makes text that came from data fit to print: nothing that steers a terminal, nothing that could be a personal number.</summary>
public static class TeksAman
{
    private const int PanjangTerbanyak = 60;
    private const int AngkaTerbanyak = 8;
    private const int NomorTerpendek = 15;

    /// <summary>The text without control and formatting characters, cut to a readable length; when it holds enough digits to be a personal number, every digit becomes <c>*</c>.</summary>
    /// <param name="teks">A name of a column, a village or a file; any text.</param>
    /// <returns>At most 60 characters and three dots.</returns>
    public static string Samarkan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        int angka = 0;
        bool aman = teks.Length <= PanjangTerbanyak;
        foreach (char c in teks)
        {
            angka += char.IsDigit(c) ? 1 : 0;
            aman &= char.IsAscii(c) && !char.IsControl(c);
        }

        if (aman && angka <= AngkaTerbanyak)
        {
            return teks;
        }

        var hasil = new StringBuilder(PanjangTerbanyak + 3);
        foreach (Rune r in teks.EnumerateRunes())
        {
            if (hasil.Length >= PanjangTerbanyak)
            {
                return hasil.Append("...").ToString();
            }

            hasil.Append(Berbahaya(r) ? "?" : Rune.IsDigit(r) && angka > AngkaTerbanyak ? "*" : r.ToString());
        }

        return hasil.ToString();
    }

    /// <summary>The whole text without control and formatting characters, with every digit of a stretch as long as a personal number hidden.</summary>
    /// <param name="teks">Any text that is about to be printed; masked numbers stay as they are.</param>
    /// <returns>The text, as long as it was or shorter.</returns>
    public static string Jinakkan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        int beruntun = 0;
        int terpanjang = 0;
        bool aman = true;
        foreach (char c in teks)
        {
            beruntun = char.IsDigit(c) ? beruntun + 1 : 0;
            terpanjang = Math.Max(terpanjang, beruntun);
            aman &= (char.IsAscii(c) && !char.IsControl(c)) || c == '\n';
        }

        if (aman && terpanjang < NomorTerpendek)
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length);
        foreach (Rune r in teks.EnumerateRunes())
        {
            hasil.Append(Berbahaya(r) && r.Value != '\n' ? "?" : r.ToString());
        }

        for (int i = 0; i < hasil.Length; i++)
        {
            int akhir = i;
            while (akhir < hasil.Length && char.IsDigit(hasil[akhir]))
            {
                akhir++;
            }

            for (; akhir - i >= NomorTerpendek && i < akhir; i++)
            {
                hasil[i] = '*';
            }

            i = Math.Max(i, akhir);
        }

        return hasil.ToString();
    }

    /// <summary>Whether a character can hide or steer what is shown.</summary>
    private static bool Berbahaya(Rune r) =>
        // Why: control, format (also those that turn the direction of text), private and unassigned characters can hide or steer what is shown.
        Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || r == Rune.ReplacementChar;
}
