using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dtks.Domain;

/// <summary>Makes text that came from data fit to print: nothing that steers a terminal, nothing that could be a personal number.</summary>
public static partial class TeksAman
{
    private const int PanjangTerbanyak = 60;
    private const int AngkaTerbanyak = 8;
    private const int NomorTerpendek = 15;
    private const int KelompokTerpendek = 3;

    /// <summary>The text without control and formatting characters, cut to a readable length; when it holds enough digits to be a personal number, every digit becomes <c>*</c>.</summary>
    /// <param name="teks">A name of a column, a member, a village or a file; any text.</param>
    /// <returns>At most 60 characters and three dots.</returns>
    public static string Samarkan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        int angka = 0;
        bool aman = teks.Length <= PanjangTerbanyak;
        foreach (Rune r in teks.EnumerateRunes())
        {
            angka += Rune.IsNumber(r) ? 1 : 0;
            aman &= !Berbahaya(r);
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

            hasil.Append(Berbahaya(r) ? "?" : Rune.IsNumber(r) && angka > AngkaTerbanyak ? "*" : r.ToString());
        }

        return hasil.ToString();
    }

    /// <summary>The whole text without control and formatting characters, with every digit of what may be a personal number hidden.</summary>
    /// <remarks>
    /// At least 15 digits of any script, in one piece or in groups with one space, dot, hyphen, slash or underscore between them. Groups of three and less on average stay (amounts of
    /// money, dates), except in the groups of a NIK itself (<c>33.74.99.17.08.91.0003</c>).
    /// </remarks>
    /// <param name="teks">Any text that is about to be printed; masked numbers stay as they are.</param>
    /// <returns>The text, as long as it was or shorter.</returns>
    public static string Jinakkan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        bool aman = true;
        foreach (char c in teks)
        {
            aman &= (char.IsAscii(c) && !char.IsControl(c)) || c == '\n';
        }

        if (!aman)
        {
            var hasil = new StringBuilder(teks.Length);
            foreach (Rune r in teks.EnumerateRunes())
            {
                // Why: digits outside the first plane would be read by people, not by the pattern below.
                hasil.Append((Berbahaya(r) && r.Value != '\n') || (!r.IsBmp && Rune.IsNumber(r)) ? "?" : r.ToString());
            }

            teks = hasil.ToString();
        }

        return !MungkinNomor(teks) ? teks : Nomor().Replace(teks, static m => BolehTampak(m.ValueSpan) ? m.Value : string.Create(m.Length, m.Value, static (ruang, asal) =>
        {
            for (int i = 0; i < ruang.Length; i++)
            {
                ruang[i] = char.IsNumber(asal[i]) ? '*' : asal[i];
            }
        }));
    }

    /// <summary>Whether enough digits for a personal number follow each other with at most one other character between two of them.</summary>
    // Why: the pattern is made when it is first asked, which takes a sixth of the time of a short command; every place that it could match is such a row.
    private static bool MungkinNomor(string teks)
    {
        int angka = 0;
        int sela = 0;
        foreach (char c in teks)
        {
            if (!char.IsNumber(c))
            {
                sela++;
                continue;
            }

            angka = sela <= 1 ? angka + 1 : 1;
            sela = 0;
            if (angka == NomorTerpendek)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether digits in groups are too finely cut to be a personal number.</summary>
    private static bool BolehTampak(ReadOnlySpan<char> nomor)
    {
        int angka = 0;
        foreach (char c in nomor)
        {
            angka += char.IsNumber(c) ? 1 : 0;
        }

        int kelompok = nomor.Length - angka + 1;
        return angka <= kelompok * KelompokTerpendek && !KelompokNik().IsMatch(nomor);
    }

    /// <summary>Whether a character can hide or steer what is shown.</summary>
    private static bool Berbahaya(Rune r) =>
        // Why: control, format (also those that turn the direction of text), private and unassigned characters can hide or steer what is shown.
        Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || r == Rune.ReplacementChar;

    // Why: "?" stands where a hidden character stood between two digits.
    [GeneratedRegex(@"\p{N}(?:[\p{Zs}\p{Pd}./_?]?\p{N}){14,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Nomor();

    [GeneratedRegex(@"\p{N}{2}(?:[\p{Zs}\p{Pd}./_?]\p{N}{2}){5}[\p{Zs}\p{Pd}./_?]\p{N}{4}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KelompokNik();
}
