namespace Dtks.Matching;

/// <summary>How one element of two records compares.</summary>
/// <remarks>Texts: <see cref="TabelKegandaan.Banding"/>.</remarks>
public enum HasilBanding : byte
{
    /// <summary>Missing or unreadable in one of the records; never counts as equal.</summary>
    TidakDiketahui = 0,

    /// <summary>Equal; of names, some alias equal to some alias.</summary>
    Sama = 1,

    /// <summary>Exactly one digit differs.</summary>
    SatuAngkaBeda = 2,

    /// <summary>Two adjacent digits are swapped.</summary>
    AngkaBertukar = 3,

    /// <summary>Day and month are swapped.</summary>
    HariBulanTertukar = 4,

    /// <summary>Not equal, and similar enough for some rule.</summary>
    Mirip = 5,

    /// <summary>Different.</summary>
    Beda = 6,
}
