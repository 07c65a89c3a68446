using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>A suggestion as an implementation under test gives it.</summary>
/// <param name="Indeks">The kepesertaan.</param>
/// <param name="Alasan">The reason; null for a replacement of the pengurus and for advice.</param>
/// <param name="GantiPengurus">Whether the pengurus should be replaced instead.</param>
/// <param name="Keyakinan">How certain it is.</param>
/// <param name="Bidang">The fields read, then what makes them doubtful; source and direction of advice.</param>
/// <remarks>Equality compares <see cref="Bidang"/> by its array. Immutable.</remarks>
public sealed record SaranDiuji(int Indeks, AlasanTidakLayak? Alasan, bool GantiPengurus, KeyakinanSaran Keyakinan, ImmutableArray<string> Bidang);
