namespace Dtks.Rules;

/// <summary>Whether a family is fakir miskin (KP-8).</summary>
/// <remarks><c>default</c> is <see cref="BelumDapatDitentukan"/>, so a forgotten value never becomes a "no".</remarks>
public enum StatusKemiskinan : byte
{
    /// <summary>belum-dapat-ditentukan: unanswered questions could still decide.</summary>
    BelumDapatDitentukan = 0,

    /// <summary>fakir-miskin: without shelter, or enough criteria matched.</summary>
    FakirMiskin = 1,

    /// <summary>bukan: even all unanswered questions could not reach the minimum.</summary>
    Bukan = 2,
}
