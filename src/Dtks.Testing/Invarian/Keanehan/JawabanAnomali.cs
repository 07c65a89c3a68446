using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The answer on anomalies.</summary>
/// <param name="Temuan">The findings, by indeks, then by number of the rule.</param>
/// <param name="PerluPerbaikan">How many people have at least one galat.</param>
/// <remarks>Equality compares <see cref="Temuan"/> by its array. Immutable.</remarks>
public sealed record JawabanAnomali(ImmutableArray<AnomaliDiuji> Temuan, int PerluPerbaikan);
