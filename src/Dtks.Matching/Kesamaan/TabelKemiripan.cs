using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Code lists of the similarity measures.</summary>
public static class TabelKemiripan
{
    /// <summary>The measures: <c>levenshtein, damerau-levenshtein, rasio-levenshtein, jaro, jaro-winkler, simil</c>.</summary>
    public static TabelKode<UkuranKemiripan> Ukuran { get; } = new(
        "ukuran kemiripan",
        new(UkuranKemiripan.Levenshtein, "levenshtein", "Jarak Levenshtein"),
        new(UkuranKemiripan.DamerauLevenshtein, "damerau-levenshtein", "Jarak Damerau-Levenshtein"),
        new(UkuranKemiripan.RasioLevenshtein, "rasio-levenshtein", "Rasio Levenshtein"),
        new(UkuranKemiripan.Jaro, "jaro", "Kemiripan Jaro"),
        new(UkuranKemiripan.JaroWinkler, "jaro-winkler", "Kemiripan Jaro-Winkler"),
        new(UkuranKemiripan.Simil, "simil", "Kemiripan Simil"));
}
