using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Who of the queue for PBI-JK is served from a quota?</summary>
/// <param name="Kuota">The quota.</param>
/// <param name="Terpakai">How much of it is used; it may exceed the quota.</param>
/// <param name="Antrian">The queue in any order; every NIK once.</param>
/// <remarks>Equality compares <see cref="Antrian"/> by its array. Immutable.</remarks>
public sealed record PertanyaanKuota(int Kuota, int Terpakai, ImmutableArray<PengajuanPbi> Antrian);

/// <summary>The answer on a quota of PBI-JK.</summary>
/// <param name="Sisa">What was left before anybody was served.</param>
/// <param name="Diterima">Places in the queue of those who are served, in the order of service.</param>
/// <param name="Menunggu">Places in the queue of those who wait, in the order of service.</param>
/// <param name="Pesan"><c>TIDAK ADA KUOTA</c>, or null.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanKuota(int Sisa, ImmutableArray<int> Diterima, ImmutableArray<int> Menunggu, string? Pesan);
