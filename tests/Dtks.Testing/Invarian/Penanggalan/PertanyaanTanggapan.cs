using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>How does an item of Kemensos' own verification stand?</summary>
/// <param name="Dikirim">The day Kemensos sent it.</param>
/// <param name="Per">The as-of day.</param>
/// <param name="Tanggapan">The region's answer, dated on or after <paramref name="Dikirim"/>; null = none.</param>
public sealed record PertanyaanTanggapan(LocalDate Dikirim, LocalDate Per, TanggapanDaerah? Tanggapan);

/// <summary>The answer on an item of Kemensos' own verification.</summary>
/// <param name="Tenggat">The last day on which an answer is in time.</param>
/// <param name="Status">The state.</param>
/// <param name="Cara">How it was settled; null while waiting.</param>
/// <param name="Terlambat">Whether an answer was refused as late.</param>
public sealed record JawabanTanggapan(LocalDate Tenggat, StatusTanggapan Status, CaraTanggapan? Cara, bool Terlambat);
