using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>One month of the calendar of a year.</summary>
/// <remarks>Made by <see cref="KalenderDtks"/> only. Immutable; equality is by reference.</remarks>
public sealed class BulanKalender
{
    internal BulanKalender(Periode periode, CakupanEdisi cakupan, JendelaPeriode? jendela, ImmutableArray<LocalDate> hariTot)
    {
        Periode = periode;
        Cakupan = cakupan;
        Jendela = jendela;
        HariTot = hariTot;
    }

    /// <summary>Gets the period.</summary>
    public Periode Periode { get; }

    /// <summary>Gets whether the period is modelled by itself, whatever edition was named.</summary>
    public CakupanEdisi Cakupan { get; }

    /// <summary>Gets the windows; <see langword="null"/> when the period is not modelled and no edition was named.</summary>
    public JendelaPeriode? Jendela { get; }

    /// <summary>Gets the days of TOT SIKS-NG.</summary>
    public ImmutableArray<LocalDate> HariTot { get; }
}
