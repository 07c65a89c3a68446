using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One document a region asks for, or one of several that serve equally.</summary>
/// <remarks>Immutable and thread-safe; equality is by reference.</remarks>
public sealed class PersyaratanDokumen
{
    /// <summary>Makes a requirement.</summary>
    /// <param name="salahSatu">The documents of which one is enough; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or one is not of the list.</exception>
    public PersyaratanDokumen(params ReadOnlySpan<DokumenUsulan> salahSatu)
    {
        SalahSatu = [.. salahSatu];
        if (SalahSatu.IsEmpty || !SalahSatu.All(TabelPengusulan.Dokumen.Memuat))
        {
            throw new ArgumentException(TabelPengusulan.Dokumen.PesanTakDikenal().ToString(), nameof(salahSatu));
        }
    }

    /// <summary>The documents of which one is enough.</summary>
    public ImmutableArray<DokumenUsulan> SalahSatu { get; }

    /// <summary>Whether one of them is there.</summary>
    /// <param name="dokumen">The documents that are there.</param>
    /// <returns>True when it is.</returns>
    public bool Terpenuhi(ImmutableArray<DokumenUsulan> dokumen) => !dokumen.IsDefault && SalahSatu.Any(d => dokumen.Contains(d));

    /// <summary>The codes.</summary>
    /// <returns>Text such as "sktm | pengantar-rt".</returns>
    public override string ToString() => string.Join(" | ", SalahSatu.Select(TabelPengusulan.Dokumen.Kode));
}
