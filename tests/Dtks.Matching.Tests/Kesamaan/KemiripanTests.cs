
namespace Dtks.Matching.Tests;

/// <summary>PD-6: vectors of the specification and of the literature, and the edges.</summary>
public class KemiripanTests
{
    [Theory]
    [InlineData("kitten", "sitting", 3)] // Levenshtein distance, the usual textbook example (Navarro 2001 and many others)
    [InlineData("saturday", "sunday", 3)] // Wagner-Fischer algorithm, textbook example
    [InlineData("survey", "surgery", 2)] // Navarro, "A guided tour to approximate string matching", 2001
    [InlineData("CA", "ABC", 3)]
    [InlineData("AB", "BA", 2)]
    [InlineData("", "", 0)]
    [InlineData("", "ABC", 3)]
    [InlineData("ABC", "", 3)]
    [InlineData("A", "a", 1)]
    [InlineData("\u00E9", "e\u0301", 2)]
    public void Levenshtein_vectors(string a, string b, int jarak)
    {
        Assert.Equal(jarak, Kemiripan.Levenshtein(a, b));
        Assert.Equal(jarak, Kemiripan.Levenshtein(b, a));
    }

    [Theory]
    [InlineData("CA", "ABC", 3)] // the restricted distance is 3, the unrestricted one 2: Boytsov, "Indexing methods for approximate dictionary searching", 2011
    [InlineData("AB", "BA", 1)]
    [InlineData("ABCD", "BADC", 2)]
    [InlineData("MARTHA", "MARHTA", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "", 0)]
    [InlineData("", "AB", 2)]
    public void Damerau_Levenshtein_vectors(string a, string b, int jarak)
    {
        Assert.Equal(jarak, Kemiripan.DamerauLevenshtein(a, b));
        Assert.Equal(jarak, Kemiripan.DamerauLevenshtein(b, a));
    }

