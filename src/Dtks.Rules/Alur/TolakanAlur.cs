using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The rule with which an event is refused in a state that has no row for it.</summary>
/// <typeparam name="TKeadaan">The states.</typeparam>
/// <typeparam name="TPeristiwa">The events.</typeparam>
/// <param name="Peristiwa">The event.</param>
/// <param name="Dari">The state; null = every state without a line of its own.</param>
/// <param name="Aturan">The rule.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record TolakanAlur<TKeadaan, TPeristiwa>(TPeristiwa Peristiwa, TKeadaan? Dari, Aturan Aturan)
    where TKeadaan : struct, Enum
    where TPeristiwa : struct, Enum;
