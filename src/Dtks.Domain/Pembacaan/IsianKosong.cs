namespace Dtks.Domain;

/// <summary>Placeholders: what is typed into a field of which nothing is known; they are missing, in every field.</summary>
/// <remarks>Texts are read without case, with white space around and repeated inside passed over. All members are pure and thread-safe.</remarks>
public static class IsianKosong
{
    // Dasar: GD-1 to GD-5, AN-1 to AN-21: placeholders are missing, for anomalies and for duplicates alike.
    private static readonly string[] Kata = ["NULL", "N/A", "TIDAK TAHU", "TIDAK DIKETAHUI"];

    /// <summary>True when a text says nothing: empty, marks alone such as <c>-</c> or <c>.</c>, three or more X, or a known word such as <c>NULL</c>.</summary>
    /// <param name="teks">The text of a field, as recorded.</param>
    /// <returns>False when the text may mean something, digits alone included.</returns>
    // Tafsir: a text without any letter or digit says as little as "-", and a longer row of X as little as "XXX".
    public static bool Berlaku(ReadOnlySpan<char> teks)
    {
        teks = teks.Trim();
        bool bermakna = false;
        bool hanyaX = true;
        foreach (char c in teks)
        {
            bermakna |= char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            hanyaX &= c is 'X' or 'x';
            if (bermakna && !hanyaX)
            {
                break;
            }
        }

        if (!bermakna || (hanyaX && teks.Length >= 3))
        {
            return true;
        }

        foreach (string kata in Kata)
        {
            if (Sama(teks, kata))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for names, places and addresses, in which digits alone say nothing either.</summary>
    /// <param name="teks">The text of a field, as recorded.</param>
    /// <returns>True when the text counts as missing.</returns>
    public static bool BerlakuPadaNama(ReadOnlySpan<char> teks)
    {
        foreach (char c in teks)
        {
            if (!char.IsDigit(c) && !char.IsWhiteSpace(c))
            {
                return Berlaku(teks);
            }
        }

        return true;
    }

    private static bool Sama(ReadOnlySpan<char> teks, string kata)
    {
        int ke = 0;
        for (int i = 0; i < teks.Length; i++)
        {
            if (char.IsWhiteSpace(teks[i]))
            {
                if (char.IsWhiteSpace(teks[i - 1]))
                {
                    continue;
                }

                if (ke == kata.Length || kata[ke++] != ' ')
                {
                    return false;
                }
            }
            else if (ke == kata.Length || char.ToUpperInvariant(teks[i]) != kata[ke++])
            {
                return false;
            }
        }

        return ke == kata.Length;
    }
}
