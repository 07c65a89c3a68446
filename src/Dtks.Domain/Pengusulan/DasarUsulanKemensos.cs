namespace Dtks.Domain;

/// <summary>The ground of a usulan of the channel kemensos.</summary>
/// <remarks>There is no zero member: <c>default</c> is no ground. Texts are in <see cref="TabelPengusulan.DasarKemensos"/>.</remarks>
public enum DasarUsulanKemensos : byte
{
    /// <summary>Kedaruratan bencana (<c>bencana</c>).</summary>
    Bencana = 1,

    /// <summary>PPKS tidak tertangani or belum terdata (<c>ppks-belum-terdata</c>).</summary>
    PpksBelumTerdata = 2,

    /// <summary>Ancaman keselamatan or another emergency (<c>ancaman-keselamatan</c>).</summary>
    AncamanKeselamatan = 3,
}
