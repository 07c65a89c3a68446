using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The answer on verifikasi kelayakan.</summary>
/// <param name="Putusan">One decision for each kepesertaan, in their order.</param>
public sealed record JawabanKelayakan(ImmutableArray<PutusanDiuji> Putusan);
