namespace Dtks.Matching;

/// <summary>How an own estimate scores an element; the web service's scores are taken as they are.</summary>
/// <remarks><c>default</c> (0) is no way of comparing.</remarks>
public enum CaraBanding : byte
{
    /// <summary>Normalised values must be equal: 100, or not met without a score.</summary>
    Persis = 1,

    /// <summary>Address similarity: 100 x (1 - Levenshtein / longer length) of the address keys, rounded down.</summary>
    KesamaanAlamat = 2,

    /// <summary>100 x Simil (Ratcliff/Obershelp) of the name keys, best pair of aliases, rounded down.</summary>
    Simil = 3,
}
