using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The answer on the criteria of fakir miskin.</summary>
/// <param name="Hasil">The verdict.</param>
/// <param name="Cocok">Numbers of the questions whose answer points to poverty.</param>
/// <param name="Belum">Numbers of the questions that are unanswered.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanKriteria(StatusKemiskinan Hasil, ImmutableArray<int> Cocok, ImmutableArray<int> Belum);
