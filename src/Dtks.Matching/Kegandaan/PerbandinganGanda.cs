using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>One element of two records, side by side and masked.</summary>
/// <remarks>Value equality. The texts are masked: six digits of a number are hidden, a name shows the first letter of each word of its key, a date its year.</remarks>
/// <param name="Elemen">The element.</param>
/// <param name="Hasil">How the two compare.</param>
/// <param name="Nilai">Jaro-Winkler similarity of the best pair of aliases, 0 to 1, for names; null for other elements and when unknown.</param>
/// <param name="Menentukan">Whether the rule of the pair read this element.</param>
/// <param name="A">The first record's value, masked; <c>-</c> when missing.</param>
/// <param name="B">The second record's value, masked.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PerbandinganGanda(ElemenKepadanan Elemen, HasilBanding Hasil, double? Nilai, bool Menentukan, string A, string B)
{
    /// <summary>Prints the element, how the two compare and both values, such as <c>tanggal_lahir: sama (1991-**-** | 1991-**-**)</c>.</summary>
    /// <returns>Masked text, independent of culture; empty for <c>default</c>.</returns>
    public override string ToString() => A is null
        ? string.Empty
        : $"{TabelPemadanan.Elemen.Kode(Elemen)}: {TabelKegandaan.Banding.Kode(Hasil)} ({A} | {B})";
}
