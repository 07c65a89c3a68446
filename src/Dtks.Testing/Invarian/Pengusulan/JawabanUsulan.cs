using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The answer on a usulan.</summary>
/// <param name="Hasil">The verdict.</param>
/// <param name="Temuan">One finding for each rule: UB-1 to UB-13, then PB-3 for PBI-JK.</param>
/// <remarks>Equality compares <see cref="Temuan"/> by its array. Immutable.</remarks>
public sealed record JawabanUsulan(VonisUsulan Hasil, ImmutableArray<TemuanDiuji> Temuan);
