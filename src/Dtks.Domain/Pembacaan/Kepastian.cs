namespace Dtks.Domain;

/// <summary>Three-valued truth: yes, no, or not known from the data given.</summary>
/// <remarks><c>default</c> is <see cref="TidakTahu"/>, so a forgotten value never becomes a "no".</remarks>
public enum Kepastian : byte
{
    /// <summary>Not known: an input that decides is missing.</summary>
    TidakTahu = 0,

    /// <summary>Certainly so.</summary>
    Ya = 1,

    /// <summary>Certainly not so.</summary>
    Tidak = 2,
}
