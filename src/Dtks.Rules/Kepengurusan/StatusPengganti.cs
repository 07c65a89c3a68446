namespace Dtks.Rules;

/// <summary>Whether a family has a replacement for its pengurus (KP-7).</summary>
/// <remarks><c>default</c> is <see cref="BelumDapatDitentukan"/>, so a forgotten value never becomes "nobody".</remarks>
public enum StatusPengganti : byte
{
    /// <summary>belum-dapat-ditentukan: data that decide the order are missing; the decision names them.</summary>
    BelumDapatDitentukan = 0,

    /// <summary>ada: the first candidate is certain.</summary>
    Ada = 1,

    /// <summary>tidak-ada: certainly nobody of the family lives.</summary>
    TidakAda = 2,

    /// <summary>perlu-wali: only members under age live, so that a wali must be named.</summary>
    PerluWali = 3,
}
