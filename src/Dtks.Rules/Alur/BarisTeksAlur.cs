using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A row of a workflow as text.</summary>
/// <param name="Dari">Code of the state before.</param>
/// <param name="Peristiwa">Code of the event.</param>
/// <param name="Ke">Code of the state after.</param>
/// <param name="Aturan">The rule that gives the transition.</param>
/// <param name="Syarat">When the row is taken; null when the event leads to one state only.</param>
/// <remarks>Equality is member by member.</remarks>
public sealed record BarisTeksAlur(string Dari, string Peristiwa, string Ke, Aturan Aturan, SyaratAlur? Syarat);
