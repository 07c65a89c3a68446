using System.Diagnostics.CodeAnalysis;

namespace Dtks.Domain;

/// <summary>Which edition to use: one that the caller names, or the one that the period chooses from a list.</summary>
/// <remarks>
/// An <see cref="EdisiAturan"/> and a <see cref="DaftarEdisi"/> convert to it, so every entry point takes either. <c>default</c> lets the period choose among the shipped
/// editions. Equality is by value. Immutable and thread-safe.
/// </remarks>
public readonly record struct PilihanEdisi
{
    private readonly DaftarEdisi? _daftar;

    private PilihanEdisi(EdisiAturan? disebut, DaftarEdisi? daftar)
    {
        Disebut = disebut;
        _daftar = daftar;
    }

    /// <summary>Gets the edition the caller named, for any period; <see langword="null"/> when the period chooses.</summary>
    public EdisiAturan? Disebut { get; }

    /// <summary>Gets the editions to choose from.</summary>
    public DaftarEdisi Daftar => _daftar ?? DaftarEdisi.Baku;

    /// <summary>Names an edition; <see langword="null"/> lets the period choose among the shipped ones.</summary>
    /// <param name="edisi">The edition.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "A constructor by another name would be a second way.")]
    public static implicit operator PilihanEdisi(EdisiAturan? edisi) => new(edisi, null);

    /// <summary>Lets the period choose from a list.</summary>
    /// <param name="daftar">The list; <see langword="null"/> = the shipped editions.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "A constructor by another name would be a second way.")]
    public static implicit operator PilihanEdisi(DaftarEdisi? daftar) => new(null, daftar);

    /// <summary>Answers which edition is used for a period.</summary>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <returns>The answer with its explanation.</returns>
    public CakupanEdisi Untuk(Periode periode) => Disebut is { } edisi ? CakupanEdisi.Ada(edisi) : Daftar.Untuk(periode);

    /// <summary>Gives the edition to use.</summary>
    /// <param name="periode">The period; not <c>default</c> unless an edition is named.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period is not modelled.</exception>
    public EdisiAturan Tentukan(Periode periode) => Daftar.Tentukan(periode, Disebut);

    /// <summary>Gives the edition to use, and refuses a question about a part of the decree that is not modelled.</summary>
    /// <param name="periode">The period; not <c>default</c> unless an edition is named.</param>
    /// <param name="aturan">The rule that the question is about.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period is not modelled, or the edition is modelled in part and not in this one.</exception>
    public EdisiAturan Tentukan(Periode periode, Aturan aturan)
    {
        var edisi = Tentukan(periode);
        edisi.PastikanDimodelkan(aturan);
        return edisi;
    }
}
