using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The answer on what is open.</summary>
/// <param name="Tanggal">The day in the zone of the policy.</param>
/// <param name="Berlaku">False when the edition has no monthly windows, which is not "closed".</param>
/// <param name="Terbuka">What is open, in the order of KL-1.</param>
/// <param name="Berikutnya">When the rest opens next, in the order of KL-1.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanTerbuka(LocalDate Tanggal, bool Berlaku, ImmutableArray<KegiatanBulanan> Terbuka, ImmutableArray<PembukaanDiuji> Berikutnya);
