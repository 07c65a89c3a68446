namespace Dtks.Domain;

/// <summary>Whether a period is modelled.</summary>
/// <remarks>There is no zero member: <c>default</c> is no answer. Texts: <see cref="TabelPerundangan.Cakupan"/>.</remarks>
public enum StatusCakupan : byte
{
    /// <summary>An edition covers the period (<c>ada</c>).</summary>
    Ada = 1,

    /// <summary>An edition covers the period and only a part of its decree is modelled; what is not answers so by itself (<c>sebagian</c>).</summary>
    Sebagian,

    /// <summary>No edition covers the period (<c>belum-dimodelkan</c>).</summary>
    BelumDimodelkan,
}
