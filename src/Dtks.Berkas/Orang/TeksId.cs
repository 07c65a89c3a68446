using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>An ID DTKS fit to be written into answers.</summary>
internal static class TeksId
{
    private const int PanjangNomor = 16;

    /// <summary>The id as it is, unless it holds a NIK or a No KK: lists are seen that put one there, and answers carry none.</summary>
    /// <param name="id">The id as it came.</param>
    /// <returns>The id, or its safe form with every digit hidden.</returns>
    // Why: an ID DTKS may be a long row of digits itself; only one that reads as a personal number is hidden.
    public static string Aman(string id)
    {
        // Why: a number with blanks or signs between its digits reads as one too.
        if (Nik.Check(id).Sah || NomorKk.Check(id).Sah)
        {
            return TeksAman.Samarkan(id);
        }

        for (int i = 0; i < id.Length; i++)
        {
            int mulai = i;
            while (i < id.Length && char.IsAsciiDigit(id[i]))
            {
                i++;
            }

            if (i - mulai == PanjangNomor && (Nik.Check(id.AsSpan(mulai, PanjangNomor)).Sah || NomorKk.Check(id.AsSpan(mulai, PanjangNomor)).Sah))
            {
                return TeksAman.Samarkan(id);
            }
        }

        return id.Any(c => char.IsControl(c) || !char.IsAscii(c)) ? TeksAman.Samarkan(id) : id;
    }
}
