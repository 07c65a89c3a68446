using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Is a family fakir miskin by the answers to the survey?</summary>
/// <param name="Survei">The answers; what is not answered is unknown.</param>
/// <param name="Kebijakan">The policy: how many criteria must match, and the limit of question 3.</param>
public sealed record PertanyaanKriteria(SurveiKemiskinan Survei, KebijakanDtks Kebijakan);

/// <summary>The answer on the criteria of fakir miskin.</summary>
/// <param name="Hasil">The verdict.</param>
/// <param name="Cocok">Numbers of the questions whose answer points to poverty.</param>
/// <param name="Belum">Numbers of the questions that are unanswered.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanKriteria(StatusKemiskinan Hasil, ImmutableArray<int> Cocok, ImmutableArray<int> Belum);
