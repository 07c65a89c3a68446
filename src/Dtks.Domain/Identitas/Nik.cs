using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Domain;

/// <summary>Nomor Induk Kependudukan: sixteen digits <c>PPKKCC DDMMYY SSSS</c> (ID-1).</summary>
/// <remarks>
/// Evidence, not truth: it keeps the district of first registration and does not change when birth data is corrected, so its parts are the
/// encoded district, encoded birth day and encoded sex. Well-formed does not mean issued: only Dukcapil knows that.
/// Equality and ordering are by the sixteen digits. <c>default</c> is inert: every part is 0, it prints as the empty text, it is not
/// written to JSON and cannot be read back.
/// Immutable and thread-safe; <see cref="ToString()"/> and the debugger show the masked form, which never parses.
/// </remarks>
/// <example>
/// <code>
/// Nik nik = Nik.Parse("3374 99 520385 0001");
/// Console.WriteLine(nik); // 337499******0001
/// Console.WriteLine(nik.ToString("D").Length); // 16
/// Console.WriteLine(nik.Wilayah); // 33.74.99
/// Console.WriteLine(nik.JenisKelamin); // Perempuan
/// </code>
/// </example>
[JsonConverter(typeof(NilaiJsonConverter<Nik>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Nik : IEquatable<Nik>, IComparable<Nik>, IComparable, ISpanParsable<Nik>, ISpanFormattable
{
    private Nik(ulong angka) => Angka = angka;

    /// <summary>The encoded district: the kecamatan of first registration (six digits). Domicile differs after moving.</summary>
    public KodeWilayah Wilayah => KodeWilayah.DariAngka(NomorEnamBelas.KodeKecamatan(Angka));

    /// <summary>The encoded day of birth, 1-31 (without the 40 added for women).</summary>
    public int Hari => NomorEnamBelas.KodeHari(Angka) is var hari && hari > (int)NomorEnamBelas.TambahanPerempuan ? hari - (int)NomorEnamBelas.TambahanPerempuan : hari;

    /// <summary>The encoded month of birth, 1-12.</summary>
    public int Bulan => NomorEnamBelas.Bulan(Angka);

    /// <summary>The encoded year of birth, two digits (0-99); the century is not encoded.</summary>
    public int Tahun2 => NomorEnamBelas.Tahun2(Angka);

    /// <summary>The encoded sex; 0 for <c>default</c>.</summary>
    public JenisKelamin JenisKelamin => Angka == 0
        ? default
        : NomorEnamBelas.KodeHari(Angka) > NomorEnamBelas.TambahanPerempuan ? JenisKelamin.Perempuan : JenisKelamin.LakiLaki;

    /// <summary>The serial number, 1-9999.</summary>
    public int NomorUrut => NomorEnamBelas.NomorUrut(Angka);

    /// <summary>The sixteen digits as a number; 0 for <c>default</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ulong Angka { get; }

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when the digits are the same.</returns>
    public static bool operator ==(Nik left, Nik right) => left.Angka == right.Angka;

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when the digits differ.</returns>
    public static bool operator !=(Nik left, Nik right) => left.Angka != right.Angka;

    /// <summary>Says whether one number comes before another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> comes first.</returns>
    public static bool operator <(Nik left, Nik right) => left.Angka < right.Angka;

    /// <summary>Says whether one number comes before another or equals it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> does not come later.</returns>
    public static bool operator <=(Nik left, Nik right) => left.Angka <= right.Angka;

    /// <summary>Says whether one number comes after another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> comes later.</returns>
    public static bool operator >(Nik left, Nik right) => left.Angka > right.Angka;

    /// <summary>Says whether one number comes after another or equals it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when <paramref name="left"/> does not come earlier.</returns>
    public static bool operator >=(Nik left, Nik right) => left.Angka >= right.Angka;

    /// <summary>Reads a text and says what is wrong with it; never throws, allocates nothing.</summary>
    /// <param name="teks">
    /// Sixteen ASCII digits. White space around and one leading apostrophe (spreadsheet text marker) are dropped; spaces, dots and hyphens
    /// between digits are ignored. Masked text is never accepted.
    /// </param>
    /// <returns>The number, or the first defect.</returns>
    /// <example>
    /// <code>
    /// BacaanNik bacaan = Nik.Check("33749952O3850001"); // a letter O among the digits
    /// Console.WriteLine(bacaan.Sah); // False
    /// Console.WriteLine(bacaan.Cacat); // Karakter
    /// Console.WriteLine(bacaan.Posisi); // 8
    /// </code>
    /// </example>
    public static BacaanNik Check(ReadOnlySpan<char> teks) => new(NomorEnamBelas.BacaNik(teks));

    /// <summary>Reads a UTF-8 text and says what is wrong with it; never throws.</summary>
    /// <param name="utf8">The text as UTF-8, read as <see cref="Check(ReadOnlySpan{char})"/> reads characters; positions count UTF-16 units.</param>
    /// <returns>The number, or the first defect.</returns>
    public static BacaanNik Check(ReadOnlySpan<byte> utf8) => new(NomorEnamBelas.BacaNik(utf8));

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text, as <see cref="Check(ReadOnlySpan{char})"/> accepts it.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DtksFormatException">The text is no well-formed NIK; carries the code of the defect and its position, never the text.</exception>
    public static Nik Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text, as <see cref="Check(ReadOnlySpan{char})"/> accepts it.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DtksFormatException">The text is no well-formed NIK; carries the code of the defect and its position, never the text.</exception>
    public static Nik Parse(ReadOnlySpan<char> s)
    {
        BacaanNik bacaan = Check(s);
        return bacaan.TryGetNilai(out Nik nilai) ? nilai : throw new DtksFormatException(bacaan.Pesan!, bacaan.Posisi);
    }

    /// <summary>Reads a text; allocates nothing.</summary>
    /// <param name="s">The text, as <see cref="Check(ReadOnlySpan{char})"/> accepts it.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>True when the text is a well-formed NIK.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Nik result) => Check(s).TryGetNilai(out result);

    /// <summary>Reads a UTF-8 text.</summary>
    /// <param name="utf8">The text as UTF-8, as <see cref="Check(ReadOnlySpan{byte})"/> accepts it.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>True when the text is a well-formed NIK.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Nik result) => Check(utf8).TryGetNilai(out result);

    /// <summary>The encoded birth date: the latest of 20YY and 19YY that exists and is not after a day.</summary>
    /// <param name="per">The day as of which the date is asked for.</param>
    /// <returns>The date, or null when both candidates lie after <paramref name="per"/> and for <c>default</c>.</returns>
    public LocalDate? TanggalLahir(LocalDate per)
    {
        if (Angka == 0)
        {
            return null;
        }

        for (int tahun = 2000 + Tahun2; tahun >= 1900; tahun -= 100)
        {
            if (Hari <= CalendarSystem.Iso.GetDaysInMonth(tahun, Bulan)
                && new LocalDate(tahun, Bulan, Hari) is var tanggal
                && tanggal <= per.WithCalendar(CalendarSystem.Iso))
            {
                return tanggal;
            }
        }

        return null;
    }

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
    public bool Equals(Nik other) => Angka == other.Angka;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Nik other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Angka.GetHashCode();

    /// <summary>Compares by the digits; <c>default</c> comes first.</summary>
    /// <param name="other">Another number.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Nik other) => Angka.CompareTo(other.Angka);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Nik other => CompareTo(other),
        _ => throw new ArgumentException($"Bukan {nameof(Nik)}. / Not a {nameof(Nik)}.", nameof(obj)),
    };

    static Nik IParsable<Nik>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Nik ISpanParsable<Nik>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Nik>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Nik result) => TryParse(s, out result);

    static bool ISpanParsable<Nik>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Nik result) => TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten, format);

    /// <summary>A number from digits already known to be well-formed.</summary>
    internal static Nik DariAngka(ulong sah) => new(sah);
}
