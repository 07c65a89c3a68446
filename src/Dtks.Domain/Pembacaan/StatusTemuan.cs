namespace Dtks.Domain;

/// <summary>The four answers of a rule about a case.</summary>
/// <remarks><c>default</c> is <see cref="TidakDiketahui"/>. Texts are in <see cref="TabelTemuan.Status"/>.</remarks>
public enum StatusTemuan : byte
{
    /// <summary>Cannot be determined: an input is missing (<c>tidak-diketahui</c>).</summary>
    TidakDiketahui = 0,

    /// <summary>The rule holds (<c>terpenuhi</c>).</summary>
    Terpenuhi,

    /// <summary>The rule does not hold (<c>tidak-terpenuhi</c>).</summary>
    TidakTerpenuhi,

    /// <summary>The rule does not apply to the case (<c>tidak-berlaku</c>).</summary>
    TidakBerlaku,
}
