using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>Kode wilayah (Kemendagri): a provinsi, kabupaten/kota, kecamatan or desa/kelurahan of 2, 4, 6 or 10 digits (ID-3).</summary>
/// <remarks>
/// Well-formed only: whether a region exists is asked of an <see cref="IDaftarWilayah"/>; the province alone is checked against the 38 known ones.
/// Equality is by the digits; ordering is ordinal by the digits, so a region comes directly before the regions inside it.
/// <c>default</c> is inert: no level, no parent, contains nothing, prints as the empty text and cannot be read back.
/// Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// KodeWilayah desa = KodeWilayah.Parse("3374991001");
/// Console.WriteLine(desa); // 33.74.99.1001
/// Console.WriteLine(KodeWilayah.Parse("33.74").Memuat(desa)); // True
/// </code>
/// </example>
[JsonConverter(typeof(NilaiJsonConverter<KodeWilayah>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct KodeWilayah : IEquatable<KodeWilayah>, IComparable<KodeWilayah>, IComparable, ISpanParsable<KodeWilayah>, ISpanFormattable
{
    /// <summary>Length of the longest printed form, <c>33.74.06.1001</c>.</summary>
    internal const int PanjangMaksimum = 13;

    private KodeWilayah(ulong angka) => Angka = angka;

    /// <summary>Level of the region; 0 for <c>default</c>.</summary>
    public TingkatWilayah Tingkat => Angka switch
    {
        0 => default,
        < 100 => TingkatWilayah.Provinsi,
        < 10_000 => TingkatWilayah.KabupatenKota,
        < 1_000_000 => TingkatWilayah.Kecamatan,
        _ => TingkatWilayah.DesaKelurahan,
    };

    /// <summary>Kind of the region; 0 for <c>default</c>.</summary>
    public JenisWilayah Jenis => Tingkat switch
    {
        TingkatWilayah.Provinsi => JenisWilayah.Provinsi,
        TingkatWilayah.KabupatenKota => Kota ? JenisWilayah.Kota : JenisWilayah.Kabupaten,
        TingkatWilayah.Kecamatan => JenisWilayah.Kecamatan,
        TingkatWilayah.DesaKelurahan => (Angka / 1000 % 10) switch
        {
            1 => JenisWilayah.Kelurahan,
            2 => JenisWilayah.Desa,
            _ => JenisWilayah.DesaAdat,
        },
        _ => default,
    };

    /// <summary>The region directly above; null for a provinsi and for <c>default</c>.</summary>
    public KodeWilayah? Induk => Tingkat > TingkatWilayah.Provinsi ? PadaTingkat(Tingkat - 1) : null;

    /// <summary>True when the region is a kota or lies in one (kab/kota digits 71-99); false for a provinsi and for <c>default</c>.</summary>
    public bool Kota => PadaTingkat(TingkatWilayah.KabupatenKota) is { } kab && kab.Angka % 100 > 70;

    /// <summary>The digits as a number; 0 for <c>default</c>.</summary>
    internal ulong Angka { get; }

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when the digits are the same.</returns>
    public static bool operator ==(KodeWilayah left, KodeWilayah right) => left.Angka == right.Angka;

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when the digits differ.</returns>
    public static bool operator !=(KodeWilayah left, KodeWilayah right) => left.Angka != right.Angka;

    /// <summary>Says whether one code comes before another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when <paramref name="left"/> comes first.</returns>
    public static bool operator <(KodeWilayah left, KodeWilayah right) => left.CompareTo(right) < 0;

    /// <summary>Says whether one code comes before another or equals it.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when <paramref name="left"/> does not come later.</returns>
    public static bool operator <=(KodeWilayah left, KodeWilayah right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether one code comes after another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when <paramref name="left"/> comes later.</returns>
    public static bool operator >(KodeWilayah left, KodeWilayah right) => left.CompareTo(right) > 0;

    /// <summary>Says whether one code comes after another or equals it.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when <paramref name="left"/> does not come earlier.</returns>
    public static bool operator >=(KodeWilayah left, KodeWilayah right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a text and says what is wrong with it; never throws.</summary>
    /// <param name="teks">Plain (<c>3374061001</c>) or dotted (<c>33.74.06.1001</c>) form, of any level; white space around is trimmed.</param>
    /// <returns>The code, or the first defect.</returns>
    public static Bacaan<KodeWilayah, CacatKodeWilayah> Check(ReadOnlySpan<char> teks)
    {
        teks = teks.Trim();
        if (teks.IsEmpty)
        {
            return Cacat(CacatKodeWilayah.Kosong);
        }

        bool bertitik = teks.Length > 2 && teks[2] == '.';
        ulong angka = 0;
        int digit = 0;
        for (int i = 0; i < teks.Length; i++)
        {
            bool tempatTitik = bertitik && i is 2 or 5 or 8;
            if (tempatTitik ? teks[i] != '.' || i == teks.Length - 1 : !char.IsAsciiDigit(teks[i]))
            {
                int awal = i;
                while (awal > 0 && teks[awal - 1] == '.')
                {
                    awal--;
                }

                return Cacat(CacatKodeWilayah.Karakter, awal);
            }

            if (teks[i] != '.' && ++digit <= 10)
            {
                angka = (angka * 10) + (uint)(teks[i] - '0');
            }
        }

        return digit is 2 or 4 or 6 or 10 ? Periksa(angka, digit) : Cacat(CacatKodeWilayah.Panjang);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="s">Plain or dotted form; white space around is trimmed.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DtksFormatException">The text is no region code; see <see cref="CacatKodeWilayah"/>.</exception>
    public static KodeWilayah Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a text.</summary>
    /// <param name="s">Plain or dotted form; white space around is trimmed.</param>
    /// <returns>The code.</returns>
    /// <exception cref="DtksFormatException">The text is no region code; see <see cref="CacatKodeWilayah"/>.</exception>
    public static KodeWilayah Parse(ReadOnlySpan<char> s)
    {
        Bacaan<KodeWilayah, CacatKodeWilayah> bacaan = Check(s);
        return bacaan.TryGetNilai(out KodeWilayah nilai)
            ? nilai
            : throw new DtksFormatException(PesanCacat.Untuk(bacaan.Cacat!.Value, bacaan.Posisi), bacaan.Posisi);
    }

    /// <summary>Reads a text; allocates nothing.</summary>
    /// <param name="s">Plain or dotted form; white space around is trimmed.</param>
    /// <param name="result">The code, or <c>default</c>.</param>
    /// <returns>True when the text is a region code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out KodeWilayah result) => Check(s).TryGetNilai(out result);

    /// <summary>The region of a wider level that this one lies in, or the region itself at its own level.</summary>
    /// <param name="tingkat">The level asked for.</param>
    /// <returns>The region, or null when this code is shallower than <paramref name="tingkat"/> or is <c>default</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tingkat"/> is not one of the four levels.</exception>
    public KodeWilayah? PadaTingkat(TingkatWilayah tingkat)
    {
        int digit = Digit(tingkat);
        return Tingkat >= tingkat ? new KodeWilayah(Angka / Pangkat(Digit(Tingkat) - digit)) : null;
    }

    /// <summary>Says whether a region lies inside this one; a region contains itself.</summary>
    /// <param name="kode">The region in question; one that is shallower than this is not inside.</param>
    /// <returns>True when inside; always false when either is <c>default</c>.</returns>
    public bool Memuat(KodeWilayah kode) => Angka != 0 && kode.PadaTingkat(Tingkat) == this;

    /// <summary>The dotted form, for example <c>33.74.06.1001</c>; the empty text for <c>default</c>.</summary>
    /// <returns>The dotted form.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The code as text.</summary>
    /// <param name="format">Null, empty or <c>T</c>: dotted. <c>D</c>: digits only.</param>
    /// <returns>The text; empty for <c>default</c>.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format)
    {
        Span<char> tempat = stackalloc char[PanjangMaksimum];
        _ = TryFormat(tempat, out int panjang, format);
        return new string(tempat[..panjang]);
    }

    /// <summary>Writes the code into a span; allocates nothing.</summary>
    /// <param name="destination">Where to write; 13 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Empty or <c>T</c>: dotted. <c>D</c>: digits only.</param>
    /// <returns>False when the span is too short.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        bool bertitik = format is "" or "T";
        if (!bertitik && format is not "D")
        {
            throw new FormatException("Format kode wilayah: T (bertitik) atau D (digit). / Region code formats: T (dotted) or D (digits).");
        }

        charsWritten = 0;
        if (Angka == 0)
        {
            return true;
        }

        int digit = Digit(Tingkat);
        int titik = bertitik ? (int)Tingkat - 1 : 0;
        if (destination.Length < digit + titik)
        {
            return false;
        }

        ulong sisa = Angka;
        for (int i = digit - 1; i >= 0; i--, sisa /= 10)
        {
            int tempat = bertitik ? i + Math.Min(i / 2, 3) : i;
            destination[tempat] = (char)('0' + (sisa % 10));
        }

        for (int i = 0; i < titik; i++)
        {
            destination[(i * 3) + 2] = '.';
        }

        charsWritten = digit + titik;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(KodeWilayah other) => Angka == other.Angka;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is KodeWilayah other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Angka.GetHashCode();

    /// <summary>Compares ordinally by the digits; <c>default</c> comes first.</summary>
    /// <param name="other">Another code.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(KodeWilayah other)
    {
        int urutan = SepuluhDigit.CompareTo(other.SepuluhDigit);
        return urutan != 0 ? urutan : Angka.CompareTo(other.Angka);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        KodeWilayah other => CompareTo(other),
        _ => throw new ArgumentException($"Bukan {nameof(KodeWilayah)}. / Not a {nameof(KodeWilayah)}.", nameof(obj)),
    };

    static KodeWilayah IParsable<KodeWilayah>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static KodeWilayah ISpanParsable<KodeWilayah>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<KodeWilayah>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KodeWilayah result) => TryParse(s, out result);

    static bool ISpanParsable<KodeWilayah>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out KodeWilayah result) => TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten, format);

    /// <summary>A code from digits already known to form one.</summary>
    internal static KodeWilayah DariAngka(ulong sah) => new(sah);

    /// <summary>Says whether two digits can be a kabupaten or kota.</summary>
    internal static bool KabupatenKotaSah(uint digit) => digit is not (0 or 70);

    private ulong SepuluhDigit => Angka == 0 ? 0 : Angka * Pangkat(10 - Digit(Tingkat));

    private static Bacaan<KodeWilayah, CacatKodeWilayah> Periksa(ulong angka, int digit)
    {
        ulong sepuluh = angka * Pangkat(10 - digit);
        uint desa = (uint)(sepuluh % 10_000);
        return (digit, sepuluh) switch
        {
            _ when !DaftarProvinsi.Dikenal((uint)(sepuluh / 100_000_000)) => Cacat(CacatKodeWilayah.Provinsi),
            ( >= 4, _) when !KabupatenKotaSah((uint)(sepuluh / 1_000_000 % 100)) => Cacat(CacatKodeWilayah.Kabupaten),
            ( >= 6, _) when sepuluh / 10_000 % 100 == 0 => Cacat(CacatKodeWilayah.Kecamatan),
            (10, _) when desa / 1000 is not (1 or 2 or 3) || desa % 1000 == 0 => Cacat(CacatKodeWilayah.Desa),
            _ => new(new KodeWilayah(angka)),
        };
    }

    private static Bacaan<KodeWilayah, CacatKodeWilayah> Cacat(CacatKodeWilayah cacat, int? posisi = null) => new(cacat, posisi);

    private static int Digit(TingkatWilayah tingkat) => tingkat switch
    {
        TingkatWilayah.Provinsi => 2,
        TingkatWilayah.KabupatenKota => 4,
        TingkatWilayah.Kecamatan => 6,
        TingkatWilayah.DesaKelurahan => 10,
        _ => throw new ArgumentOutOfRangeException(nameof(tingkat), "Tingkat wilayah tidak dikenal. / Unknown level of region."),
    };

    private static ulong Pangkat(int digit) => digit switch
    {
        0 => 1,
        2 => 100,
        4 => 10_000,
        6 => 1_000_000,
        _ => 100_000_000,
    };
}
