namespace Dtks.Matching;

/// <summary>Compares names that may hold several aliases separated by <c>/</c>, taking the best pair (PD-5).</summary>
/// <remarks>Works on keys and on texts as written; empty aliases are passed over. All members are pure and thread-safe.</remarks>
public static class AliasNama
{
    /// <summary>True when some alias of one name equals some alias of the other, ordinally.</summary>
    /// <param name="a">First name or name key.</param>
    /// <param name="b">Second name or name key.</param>
    /// <returns>False when either name holds no alias.</returns>
    public static bool AdaYangSama(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IndexOf('/') < 0 && b.IndexOf('/') < 0)
        {
            return a.Length > 0 && a.SequenceEqual(b);
        }

        ReadOnlySpan<char> sisaA = a;
        while (Berikutnya(ref sisaA, out ReadOnlySpan<char> aliasA))
        {
            ReadOnlySpan<char> sisaB = b;
            while (Berikutnya(ref sisaB, out ReadOnlySpan<char> aliasB))
            {
                if (aliasA.SequenceEqual(aliasB))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The measure of the best pair of aliases: the highest likeness, or the lowest number of edits.</summary>
    /// <param name="a">First name or name key.</param>
    /// <param name="b">Second name or name key.</param>
    /// <param name="ukuran">The measure, taken of an alias of <paramref name="a"/> and one of <paramref name="b"/>.</param>
    /// <returns>The best value; null when either name holds no alias.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ukuran"/> is no measure.</exception>
    public static double? Terbaik(ReadOnlySpan<char> a, ReadOnlySpan<char> b, UkuranKemiripan ukuran)
    {
        bool jarak = ukuran is UkuranKemiripan.Levenshtein or UkuranKemiripan.DamerauLevenshtein;
        double? terbaik = null;
        ReadOnlySpan<char> sisaA = a;
        while (Berikutnya(ref sisaA, out ReadOnlySpan<char> aliasA))
        {
            ReadOnlySpan<char> sisaB = b;
            while (Berikutnya(ref sisaB, out ReadOnlySpan<char> aliasB))
            {
                double nilai = Kemiripan.Hitung(ukuran, aliasA, aliasB);
                if (terbaik is not { } lama || (jarak ? nilai < lama : nilai > lama))
                {
                    terbaik = nilai;
                }
            }
        }

        return terbaik;
    }

    private static bool Berikutnya(ref ReadOnlySpan<char> sisa, out ReadOnlySpan<char> alias)
    {
        while (sisa.Length > 0)
        {
            int batas = sisa.IndexOf('/');
            alias = (batas < 0 ? sisa : sisa[..batas]).Trim();
            sisa = batas < 0 ? default : sisa[(batas + 1)..];
            if (alias.Length > 0)
            {
                return true;
            }
        }

        alias = default;
        return false;
    }
}
