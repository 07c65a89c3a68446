using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The answer on one event of a usulan.</summary>
/// <param name="Diterima">Whether the event was accepted.</param>
/// <param name="Keadaan">The state after it; the state before when it was refused.</param>
/// <param name="Aturan">The rule that gives the transition, or refuses it.</param>
/// <param name="Catatan">Rules that could not be checked.</param>
/// <remarks>Equality compares <see cref="Catatan"/> by its array. Immutable.</remarks>
public sealed record JawabanAlurUsulan(bool Diterima, KeadaanUsulan Keadaan, IdAturan Aturan, ImmutableArray<IdAturan> Catatan);
