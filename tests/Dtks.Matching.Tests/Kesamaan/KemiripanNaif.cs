namespace Dtks.Matching.Tests;

/// <summary>The measures as the textbooks write them down, cell by cell.</summary>
internal static class KemiripanNaif
{
    /// <summary>Wagner and Fischer's two-row table.</summary>
    internal static int Levenshtein(string a, string b)
    {
        int[] lama = [.. Enumerable.Range(0, b.Length + 1)];
        int[] baru = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            baru[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                baru[j] = Math.Min(Math.Min(lama[j] + 1, baru[j - 1] + 1), lama[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }

            (lama, baru) = (baru, lama);
        }

        return lama[b.Length];
    }

    /// <summary>The full table with the swap of two neighbours (optimal string alignment).</summary>
    internal static int DamerauLevenshtein(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }

    /// <summary>Matches and half the out-of-order matches, rounded down, with a mark per character.</summary>
    internal static (int Cocok, int Tukar) Kecocokan(string a, string b)
    {
        int jangkauan = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        bool[] diA = new bool[a.Length];
        bool[] diB = new bool[b.Length];
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = Math.Max(0, i - jangkauan); j <= Math.Min(b.Length - 1, i + jangkauan); j++)
            {
                if (!diB[j] && a[i] == b[j])
                {
                    diA[i] = true;
                    diB[j] = true;
                    break;
                }
            }
        }

        char[] urutA = [.. a.Where((_, i) => diA[i])];
        char[] urutB = [.. b.Where((_, j) => diB[j])];
        return (urutA.Length, urutA.Zip(urutB).Count(p => p.First != p.Second) / 2);
    }

    internal static double Jaro(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        (double m, double t) = Kecocokan(a, b);
        return m == 0 ? 0 : ((m / a.Length) + (m / b.Length) + ((m - t) / m)) / 3;
    }

    internal static double JaroWinkler(string a, string b)
    {
        double jaro = Jaro(a, b);
        if (a.Length == 0 || b.Length == 0 || jaro == 0)
        {
            return jaro;
        }

        // jaro > 7/10 in whole numbers
        (long m, long t) = Kecocokan(a, b);
        long pembilang = (m * m * b.Length) + (m * m * a.Length) + ((m - t) * a.Length * b.Length);
        bool naik = 10 * pembilang > 21 * m * a.Length * b.Length;
        int awalan = a.Zip(b).Take(4).TakeWhile(p => p.First == p.Second).Count();
        return naik ? jaro + (awalan * 0.1 * (1 - jaro)) : jaro;
    }

    internal static double Simil(string a, string b) => a.Length + b.Length == 0 ? 1 : 2.0 * Blok(a, b) / (a.Length + b.Length);

    private static int Blok(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        (int terpanjang, int diA, int diB) = (0, 0, 0);
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                int k = 0;
                while (i + k < a.Length && j + k < b.Length && a[i + k] == b[j + k])
                {
                    k++;
                }

                if (k > terpanjang)
                {
                    (terpanjang, diA, diB) = (k, i, j);
                }
            }
        }

        return terpanjang == 0 ? 0 : terpanjang + Blok(a[..diA], b[..diB]) + Blok(a[(diA + terpanjang)..], b[(diB + terpanjang)..]);
    }
}
