using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Dtks.Domain;

/// <summary>The id of a rule, such as <c>VK-8</c>: a family and a number.</summary>
/// <remarks>
/// Equality and order go by family in catalogue order, then by number; <c>GD-N</c>, the only id with a letter, stands after
/// <c>GD-5</c>. <c>default</c> is inert: it names no rule and prints as an empty text. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct IdAturan : IEquatable<IdAturan>, IComparable<IdAturan>, IComparable, ISpanParsable<IdAturan>, ISpanFormattable
{
    /// <summary>The number under which the letter N of GD-N is kept, so that it sorts after every number of its family.</summary>
    internal const byte HurufN = byte.MaxValue;

    private static readonly string[] Awalan =
        ["", "KL", "KM", "MD", "VK", "SP", "UB", "PB", "PG", "KF", "PD", "GD", "AN", "PR", "AV", "KP", "ID", "DS"];

    private readonly RumpunAturan _rumpun;
    private readonly byte _nomor;

    internal IdAturan(RumpunAturan rumpun, byte nomor)
    {
        _rumpun = rumpun;
        _nomor = nomor;
    }

    /// <summary>Gets the family; 0 for <c>default</c>.</summary>
    public RumpunAturan Rumpun => _rumpun;

    /// <summary>Gets the number within the family, from 1; <see langword="null"/> for <c>GD-N</c> and for <c>default</c>.</summary>
    public int? Nomor => _nomor is 0 or HurufN ? null : _nomor;

    internal byte Urutan => _nomor;

    /// <summary>Reads an id such as <c>VK-8</c> or <c>GD-N</c>, without case; surrounding white space is ignored.</summary>
    /// <param name="teks">The text to read.</param>
    /// <returns>The id. It need not be one of the catalogue: ask <see cref="KatalogAturan.TryCari"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="teks"/> is <see langword="null"/>.</exception>
    /// <exception cref="DtksFormatException">The text is not a family, a hyphen and a number.</exception>
    public static IdAturan Parse(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return Parse(teks.AsSpan());
    }

    /// <summary>Reads an id such as <c>VK-8</c> or <c>GD-N</c>, without case; surrounding white space is ignored.</summary>
    /// <param name="teks">The text to read.</param>
    /// <returns>The id. It need not be one of the catalogue: ask <see cref="KatalogAturan.TryCari"/>.</returns>
    /// <exception cref="DtksFormatException">The text is not a family, a hyphen and a number.</exception>
    public static IdAturan Parse(ReadOnlySpan<char> teks) =>
        TryParse(teks, out var id)
            ? id
            : throw new DtksFormatException(new Pesan(
                "ATURAN-TIDAK-TERBACA",
                "Nomor aturan ditulis seperti VK-8: dua huruf rumpun, tanda hubung, lalu nomor. Rumpun yang dikenal: " + DaftarAwalan,
                "A rule id is written like VK-8: two letters of the family, a hyphen, then the number. Known families: " + DaftarAwalan));

    /// <summary>Reads an id such as <c>VK-8</c> or <c>GD-N</c> without throwing.</summary>
    /// <param name="teks">The text to read.</param>
    /// <param name="id">The id, or <c>default</c> when the text is none.</param>
    /// <returns><see langword="true"/> when the text is an id.</returns>
    public static bool TryParse(ReadOnlySpan<char> teks, out IdAturan id)
    {
        id = default;
        teks = teks.Trim();
        if (teks.Length is < 4 or > 5 || teks[2] != '-')
        {
            return false;
        }

        for (byte rumpun = 1; rumpun < Awalan.Length; rumpun++)
        {
            if (teks[..2].Equals(Awalan[rumpun], StringComparison.OrdinalIgnoreCase))
            {
                return TryBacaNomor((RumpunAturan)rumpun, teks[3..], out id);
            }
        }

        return false;
    }

    /// <summary>Prints the id, such as <c>VK-8</c>; an empty text for <c>default</c>.</summary>
    /// <returns>The id as documents write it.</returns>
    public override string ToString() => _nomor switch
    {
        0 => string.Empty,
        HurufN => Awalan[(int)_rumpun] + "-N",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Awalan[(int)_rumpun]}-{_nomor}"),
    };

    /// <summary>Writes the id into a span.</summary>
    /// <param name="destination">Where to write; 6 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Empty: there is one form only.</param>
    /// <returns><see langword="false"/> when the span is too short.</returns>
    /// <exception cref="FormatException">The format is not empty.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        TolakFormat(format);
        var teks = ToString();
        charsWritten = teks.TryCopyTo(destination) ? teks.Length : 0;
        return charsWritten == teks.Length;
    }

    /// <inheritdoc/>
    public bool Equals(IdAturan other) => Kunci == other.Kunci;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is IdAturan lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => Kunci;

    /// <summary>Compares in catalogue order.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(IdAturan other) => Kunci.CompareTo(other.Kunci);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        IdAturan lain => CompareTo(lain),
        _ => throw new ArgumentException("Hanya dapat dibandingkan dengan IdAturan / Can only be compared with an IdAturan", nameof(obj)),
    };

    /// <summary>Equality of family and number.</summary>
    public static bool operator ==(IdAturan kiri, IdAturan kanan) => kiri.Equals(kanan);

    /// <summary>Inequality of family or number.</summary>
    public static bool operator !=(IdAturan kiri, IdAturan kanan) => !kiri.Equals(kanan);

    /// <summary>Before in catalogue order.</summary>
    public static bool operator <(IdAturan kiri, IdAturan kanan) => kiri.Kunci < kanan.Kunci;

    /// <summary>After in catalogue order.</summary>
    public static bool operator >(IdAturan kiri, IdAturan kanan) => kiri.Kunci > kanan.Kunci;

    /// <summary>Before or the same in catalogue order.</summary>
    public static bool operator <=(IdAturan kiri, IdAturan kanan) => kiri.Kunci <= kanan.Kunci;

    /// <summary>After or the same in catalogue order.</summary>
    public static bool operator >=(IdAturan kiri, IdAturan kanan) => kiri.Kunci >= kanan.Kunci;

    static IdAturan IParsable<IdAturan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static IdAturan ISpanParsable<IdAturan>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IdAturan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IdAturan result) => TryParse(s, out result);

    static bool ISpanParsable<IdAturan>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IdAturan result) => TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        TolakFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    private int Kunci => ((int)_rumpun << 8) | _nomor;

    private static void TolakFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
        {
            throw new FormatException("Nomor aturan hanya memiliki satu bentuk. / A rule id has one form only.");
        }
    }

    private static string DaftarAwalan => string.Join(", ", Awalan, 1, Awalan.Length - 1);

    private static bool TryBacaNomor(RumpunAturan rumpun, ReadOnlySpan<char> teks, out IdAturan id)
    {
        id = default;
        if (teks is "N" or "n")
        {
            if (rumpun != RumpunAturan.GD)
            {
                return false;
            }

            id = new IdAturan(rumpun, HurufN);
            return true;
        }

        if (teks[0] == '0' || !byte.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor))
        {
            return false;
        }

        id = new IdAturan(rumpun, nomor);
        return true;
    }
}
