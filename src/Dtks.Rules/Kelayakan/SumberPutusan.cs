namespace Dtks.Rules;

/// <summary>Where a decision comes from.</summary>
public enum SumberPutusan : byte
{
    /// <summary>A declaration on this very kepesertaan.</summary>
    Verifikasi = 1,

    /// <summary>The PBI cascade alone (VK-8).</summary>
    KaskadePbi = 2,

    /// <summary>Nobody verified the recipient (VK-10).</summary>
    TanpaVerifikasi = 3,

    /// <summary>An item of Kemensos' own verification that the region agreed to (KM-1).</summary>
    Kemensos = 4,
}
