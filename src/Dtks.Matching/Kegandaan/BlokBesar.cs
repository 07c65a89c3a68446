using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>A block with more records than the stated bound, reported because it often means a placeholder value, or a block too large to be searched.</summary>
/// <remarks>Value equality.</remarks>
/// <param name="Aturan">The rules that the key serves.</param>
/// <param name="Kunci">The common values, masked: a NIK, a name and a date, a kabupaten or kota and a date, or a date.</param>
/// <param name="Isi">Records in the block.</param>
/// <param name="Dicari">False when the block was past the limits of a search: pairs of these rules may be missing in it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BlokBesar(string Aturan, string Kunci, int Isi, bool Dicari = true);
