using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>A next opening as an implementation under test gives it.</summary>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Mulai">The day; null when it lies in a period that is not modelled.</param>
public sealed record PembukaanDiuji(KegiatanBulanan Kegiatan, LocalDate? Mulai);
