using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Who of the queue for PBI-JK is served from a quota?</summary>
/// <param name="Kuota">The quota.</param>
/// <param name="Terpakai">How much of it is used; it may exceed the quota.</param>
/// <param name="Antrian">The queue in any order; every NIK once.</param>
/// <remarks>Equality compares <see cref="Antrian"/> by its array. Immutable.</remarks>
public sealed record PertanyaanKuota(int Kuota, int Terpakai, ImmutableArray<PengajuanPbi> Antrian);
