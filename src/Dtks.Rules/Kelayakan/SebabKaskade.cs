namespace Dtks.Rules;

/// <summary>What one PBI kepesertaan can cause on other kepesertaan. The numbers are bit positions of <see cref="SebabLain"/>.</summary>
internal enum SebabKaskade : byte
{
    TidakAda = 0,
    BelumFinal = 1,
    Final = 2,

    /// <summary>Death is the only reason and there are ahli waris: family programmes are spared (VK-9).</summary>
    KematianBelumFinal = 3,
    KematianFinal = 4,

    /// <summary>Death is the only reason and nobody knows whether there are ahli waris.</summary>
    RaguBelumFinal = 5,
    RaguFinal = 6,
}
