using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The facts handed in contradict themselves, so that no decision may silently choose between them.</summary>
public sealed class BahanTidakSahException : ArgumentException, IGalatDtks
{
    internal BahanTidakSahException(ImmutableArray<CacatData> cacat)
        : base(string.Join('\n', cacat.Select(static c => $"{c.Jalur}: {c.Pesan}")))
    {
        Cacat = cacat;
    }

    internal BahanTidakSahException(CacatData cacat)
        : this([cacat])
    {
    }

    /// <summary>Every contradiction found, and where; never empty.</summary>
    public ImmutableArray<CacatData> Cacat { get; }
}
