using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Testing;

/// <summary>A pair as an implementation under test gives it.</summary>
/// <param name="A">Index of one record.</param>
/// <param name="B">Index of the other, higher than <paramref name="A"/>.</param>
/// <param name="Tingkat">The level.</param>
/// <param name="Aturan">The rule.</param>
/// <param name="Id">The stable id.</param>
public sealed record PasanganDiuji(int A, int B, TingkatGanda Tingkat, AturanGanda Aturan, string Id);
