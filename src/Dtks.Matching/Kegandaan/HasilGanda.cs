using System.Collections.Immutable;

namespace Dtks.Matching;

/// <summary>What a search for people registered twice found.</summary>
/// <remarks>Immutable and thread-safe; equality is by reference. The same for any order of threads and for any division into parts.</remarks>
public sealed class HasilGanda
{
    internal HasilGanda()
    {
    }

    /// <summary>Records that were searched.</summary>
    public required int Jumlah { get; init; }

    /// <summary>The pairs, ordered by A, then B; dismissed ones not included.</summary>
    public required ImmutableArray<PasanganGanda> Pasangan { get; init; }

    /// <summary>Records that share a key in masses: their pairs as one statement, not in <see cref="Pasangan"/>; ordered by members. Dismissals of single pairs do not reach them.</summary>
    public required ImmutableArray<GugusGanda> Gugus { get; init; }

    /// <summary>Pairs that were found and silenced by a dismissal, ordered likewise; they join no group.</summary>
    public required ImmutableArray<PasanganGanda> Diabaikan { get; init; }

    /// <summary>Groups of records that are one person: connected over pairs and <see cref="Gugus"/> at pasti and kuat, with all records of every ID DTKS in them.</summary>
    public required ImmutableArray<ImmutableArray<int>> Kelompok { get; init; }

    /// <summary>The blocking keys in use, with what they held.</summary>
    public required ImmutableArray<KunciPemblokan> Kunci { get; init; }

    /// <summary>Blocks over the bound, and blocks past the limits that were not searched, ordered by rule and key.</summary>
    public required ImmutableArray<BlokBesar> BlokBesar { get; init; }

    /// <summary>Records without ID DTKS, which cannot be compared, ascending.</summary>
    public required ImmutableArray<int> TanpaId { get; init; }
}
