using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What a check for anomalies needs beside the people.</summary>
/// <remarks>
/// Equality is member by member, the registry and the set of fields by reference. Immutable; thread-safe when the registry is.
/// </remarks>
public sealed record KonteksAnomali
{
    /// <summary>The context of a check as of a day.</summary>
    /// <param name="per">The day as of which ages and deaths count.</param>
    public KonteksAnomali(LocalDate per) => Per = per.WithCalendar(CalendarSystem.Iso);

    /// <summary>The day as of which ages and deaths count; ISO calendar.</summary>
    public LocalDate Per { get; }

    /// <summary>The region being processed; null when people of any region are expected (AN-8).</summary>
    public KodeWilayah? Wilayah { get; init; }

    /// <summary>The registry in which a region must be found; null when there is none to look in (AN-8).</summary>
    public IDaftarWilayah? Daftar { get; init; }

    /// <summary>
    /// Fields that the source of the records does not carry at all, such as a file without the column: a rule has nothing to check there, so it finds nothing
    /// on them. Empty when every field could have been given.
    /// </summary>
    public ImmutableHashSet<BidangOrang> TanpaBidang { get; init => field = value ?? throw new ArgumentNullException(nameof(TanpaBidang)); } = [];

    /// <summary>The day and the region.</summary>
    /// <returns>Text without anything personal.</returns>
    public override string ToString() => $"{TeksTanggal.Iso(Per)} {Wilayah?.ToString() ?? "-"}";
}
