using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Which PKH components has a family?</summary>
/// <param name="Per">The day as of which ages and deaths count; its period chooses the caps by kind.</param>
/// <param name="Orang">The members of one family.</param>
/// <param name="Kebijakan">The policy: the age of lanjut usia, and how many count at most.</param>
/// <remarks>Equality compares <see cref="Orang"/> by its array. Immutable.</remarks>
public sealed record PertanyaanKomponenPkh(LocalDate Per, ImmutableArray<Penduduk> Orang, KebijakanDtks Kebijakan);
