using NodaTime;

namespace Dtks.Testing;

/// <summary>The answer on hari kerja.</summary>
/// <param name="Tanggal">The day on which the count is reached.</param>
public sealed record JawabanHariKerja(LocalDate Tanggal);
