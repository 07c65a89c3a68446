using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Testing;

/// <summary>How many people, families and repairs are there by region?</summary>
/// <param name="Per">The day as of which ages and deaths count.</param>
/// <param name="TingkatWilayah">The level of the rows.</param>
/// <param name="Orang">The people.</param>
/// <param name="KeluargaLengkap">Whether the list is stated to hold whole families; null = not stated.</param>
/// <remarks>Equality compares <see cref="Orang"/> by its array. Immutable.</remarks>
public sealed record PertanyaanRekap(LocalDate Per, TingkatWilayah TingkatWilayah, ImmutableArray<Penduduk> Orang, bool? KeluargaLengkap);
