namespace Dtks.Matching;

/// <summary>The word lists of PD-5 for names; texts are given in upper case and, for titles and marks, with their dots.</summary>
internal static class KataNama
{
    private const int TerpanjangBertitik = 10;

    internal static bool TandaMeninggal(ReadOnlySpan<char> kata)
    {
        Span<char> tempat = stackalloc char[TerpanjangBertitik];
        return TandaMeninggalPolos(TanpaTitik(kata, tempat));
    }

    internal static bool GelarDepan(ReadOnlySpan<char> kata)
    {
        Span<char> tempat = stackalloc char[TerpanjangBertitik];
        return GelarDepanPolos(TanpaTitik(kata, tempat));
    }

    internal static bool TandaMeninggalPolos(ReadOnlySpan<char> kata) => kata is "ALM" or "ALMH" or "ALMARHUM" or "ALMARHUMAH";

    internal static bool GelarDepanPolos(ReadOnlySpan<char> kata) =>
        kata is "H" or "HJ" or "KH" or "DR" or "DRS" or "DRA" or "IR" or "PROF";

    internal static bool GelarBelakang(ReadOnlySpan<char> kata)
    {
        Span<char> tempat = stackalloc char[TerpanjangBertitik];
        return TanpaTitik(kata, tempat) is "SPD" or "SPDI" or "SSOS" or "SKM" or "SH" or "SE" or "ST" or "SAG" or "SIP"
            or "SKOM" or "SSI" or "SKEP" or "AMD" or "AMDKEB" or "AMK" or "MPD" or "MSI" or "MM" or "MH" or "MKES" or "MT"
            or "MA" or "MAG";
    }

    internal static bool NamaAyah(ReadOnlySpan<char> kata) => kata is "BIN" or "BINTI";

    internal static string? BentukPenuh(ReadOnlySpan<char> kata) => kata switch
    {
        "MUH" or "MUHD" or "MOH" or "MHD" or "MOCH" or "MOHAMAD" or "MOHAMMAD" or "MUHAMAD" => "MUHAMMAD",
        "ABD" => "ABDUL",
        _ => null,
    };

    /// <summary>Length of the shortest front title, with its dot, that a longer word begins with; 0 when there is none.</summary>
    // Tafsir: a word that as a whole is a title (H.J., D.R.S) is that title and is not cut.
    internal static int PanjangGelarMelekat(ReadOnlySpan<char> kata)
    {
        if (kata.IndexOf('.') < 0 || GelarDepan(kata))
        {
            return 0;
        }

        int huruf = 0;
        for (int i = 0; i < kata.Length - 1 && huruf <= 4; i++)
        {
            if (kata[i] != '.')
            {
                huruf++;
            }
            else if (huruf > 0 && kata[i - 1] != '.' && GelarDepan(kata[..i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> TanpaTitik(ReadOnlySpan<char> kata, Span<char> tempat)
    {
        int isi = 0;
        foreach (char c in kata)
        {
            if (c == '.')
            {
                continue;
            }

            if (isi == tempat.Length)
            {
                return default;
            }

            tempat[isi++] = c;
        }

        return tempat[..isi];
    }
}
