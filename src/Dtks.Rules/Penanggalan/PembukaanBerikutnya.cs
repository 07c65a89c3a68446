using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The next opening of an activity.</summary>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Mulai">The first day; <see langword="null"/> when there is none to name, and then <paramref name="Keterangan"/> says why.</param>
/// <param name="Keterangan">Why there is no day: the period is not modelled, or the edition has no windows; else <see langword="null"/>.</param>
/// <remarks>Equality is by value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PembukaanBerikutnya(KegiatanBulanan Kegiatan, LocalDate? Mulai, Pesan? Keterangan)
{
    /// <summary>Prints the opening, such as <c>pengusulan 2024-03-01</c>, or the reason why there is none to name.</summary>
    /// <returns>The text, independent of culture; empty for <c>default</c>.</returns>
    public override string ToString() => Kegiatan == default
        ? string.Empty
        : $"{TabelPerundangan.Kegiatan.Kode(Kegiatan)} {(Mulai is { } hari ? TeksTanggal.Iso(hari) : Keterangan?.ToString())}";
}
