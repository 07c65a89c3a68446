using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Which windows has a period?</summary>
/// <param name="Periode">The period.</param>
/// <param name="Edisi">The edition; null lets the period choose.</param>
public sealed record PertanyaanJendela(Periode Periode, EdisiAturan? Edisi);

/// <summary>The answer on the windows of a period.</summary>
/// <param name="Berlaku">False when the edition has no monthly windows, which is not "closed".</param>
/// <param name="Jendela">The windows in the order of KL-1; empty when they do not apply.</param>
/// <remarks>Equality compares <see cref="Jendela"/> by its array. Immutable.</remarks>
public sealed record JawabanJendela(bool Berlaku, ImmutableArray<JendelaDiuji> Jendela);

/// <summary>A window as an implementation under test gives it.</summary>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day.</param>
/// <param name="Surat">Whether a letter is needed.</param>
public sealed record JendelaDiuji(KegiatanBulanan Kegiatan, LocalDate Mulai, LocalDate Selesai, bool Surat);
