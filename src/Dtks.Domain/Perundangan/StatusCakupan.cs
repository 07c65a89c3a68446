namespace Dtks.Domain;

/// <summary>Whether a period is modelled.</summary>
/// <remarks>There is no zero member: <c>default</c> is no answer. Texts: <see cref="TabelPerundangan.Cakupan"/>.</remarks>
public enum StatusCakupan : byte
{
    /// <summary>An edition covers the period.</summary>
    Ada = 1,

    /// <summary>The period lies before the first edition: not modelled.</summary>
    BelumDimodelkan,

    /// <summary>The period lies in the era of DTSEN: no longer modelled.</summary>
    TidakDimodelkanLagi,
}
