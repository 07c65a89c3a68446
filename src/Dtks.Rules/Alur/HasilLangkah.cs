using System.Diagnostics.CodeAnalysis;

namespace Dtks.Rules;

/// <summary>What came of an event: a transition, or a refusal.</summary>
/// <typeparam name="TKeadaan">The states.</typeparam>
/// <typeparam name="TPeristiwa">The events.</typeparam>
/// <remarks>Exactly one of <see cref="Baris"/> and <see cref="Penolakan"/> is there. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class HasilLangkah<TKeadaan, TPeristiwa>
    where TKeadaan : struct, Enum
    where TPeristiwa : struct, Enum
{
    internal HasilLangkah(TKeadaan dari, BarisAlur<TKeadaan, TPeristiwa> baris)
    {
        Dari = dari;
        Baris = baris;
    }

    internal HasilLangkah(TKeadaan dari, PenolakanAlur<TPeristiwa> penolakan)
    {
        Dari = dari;
        Penolakan = penolakan;
    }

    /// <summary>Whether the event was accepted.</summary>
    [MemberNotNullWhen(true, nameof(Baris))]
    [MemberNotNullWhen(false, nameof(Penolakan))]
    public bool Diterima => Baris is not null;

    /// <summary>The state before.</summary>
    public TKeadaan Dari { get; }

    /// <summary>The state after: that of the row taken, or the state before when the event was refused.</summary>
    public TKeadaan Ke => Baris is { } baris ? baris.Ke : Dari;

    /// <summary>The row taken; null when the event was refused.</summary>
    public BarisAlur<TKeadaan, TPeristiwa>? Baris { get; }

    /// <summary>The refusal; null when the event was accepted.</summary>
    public PenolakanAlur<TPeristiwa>? Penolakan { get; }
}
