using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Dtks.Domain;

/// <summary>Age: whole years and whole months elapsed, rounded down (ID-5).</summary>
/// <remarks>
/// A month has elapsed when the day of the month of birth is reached; a month without that day does not complete it (born on the 31st: in February
/// the month is not complete on the last day). Equality and ordering are by length; <c>default</c> is the age on the day of birth.
/// Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Usia : IEquatable<Usia>, IComparable<Usia>, IComparable
{
    private readonly int _jumlahBulan;

    private Usia(int jumlahBulan) => _jumlahBulan = jumlahBulan;

    /// <summary>Whole years.</summary>
    public int Tahun => _jumlahBulan / 12;

    /// <summary>Whole months beyond the whole years, 0-11.</summary>
    public int Bulan => _jumlahBulan % 12;

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">Another age.</param>
    /// <returns>True when the same.</returns>
    public static bool operator ==(Usia left, Usia right) => left._jumlahBulan == right._jumlahBulan;

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">Another age.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Usia left, Usia right) => left._jumlahBulan != right._jumlahBulan;

    /// <summary>Says whether one age is below another.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">Another age.</param>
    /// <returns>True when younger.</returns>
    public static bool operator <(Usia left, Usia right) => left._jumlahBulan < right._jumlahBulan;

    /// <summary>Says whether one age is below another or the same.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">Another age.</param>
    /// <returns>True when not older.</returns>
    public static bool operator <=(Usia left, Usia right) => left._jumlahBulan <= right._jumlahBulan;

    /// <summary>Says whether one age is above another.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">Another age.</param>
    /// <returns>True when older.</returns>
    public static bool operator >(Usia left, Usia right) => left._jumlahBulan > right._jumlahBulan;

    /// <summary>Says whether one age is above another or the same.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">Another age.</param>
    /// <returns>True when not younger.</returns>
    public static bool operator >=(Usia left, Usia right) => left._jumlahBulan >= right._jumlahBulan;

    /// <summary>The age of somebody on a day.</summary>
    /// <param name="lahir">The day of birth.</param>
    /// <param name="per">The day as of which the age is asked for; the day itself counts.</param>
    /// <returns>The age.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lahir"/> lies after <paramref name="per"/>.</exception>
    /// <example>
    /// <code>
    /// Usia usia = Usia.Hitung(lahir: new LocalDate(2000, 2, 29), per: new LocalDate(2024, 2, 28));
    /// Console.WriteLine($"{usia.Tahun} {usia.Bulan}"); // 23 11
    /// </code>
    /// </example>
    public static Usia Hitung(LocalDate lahir, LocalDate per)
        => TryHitung(lahir, per, out Usia usia)
            ? usia
            : throw new ArgumentOutOfRangeException(nameof(lahir), "Tanggal lahir sesudah tanggal acuan. / The birth date lies after the as-of date.");

    /// <summary>The age of somebody on a day, if born by then.</summary>
    /// <param name="lahir">The day of birth.</param>
    /// <param name="per">The day as of which the age is asked for; the day itself counts.</param>
    /// <param name="usia">The age, or <c>default</c>.</param>
    /// <returns>False when <paramref name="lahir"/> lies after <paramref name="per"/>.</returns>
    public static bool TryHitung(LocalDate lahir, LocalDate per, out Usia usia)
    {
        LocalDate a = lahir.WithCalendar(CalendarSystem.Iso);
        LocalDate b = per.WithCalendar(CalendarSystem.Iso);
        if (a > b)
        {
            usia = default;
            return false;
        }

        usia = new Usia(((b.Year - a.Year) * 12) + b.Month - a.Month - (b.Day < a.Day ? 1 : 0));
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Usia other) => _jumlahBulan == other._jumlahBulan;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Usia other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _jumlahBulan;

    /// <summary>Compares by length.</summary>
    /// <param name="other">Another age.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Usia other) => _jumlahBulan.CompareTo(other._jumlahBulan);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Usia other => CompareTo(other),
        _ => throw new ArgumentException($"Bukan {nameof(Usia)}. / Not a {nameof(Usia)}.", nameof(obj)),
    };

    /// <summary>The age in Indonesian, for example <c>69 th 4 bln</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tahun} th {Bulan} bln");
}
