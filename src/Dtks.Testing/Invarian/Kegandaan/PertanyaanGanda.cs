using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Who is registered twice?</summary>
/// <param name="Orang">The records, each with an ID DTKS.</param>
/// <remarks>Equality compares <see cref="Orang"/> by its array. Immutable.</remarks>
public sealed record PertanyaanGanda(ImmutableArray<Penduduk> Orang);
