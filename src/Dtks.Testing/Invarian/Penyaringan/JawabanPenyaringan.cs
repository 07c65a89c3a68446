using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The suggestions of a screening.</summary>
/// <param name="Saran">By kepesertaan, then by reason; a replacement of the pengurus after the reasons, advice last.</param>
/// <remarks>Equality compares <see cref="Saran"/> by its array. Immutable.</remarks>
public sealed record JawabanPenyaringan(ImmutableArray<SaranDiuji> Saran);
