using System.Text;

namespace Dtks.Domain;

/// <summary>Keeps texts of records as recorded, apart from outer white space and Unicode composition.</summary>
internal static class TeksTercatat
{
    /// <summary>Trims a text; null when nothing is left.</summary>
    public static string? Pangkas(string? teks) => teks?.Trim() is { Length: > 0 } rapi ? rapi : null;

    /// <summary>Trims and composes (NFC) a text; null when nothing is left.</summary>
    public static string? Baku(string? teks)
    {
        if (Pangkas(teks) is not { } rapi)
        {
            return null;
        }

        // Why: Normalize throws on unpaired surrogates and on U+FFFE; such a text is kept as it is rather than lost.
        return Ascii.IsValid(rapi) || !Utuh(rapi) ? rapi : rapi.Normalize(NormalizationForm.FormC);
    }

    private static bool Utuh(string teks)
    {
        for (int i = 0; i < teks.Length; i++)
        {
            if (teks[i] == '\uFFFE')
            {
                return false;
            }

            if (!char.IsSurrogate(teks[i]))
            {
                continue;
            }

            if (i + 1 >= teks.Length || !char.IsSurrogatePair(teks[i], teks[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
