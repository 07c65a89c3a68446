using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Domain;

/// <summary>The mark that a person has died: yes with the date where it is known, no, or not known.</summary>
/// <remarks><c>default</c> = not known: the person counts as alive, and nobody's death follows from it. Equality compares mark and date. Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// TandaMeninggal mati = TandaMeninggal.Pada(new LocalDate(2024, 2, 6));
/// Console.WriteLine(mati.Berlaku(new LocalDate(2024, 2, 5))); // False
/// Console.WriteLine(mati.Berlaku(new LocalDate(2024, 2, 6))); // True
/// Console.WriteLine(default(TandaMeninggal).Status); // TidakTahu
/// </code>
/// </example>
[JsonConverter(typeof(TandaMeninggalJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly struct TandaMeninggal : IEquatable<TandaMeninggal>
{
    private TandaMeninggal(Kepastian status, LocalDate? tanggal)
    {
        Status = status;
        Tanggal = tanggal;
    }

    /// <summary>Marked as dead, date unknown.</summary>
    public static TandaMeninggal Ya { get; } = new(Kepastian.Ya, null);

    /// <summary>Stated to be alive.</summary>
    public static TandaMeninggal Tidak { get; } = new(Kepastian.Tidak, null);

    /// <summary>Whether the mark says that the person died, whatever the day.</summary>
    public Kepastian Status { get; }

    /// <summary>Date of death; null when not marked or not known.</summary>
    public LocalDate? Tanggal { get; }

    /// <summary>Marked as dead on a date.</summary>
    /// <param name="tanggal">Date of death.</param>
    /// <returns>The mark with its date.</returns>
    public static TandaMeninggal Pada(LocalDate tanggal) => new(Kepastian.Ya, tanggal);

    /// <summary>Whether the person counts as dead on a day.</summary>
    /// <param name="per">The day; null = any mark of death counts.</param>
    /// <returns>
    /// True when marked as dead, unless the date of death lies after <paramref name="per"/>: the person was still alive on that day. False when not known.
    /// </returns>
    public bool Berlaku(LocalDate? per) => Status == Kepastian.Ya && (per is not { } hari || Tanggal is not { } tanggal || tanggal <= hari);

    /// <inheritdoc/>
    public bool Equals(TandaMeninggal other) => Status == other.Status && Tanggal == other.Tanggal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TandaMeninggal lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Tanggal);

    /// <summary>Text for the reader: "tidak diketahui", "tidak", "ya", or the ISO date.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Status switch
    {
        Kepastian.Ya => Tanggal is { } tanggal ? TeksTanggal.Iso(tanggal) : "ya",
        Kepastian.Tidak => "tidak",
        _ => "tidak diketahui",
    };

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
