using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The facts handed in contradict themselves, so that no decision may silently choose between them.</summary>
public sealed class BahanTidakSahException : ArgumentException
{
    internal BahanTidakSahException(CacatBahan cacat)
        : base($"{cacat.Jalur}: {cacat.Pesan}")
    {
        Cacat = cacat;
    }

    /// <summary>The first contradiction found, and where.</summary>
    public CacatBahan Cacat { get; }
}
