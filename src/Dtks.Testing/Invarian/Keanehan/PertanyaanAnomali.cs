using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Which anomalies are in a list of people?</summary>
/// <param name="Per">The day as of which ages and deaths count.</param>
/// <param name="Orang">The people.</param>
/// <param name="KeluargaLengkap">Whether the list is stated to hold whole families; null = not stated.</param>
/// <param name="Wilayah">The region that the people should live in; null = any.</param>
/// <remarks>Equality compares <see cref="Orang"/> by its array. Immutable.</remarks>
public sealed record PertanyaanAnomali(LocalDate Per, ImmutableArray<Penduduk> Orang, bool? KeluargaLengkap, KodeWilayah? Wilayah);
