using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>An estimate of kepadanan, made by comparing two records locally (rule PD-4).</summary>
/// <remarks>
/// An estimate, never law: rule UB-3 asks for a <see cref="PutusanKepadanan"/> and does not accept this type. Only <c>Dtks.Matching</c> makes one.
/// Immutable and thread-safe; equality is by reference. Holds no value of the records themselves, so it may be logged.
/// </remarks>
public sealed class TaksiranKepadanan
{
    internal TaksiranKepadanan(VonisKepadanan vonis, ImmutableArray<HasilElemen> elemen, ImmutableArray<string> temuan)
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

    /// <summary>Verdict and count of elements met.</summary>
    /// <returns>Text such as "tidak-padan (14/16)".</returns>
    public override string ToString()
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{TabelPemadanan.Vonis.Kode(Vonis)} ({Terpenuhi}/{Elemen.Length})");
}
