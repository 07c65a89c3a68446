using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Whether the rule of the family that died out settles the status keberadaan (KP-6).</summary>
/// <remarks>Value equality. Immutable and thread-safe.</remarks>
public sealed record TemuanKeberadaan
{
    internal TemuanKeberadaan(StatusTemuan status) => Status = status;

    /// <summary>
    /// Terpenuhi: all members died; tidak terpenuhi: one lives; tidak berlaku: not a KKS non-PKH family; tidak diketahui: the list of members or of programmes
    /// is not complete.
    /// </summary>
    public StatusTemuan Status { get; }

    /// <summary>The status that follows: 3 (tidak ditemukan) when the rule holds, else null.</summary>
    public StatusKeberadaan? Keberadaan => Status == StatusTemuan.Terpenuhi ? StatusKeberadaan.TidakDitemukan : null;

    /// <summary>The rule, with its citation: KP-6.</summary>
    public Aturan Aturan { get; } = Aturan.KP6;
}
