using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The answer on a usulan: every finding and the verdict that follows from them.</summary>
/// <remarks>Made by <see cref="PemeriksaanUsulan"/> only. Immutable and thread-safe; equality is by reference. Holds no personal data.</remarks>
public sealed class HasilPemeriksaanUsulan
{
    internal HasilPemeriksaanUsulan(EdisiAturan edisi, ImmutableArray<TemuanUsulan> temuan, ImmutableArray<MasukanWarga> nasihat)
    {
        Edisi = edisi;
        Temuan = temuan;
        Nasihat = nasihat;
        Vonis = temuan.Any(t => t.Status == StatusTemuan.TidakTerpenuhi) ? VonisUsulan.TidakMemenuhi
            : temuan.Any(t => t.Status == StatusTemuan.TidakDiketahui) ? VonisUsulan.BelumDapatDitentukan
            : VonisUsulan.Memenuhi;
    }

    /// <summary>The edition used.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>The verdict: tidak-memenuhi when a rule is broken, else belum-dapat-ditentukan when one is open, else memenuhi.</summary>
    public VonisUsulan Vonis { get; }

    /// <summary>UB-1 to UB-13 by number, then PB-3 when PBI-JK is proposed.</summary>
    public ImmutableArray<TemuanUsulan> Temuan { get; }

    /// <summary>What citizens said of the case, as given: advice that played no part in the verdict.</summary>
    public ImmutableArray<MasukanWarga> Nasihat { get; }

    /// <summary>Names of the missing inputs of the findings that are open, each once, in the order of the findings.</summary>
    public ImmutableArray<string> Kurang => [.. Temuan.SelectMany(t => t.Kurang).Distinct(StringComparer.Ordinal)];

    /// <summary>The finding of a rule; null when the rule is not among those examined.</summary>
    /// <param name="aturan">The rule.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aturan"/> is null.</exception>
    public TemuanUsulan? this[Aturan aturan]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(aturan);
            return Temuan.FirstOrDefault(t => t.Aturan == aturan);
        }
    }
}
