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
public readonly record struct PembukaanBerikutnya(KegiatanBulanan Kegiatan, LocalDate? Mulai, Pesan? Keterangan);
