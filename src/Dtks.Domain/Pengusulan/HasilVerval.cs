namespace Dtks.Domain;

/// <summary>What the region's verification and validation of a usulan found.</summary>
/// <remarks>There is no zero member: <c>default</c> is no result. Texts are in <see cref="TabelPengusulan.Verval"/>.</remarks>
public enum HasilVerval : byte
{
    /// <summary>The person is to be proposed (<c>layak</c>).</summary>
    Layak = 1,

    /// <summary>The person is not to be proposed (<c>tidak-layak</c>).</summary>
    TidakLayak = 2,
}
