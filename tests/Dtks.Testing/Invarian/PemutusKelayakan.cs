using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>An implementation of verifikasi kelayakan, to be held against the rules.</summary>
/// <param name="bahan">The facts of one region and periode.</param>
/// <param name="kebijakan">The policy.</param>
/// <returns>One decision for each kepesertaan, in their order.</returns>
public delegate IReadOnlyList<PutusanDiuji> PemutusKelayakan(BahanKelayakan bahan, KebijakanDtks kebijakan);
