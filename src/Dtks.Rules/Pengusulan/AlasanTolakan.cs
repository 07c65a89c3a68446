using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Why an event of a usulan is refused although its state has a row for it.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Alasan">The reason in Indonesian, without its full stop.</param>
/// <param name="AlasanInggris">The reason in English, likewise.</param>
internal sealed record AlasanTolakan(Aturan Aturan, string Alasan, string AlasanInggris);
