using System.Collections.Immutable;

namespace Dtks.Matching;

/// <summary>How a search for people registered twice is run; nothing here changes which pairs hold.</summary>
public sealed record PilihanGanda
{
    /// <summary>One thread, blocks over 1,000 records reported, over 100 records of one key stated as a group, no dismissals.</summary>
    public static PilihanGanda Baku { get; } = new();

    /// <summary>Threads to use at most, 1 to 1024; the answer does not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside its range.</exception>
    public int Derajat
    {
        get;
        init => field = value is >= 1 and <= 1024 ? value : throw new ArgumentOutOfRangeException(nameof(value), "Derajat 1 sampai 1024. / Degree 1 to 1024.");
    }

    = 1;

    /// <summary>Blocks with more records than this are reported in <see cref="HasilGanda.BlokBesar"/>. At least 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 2.</exception>
    public int BatasBlok
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), "Batas blok paling sedikit 2. / The bound of a block is at least 2.");
    }

    = 1000;

    /// <summary>More records than this with one key (GD-1 to GD-3), or equal in all the rules read (GD-4), are stated in <see cref="HasilGanda.Gugus"/> instead of pair by pair. At least 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 2.</exception>
    public int BatasGugus
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), "Batas gugus paling sedikit 2. / The bound of a group is at least 2.");
    }

    = 100;

    /// <summary>Pairs that were looked at and found to be two people; honoured while their evidence stays the same.</summary>
    public ImmutableHashSet<PengabaianGanda> Pengabaian { get; init => field = value ?? throw new ArgumentNullException(nameof(Pengabaian)); } = [];
}
