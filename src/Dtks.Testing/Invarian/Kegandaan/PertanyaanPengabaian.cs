using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Testing;

/// <summary>Who is registered twice, but for pairs that somebody dismissed?</summary>
/// <param name="Orang">The records, each with an ID DTKS.</param>
/// <param name="Diabaikan">The dismissals; each names a pair and the evidence it was given on.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record PertanyaanPengabaian(ImmutableArray<Penduduk> Orang, ImmutableArray<PengabaianGanda> Diabaikan);
