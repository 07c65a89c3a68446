using System.Text.Json.Serialization;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Domain;

/// <summary>The mark that a person has died, with the date where it is known.</summary>
/// <remarks><c>default</c> = not marked. Equality compares mark and date. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(TandaMeninggalJsonConverter))]
public readonly struct TandaMeninggal : IEquatable<TandaMeninggal>
{
    private TandaMeninggal(bool ada, LocalDate? tanggal)
    {
        Ada = ada;
        Tanggal = tanggal;
    }

    /// <summary>Marked as dead, date unknown.</summary>
    public static TandaMeninggal Ya { get; } = new(true, null);

    /// <summary>Whether the mark is there at all.</summary>
    public bool Ada { get; }

    /// <summary>Date of death; null when not marked or not known.</summary>
    public LocalDate? Tanggal { get; }

    /// <summary>Marked as dead on a date.</summary>
    /// <param name="tanggal">Date of death.</param>
    /// <returns>The mark with its date.</returns>
    public static TandaMeninggal Pada(LocalDate tanggal) => new(true, tanggal);

    /// <summary>Whether the person counts as dead on a day.</summary>
    /// <param name="per">The day; null = any mark counts.</param>
    /// <returns>True when marked, unless the date of death lies after <paramref name="per"/>: the person was still alive on that day.</returns>
    public bool Berlaku(LocalDate? per) => Ada && (per is not { } hari || Tanggal is not { } tanggal || tanggal <= hari);

    /// <inheritdoc/>
    public bool Equals(TandaMeninggal other) => Ada == other.Ada && Tanggal == other.Tanggal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TandaMeninggal lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ada, Tanggal);

    /// <summary>Text for the reader: "tidak", "ya", or the ISO date.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => !Ada ? "tidak" : Tanggal is { } tanggal ? TeksTanggal.Iso(tanggal) : "ya";

    /// <summary>Whether two marks are the same.</summary>
    /// <param name="left">One mark.</param>
    /// <param name="right">The other mark.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(TandaMeninggal left, TandaMeninggal right) => left.Equals(right);

    /// <summary>Whether two marks differ.</summary>
    /// <param name="left">One mark.</param>
    /// <param name="right">The other mark.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(TandaMeninggal left, TandaMeninggal right) => !left.Equals(right);
}
