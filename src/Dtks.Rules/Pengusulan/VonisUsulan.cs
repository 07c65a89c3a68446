namespace Dtks.Rules;

/// <summary>The verdict on a usulan.</summary>
/// <remarks><c>default</c> is <see cref="BelumDapatDitentukan"/>, so a forgotten verdict never refuses anybody. Texts are in <see cref="TabelUsulan.Vonis"/>.</remarks>
public enum VonisUsulan : byte
{
    /// <summary>No rule is broken, but at least one cannot be determined (<c>belum-dapat-ditentukan</c>).</summary>
    BelumDapatDitentukan = 0,

    /// <summary>Every rule that applies is met (<c>memenuhi</c>).</summary>
    Memenuhi = 1,

    /// <summary>At least one rule is broken (<c>tidak-memenuhi</c>).</summary>
    TidakMemenuhi = 2,
}
