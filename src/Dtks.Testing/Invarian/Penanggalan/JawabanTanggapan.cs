using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The answer on an item of Kemensos' own verification.</summary>
/// <param name="Tenggat">The last day on which an answer is in time.</param>
/// <param name="Status">The state.</param>
/// <param name="Cara">How it was settled; null while waiting.</param>
/// <param name="Terlambat">Whether an answer was refused as late.</param>
/// <param name="SisaHariKerja">Hari kerja left to answer in; null once it is decided.</param>
public sealed record JawabanTanggapan(LocalDate Tenggat, StatusTanggapan Status, CaraTanggapan? Cara, bool Terlambat, int? SisaHariKerja);
