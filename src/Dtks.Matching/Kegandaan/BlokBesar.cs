using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>A block with more records than the stated bound: searched in full, and reported because it often means a placeholder value.</summary>
/// <remarks>Value equality.</remarks>
/// <param name="Aturan">The rules that the key serves.</param>
/// <param name="Kunci">The common values, masked: a NIK, a name and a date, a kabupaten or kota and a date, or a date.</param>
/// <param name="Isi">Records in the block.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BlokBesar(string Aturan, string Kunci, int Isi);
