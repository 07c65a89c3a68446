using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>A job: one of the 99 of the registry's list, or a text outside it that is kept as recorded.</summary>
/// <remarks>
/// Source of the list: Permendagri 109/2019 and SIAK (<see cref="DaftarPekerjaan"/>). A text outside the list is never guessed into it: it stays, with
/// <see cref="Dikenal"/> false and no class. Equality: the code for jobs of the list, the exact text (ordinal) for others. <c>default</c> is inert: no code,
/// empty name. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(PekerjaanJsonConverter))]
public readonly struct Pekerjaan : IEquatable<Pekerjaan>
{
    private readonly string? _teks;
    private readonly byte _kode;

    private Pekerjaan(byte kode, string? teks)
    {
        _kode = kode;
        _teks = teks;
    }

    /// <summary>Code 1 to 99; null when the job is not in the list.</summary>
    public int? Kode => _kode == 0 ? null : _kode;

    /// <summary>Name in the list, or the text as recorded; empty for <c>default</c>.</summary>
    public string Nama => _kode != 0 ? DaftarPekerjaan.Butir(_kode).Nama : _teks ?? string.Empty;

    /// <summary>Whether the job is in the list.</summary>
    public bool Dikenal => _kode != 0;

    /// <summary>Class of the job; null when the job is not in the list.</summary>
    public GolonganPekerjaan? Golongan => _kode == 0 ? null : DaftarPekerjaan.Butir(_kode).Golongan;

    /// <summary>Reads a job by code ("5", "05"), name or alias; never fails.</summary>
    /// <param name="teks">The text; case and white space do not matter.</param>
    /// <returns>The job of the list, or the text kept as recorded (trimmed, NFC); <c>default</c> for null or blank.</returns>
    public static Pekerjaan Baca(string? teks)
    {
        if (TeksTercatat.Baku(teks) is not { } baku)
        {
            return default;
        }

        return DaftarPekerjaan.TryKode(baku, out byte kode) ? new(kode, null) : new(0, baku);
    }

    /// <summary>The job with a code of the list.</summary>
    /// <param name="kode">1 to 99.</param>
    /// <returns>The job.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The code is not 1 to 99.</exception>
    public static Pekerjaan DariKode(int kode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(kode, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(kode, DaftarPekerjaan.Jumlah);
        return new((byte)kode, null);
    }

    /// <inheritdoc/>
    public bool Equals(Pekerjaan other) => _kode == other._kode && string.Equals(_teks, other._teks, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Pekerjaan lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => _kode != 0 ? _kode : string.GetHashCode(_teks, StringComparison.Ordinal);

    /// <summary>The name, with the code before it for jobs of the list ("5 PNS").</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _kode != 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_kode} {Nama}") : Nama;

    /// <summary>Whether two jobs are the same.</summary>
    /// <param name="left">One job.</param>
    /// <param name="right">The other job.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Pekerjaan left, Pekerjaan right) => left.Equals(right);

    /// <summary>Whether two jobs differ.</summary>
    /// <param name="left">One job.</param>
    /// <param name="right">The other job.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(Pekerjaan left, Pekerjaan right) => !left.Equals(right);
}
