using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The answer on a quota of PBI-JK.</summary>
/// <param name="Sisa">What was left before anybody was served.</param>
/// <param name="Diterima">Places in the queue of those who are served, in the order of service.</param>
/// <param name="Menunggu">Places in the queue of those who wait, in the order of service.</param>
/// <param name="Pesan"><c>TIDAK ADA KUOTA</c> when nothing is left and somebody waits; otherwise null.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanKuota(int Sisa, ImmutableArray<int> Diterima, ImmutableArray<int> Menunggu, string? Pesan);
