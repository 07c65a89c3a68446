using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One row of a workflow: in a state, an event leads to a state, by a rule.</summary>
/// <typeparam name="TKeadaan">The states.</typeparam>
/// <typeparam name="TPeristiwa">The events.</typeparam>
/// <param name="Dari">The state before.</param>
/// <param name="Peristiwa">The event.</param>
/// <param name="Ke">The state after.</param>
/// <param name="Aturan">The rule that gives the transition.</param>
/// <param name="Syarat">When this row is taken; null when the event leads to one state only.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record BarisAlur<TKeadaan, TPeristiwa>(TKeadaan Dari, TPeristiwa Peristiwa, TKeadaan Ke, Aturan Aturan, SyaratAlur? Syarat = null)
    where TKeadaan : struct, Enum
    where TPeristiwa : struct, Enum;
