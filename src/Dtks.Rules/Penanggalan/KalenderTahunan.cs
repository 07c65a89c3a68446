using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The calendar of a year, month by month.</summary>
/// <remarks>Made by <see cref="KalenderDtks"/> only. Immutable; equality is by reference.</remarks>
public sealed class KalenderTahunan
{
    internal KalenderTahunan(int tahun, ImmutableArray<BulanKalender> bulan)
    {
        Tahun = tahun;
        Bulan = bulan;
    }

    /// <summary>Gets the year.</summary>
    public int Tahun { get; }

    /// <summary>Gets the twelve months, January first.</summary>
    public ImmutableArray<BulanKalender> Bulan { get; }
}
