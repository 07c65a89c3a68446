using NodaTime;

namespace Dtks.Rules;

/// <summary>The answer of a region to Kemensos' own eligibility verification.</summary>
/// <param name="Tanggal">The day of the answer.</param>
/// <param name="Setuju">Whether the region agrees.</param>
public sealed record TanggapanDaerah(LocalDate Tanggal, bool Setuju);
