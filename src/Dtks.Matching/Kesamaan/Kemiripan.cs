namespace Dtks.Matching;

/// <summary>Textbook similarity measures of two texts.</summary>
/// <remarks>
/// Texts are compared as given: UTF-16 code units, ordinal, no case folding, no normalisation. Any input is accepted: lone surrogates, any length, empty.
/// Texts of up to 64 code units allocate nothing. Time grows at most with the product of both lengths, memory with their sum. Ratios are 1 for two empty texts and 0 when exactly one is empty. Pure and thread-safe.
/// Source: spec rule PD-6; each member names its publication.
/// </remarks>
public static class Kemiripan
{
    /// <summary>Length, in UTF-16 code units, up to which the operation <c>kemiripan.hitung</c> takes a text: 10,000. The members below take any.</summary>
    public const int PanjangMaksimum = 10_000;

    /// <summary>Least number of insertions, deletions and substitutions, each of cost one, that turn one text into the other.</summary>
    /// <remarks>
    /// A metric: zero only for equal texts, symmetric, triangle inequality. V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals", 1966;
    /// computed as in H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
    /// </remarks>
    /// <param name="a">One text.</param>
    /// <param name="b">The other text.</param>
    /// <returns>0 up to the length of the longer text.</returns>
    public static int Levenshtein(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => JarakSunting.Levenshtein(a, b);

    /// <summary>One minus the Levenshtein distance over the length of the longer text.</summary>
    /// <remarks>Symmetric; 1 only for equal texts. The quotient is correctly rounded: 8 of 10 gives exactly the double 0.8.</remarks>
    /// <param name="a">One text.</param>
    /// <param name="b">The other text.</param>
    /// <returns>0 to 1.</returns>
    public static double RasioLevenshtein(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Rasio(Levenshtein(a, b), a.Length, b.Length);

    /// <summary>As <see cref="Levenshtein"/>, with the swap of two adjacent characters as a fourth operation of cost one; no part is edited twice (optimal string alignment).</summary>
    /// <remarks>
    /// Symmetric, zero only for equal texts, never above Levenshtein; no metric (CA, AC, ABC break the triangle inequality).
    /// F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964; computed as in H. Hyyrö, 2003.
    /// </remarks>
    /// <param name="a">One text.</param>
    /// <param name="b">The other text.</param>
    /// <returns>0 up to the length of the longer text.</returns>
    public static int DamerauLevenshtein(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => JarakSunting.DamerauLevenshtein(a, b);

    /// <summary>Jaro's similarity: the mean of the matched share of both texts and of the matches that are in order.</summary>
    /// <remarks>
    /// Characters match within half the longer length less one; transpositions are the out-of-order matches divided by two, rounded down. Symmetric; 1 only for equal texts.
    /// M. A. Jaro, "Advances in record-linkage methodology as applied to matching the 1985 census of Tampa, Florida", 1989.
    /// </remarks>
    /// <param name="a">One text.</param>
    /// <param name="b">The other text.</param>
    /// <returns>0 to 1.</returns>
    public static double Jaro(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => KecocokanJaro.Jaro(a, b);

    /// <summary><see cref="Jaro"/> raised by a tenth of what is missing for each of up to four common first characters, when it is above 0.7.</summary>
    /// <remarks>
    /// Symmetric; 1 only for equal texts; never below Jaro. A Jaro similarity of exactly 0.7 is not raised, whatever its rounding.
    /// W. E. Winkler, "String comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage", 1990.
    /// </remarks>
    /// <param name="a">One text.</param>
    /// <param name="b">The other text.</param>
    /// <returns>0 to 1.</returns>
    public static double JaroWinkler(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => KecocokanJaro.JaroWinkler(a, b);

    /// <summary>Ratcliff and Obershelp's similarity 2M/T: M characters in matching blocks, T characters in both texts.</summary>
    /// <remarks>
    /// The longest common block is taken, of several the earliest in <paramref name="a"/>, then the earliest in <paramref name="b"/>; then the same on both sides of it.
    /// Not symmetric: the order of the texts may change which block comes first. 1 only for equal texts. Blocks of longer texts are found with a suffix automaton, so time
    /// is at most the shorter length times the sum of both.
    /// J. W. Ratcliff, D. E. Metzener, "Pattern matching: the gestalt approach", Dr. Dobb's Journal, July 1988.
    /// </remarks>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second text.</param>
    /// <returns>0 to 1.</returns>
    public static double Simil(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        long panjang = (long)a.Length + b.Length;
        return panjang == 0 ? 1 : 2.0 * BlokSama.Jumlah(a, b) / panjang;
    }

    /// <summary>Computes the measure that is named by a value.</summary>
    /// <param name="ukuran">The measure.</param>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second text.</param>
    /// <returns>A count for <see cref="UkuranKemiripan.Levenshtein"/> and <see cref="UkuranKemiripan.DamerauLevenshtein"/>, else 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ukuran"/> is no measure.</exception>
    public static double Hitung(UkuranKemiripan ukuran, ReadOnlySpan<char> a, ReadOnlySpan<char> b) => ukuran switch
    {
        UkuranKemiripan.Levenshtein => Levenshtein(a, b),
        UkuranKemiripan.DamerauLevenshtein => DamerauLevenshtein(a, b),
        UkuranKemiripan.RasioLevenshtein => RasioLevenshtein(a, b),
        UkuranKemiripan.Jaro => Jaro(a, b),
        UkuranKemiripan.JaroWinkler => JaroWinkler(a, b),
        UkuranKemiripan.Simil => Simil(a, b),
        _ => throw new ArgumentOutOfRangeException(nameof(ukuran), "Ukuran kemiripan tidak dikenal. / Unknown similarity measure."),
    };

    internal static double Rasio(int jarak, int panjangA, int panjangB)
    {
        int panjang = Math.Max(panjangA, panjangB);
        return panjang == 0 ? 1 : (panjang - jarak) / (double)panjang;
    }
}
