using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What one rule found of a usulan: its answer, what it read and what was missing.</summary>
/// <remarks>Made by <see cref="PemeriksaanUsulan"/> only. Immutable and thread-safe; equality is by reference. Holds no personal data.</remarks>
public sealed class TemuanUsulan
{
    internal TemuanUsulan(Aturan aturan, StatusTemuan status, params ReadOnlySpan<ButirBukti> bukti)
    {
        Aturan = aturan;
        Status = status;
        Bukti = [.. bukti];
    }

    /// <summary>The rule.</summary>
    public Aturan Aturan { get; }

    /// <summary>Its answer.</summary>
    public StatusTemuan Status { get; }

    /// <summary>The inputs it read, in a fixed order; empty when it does not apply.</summary>
    public ImmutableArray<ButirBukti> Bukti { get; }

    /// <summary>Names of the inputs whose absence leaves the answer open; empty unless <see cref="Status"/> is tidak-diketahui.</summary>
    public ImmutableArray<string> Kurang =>
        Status == StatusTemuan.TidakDiketahui ? [.. Bukti.Where(b => b.Nilai is null).Select(b => b.Bidang)] : [];

    /// <summary>Rule and answer.</summary>
    /// <returns>Text such as "UB-5 tidak-terpenuhi".</returns>
    public override string ToString() => $"{Aturan} {TabelTemuan.Status.Kode(Status)}";
}
