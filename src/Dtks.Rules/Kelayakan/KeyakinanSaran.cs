namespace Dtks.Rules;

/// <summary>How certain a screening suggestion is.</summary>
/// <remarks><c>default</c> is <see cref="PerluDitinjau"/>, so a forgotten value never becomes certainty. Texts are in <see cref="TabelPenyaringan.Keyakinan"/>.</remarks>
public enum KeyakinanSaran : byte
{
    /// <summary>perlu-ditinjau: somebody must look at it first.</summary>
    PerluDitinjau = 0,

    /// <summary>pasti: the data say so by themselves.</summary>
    Pasti = 1,
}
