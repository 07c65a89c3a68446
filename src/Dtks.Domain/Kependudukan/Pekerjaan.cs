using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>A job: one of the 99 of the registry's list, or a text outside it that is kept as recorded.</summary>
/// <remarks>
/// Source of the list: Permendagri 109/2019 and SIAK (<see cref="DaftarPekerjaan"/>). A text outside the list is never guessed into it: it stays, with
/// <see cref="Dikenal"/> false and no class. TNI/POLRI and PPPK are known texts without a code. The bare number 89, which other lists give to another job, is
/// not the job that the text names. Equality: the job for known ones, the exact text (ordinal) for others. <c>default</c> is inert: no code, empty name.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(PekerjaanJsonConverter))]
public readonly struct Pekerjaan : IEquatable<Pekerjaan>
{
    private readonly string? _teks;

    // Why: the place in the list, beyond it for jobs that only a text names; 0 = none.
    private readonly byte _nomor;

    private Pekerjaan(byte nomor, string? teks)
    {
        _nomor = nomor;
        _teks = teks;
    }

    /// <summary>Code 1 to 99; null when the job is not in the list, or has no code.</summary>
    public int? Kode => _nomor != 0 && DaftarPekerjaan.Butir(_nomor).Kode is > 0 and var kode ? kode : null;

    /// <summary>Name in the list, or the text as recorded; empty for <c>default</c>.</summary>
    public string Nama => _nomor != 0 ? DaftarPekerjaan.Butir(_nomor).Nama : _teks ?? string.Empty;

    /// <summary>Whether the job is known.</summary>
    public bool Dikenal => _nomor != 0;

    /// <summary>Whether it is the bare number 89, which other lists in use give to Lainnya: only its text would decide.</summary>
    public bool NomorMeragukan => _nomor == DaftarPekerjaan.KodeMeragukan;

    /// <summary>Class of the job; null when the job is not known; <see cref="GolonganPekerjaan.Tinjau"/> for the bare number 89.</summary>
    public GolonganPekerjaan? Golongan => _nomor == 0 ? null : NomorMeragukan ? GolonganPekerjaan.Tinjau : DaftarPekerjaan.Butir(_nomor).Golongan;

    /// <summary>Reads a job by code ("5", "05", "005"), name or alias; never fails.</summary>
    /// <param name="teks">The text; case and white space do not matter, nor white space around <c>/</c> and <c>-</c>, nor brackets that repeat the short form.</param>
    /// <returns>The job of the list, or the text kept as recorded (trimmed, NFC); <c>default</c> for null or blank.</returns>
    public static Pekerjaan Baca(string? teks)
    {
        if (TeksTercatat.Baku(teks) is not { } baku)
        {
            return default;
        }

        return DaftarPekerjaan.TryNomor(baku, out byte nomor) ? new(nomor, null) : new(0, baku);
    }

    /// <summary>The job with a code of the list, as its bare number names it.</summary>
    /// <param name="kode">1 to 99.</param>
    /// <returns>The job.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The code is not 1 to 99.</exception>
    public static Pekerjaan DariKode(int kode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(kode, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(kode, DaftarPekerjaan.Jumlah);
        return new((byte)kode, null);
    }

    /// <summary>Whether the bare number reads back as this very job; where it does not, the name does.</summary>
    internal bool TryNomorTertulis(out int kode)
    {
        kode = Kode ?? 0;
        return kode != 0 && _nomor <= DaftarPekerjaan.Jumlah;
    }

    /// <inheritdoc/>
    public bool Equals(Pekerjaan other) => _nomor == other._nomor && string.Equals(_teks, other._teks, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Pekerjaan lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => _nomor != 0 ? _nomor : string.GetHashCode(_teks, StringComparison.Ordinal);

    /// <summary>The name, with the code before it for jobs of the list ("5 PNS").</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kode is { } kode ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kode} {Nama}") : Nama;

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
