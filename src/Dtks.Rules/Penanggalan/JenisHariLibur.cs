namespace Dtks.Rules;

/// <summary>The kind of a day off.</summary>
/// <remarks>There is no zero member: <c>default</c> is no kind. Texts are in <see cref="TabelPenanggalan.HariLibur"/>.</remarks>
public enum JenisHariLibur : byte
{
    /// <summary>Libur nasional (<c>libur-nasional</c>).</summary>
    LiburNasional = 1,

    /// <summary>Cuti bersama: a day off when the policy says so (<c>cuti-bersama</c>).</summary>
    CutiBersama,
}
