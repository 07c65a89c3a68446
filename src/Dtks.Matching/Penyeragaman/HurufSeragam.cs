using System.Globalization;
using System.Text;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Step 1 of PD-5 (NFKC, invariant upper case) and what the later steps call a letter, a mark, an apostrophe.</summary>
internal static class HurufSeragam
{
    private const char BukanHuruf = '\uFFFE';

    private static readonly bool AdaTabelUnicode = string.Equals("e\u0301".Normalize(NormalizationForm.FormKC), "\u00E9", StringComparison.Ordinal);

    private static readonly Pesan TanpaTabel = new(
        "AKSARA-TANPA-ICU",
        "Nama atau alamat memuat aksara di luar huruf Latin, dan komputer ini tidak memuat tabel Unicode (ICU) untuk menyeragamkannya. Pasang ICU, atau matikan DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.",
        "A name or an address has a script other than Latin, and this host lacks the Unicode tables (ICU) to normalise it. Install ICU, or turn off globalization-invariant mode.");

    internal static string Besar(string teks)
    {
        if (Ascii.IsValid(teks))
        {
            return teks.AsSpan().IndexOfAnyInRange('a', 'z') < 0 ? teks : teks.ToUpperInvariant();
        }

        if (HurufLatin.Meliputi(teks))
        {
            return HurufBesar(HurufLatin.Baku(teks));
        }

        if (!AdaTabelUnicode)
        {
            // Why: without its tables the host gives such a text back as it came, and two spellings of one name would miss each other in silence.
            throw new DiLuarCakupanException(TanpaTabel);
        }

        // Why: Normalize throws on a surrogate without its partner and on U+FFFE; they are no characters, so each becomes the replacement mark.
        return HurufBesar(TanpaBukanHuruf(teks).Normalize(NormalizationForm.FormKC));
    }

    /// <summary>Upper case, letter by letter, the same on every host.</summary>
    // Why: the dotless i has no invariant upper case; hosts without tables disagree.
    private static string HurufBesar(string teks) => !teks.Contains('\u0131', StringComparison.Ordinal)
        ? teks.ToUpperInvariant()
        : string.Create(teks.Length, teks, static (tujuan, asal) =>
        {
            for (int i = 0; i < asal.Length; i++)
            {
                tujuan[i] = asal[i] == '\u0131' ? asal[i] : char.ToUpperInvariant(asal[i]);
            }
        });

    /// <summary>Apostrophes of PD-5: ASCII, curly (with the modifier letter that looks the same), backtick.</summary>
    // Tafsir: U+02BC is printed like the curly apostrophe and typed for it, so it is one, though Unicode calls it a letter.
    internal static bool Apostrof(char c) => c is '\'' or '`' or '\u2018' or '\u2019' or '\u02BC';

    /// <summary>True when the character at <paramref name="i"/> is a letter or a digit; advances over its second half.</summary>
    internal static bool HurufAtauAngka(ReadOnlySpan<char> teks, ref int i)
    {
        char c = teks[i];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (!char.IsSurrogate(c))
        {
            return char.IsLetterOrDigit(c) && !Apostrof(c);
        }

        if (char.IsHighSurrogate(c) && i + 1 < teks.Length && char.IsLowSurrogate(teks[i + 1]))
        {
            var rune = new Rune(c, teks[i + 1]);
            i++;
            return Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber;
        }

        return false;
    }

    private static string TanpaBukanHuruf(string teks)
    {
        int i = 0;
        while (i < teks.Length && !char.IsSurrogate(teks[i]) && teks[i] != BukanHuruf)
        {
            i++;
        }

        if (i == teks.Length)
        {
            return teks;
        }

        var utuh = new StringBuilder(teks.Length);
        foreach (Rune rune in teks.EnumerateRunes())
        {
            utuh.Append((rune.Value == BukanHuruf ? Rune.ReplacementChar : rune).ToString());
        }

        return utuh.ToString();
    }
}
