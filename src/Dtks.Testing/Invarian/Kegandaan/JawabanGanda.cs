using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The answer on people registered twice.</summary>
/// <param name="Pasangan">The pairs, by a, then b.</param>
/// <param name="Kelompok">The connected components of at least two records over pasti and kuat; members ascending, ordered by the first.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanGanda(ImmutableArray<PasanganDiuji> Pasangan, ImmutableArray<ImmutableArray<int>> Kelompok);
