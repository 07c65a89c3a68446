namespace Dtks.Domain;

/// <summary>What a citizen says about the register: that somebody should be in it, or that somebody should not.</summary>
/// <remarks>There is no zero member: <c>default</c> is no input. Texts are in <see cref="TabelPengusulan.MasukanWarga"/>.</remarks>
public enum JenisMasukanWarga : byte
{
    /// <summary>Usul: somebody should be in it (<c>usul</c>).</summary>
    Usul = 1,

    /// <summary>Sanggahan: somebody should not (<c>sanggahan</c>).</summary>
    Sanggahan = 2,
}
