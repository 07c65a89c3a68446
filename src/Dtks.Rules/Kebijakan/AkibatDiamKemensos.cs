namespace Dtks.Rules;

/// <summary>What the region's silence on an item of Kemensos' own verification brings about (KM-1).</summary>
/// <remarks><c>default</c> is the default of the policy. Texts are in <see cref="TabelKebijakan.AkibatDiam"/>.</remarks>
public enum AkibatDiamKemensos : byte
{
    /// <summary>Tidak layak, and still a recipient until a letter confirms it (<c>perlu-pengesahan</c>).</summary>
    PerluPengesahan = 0,

    /// <summary>Stopped from the next period (<c>dihentikan</c>).</summary>
    Dihentikan,
}
