using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>What became of one command: a transition, or a refusal that says what is possible instead.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LangkahAlur
{
    internal LangkahAlur(AlurKelayakan keadaan, Aturan? aturan, ImmutableArray<PerintahKelayakan> mungkin)
    {
        Keadaan = keadaan;
        Aturan = aturan;
        Mungkin = mungkin;
    }

    /// <summary>Whether the command was carried out.</summary>
    public bool Diterima => Aturan is null;

    /// <summary>The state after the command; unchanged but for the date when it was refused.</summary>
    public AlurKelayakan Keadaan { get; }

    /// <summary>The rule that refuses the command; null when it was carried out.</summary>
    public Aturan? Aturan { get; }

    /// <summary>The commands legal in the state of the first offending item, or of the letter; empty when carried out.</summary>
    public ImmutableArray<PerintahKelayakan> Mungkin { get; }
}
