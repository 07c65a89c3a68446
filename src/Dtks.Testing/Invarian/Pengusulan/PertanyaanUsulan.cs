using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What is found on a usulan?</summary>
/// <param name="Bahan">The facts; what is null is unknown.</param>
/// <param name="Edisi">The edition.</param>
public sealed record PertanyaanUsulan(BahanUsulan Bahan, EdisiAturan Edisi);
