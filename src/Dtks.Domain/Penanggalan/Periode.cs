using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Domain;

/// <summary>A calendar month, for example <c>2024-02</c>: the beat of the register (ID-5).</summary>
/// <remarks>
/// Equality and ordering are chronological. <c>default</c> is inert: year 0, month 0, prints as the empty text, comes before every month and has
/// no days. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// Periode periode = new(2024, 2);
/// Console.WriteLine(periode.TambahBulan(11)); // 2025-01
/// Console.WriteLine(TeksTanggal.Iso(periode.HariTerakhir)); // 2024-02-29
/// </code>
/// </example>
[JsonConverter(typeof(NilaiJsonConverter<Periode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Periode : IEquatable<Periode>, IComparable<Periode>, IComparable, ISpanParsable<Periode>, ISpanFormattable
{
    /// <summary>Length of the printed form.</summary>
    internal const int Panjang = 7;

    private const int TahunMaksimum = 9999;

    // Why: months since year 0, so that 0 is no month of a year 1-9999 and default stays inert.
    private readonly int _bulanKe;

    private Periode(int bulanKe) => _bulanKe = bulanKe;

    /// <summary>Makes a month.</summary>
    /// <param name="tahun">Year, 1-9999.</param>
    /// <param name="bulan">Month, 1-12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is out of range.</exception>
    public Periode(int tahun, int bulan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, TahunMaksimum);
        ArgumentOutOfRangeException.ThrowIfLessThan(bulan, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bulan, 12);
        _bulanKe = (tahun * 12) + bulan - 1;
    }

    /// <summary>Year, 1-9999; 0 for <c>default</c>.</summary>
    public int Tahun => _bulanKe / 12;

    /// <summary>Month, 1-12; 0 for <c>default</c>.</summary>
    public int Bulan => _bulanKe == 0 ? 0 : (_bulanKe % 12) + 1;

    /// <summary>The next month.</summary>
    /// <exception cref="InvalidOperationException">The value is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is the last month, 9999-12.</exception>
    public Periode Berikutnya => TambahBulan(1);

    /// <summary>The month before.</summary>
    /// <exception cref="InvalidOperationException">The value is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is the first month, 0001-01.</exception>
    public Periode Sebelumnya => TambahBulan(-1);

    /// <summary>The first day of the month.</summary>
    /// <exception cref="InvalidOperationException">The value is <c>default</c>.</exception>
    public LocalDate HariPertama => new(Pasti().Tahun, Bulan, 1);

    /// <summary>The last day of the month.</summary>
    /// <exception cref="InvalidOperationException">The value is <c>default</c>.</exception>
    public LocalDate HariTerakhir => new(Pasti().Tahun, Bulan, CalendarSystem.Iso.GetDaysInMonth(Tahun, Bulan));

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">Another month.</param>
    /// <returns>True when the same.</returns>
    public static bool operator ==(Periode left, Periode right) => left._bulanKe == right._bulanKe;

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">Another month.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Periode left, Periode right) => left._bulanKe != right._bulanKe;

    /// <summary>Says whether one month is before another.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">Another month.</param>
    /// <returns>True when earlier.</returns>
    public static bool operator <(Periode left, Periode right) => left._bulanKe < right._bulanKe;

    /// <summary>Says whether one month is before another or the same.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">Another month.</param>
    /// <returns>True when not later.</returns>
    public static bool operator <=(Periode left, Periode right) => left._bulanKe <= right._bulanKe;

    /// <summary>Says whether one month is after another.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">Another month.</param>
    /// <returns>True when later.</returns>
    public static bool operator >(Periode left, Periode right) => left._bulanKe > right._bulanKe;

    /// <summary>Says whether one month is after another or the same.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">Another month.</param>
    /// <returns>True when not earlier.</returns>
    public static bool operator >=(Periode left, Periode right) => left._bulanKe >= right._bulanKe;

    /// <summary>The month of a day.</summary>
    /// <param name="tanggal">A day of year 1-9999, in any calendar.</param>
    /// <returns>Its month in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before year 1.</exception>
    public static Periode Dari(LocalDate tanggal)
    {
        LocalDate iso = tanggal.WithCalendar(CalendarSystem.Iso);
        return new Periode(iso.Year, iso.Month);
    }

    /// <summary>Reads a month.</summary>
    /// <param name="s">Exactly <c>yyyy-MM</c> in ASCII digits.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DtksFormatException">The text is no month, code <c>PERIODE-BENTUK</c>.</exception>
    public static Periode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a month.</summary>
    /// <param name="s">Exactly <c>yyyy-MM</c> in ASCII digits.</param>
    /// <returns>The month.</returns>
    /// <exception cref="DtksFormatException">The text is no month, code <c>PERIODE-BENTUK</c>.</exception>
    public static Periode Parse(ReadOnlySpan<char> s)
        => TryParse(s, out Periode hasil) ? hasil : throw new DtksFormatException(PesanPenanggalan.BentukPeriode);

    /// <summary>Reads a month; allocates nothing.</summary>
    /// <param name="s">Exactly <c>yyyy-MM</c> in ASCII digits, year 0001-9999; no white space around.</param>
    /// <param name="result">The month, or <c>default</c>.</param>
    /// <returns>True when the text is a month.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Periode result) => TeksTanggal.TryBacaPeriode(s, out result);

    /// <summary>The month a number of months later.</summary>
    /// <param name="jumlah">How many months; negative goes back.</param>
    /// <returns>The month.</returns>
    /// <exception cref="InvalidOperationException">The value is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside 0001-01 .. 9999-12.</exception>
    public Periode TambahBulan(int jumlah)
    {
        long hasil = (long)Pasti()._bulanKe + jumlah;
        return hasil is >= 12 and <= (TahunMaksimum * 12) + 11
            ? new Periode((int)hasil)
            : throw new ArgumentOutOfRangeException(nameof(jumlah), "Periode di luar 0001-01 s.d. 9999-12. / The month lies outside 0001-01 .. 9999-12.");
    }

    /// <summary>Says whether a day lies in the month.</summary>
    /// <param name="tanggal">A day, in any calendar.</param>
    /// <returns>True when it does; always false for <c>default</c>.</returns>
    public bool Memuat(LocalDate tanggal)
        => tanggal.WithCalendar(CalendarSystem.Iso) is var iso && _bulanKe != 0 && iso.Year == Tahun && iso.Month == Bulan;

    /// <summary>The month as <c>yyyy-MM</c>; the empty text for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The month as text.</summary>
    /// <param name="format">Null, empty or <c>yyyy-MM</c>.</param>
    /// <returns>The text; empty for <c>default</c>.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format)
    {
        Span<char> tempat = stackalloc char[Panjang];
        _ = TryFormat(tempat, out int panjang, format);
        return new string(tempat[..panjang]);
    }

    /// <summary>Writes the month into a span; allocates nothing.</summary>
    /// <param name="destination">Where to write; 7 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Empty or <c>yyyy-MM</c>.</param>
    /// <returns>False when the span is too short.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        if (format is not ("" or "yyyy-MM"))
        {
            throw new FormatException("Format periode: yyyy-MM. / Month format: yyyy-MM.");
        }

        charsWritten = 0;
        if (_bulanKe == 0)
        {
            return true;
        }

        if (destination.Length < Panjang)
        {
            return false;
        }

        TeksTanggal.TulisBulan(destination, Tahun, Bulan);
        charsWritten = Panjang;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Periode other) => _bulanKe == other._bulanKe;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Periode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bulanKe;

    /// <summary>Compares chronologically; <c>default</c> comes first.</summary>
    /// <param name="other">Another month.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Periode other) => _bulanKe.CompareTo(other._bulanKe);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Periode other => CompareTo(other),
        _ => throw new ArgumentException($"Bukan {nameof(Periode)}. / Not a {nameof(Periode)}.", nameof(obj)),
    };

    static Periode IParsable<Periode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Periode ISpanParsable<Periode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Periode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Periode result) => TryParse(s, out result);

    static bool ISpanParsable<Periode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Periode result) => TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten, format);

    private Periode Pasti() => _bulanKe != 0
        ? this
        : throw new InvalidOperationException("Periode belum diisi. / The month is not set (default).");
}
