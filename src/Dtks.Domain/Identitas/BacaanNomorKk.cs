using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>What reading a text as a No KK gave: the number, or the first defect. This is what records store.</summary>
/// <remarks>
/// <c>default</c> is a missing number (<see cref="CacatNomorKk.Kosong"/>). Equality is by number, defect and position.
/// JSON: the sixteen digits as text; null when missing; <c>{"cacat": "...", "posisi": n}</c> when the digits are not known.
/// Immutable and thread-safe; <see cref="ToString"/> and the debugger show the masked form.
/// </remarks>
[JsonConverter(typeof(BacaanNomorKkJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct BacaanNomorKk : IEquatable<BacaanNomorKk>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly HasilNomor _hasil;

    internal BacaanNomorKk(HasilNomor hasil) => _hasil = hasil;

    /// <summary>A reading of a valid number.</summary>
    /// <param name="nilai">The number; <c>default</c> gives the reading of a missing number.</param>
    public BacaanNomorKk(NomorKk nilai)
        => _hasil = nilai == default ? default : new HasilNomor(nilai.Angka, null);

    /// <summary>True when the text is a well-formed No KK.</summary>
    public bool Sah => _hasil.Sah;

    /// <summary>True when there was a text at all, readable or not.</summary>
    public bool Ada => _hasil.Ada;

    /// <summary>The number read.</summary>
    /// <exception cref="InvalidOperationException">The text is no well-formed No KK; see <see cref="Cacat"/>.</exception>
    public NomorKk Nilai => Sah
        ? NomorKk.DariAngka(_hasil.Angka)
        : throw new InvalidOperationException("No KK tidak terbaca: periksa Sah atau Cacat lebih dahulu. / The No KK was not read: look at Sah or Cacat first.");

    /// <summary>The number read, or null.</summary>
    public NomorKk? NilaiBilaSah => Sah ? NomorKk.DariAngka(_hasil.Angka) : null;

    /// <summary>The first defect, or null when the text was read.</summary>
    public CacatNomorKk? Cacat => (CacatNomorKk?)_hasil.Cacat;

    /// <summary>
    /// 0-based position of the offending character (UTF-16 units), counted after trimming and after the leading apostrophe;
    /// null unless the defect is <see cref="CacatNomorKk.Karakter"/>.
    /// </summary>
    public int? Posisi => _hasil.Posisi;

    /// <summary>The message for the defect, or null when the text was read; never carries the text.</summary>
    public Pesan? Pesan => Cacat is { } cacat ? PesanCacat.Untuk(cacat, Posisi) : null;

    /// <summary>Compares for equality.</summary>
    /// <param name="left">One reading.</param>
    /// <param name="right">Another reading.</param>
    /// <returns>True when number, defect and position are the same.</returns>
    public static bool operator ==(BacaanNomorKk left, BacaanNomorKk right) => left.Equals(right);

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">One reading.</param>
    /// <param name="right">Another reading.</param>
    /// <returns>True when number, defect or position differ.</returns>
    public static bool operator !=(BacaanNomorKk left, BacaanNomorKk right) => !left.Equals(right);

    /// <summary>Gives the number when there is one.</summary>
    /// <param name="nilai">The number, or <c>default</c>.</param>
    /// <returns>True when the text was read.</returns>
    public bool TryGetNilai(out NomorKk nilai)
    {
        nilai = Sah ? NomorKk.DariAngka(_hasil.Angka) : default;
        return Sah;
    }

    /// <inheritdoc/>
    public bool Equals(BacaanNomorKk other) => _hasil.Equals(other._hasil);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is BacaanNomorKk other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hasil.GetHashCode();

    /// <summary>The masked number (<c>M</c>), or the defect in brackets, for example <c>(panjang)</c>.</summary>
    /// <returns>A text without the full number.</returns>
    public override string ToString() => _hasil.ToString();

    /// <summary>What the converters write.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal HasilNomor Hasil => _hasil;

    /// <summary>The sixteen digits as a number, when sixteen digits were read, valid or not.</summary>
    internal bool TryGetEnamBelasDigit(out ulong angka)
    {
        angka = _hasil.Angka;
        return _hasil.EnamBelasDigit;
    }
}
