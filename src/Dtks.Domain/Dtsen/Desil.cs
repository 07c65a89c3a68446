using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>What is known of somebody's place among the ten groups of DTSEN (DS-1).</summary>
/// <remarks>Only <see cref="Berperingkat"/> goes with a number; the others are answers of their own. Texts: <see cref="TabelDesil.Status"/>.</remarks>
public enum StatusDesil : byte
{
    /// <summary>Not given (<c>tidak-diketahui</c>).</summary>
    TidakDiketahui = 0,

    /// <summary>In DTSEN with a rank 1-10 (<c>berperingkat</c>).</summary>
    Berperingkat,

    /// <summary>In DTSEN, without a rank (<c>belum-ditentukan</c>).</summary>
    BelumDitentukan,

    /// <summary>Not in DTSEN (<c>tidak-ada</c>).</summary>
    TidakAda,
}

/// <summary>A rank of welfare in DTSEN: desil 1 (lowest) to 10, or one of three answers that are no number (DS-1).</summary>
/// <remarks>
/// There is no order and no conversion to a number: what has no rank is neither above nor below a limit, and <see cref="PalingTinggi"/> answers
/// with <see cref="Kepastian"/>. The library does not compute a desil, since the method is not published. <c>default</c> is
/// <c>tidak-diketahui</c>. JSON: the number, <c>"belum-ditentukan"</c>, <c>"tidak-ada"</c>, or null for not known. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// Desil desil = Desil.Parse("belum-ditentukan");
/// Console.WriteLine(desil.PalingTinggi(4)); // TidakTahu
/// </code>
/// </example>
[JsonConverter(typeof(DesilJsonConverter))]
public readonly struct Desil : IEquatable<Desil>, ISpanParsable<Desil>
{
    /// <summary>The last group.</summary>
    internal const int Terakhir = 10;

    private const byte NilaiBelumDitentukan = 11;
    private const byte NilaiTidakAda = 12;

    // Why: 0 not known, 1-10 the rank, 11 and 12 the two answers without one; default is then what a caller who gave nothing means.
    private readonly byte _nilai;

    private Desil(byte nilai) => _nilai = nilai;

    /// <summary>In DTSEN, without a rank.</summary>
    public static Desil BelumDitentukan { get; } = new(NilaiBelumDitentukan);

    /// <summary>Not in DTSEN.</summary>
    public static Desil TidakAda { get; } = new(NilaiTidakAda);

    /// <summary>Which of the four answers this is.</summary>
    public StatusDesil Status => _nilai switch
    {
        0 => StatusDesil.TidakDiketahui,
        NilaiBelumDitentukan => StatusDesil.BelumDitentukan,
        NilaiTidakAda => StatusDesil.TidakAda,
        _ => StatusDesil.Berperingkat,
    };

    /// <summary>The rank 1-10; null for every other answer.</summary>
    public int? Peringkat => Status == StatusDesil.Berperingkat ? _nilai : null;

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>True when the same.</returns>
    public static bool operator ==(Desil left, Desil right) => left._nilai == right._nilai;

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Desil left, Desil right) => left._nilai != right._nilai;

    /// <summary>A rank.</summary>
    /// <param name="peringkat">1 to 10.</param>
    /// <returns>The desil.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rank is not 1 to 10.</exception>
    public static Desil Ke(int peringkat) => peringkat is >= 1 and <= Terakhir
        ? new((byte)peringkat)
        : throw new ArgumentOutOfRangeException(nameof(peringkat), PesanDesil.Bentuk.ToString());

    /// <summary>Reads an answer.</summary>
    /// <param name="s">As <see cref="TryParse(ReadOnlySpan{char}, out Desil)"/> takes it.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DtksFormatException">The text is none of them, code <c>DESIL-BENTUK</c>.</exception>
    public static Desil Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads an answer.</summary>
    /// <param name="s">As <see cref="TryParse(ReadOnlySpan{char}, out Desil)"/> takes it.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="DtksFormatException">The text is none of them, code <c>DESIL-BENTUK</c>.</exception>
    public static Desil Parse(ReadOnlySpan<char> s) => TryParse(s, out Desil hasil) ? hasil : throw new DtksFormatException(PesanDesil.Bentuk);

    /// <summary>Reads an answer; allocates nothing.</summary>
    /// <param name="s">1 to 10 in ASCII digits, or <c>belum-ditentukan</c>, <c>tidak-ada</c>, <c>tidak-diketahui</c>; case and white space around do not matter.</param>
    /// <param name="result">The answer, or <c>default</c>.</param>
    /// <returns>True when the text is one of them; an empty text and 0 are none.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Desil result)
    {
        s = s.Trim();
        result = default;
        if (s is [>= '1' and <= '9' and var angka])
        {
            result = new((byte)(angka - '0'));
            return true;
        }

        if (s is "10")
        {
            result = new(Terakhir);
            return true;
        }

        if (!TabelDesil.Status.TryBaca(s, out StatusDesil status) || status == StatusDesil.Berperingkat)
        {
            return false;
        }

        result = status switch
        {
            StatusDesil.BelumDitentukan => BelumDitentukan,
            StatusDesil.TidakAda => TidakAda,
            _ => default,
        };
        return true;
    }

    /// <summary>Whether the rank is at most a limit.</summary>
    /// <param name="batas">The limit, 1 to 10.</param>
    /// <returns>Yes or no for a rank; not known for every other answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not 1 to 10.</exception>
    public Kepastian PalingTinggi(int batas)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batas, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(batas, Terakhir);
        return Peringkat is not { } peringkat ? Kepastian.TidakTahu : peringkat <= batas ? Kepastian.Ya : Kepastian.Tidak;
    }

    /// <inheritdoc/>
    public bool Equals(Desil other) => _nilai == other._nilai;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Desil lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => _nilai;

    /// <summary>The answer as <see cref="Parse(string)"/> reads it.</summary>
    /// <returns><c>1</c> to <c>10</c>, <c>belum-ditentukan</c>, <c>tidak-ada</c> or <c>tidak-diketahui</c>.</returns>
    public override string ToString() => Peringkat is { } peringkat
        ? peringkat.ToString(CultureInfo.InvariantCulture)
        : TabelDesil.Status.Kode(Status);

    static Desil IParsable<Desil>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Desil ISpanParsable<Desil>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Desil>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Desil result) => TryParse(s, out result);

    static bool ISpanParsable<Desil>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Desil result) => TryParse(s, out result);
}

