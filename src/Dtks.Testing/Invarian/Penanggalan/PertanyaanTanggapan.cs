using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>How does an item of Kemensos' own verification stand?</summary>
/// <param name="Dikirim">The day Kemensos sent it.</param>
/// <param name="Per">The as-of day.</param>
/// <param name="Tanggapan">The region's answer, dated on or after <paramref name="Dikirim"/>; null = none.</param>
public sealed record PertanyaanTanggapan(LocalDate Dikirim, LocalDate Per, TanggapanDaerah? Tanggapan);
