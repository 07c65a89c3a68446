namespace Dtks.Rules;

/// <summary>Whether the service is attended.</summary>
/// <remarks>There is no zero member: <c>default</c> is no state. Texts are in <see cref="TabelPenanggalan.Layanan"/>.</remarks>
public enum StatusLayanan : byte
{
    /// <summary>Open (<c>buka</c>).</summary>
    Buka = 1,

    /// <summary>The break of a service day (<c>istirahat</c>).</summary>
    Istirahat,

    /// <summary>A service day, before opening or after closing (<c>di-luar-jam</c>).</summary>
    DiLuarJam,

    /// <summary>A weekend or a day off (<c>libur</c>).</summary>
    Libur,
}
