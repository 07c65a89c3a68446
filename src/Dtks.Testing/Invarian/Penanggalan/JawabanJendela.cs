using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The answer on the windows of a period.</summary>
/// <param name="Berlaku">False when the edition has no monthly windows, which is not "closed".</param>
/// <param name="Jendela">The windows in the order of KL-1; empty when they do not apply.</param>
/// <remarks>Equality compares <see cref="Jendela"/> by its array. Immutable.</remarks>
public sealed record JawabanJendela(bool Berlaku, ImmutableArray<JendelaDiuji> Jendela);
