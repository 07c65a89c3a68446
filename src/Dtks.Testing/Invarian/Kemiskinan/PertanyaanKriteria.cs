using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Is a family fakir miskin by the answers to the survey?</summary>
/// <param name="Survei">The answers; what is not answered is unknown.</param>
/// <param name="Kebijakan">The policy: how many criteria must match, and the limit of question 3.</param>
public sealed record PertanyaanKriteria(SurveiKemiskinan Survei, KebijakanDtks Kebijakan);