/// <summary>Texts of the answers about a desil.</summary>
public static class TabelDesil
{
    /// <summary>The four answers about a desil: <c>tidak-diketahui</c>, <c>berperingkat</c>, <c>belum-ditentukan</c>, <c>tidak-ada</c>.</summary>
    public static TabelKode<StatusDesil> Status { get; } = new(
        "status desil",
        new(StatusDesil.TidakDiketahui, "tidak-diketahui", "Tidak diketahui"),
        new(StatusDesil.Berperingkat, "berperingkat", "Berperingkat"),
        new(StatusDesil.BelumDitentukan, "belum-ditentukan", "Belum ditentukan"),
        new(StatusDesil.TidakAda, "tidak-ada", "Tidak ada dalam DTSEN"));
}

/// <summary>The messages about a desil.</summary>
internal static class PesanDesil
{
    public static Pesan Bentuk { get; } = new(
        "DESIL-BENTUK",
        "Desil ditulis 1 sampai 10, atau belum-ditentukan (ada di DTSEN tanpa peringkat), atau tidak-ada (tidak ada di DTSEN); kosongkan bila tidak diketahui.",
        "A desil is written 1 to 10, or belum-ditentukan (in DTSEN without a rank), or tidak-ada (not in DTSEN); leave it out when it is not known.");
}
