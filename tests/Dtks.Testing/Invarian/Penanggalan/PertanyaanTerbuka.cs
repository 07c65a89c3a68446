using System.Collections.Immutable;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>What is open at a moment?</summary>
/// <param name="Saat">The moment.</param>
/// <param name="Edisi">The edition; null lets the day choose.</param>
/// <param name="Kebijakan">The policy; its zone tells which day it is.</param>
public sealed record PertanyaanTerbuka(Instant Saat, EdisiAturan? Edisi, KebijakanDtks Kebijakan);

/// <summary>The answer on what is open.</summary>
/// <param name="Tanggal">The day in the zone of the policy.</param>
/// <param name="Berlaku">False when the edition has no monthly windows, which is not "closed".</param>
/// <param name="Terbuka">What is open, in the order of KL-1.</param>
/// <param name="Berikutnya">When the rest opens next, in the order of KL-1.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanTerbuka(LocalDate Tanggal, bool Berlaku, ImmutableArray<KegiatanBulanan> Terbuka, ImmutableArray<PembukaanDiuji> Berikutnya);

/// <summary>A next opening as an implementation under test gives it.</summary>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Mulai">The day; null when it lies in a period that is not modelled.</param>
public sealed record PembukaanDiuji(KegiatanBulanan Kegiatan, LocalDate? Mulai);
