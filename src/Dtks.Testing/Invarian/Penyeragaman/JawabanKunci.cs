using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The answer on a key.</summary>
/// <param name="Kunci">The key.</param>
/// <param name="Langkah">The steps of PD-5 that changed the text, ascending, once each.</param>
/// <remarks>Equality compares <see cref="Langkah"/> by its array. Immutable.</remarks>
public sealed record JawabanKunci(string Kunci, ImmutableArray<int> Langkah);
