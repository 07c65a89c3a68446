using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>A finding on a usulan as an implementation under test gives it.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Status">Met, not met, unknown, or not applicable.</param>
public sealed record TemuanDiuji(IdAturan Aturan, StatusTemuan Status);
