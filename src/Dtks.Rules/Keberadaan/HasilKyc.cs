using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What the KYC of a pengurus lacks under a status keberadaan (KP-6).</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class HasilKyc
{
    internal HasilKyc(bool aktif, ImmutableArray<BidangKyc> kurang)
    {
        Aktif = aktif;
        Kurang = kurang;
    }

    /// <summary>Whether the household is active: status 1 and 2; 3 to 5 are nonaktif.</summary>
    public bool Aktif { get; }

    /// <summary>Whether the KYC is required: for active households only.</summary>
    public bool Wajib => Aktif;

    /// <summary>The required fields that are missing, in the order of the list; empty when the KYC is not required.</summary>
    public ImmutableArray<BidangKyc> Kurang { get; }

    /// <summary>The rule, with its citation: KP-6.</summary>
    public Aturan Aturan { get; } = Aturan.KP6;

    /// <summary>The answer in one line.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => $"{(Aktif ? "aktif" : "nonaktif")} [{string.Join(", ", Kurang.Select(TabelKeberadaan.Bidang.Kode))}]";
}
