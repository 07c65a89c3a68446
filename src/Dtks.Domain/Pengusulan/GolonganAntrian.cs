namespace Dtks.Domain;

/// <summary>The group of somebody who waits for PBI-JK, in the order in which the groups are served (PB-2).</summary>
/// <remarks>There is no zero member: <c>default</c> is no group. Texts are in <see cref="TabelPengusulan.GolonganAntrian"/>.</remarks>
public enum GolonganAntrian : byte
{
    /// <summary>A kepala keluarga who does not hold PBI-JK yet (<c>kepala-keluarga</c>).</summary>
    KepalaKeluarga = 1,

    /// <summary>A member of a family that holds PBI-JK (<c>anggota-keluarga-pbi</c>).</summary>
    AnggotaKeluargaPbi = 2,

    /// <summary>Anybody else (<c>lain</c>).</summary>
    Lain = 3,
}
