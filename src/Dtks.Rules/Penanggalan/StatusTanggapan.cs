namespace Dtks.Rules;

/// <summary>The state of an item that Kemensos sent for an answer.</summary>
/// <remarks>There is no zero member: <c>default</c> is no state. Texts are in <see cref="TabelPenanggalan.Tanggapan"/>.</remarks>
public enum StatusTanggapan : byte
{
    /// <summary>No answer in time yet and the deadline has not passed (<c>menunggu</c>).</summary>
    Menunggu = 1,

    /// <summary>Agreed, in so many words or by silence (<c>disetujui</c>).</summary>
    Disetujui,

    /// <summary>Not agreed (<c>ditolak</c>).</summary>
    Ditolak,
}
