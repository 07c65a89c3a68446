using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The recap by region.</summary>
/// <param name="Baris">One row for each region in which somebody lives, ordered by its code; people without a code at that level last.</param>
/// <remarks>Equality compares <see cref="Baris"/> by its array. Immutable.</remarks>
public sealed record JawabanRekap(ImmutableArray<BarisRekapDiuji> Baris);
