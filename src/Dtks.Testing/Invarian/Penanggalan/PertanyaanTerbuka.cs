using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>What is open at a moment?</summary>
/// <param name="Saat">The moment.</param>
/// <param name="Edisi">The edition; null lets the day choose.</param>
/// <param name="Kebijakan">The policy; its zone tells which day it is.</param>
public sealed record PertanyaanTerbuka(Instant Saat, EdisiAturan? Edisi, KebijakanDtks Kebijakan);
