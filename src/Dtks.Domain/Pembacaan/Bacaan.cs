using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Dtks.Domain;

/// <summary>The result of reading a text: a value, or the first defect and where it is.</summary>
/// <typeparam name="TNilai">The value type.</typeparam>
/// <typeparam name="TCacat">The defects of that type; its zero means "no text".</typeparam>
/// <remarks>
/// Equality is by value, defect and position. <c>default</c> is a reading of an empty text.
/// Immutable and thread-safe; never carries the text.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct Bacaan<TNilai, TCacat> : IEquatable<Bacaan<TNilai, TCacat>>
    where TNilai : struct, IEquatable<TNilai>
    where TCacat : struct, Enum
{
    private readonly TNilai _nilai;
    private readonly TCacat _cacat;

    internal Bacaan(TNilai nilai)
    {
        _nilai = nilai;
        Sah = true;
    }

    internal Bacaan(TCacat cacat, int? posisi = null)
    {
        _cacat = cacat;
        Posisi = posisi;
    }

    /// <summary>True when the text was read.</summary>
    public bool Sah { get; }

    /// <summary>The value read.</summary>
    /// <exception cref="InvalidOperationException">The text was not read; see <see cref="Cacat"/>.</exception>
    public TNilai Nilai => Sah
        ? _nilai
        : throw new InvalidOperationException("Bacaan tidak sah: periksa Sah atau Cacat lebih dahulu. / The reading is not valid: look at Sah or Cacat first.");

    /// <summary>The value read, or null.</summary>
    public TNilai? NilaiBilaSah => Sah ? _nilai : null;

    /// <summary>The first defect, or null when the text was read.</summary>
    public TCacat? Cacat => Sah ? null : _cacat;

    /// <summary>0-based position of the offending character (UTF-16 units) in the trimmed text; null when the defect has no position.</summary>
    public int? Posisi { get; }

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One reading.</param>
    /// <param name="right">Another reading.</param>
    /// <returns>True when value, defect and position are the same.</returns>
    public static bool operator ==(Bacaan<TNilai, TCacat> left, Bacaan<TNilai, TCacat> right) => left.Equals(right);

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One reading.</param>
    /// <param name="right">Another reading.</param>
    /// <returns>True when value, defect or position differ.</returns>
    public static bool operator !=(Bacaan<TNilai, TCacat> left, Bacaan<TNilai, TCacat> right) => !left.Equals(right);

    /// <summary>Gives the value when there is one.</summary>
    /// <param name="nilai">The value, or <c>default</c>.</param>
    /// <returns>True when the text was read.</returns>
    public bool TryGetNilai(out TNilai nilai)
    {
        nilai = _nilai;
        return Sah;
    }

    /// <inheritdoc/>
    public bool Equals(Bacaan<TNilai, TCacat> other)
        => Sah == other.Sah && Posisi == other.Posisi && _nilai.Equals(other._nilai) && EqualityComparer<TCacat>.Default.Equals(_cacat, other._cacat);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Bacaan<TNilai, TCacat> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sah, _nilai, _cacat, Posisi);

    /// <summary>The value's own text, or <c>tidak sah</c>; never the text that was read.</summary>
    /// <returns>A text without personal numbers.</returns>
    public override string ToString() => Sah ? _nilai.ToString() ?? string.Empty : "tidak sah";
}
