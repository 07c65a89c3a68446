using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The answer on a verification.</summary>
/// <param name="Langkah">One step for each command.</param>
/// <param name="TahapIndeks">The state of each kepesertaan after the last command.</param>
/// <param name="Putusan">The decision on each kepesertaan as of the last command's day.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanAlurKelayakan(ImmutableArray<LangkahDiuji> Langkah, ImmutableArray<KeadaanButir> TahapIndeks, ImmutableArray<PutusanDiuji> Putusan);
