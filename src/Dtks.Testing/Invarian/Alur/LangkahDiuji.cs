using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>One step of a verification as an implementation under test gives it.</summary>
/// <param name="Ok">Whether the command was carried out.</param>
/// <param name="Mungkin">Commands possible instead; empty after one that was carried out.</param>
/// <param name="Catatan">Rules that could not be checked.</param>
/// <param name="Aturan">The rule that refuses; null for a command that was carried out.</param>
/// <param name="TakTercakup">What the letter just uploaded does not cover; null when it covers everything.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record LangkahDiuji(
    bool Ok,
    ImmutableArray<PerintahKelayakan> Mungkin,
    ImmutableArray<IdAturan> Catatan,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IdAturan? Aturan = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<int>? TakTercakup = null);
