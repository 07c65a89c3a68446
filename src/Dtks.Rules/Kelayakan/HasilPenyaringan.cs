using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The suggestions of a screening and the edition whose reasons they name.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference. Points to people by position, so it carries no personal data.</remarks>
public sealed class HasilPenyaringan
{
    internal HasilPenyaringan(EdisiAturan edisi, bool edisiDisebut, bool diLuarMasa, ImmutableArray<SaranKelayakan> saran)
    {
        Edisi = edisi;
        EdisiDisebut = edisiDisebut;
        DiLuarMasa = diLuarMasa;
        Saran = saran;
    }

    /// <summary>The edition of the rules in use.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>Whether the caller named the edition; otherwise the periode of the day chose it.</summary>
    public bool EdisiDisebut { get; }

    /// <summary>Whether the day lies outside the span of the edition, which then was named.</summary>
    public bool DiLuarMasa { get; }

    /// <summary>The suggestions by kepesertaan; of each by reason, then the replacement of a pengurus, then advice in the order given.</summary>
    public ImmutableArray<SaranKelayakan> Saran { get; }

    /// <summary>The edition and how many suggestions there are.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"HasilPenyaringan {{ {Edisi.Id}, {Saran.Length} saran }}");
}
