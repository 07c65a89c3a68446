using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>Nomor Kartu Keluarga: sixteen digits <c>PPKKCC DDMMYY SSSS</c> (ID-2).</summary>
/// <remarks>
/// District of issue and date of registration, as encoded when the card was first issued. Well-formed does not mean issued: only Dukcapil knows that.
/// Equality and ordering are by the sixteen digits. <c>default</c> is inert: every part is 0, it prints as the empty text, it is not
/// written to JSON and cannot be read back.
/// Immutable and thread-safe; <see cref="ToString()"/> and the debugger show the masked form, which never parses.
/// </remarks>
[JsonConverter(typeof(NilaiJsonConverter<NomorKk>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct NomorKk : IEquatable<NomorKk>, IComparable<NomorKk>, IComparable, ISpanParsable<NomorKk>, ISpanFormattable
{
    private NomorKk(ulong angka) => Angka = angka;

    /// <summary>The encoded district of issue: a kecamatan (six digits).</summary>
    public KodeWilayah Wilayah => KodeWilayah.DariAngka(NomorEnamBelas.KodeKecamatan(Angka));

    /// <summary>The encoded day of registration, 1-31.</summary>
    public int Hari => NomorEnamBelas.KodeHari(Angka);

    /// <summary>The encoded month of registration, 1-12.</summary>
    public int Bulan => NomorEnamBelas.Bulan(Angka);

    /// <summary>The encoded year of registration, two digits (0-99); the century is not encoded.</summary>
    public int Tahun2 => NomorEnamBelas.Tahun2(Angka);

    /// <summary>The serial number, 1-9999.</summary>
    public int NomorUrut => NomorEnamBelas.NomorUrut(Angka);

    /// <summary>The sixteen digits as a number; 0 for <c>default</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ulong Angka { get; }

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when the digits are the same.</returns>
    public static bool operator ==(NomorKk left, NomorKk right) => left.Angka == right.Angka;

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when the digits differ.</returns>
    public static bool operator !=(NomorKk left, NomorKk right) => left.Angka != right.Angka;

    /// <summary>Says whether one number comes before another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> comes first.</returns>
    public static bool operator <(NomorKk left, NomorKk right) => left.Angka < right.Angka;

    /// <summary>Says whether one number comes before another or equals it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> does not come later.</returns>
    public static bool operator <=(NomorKk left, NomorKk right) => left.Angka <= right.Angka;

    /// <summary>Says whether one number comes after another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> comes later.</returns>
    public static bool operator >(NomorKk left, NomorKk right) => left.Angka > right.Angka;

    /// <summary>Says whether one number comes after another or equals it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> does not come earlier.</returns>
    public static bool operator >=(NomorKk left, NomorKk right) => left.Angka >= right.Angka;

    /// <summary>Reads a text and says what is wrong with it; never throws, allocates nothing.</summary>
    /// <param name="teks">
    /// Sixteen ASCII digits. White space around and one leading apostrophe (spreadsheet text marker) are dropped; spaces, dots and hyphens
    /// between digits are ignored. Masked text is never accepted.
    /// </param>
    /// <returns>The number, or the first defect.</returns>
    /// <example>
    /// <code>
    /// BacaanNomorKk kk = NomorKk.Check("3374990101150007");
    /// Console.WriteLine(kk); // 337499******0007
    /// Console.WriteLine(NomorKk.Check("12").Cacat); // Panjang
    /// </code>
    /// </example>
    public static BacaanNomorKk Check(ReadOnlySpan<char> teks) => new(NomorEnamBelas.BacaNomorKk(teks));

    /// <summary>Reads a UTF-8 text and says what is wrong with it; never throws.</summary>
    /// <param name="utf8">The text as UTF-8, read as <see cref="Check(ReadOnlySpan{char})"/> reads characters; positions count UTF-16 units.</param>
    /// <returns>The number, or the first defect.</returns>
    public static BacaanNomorKk Check(ReadOnlySpan<byte> utf8) => new(NomorEnamBelas.BacaNomorKk(utf8));

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text, as <see cref="Check(ReadOnlySpan{char})"/> accepts it.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DtksFormatException">The text is no well-formed No KK; carries the code of the defect and its position, never the text.</exception>
    public static NomorKk Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text, as <see cref="Check(ReadOnlySpan{char})"/> accepts it.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DtksFormatException">The text is no well-formed No KK; carries the code of the defect and its position, never the text.</exception>
    public static NomorKk Parse(ReadOnlySpan<char> s)
    {
        BacaanNomorKk bacaan = Check(s);
        return bacaan.TryGetNilai(out NomorKk nilai) ? nilai : throw new DtksFormatException(bacaan.Pesan!, bacaan.Posisi);
    }

    /// <summary>Reads a text; allocates nothing.</summary>
    /// <param name="s">The text, as <see cref="Check(ReadOnlySpan{char})"/> accepts it.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>True when the text is a well-formed No KK.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out NomorKk result) => Check(s).TryGetNilai(out result);

    /// <summary>Reads a UTF-8 text.</summary>
    /// <param name="utf8">The text as UTF-8, as <see cref="Check(ReadOnlySpan{byte})"/> accepts it.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>True when the text is a well-formed No KK.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out NomorKk result) => Check(utf8).TryGetNilai(out result);

    /// <summary>The masked form <c>M</c>: the first six digits, six asterisks, the last four digits.</summary>
    /// <returns>The masked form; empty for <c>default</c>.</returns>
    public override string ToString() => NomorEnamBelas.Format(Angka, null);

    /// <summary>The number as text.</summary>
    /// <param name="format">
    /// Null, empty or <c>M</c>: masked (<c>337499******0003</c>). <c>S</c>: masked as the screens of SIKS-NG print it (twelve digits, five asterisks).
    /// <c>D</c>: the sixteen digits; personal data, for storage and transport only.
    /// </param>
    /// <returns>The text; empty for <c>default</c>.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format) => NomorEnamBelas.Format(Angka, format);

    /// <summary>Writes the number into a span; allocates nothing.</summary>
    /// <param name="destination">Where to write; 17 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Empty, <c>M</c>, <c>S</c> or <c>D</c>, as in <see cref="ToString(string)"/>.</param>
    /// <returns>False when the span is too short.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
        => NomorEnamBelas.TryFormat(Angka, destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool Equals(NomorKk other) => Angka == other.Angka;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is NomorKk other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Angka.GetHashCode();

    /// <summary>Compares by the digits; <c>default</c> comes first.</summary>
    /// <param name="other">Another number.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(NomorKk other) => Angka.CompareTo(other.Angka);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        NomorKk other => CompareTo(other),
        _ => throw new ArgumentException($"Bukan {nameof(NomorKk)}. / Not a {nameof(NomorKk)}.", nameof(obj)),
    };

    static NomorKk IParsable<NomorKk>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static NomorKk ISpanParsable<NomorKk>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NomorKk>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NomorKk result) => TryParse(s, out result);

    static bool ISpanParsable<NomorKk>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NomorKk result) => TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten, format);

    /// <summary>A number from digits already known to be well-formed.</summary>
    internal static NomorKk DariAngka(ulong sah) => new(sah);
}
