using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What a visit reports of one household: its status keberadaan and the KYC of its pengurus (KP-6).</summary>
/// <param name="Keberadaan">The status.</param>
/// <param name="Kyc">The KYC data.</param>
/// <remarks>Value equality. Immutable and thread-safe; <see cref="KycPengurus.ToString"/> shows no personal data.</remarks>
public sealed record LaporanKeberadaan(StatusKeberadaan Keberadaan, KycPengurus Kyc);
