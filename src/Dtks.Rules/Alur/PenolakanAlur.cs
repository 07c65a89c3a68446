using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Why an event was refused, and what is possible instead.</summary>
/// <typeparam name="TPeristiwa">The events.</typeparam>
/// <remarks>Immutable and thread-safe; equality is by reference. Carries no personal data.</remarks>
public sealed class PenolakanAlur<TPeristiwa>
    where TPeristiwa : struct, Enum
{
    internal PenolakanAlur(Aturan aturan, ImmutableArray<TPeristiwa> mungkin, Pesan pesan)
    {
        Aturan = aturan;
        Mungkin = mungkin;
        Pesan = pesan;
    }

    /// <summary>The rule that refuses.</summary>
    public Aturan Aturan { get; }

    /// <summary>The events that have a row in the state at hand, in the order of the workflow's events; empty in a final state.</summary>
    public ImmutableArray<TPeristiwa> Mungkin { get; }

    /// <summary>What is wrong and what is possible instead, in Indonesian and English.</summary>
    public Pesan Pesan { get; }

    /// <summary>The message.</summary>
    /// <returns>Code and both texts.</returns>
    public override string ToString() => Pesan.ToString();
}
