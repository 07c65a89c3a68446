namespace Dtks.Matching;

/// <summary>One text prepared to be compared with many: singly, with a threshold, or with a whole column of texts at once.</summary>
/// <remarks>
/// Every answer equals that of the same member of <see cref="Kemiripan"/> with this text first. Immutable and thread-safe; comparing allocates nothing.
/// A column is packed: text i is <c>kolom[awal[i]..awal[i + 1]]</c>, so <c>awal</c> has one entry more than there are texts.
/// </remarks>
public sealed class PolaKemiripan
{
    private readonly TabelPenanda? _tabel;

    /// <summary>Prepares a text of any length; up to 64 code units the column forms use vectors.</summary>
    /// <param name="teks">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="teks"/> is null.</exception>
    public PolaKemiripan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        Teks = teks;
        _tabel = teks.Length is > 0 and <= PenandaHuruf.PanjangMaksimum ? new TabelPenanda(teks) : null;
    }

    /// <summary>The prepared text.</summary>
    public string Teks { get; }

    /// <summary>See <see cref="Kemiripan.Levenshtein"/>.</summary>
    /// <param name="lain">The other text.</param>
    /// <returns>0 up to the length of the longer text.</returns>
    public int Levenshtein(ReadOnlySpan<char> lain) => Kemiripan.Levenshtein(Teks, lain);

    /// <summary>The Levenshtein distance if it is at most <paramref name="maksimum"/>; texts too different in length are not compared.</summary>
    /// <param name="lain">The other text.</param>
    /// <param name="maksimum">The largest distance of interest; below zero nothing qualifies.</param>
    /// <param name="jarak">The distance, or 0 when the answer is false.</param>
    /// <returns>Whether the distance is at most <paramref name="maksimum"/>.</returns>
    public bool TryLevenshtein(ReadOnlySpan<char> lain, int maksimum, out int jarak)
    {
        jarak = 0;
        if (Math.Abs(Teks.Length - lain.Length) > maksimum)
        {
            return false;
        }

        if (maksimum == 0)
        {
            return lain.SequenceEqual(Teks);
        }

        int hasil = Levenshtein(lain);
        if (hasil > maksimum)
        {
            return false;
        }

        jarak = hasil;
        return true;
    }

    /// <summary>See <see cref="Kemiripan.RasioLevenshtein"/>.</summary>
    /// <param name="lain">The other text.</param>
    /// <returns>0 to 1.</returns>
    public double RasioLevenshtein(ReadOnlySpan<char> lain) => Kemiripan.Rasio(Levenshtein(lain), Teks.Length, lain.Length);

    /// <summary>The Levenshtein ratio if it is at least <paramref name="minimum"/>; texts too different in length are not compared.</summary>
    /// <param name="lain">The other text.</param>
    /// <param name="minimum">The smallest ratio of interest, 0 to 1.</param>
    /// <param name="nilai">The ratio, or 0 when the answer is false.</param>
    /// <returns>Whether the ratio is at least <paramref name="minimum"/>.</returns>
    public bool TryRasioLevenshtein(ReadOnlySpan<char> lain, double minimum, out double nilai)
    {
        nilai = 0;
        if (Kemiripan.Rasio(Math.Abs(Teks.Length - lain.Length), Teks.Length, lain.Length) < minimum)
        {
            return false;
        }

        double hasil = RasioLevenshtein(lain);
        if (hasil < minimum)
        {
            return false;
        }

        nilai = hasil;
        return true;
    }

    /// <summary>See <see cref="Kemiripan.DamerauLevenshtein"/>.</summary>
    /// <param name="lain">The other text.</param>
    /// <returns>0 up to the length of the longer text.</returns>
    public int DamerauLevenshtein(ReadOnlySpan<char> lain) => Kemiripan.DamerauLevenshtein(Teks, lain);

    /// <summary>See <see cref="Kemiripan.Jaro"/>.</summary>
    /// <param name="lain">The other text.</param>
    /// <returns>0 to 1.</returns>
    public double Jaro(ReadOnlySpan<char> lain) => Kemiripan.Jaro(Teks, lain);

    /// <summary>See <see cref="Kemiripan.JaroWinkler"/>.</summary>
    /// <param name="lain">The other text.</param>
    /// <returns>0 to 1.</returns>
    public double JaroWinkler(ReadOnlySpan<char> lain) => Kemiripan.JaroWinkler(Teks, lain);

    /// <summary>The Jaro-Winkler similarity if it is at least <paramref name="minimum"/>; texts too different in length or beginning are not compared.</summary>
    /// <param name="lain">The other text.</param>
    /// <param name="minimum">The smallest similarity of interest, 0 to 1.</param>
    /// <param name="nilai">The similarity, or 0 when the answer is false.</param>
    /// <returns>Whether the similarity is at least <paramref name="minimum"/>.</returns>
    public bool TryJaroWinkler(ReadOnlySpan<char> lain, double minimum, out double nilai)
    {
        nilai = 0;
        if (KecocokanJaro.BatasAtas(Teks, lain) < minimum)
        {
            return false;
        }

        double hasil = JaroWinkler(lain);
        if (hasil < minimum)
        {
            return false;
        }

        nilai = hasil;
        return true;
    }

    /// <summary>See <see cref="Kemiripan.Simil"/>.</summary>
    /// <param name="lain">The other text.</param>
    /// <returns>0 to 1.</returns>
    public double Simil(ReadOnlySpan<char> lain) => Kemiripan.Simil(Teks, lain);

    /// <summary>The Levenshtein distances to every text of a column.</summary>
    /// <param name="kolom">The texts, one after the other.</param>
    /// <param name="awal">Where each text begins, ascending, and where the last one ends.</param>
    /// <param name="jarak">Receives one distance per text.</param>
    /// <exception cref="ArgumentException">The spans do not fit together.</exception>
    public void Levenshtein(ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, Span<int> jarak)
    {
        KolomKemiripan.Periksa(kolom, awal, jarak.Length);
        if (_tabel is not null && KolomKemiripan.Tersedia)
        {
            KolomKemiripan.Levenshtein(Teks, _tabel, kolom, awal, jarak);
            return;
        }

        for (int i = 0; i < jarak.Length; i++)
        {
            jarak[i] = Levenshtein(kolom[awal[i]..awal[i + 1]]);
        }
    }

    /// <summary>The Jaro-Winkler similarities to every text of a column.</summary>
    /// <param name="kolom">The texts, one after the other.</param>
    /// <param name="awal">Where each text begins, ascending, and where the last one ends.</param>
    /// <param name="nilai">Receives one similarity per text.</param>
    /// <exception cref="ArgumentException">The spans do not fit together.</exception>
    public void JaroWinkler(ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, Span<double> nilai)
    {
        KolomKemiripan.Periksa(kolom, awal, nilai.Length);
        if (_tabel is not null && KolomKemiripan.Tersedia)
        {
            KolomKemiripan.JaroWinkler(Teks, _tabel, kolom, awal, nilai);
            return;
        }

        for (int i = 0; i < nilai.Length; i++)
        {
            nilai[i] = JaroWinkler(kolom[awal[i]..awal[i + 1]]);
        }
    }
}