    [Theory]
    [InlineData("kitten", "sitting", 4.0 / 7)]
    [InlineData("ABCDEFGHIJ", "ABCDEFGHXY", 0.8)]
    [InlineData("ABCDE", "ABCDX", 0.8)]
    [InlineData("", "", 1.0)]
    [InlineData("", "A", 0.0)]
    [InlineData("A", "", 0.0)]
    [InlineData("A", "B", 0.0)]
    public void Levenshtein_ratio_is_correctly_rounded(string a, string b, double nilai) => Assert.Equal(nilai, Kemiripan.RasioLevenshtein(a, b));

    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.9444, 0.9611)] // PD-6
    [InlineData("DIXON", "DICKSONX", 0.7667, 0.8133)] // PD-6

    // W. E. Winkler, "Overview of record linkage and current research directions", 2006, table of string comparators
    [InlineData("SHACKLEFORD", "SHACKELFORD", 0.970, 0.982)]
    [InlineData("DUNNINGHAM", "CUNNIGHAM", 0.896, 0.896)]
    [InlineData("NICHLESON", "NICHULSON", 0.926, 0.956)]
    [InlineData("JONES", "JOHNSON", 0.790, 0.832)]
    [InlineData("MASSEY", "MASSIE", 0.889, 0.933)]
    [InlineData("ABROMS", "ABRAMS", 0.889, 0.922)]
    [InlineData("JERALDINE", "GERALDINE", 0.926, 0.926)]
    [InlineData("MICHELLE", "MICHAEL", 0.869, 0.921)]
    [InlineData("JULIES", "JULIUS", 0.889, 0.933)]
    [InlineData("TANYA", "TONYA", 0.867, 0.880)]
    [InlineData("DWAYNE", "DUANE", 0.822, 0.840)]
    [InlineData("SEAN", "SUSAN", 0.783, 0.805)]
    [InlineData("JON", "JOHN", 0.917, 0.933)]
    public void Jaro_and_Jaro_Winkler_vectors(string a, string b, double jaro, double jaroWinkler)
    {
        double toleransi = 0.0006;
        Assert.Equal(jaro, Kemiripan.Jaro(a, b), toleransi);
        Assert.Equal(jaroWinkler, Kemiripan.JaroWinkler(a, b), toleransi);
    }

    [Theory]
    [InlineData("", "", 1.0)]
    [InlineData("", "A", 0.0)]
    [InlineData("A", "", 0.0)]
    [InlineData("A", "A", 1.0)]
    [InlineData("A", "B", 0.0)]
    [InlineData("AB", "BA", 0.0)] // the window reaches no neighbour
    public void Jaro_edges(string a, string b, double nilai)
    {
        Assert.Equal(nilai, Kemiripan.Jaro(a, b));
        Assert.Equal(nilai, Kemiripan.JaroWinkler(a, b));
    }

    [Theory]
    [InlineData("A", "ABBBBBBBBB", 0.7)] // (1/1 + 1/10 + 1) / 3 is exactly 0.7: not above it, so not raised
    [InlineData("ABCXY", "ABCPQR", 0.7)] // (3/5 + 3/6 + 1) / 3
    [InlineData("ABCX", "ABCPQR", 0.825)] // (3/4 + 3/6 + 1) / 3 = 0.75, raised by 3 x 0.1 x 0.25
    public void The_Winkler_boost_begins_above_seven_tenths(string a, string b, double nilai) =>
        Assert.Equal(nilai, Kemiripan.JaroWinkler(a, b), 1e-12);

    [Fact]
    public void Half_a_transposition_does_not_count()
    {
        // ABC against BCA in place: three out-of-order matches, one transposition after rounding down.
        (string a, string b) = ("ABCXXXXX", "BCAYYYYY");
        Assert.Equal(((3.0 / 8) + (3.0 / 8) + (2.0 / 3)) / 3, Kemiripan.Jaro(a, b), 1e-12);
    }

    [Theory]
    [InlineData("SOETRISNO", "SUTRISNO", 0.8235)] // PD-6
    [InlineData("MUHAMMAD YUSUF", "MOH YUSUF", 0.6957)] // PD-6
    [InlineData("PENNSYLVANIA", "PENCILVANEYA", 0.6667)] // Ratcliff and Metzener, Dr. Dobb's Journal, July 1988
    [InlineData("WIKIMEDIA", "WIKIMANIA", 0.7778)] // Gestalt pattern matching, textbook example
    [InlineData("", "", 1.0)]
    [InlineData("", "A", 0.0)]
    [InlineData("A", "", 0.0)]
    [InlineData("A", "B", 0.0)]
    public void Simil_vectors(string a, string b, double nilai) => Assert.Equal(nilai, Kemiripan.Simil(a, b), 0.00005);

    [Fact]
    public void Simil_depends_on_the_order_of_the_texts()
    {
        // Gestalt pattern matching, textbook example of the missing symmetry.
        Assert.Equal(24.0 / 40, Kemiripan.Simil("GESTALT PATTERN MATCHING", "GESTALT PRACTICE"), 1e-12);
        Assert.Equal(26.0 / 40, Kemiripan.Simil("GESTALT PRACTICE", "GESTALT PATTERN MATCHING"), 1e-12);
    }

    [Fact]
    public void The_measures_have_the_texts_of_the_protocol()
    {
        KontrakTabel.Uji(TabelKemiripan.Ukuran, "levenshtein", "damerau-levenshtein", "rasio-levenshtein", "jaro", "jaro-winkler", "simil");
    }

    [Fact]
    public void A_measure_is_chosen_by_value()
    {
        (string a, string b) = ("MARTHA", "MARHTA");
        Assert.Equal(2, Kemiripan.Hitung(UkuranKemiripan.Levenshtein, a, b));
        Assert.Equal(1, Kemiripan.Hitung(UkuranKemiripan.DamerauLevenshtein, a, b));
        Assert.Equal(4.0 / 6, Kemiripan.Hitung(UkuranKemiripan.RasioLevenshtein, a, b));
        Assert.Equal(0.9444, Kemiripan.Hitung(UkuranKemiripan.Jaro, a, b), 0.00005);
        Assert.Equal(0.9611, Kemiripan.Hitung(UkuranKemiripan.JaroWinkler, a, b), 0.00005);
        Assert.Equal(10.0 / 12, Kemiripan.Hitung(UkuranKemiripan.Simil, a, b), 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => Kemiripan.Hitung(default, "A", "A"));
    }
}
