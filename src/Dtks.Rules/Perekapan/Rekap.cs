using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The recap of a periode by region.</summary>
/// <remarks>The rows add up to <see cref="Keseluruhan"/> in every figure. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Rekap
{
    internal Rekap(TingkatWilayah tingkat, Periode periode, ImmutableArray<BarisRekap> baris, BarisRekap keseluruhan)
    {
        Tingkat = tingkat;
        Periode = periode;
        Baris = baris;
        Keseluruhan = keseluruhan;
    }

    /// <summary>The level of the rows.</summary>
    public TingkatWilayah Tingkat { get; }

    /// <summary>The periode.</summary>
    public Periode Periode { get; }

    /// <summary>One row for each region, by code or name; people whose region is unknown at this level are last.</summary>
    public ImmutableArray<BarisRekap> Baris { get; }

    /// <summary>All regions together, counted from the whole and not from the rows.</summary>
    public BarisRekap Keseluruhan { get; }
}
