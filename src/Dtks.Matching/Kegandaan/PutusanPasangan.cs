using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Why two records are, or are not, reported as one person.</summary>
/// <remarks>Immutable and thread-safe; equality is by reference.</remarks>
public sealed class PutusanPasangan
{
    internal PutusanPasangan(AturanGanda? aturan, TingkatGanda? tingkat, ImmutableArray<PerbandinganGanda> perbandingan)
    {
        Aturan = aturan;
        Tingkat = tingkat;
        Perbandingan = perbandingan;
    }

    /// <summary>The first rule that holds; GD-N for a definite no; null when no rule speaks or both records have one ID DTKS.</summary>
    public AturanGanda? Aturan { get; }

    /// <summary>The rule with its citation; null when no rule speaks.</summary>
    public Dtks.Domain.Aturan? Dasar => Aturan is { } a ? TabelKegandaan.Dasar(a) : null;

    /// <summary>The level; null when the pair is not reported.</summary>
    public TingkatGanda? Tingkat { get; }

    /// <summary>The elements side by side, masked.</summary>
    public ImmutableArray<PerbandinganGanda> Perbandingan { get; }

    /// <summary>The rule alone.</summary>
    /// <returns>A rule id, or <c>-</c>.</returns>
    public override string ToString() => Aturan is { } a ? TabelKegandaan.Aturan.Kode(a) : SamaranGanda.Kosong;
}
