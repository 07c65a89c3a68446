using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A pengurus to be replaced because decisions of kelayakan say so, with the candidates (KP-7).</summary>
/// <remarks>Immutable and thread-safe. Compared by reference. Points to people by position, so it carries no personal data.</remarks>
public sealed class TugasGantiPengurus
{
    internal TugasGantiPengurus(int indeks, ImmutableArray<Aturan> dasar, int? pengurus, PutusanPengganti pengganti)
    {
        Indeks = indeks;
        Dasar = dasar;
        Pengurus = pengurus;
        Pengganti = pengganti;
    }

    /// <summary>Position of the kepesertaan, 0-based.</summary>
    public int Indeks { get; }

    /// <summary>The rules that call for the replacement, each with its citation: VK-5 (reason 2 was refused), VK-9 (the cascade spares the family); never empty.</summary>
    public ImmutableArray<Aturan> Dasar { get; }

    /// <summary>Position of the pengurus among the people, 0-based; null when the pengurus is not among them.</summary>
    public int? Pengurus { get; }

    /// <summary>The candidates.</summary>
    public PutusanPengganti Pengganti { get; }

    /// <summary>Why the data may not be matched with Dukcapil again yet: the pengurus is replaced first.</summary>
    public SyaratPemadananUlang PemadananUlang { get; } = new(StatusTemuan.TidakTerpenuhi);

    /// <summary>Position, rules and candidates.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => $"[{Indeks}] {string.Join(", ", Dasar)}: {Pengganti}";
}
