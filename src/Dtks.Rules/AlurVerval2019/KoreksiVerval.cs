using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Whether a registration must be corrected, and which error that mends (AV-11).</summary>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record KoreksiVerval
{
    private KoreksiVerval(Kepastian perlu, KesalahanSasaran? kesalahan)
    {
        Perlu = perlu;
        Kesalahan = kesalahan;
    }

    /// <summary>Whether a correction is due.</summary>
    public Kepastian Perlu { get; }

    /// <summary>The error; null unless a correction is certainly due.</summary>
    public KesalahanSasaran? Kesalahan { get; }

    /// <summary>The rule, with its citation: AV-11.</summary>
    public Aturan Aturan { get; } = Aturan.AV11;

    /// <summary>Compares registration and qualification.</summary>
    /// <param name="terdaftar">Whether somebody is registered.</param>
    /// <param name="memenuhi">Whether somebody qualifies.</param>
    /// <returns>The correction; not known as long as one of the two is not known.</returns>
    public static KoreksiVerval Periksa(Kepastian terdaftar, Kepastian memenuhi) => (terdaftar, memenuhi) switch
    {
        (Kepastian.Tidak, Kepastian.Ya) => new(Kepastian.Ya, KesalahanSasaran.Exclusion),
        (Kepastian.Ya, Kepastian.Tidak) => new(Kepastian.Ya, KesalahanSasaran.Inclusion),
        (Kepastian.Ya, Kepastian.Ya) or (Kepastian.Tidak, Kepastian.Tidak) => new(Kepastian.Tidak, null),
        _ => new(Kepastian.TidakTahu, null),
    };
}
