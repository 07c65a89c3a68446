using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>ID DTKS: the opaque id of a subject in the register, 1-40 letters, digits and hyphens (ID-4).</summary>
/// <remarks>
/// Not a personal number, so <see cref="ToString"/> gives it in full. Equality and ordering are ordinal, case included.
/// <c>default</c> is inert: it prints as the empty text, is not written to JSON and cannot be read back. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(NilaiJsonConverter<IdDtks>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct IdDtks : IEquatable<IdDtks>, IComparable<IdDtks>, IComparable, ISpanParsable<IdDtks>
{
    /// <summary>Most characters an ID DTKS has.</summary>
    internal const int PanjangMaksimum = 40;

    // Tafsir: "letters and digits" of an opaque id are those of ASCII, as every other identifier has it.
    private static readonly SearchValues<char> Boleh = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<byte> BolehUtf8 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8);

    private readonly string? _teks;

    private IdDtks(string teks) => _teks = teks;

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">Another id.</param>
    /// <returns>True when the texts are the same.</returns>
    public static bool operator ==(IdDtks left, IdDtks right) => left.Equals(right);

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">Another id.</param>
    /// <returns>True when the texts differ.</returns>
    public static bool operator !=(IdDtks left, IdDtks right) => !left.Equals(right);

    /// <summary>Says whether one id comes before another.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">Another id.</param>
    /// <returns>True when <paramref name="left"/> comes first.</returns>
    public static bool operator <(IdDtks left, IdDtks right) => left.CompareTo(right) < 0;

    /// <summary>Says whether one id comes before another or equals it.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">Another id.</param>
    /// <returns>True when <paramref name="left"/> does not come later.</returns>
    public static bool operator <=(IdDtks left, IdDtks right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether one id comes after another.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">Another id.</param>
    /// <returns>True when <paramref name="left"/> comes later.</returns>
    public static bool operator >(IdDtks left, IdDtks right) => left.CompareTo(right) > 0;

    /// <summary>Says whether one id comes after another or equals it.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">Another id.</param>
    /// <returns>True when <paramref name="left"/> does not come earlier.</returns>
    public static bool operator >=(IdDtks left, IdDtks right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a text and says what is wrong with it; never throws.</summary>
    /// <param name="teks">1-40 letters A-Z or a-z, digits 0-9 and hyphens; white space around is trimmed.</param>
    /// <returns>The id, or the first defect.</returns>
    public static Bacaan<IdDtks, CacatIdDtks> Check(ReadOnlySpan<char> teks)
    {
        teks = teks.Trim();
        return
            teks.IsEmpty ? new(CacatIdDtks.Kosong)
            : teks.IndexOfAnyExcept(Boleh) is >= 0 and var posisi ? new(CacatIdDtks.Karakter, posisi)
            : teks.Length > PanjangMaksimum ? new(CacatIdDtks.Panjang)
            : new(new IdDtks(teks.ToString()));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text, as <see cref="Check"/> accepts it.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DtksFormatException">The text is no ID DTKS; see <see cref="CacatIdDtks"/>.</exception>
    public static IdDtks Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text, as <see cref="Check"/> accepts it.</param>
    /// <returns>The id.</returns>
    /// <exception cref="DtksFormatException">The text is no ID DTKS; see <see cref="CacatIdDtks"/>.</exception>
    public static IdDtks Parse(ReadOnlySpan<char> s)
    {
        Bacaan<IdDtks, CacatIdDtks> bacaan = Check(s);
        return bacaan.TryGetNilai(out IdDtks nilai)
            ? nilai
            : throw new DtksFormatException(PesanCacat.Untuk(bacaan.Cacat!.Value, bacaan.Posisi), bacaan.Posisi);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text, as <see cref="Check"/> accepts it.</param>
    /// <param name="result">The id, or <c>default</c>.</param>
    /// <returns>True when the text is an ID DTKS.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out IdDtks result) => Check(s).TryGetNilai(out result);

    /// <summary>Whether a UTF-8 text, without white space around, is an ID DTKS as it is kept.</summary>
    internal static bool Sah(ReadOnlySpan<byte> utf8) => utf8.Length is > 0 and <= PanjangMaksimum && utf8.IndexOfAnyExcept(BolehUtf8) < 0;

    /// <inheritdoc/>
    public bool Equals(IdDtks other) => string.Equals(_teks, other._teks, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is IdDtks other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_teks, StringComparison.Ordinal);

    /// <summary>Compares ordinally; <c>default</c> comes first.</summary>
    /// <param name="other">Another id.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(IdDtks other) => string.CompareOrdinal(_teks, other._teks);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        IdDtks other => CompareTo(other),
        _ => throw new ArgumentException($"Bukan {nameof(IdDtks)}. / Not an {nameof(IdDtks)}.", nameof(obj)),
    };

    static IdDtks IParsable<IdDtks>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static IdDtks ISpanParsable<IdDtks>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IdDtks>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IdDtks result) => TryParse(s, out result);

    static bool ISpanParsable<IdDtks>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IdDtks result) => TryParse(s, out result);

    /// <summary>The id itself; empty for <c>default</c>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => _teks ?? string.Empty;
}
