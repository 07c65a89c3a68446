using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The verdict on an answer of the civil registry, element by element (rule PD-3).</summary>
/// <remarks>
/// Only <c>Dtks.Matching</c> makes one, from an answer of the web service: a rule that asks for this type cannot be given an estimate (<see cref="TaksiranKepadanan"/>).
/// Immutable and thread-safe; equality is by reference. Holds no value of the records themselves, so it may be logged.
/// </remarks>
public sealed class PutusanKepadanan
{
    internal PutusanKepadanan(VonisKepadanan vonis, ImmutableArray<HasilElemen> elemen, ImmutableArray<string> temuan)
    {
        Vonis = vonis;
        Elemen = elemen.IsDefault ? [] : elemen;
        Temuan = temuan.IsDefault ? [] : temuan;
    }

    /// <summary>The verdict.</summary>
    public VonisKepadanan Vonis { get; }

    /// <summary>What was found of each element, in the order of rule PD-1.</summary>
    public ImmutableArray<HasilElemen> Elemen { get; }

    /// <summary>Number of elements that are met.</summary>
    public int Terpenuhi => Elemen.Count(e => e.Status == StatusTemuan.Terpenuhi);

    /// <summary>Codes of findings about the comparison as a whole, in the order of the protocol.</summary>
    public ImmutableArray<string> Temuan { get; }

    /// <summary>The rules a verdict rests on, each with its citation: the elements, the reading of the answer, the verdict.</summary>
    public static ImmutableArray<Aturan> Dasar { get; } = [Aturan.PD1, Aturan.PD2, Aturan.PD3];

    /// <summary>Verdict and count of elements met.</summary>
    /// <returns>Text such as "tidak-padan (14/16)".</returns>
    public override string ToString()
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{TabelPemadanan.Vonis.Kode(Vonis)} ({Terpenuhi}/{Elemen.Length})");
}
