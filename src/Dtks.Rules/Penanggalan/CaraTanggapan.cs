namespace Dtks.Rules;

/// <summary>How an answer came about.</summary>
/// <remarks>There is no zero member: <c>default</c> is no way. Texts are in <see cref="TabelPenanggalan.Cara"/>.</remarks>
public enum CaraTanggapan : byte
{
    /// <summary>The region answered in time (<c>eksplisit</c>).</summary>
    Eksplisit = 1,

    /// <summary>The deadline passed without an answer in time (<c>diam</c>).</summary>
    Diam,
}
