namespace Dtks.Domain;

/// <summary>Verdict on a comparison with the civil registry.</summary>
/// <remarks><c>default</c> is <see cref="BelumDapatDitentukan"/>, so a forgotten value never becomes a "no".</remarks>
public enum VonisKepadanan : byte
{
    /// <summary>belum-dapat-ditentukan: no element failed, but one at least is unknown.</summary>
    BelumDapatDitentukan = 0,

    /// <summary>padan: every element is met.</summary>
    Padan = 1,

    /// <summary>tidak-padan: at least one element is known to fail.</summary>
    TidakPadan = 2,
}
