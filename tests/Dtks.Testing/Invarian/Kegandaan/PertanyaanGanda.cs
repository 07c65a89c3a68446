using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Testing;

/// <summary>Who is registered twice?</summary>
/// <param name="Orang">The records, each with an ID DTKS.</param>
/// <remarks>Equality compares <see cref="Orang"/> by its array. Immutable.</remarks>
public sealed record PertanyaanGanda(ImmutableArray<Penduduk> Orang);

/// <summary>The answer on people registered twice.</summary>
/// <param name="Pasangan">The pairs, by a, then b.</param>
/// <param name="Kelompok">The connected components of at least two records over pasti and kuat; members ascending, ordered by the first.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanGanda(ImmutableArray<PasanganDiuji> Pasangan, ImmutableArray<ImmutableArray<int>> Kelompok);

/// <summary>A pair as an implementation under test gives it.</summary>
/// <param name="A">Index of one record.</param>
/// <param name="B">Index of the other, higher than <paramref name="A"/>.</param>
/// <param name="Tingkat">The level.</param>
/// <param name="Aturan">The rule.</param>
/// <param name="Id">The stable id.</param>
public sealed record PasanganDiuji(int A, int B, TingkatGanda Tingkat, AturanGanda Aturan, string Id);

/// <summary>Who is registered twice, but for pairs that somebody dismissed?</summary>
/// <param name="Orang">The records, each with an ID DTKS.</param>
/// <param name="Diabaikan">The dismissals; each names a pair and the evidence it was given on.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record PertanyaanPengabaian(ImmutableArray<Penduduk> Orang, ImmutableArray<PengabaianGanda> Diabaikan);

/// <summary>The answer on people registered twice, but for dismissed pairs.</summary>
/// <param name="Pasangan">What would dismiss each of the pairs that remain: its id and the hash of its evidence, by a, then b.</param>
/// <remarks>Equality compares <see cref="Pasangan"/> by its array. Immutable.</remarks>
public sealed record JawabanPengabaian(ImmutableArray<PengabaianGanda> Pasangan);
