using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What is found on a usulan?</summary>
/// <param name="Bahan">The facts; what is null is unknown.</param>
/// <param name="Edisi">The edition.</param>
public sealed record PertanyaanUsulan(BahanUsulan Bahan, EdisiAturan Edisi);

/// <summary>The answer on a usulan.</summary>
/// <param name="Hasil">The verdict.</param>
/// <param name="Temuan">One finding for each rule: UB-1 to UB-13, then PB-3 for PBI-JK.</param>
/// <remarks>Equality compares <see cref="Temuan"/> by its array. Immutable.</remarks>
public sealed record JawabanUsulan(VonisUsulan Hasil, ImmutableArray<TemuanDiuji> Temuan);

/// <summary>A finding on a usulan as an implementation under test gives it.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Status">Met, not met, unknown, or not applicable.</param>
public sealed record TemuanDiuji(IdAturan Aturan, StatusTemuan Status);
