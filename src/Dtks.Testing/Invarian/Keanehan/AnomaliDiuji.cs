using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>An anomaly as an implementation under test gives it.</summary>
/// <param name="Indeks">The record.</param>
/// <param name="Kode">The rule, AN-1 to AN-21.</param>
/// <param name="Tingkat">How much it weighs.</param>
/// <param name="Bidang">The field.</param>
public sealed record AnomaliDiuji(int Indeks, IdAturan Kode, TingkatTemuan Tingkat, BidangOrang Bidang);
