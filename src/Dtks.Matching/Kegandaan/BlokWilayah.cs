using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>Records of one kabupaten or kota and date: where they begin, the place of the date, the region.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlokWilayah(int Awal, int Urutan, ushort KabKota);
