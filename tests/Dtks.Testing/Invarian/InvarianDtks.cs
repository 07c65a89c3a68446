using System.Collections.Immutable;

namespace Dtks.Testing;

/// <summary>The laws of the rules as ready-made properties, by area, for an implementation of your own.</summary>
/// <remarks>
/// The laws know from the rules what an answer must be; the library is asked only for the expected answer of the case that is printed. Pure but for the seed that
/// you give; thread-safe.
/// </remarks>
public static class InvarianDtks
{
    /// <summary>Verifikasi kelayakan (VK): who is no longer eligible, and from when aid stops.</summary>
    public static HimpunanInvarian<KasusVerifikasi, JawabanKelayakan> Kelayakan => HukumKelayakan.Himpunan;

    /// <summary>Every area.</summary>
    public static ImmutableArray<HimpunanInvarian> Semua { get; } =
        [Kelayakan];
}
