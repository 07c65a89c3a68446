using System.Collections.Immutable;
using Dtks.Matching;

namespace Dtks.Testing;

/// <summary>The answer on people registered twice, but for dismissed pairs.</summary>
/// <param name="Pasangan">What would dismiss each of the pairs that remain: its id and the hash of its evidence, by a, then b.</param>
/// <remarks>Equality compares <see cref="Pasangan"/> by its array. Immutable.</remarks>
public sealed record JawabanPengabaian(ImmutableArray<PengabaianGanda> Pasangan);
