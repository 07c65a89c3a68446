using System.Collections.Immutable;

namespace Dtks.Matching;

/// <summary>What one part of a search found.</summary>
/// <remarks>
/// A pair may be found by several parts. Immutable and thread-safe; equality is by reference. Put together by
/// <see cref="PencarianGanda.Gabung(KolomGanda, IEnumerable{HasilBagianGanda})"/>.
/// </remarks>
public sealed class HasilBagianGanda
{
    internal HasilBagianGanda()
    {
    }

    /// <summary>Which part this is.</summary>
    public required BagianPencarian Bagian { get; init; }

    /// <summary>Records that were searched.</summary>
    public required int Jumlah { get; init; }

    /// <summary>The pairs found, ordered by A, then B; dismissed ones not included.</summary>
    public required ImmutableArray<PasanganGanda> Pasangan { get; init; }

    /// <summary>Records that share a key in masses: their pairs as one statement, not in <see cref="Pasangan"/>; ordered by members. Dismissals of single pairs do not reach them.</summary>
    public required ImmutableArray<GugusGanda> Gugus { get; init; }

    /// <summary>Pairs that were found and silenced by a dismissal.</summary>
    public required ImmutableArray<PasanganGanda> Diabaikan { get; init; }

    /// <summary>Records that share their ID DTKS with another one, each list one id, as far as a pair at pasti or kuat touches them.</summary>
    public required ImmutableArray<ImmutableArray<int>> SeId { get; init; }

    /// <summary>The blocking keys of this part.</summary>
    public required ImmutableArray<KunciPemblokan> Kunci { get; init; }

    /// <summary>Blocks over the bound, ordered by rule and key.</summary>
    public required ImmutableArray<BlokBesar> BlokBesar { get; init; }

    /// <summary>Records without ID DTKS, which cannot be compared.</summary>
    public required ImmutableArray<int> TanpaId { get; init; }
}
