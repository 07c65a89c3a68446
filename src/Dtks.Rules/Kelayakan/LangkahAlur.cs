using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What became of one command: a transition, or a refusal that says what is possible instead.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LangkahAlur
{
    internal LangkahAlur(AlurKelayakan keadaan, Aturan? aturan, ImmutableArray<PerintahKelayakan> mungkin, ImmutableArray<Pesan> sebab)
    {
        Keadaan = keadaan;
        Aturan = aturan;
        Mungkin = mungkin;
        Sebab = sebab;
    }

    /// <summary>Whether the command was carried out.</summary>
    public bool Diterima => Aturan is null;

    /// <summary>The state after the command; unchanged but for the date when it was refused.</summary>
    public AlurKelayakan Keadaan { get; }

    /// <summary>The rule that refuses the command; null when it was carried out.</summary>
    public Aturan? Aturan { get; }

    /// <summary>
    /// What to repair where a rule has several conditions: every one that the declaration (VK-4, VK-5) or the letter (SP-1, VK-13) fails; empty otherwise.
    /// </summary>
    public ImmutableArray<Pesan> Sebab { get; }

    /// <summary>The commands legal in the state of the first offending item, or of the letter; empty when carried out.</summary>
    public ImmutableArray<PerintahKelayakan> Mungkin { get; }
}
