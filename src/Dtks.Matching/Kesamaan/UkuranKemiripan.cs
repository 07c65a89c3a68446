namespace Dtks.Matching;

/// <summary>The similarity measures.</summary>
/// <remarks><c>default</c> is no measure.</remarks>
public enum UkuranKemiripan : byte
{
    /// <summary><see cref="Kemiripan.Levenshtein"/>, a count.</summary>
    Levenshtein = 1,

    /// <summary><see cref="Kemiripan.DamerauLevenshtein"/>, a count.</summary>
    DamerauLevenshtein,

    /// <summary><see cref="Kemiripan.RasioLevenshtein"/>, 0 to 1.</summary>
    RasioLevenshtein,

    /// <summary><see cref="Kemiripan.Jaro"/>, 0 to 1.</summary>
    Jaro,

    /// <summary><see cref="Kemiripan.JaroWinkler"/>, 0 to 1.</summary>
    JaroWinkler,

    /// <summary><see cref="Kemiripan.Simil"/>, 0 to 1.</summary>
    Simil,
}
