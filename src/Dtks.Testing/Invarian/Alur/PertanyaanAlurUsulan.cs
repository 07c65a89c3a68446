using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What becomes of a usulan by one event?</summary>
/// <param name="Keadaan">The state.</param>
/// <param name="Peristiwa">The event.</param>
/// <param name="Fakta">When, by whom, and what the usulan holds on that day; its edition is kepmensos-150-2022.</param>
public sealed record PertanyaanAlurUsulan(KeadaanUsulan Keadaan, PeristiwaUsulan Peristiwa, FaktaUsulan Fakta);
