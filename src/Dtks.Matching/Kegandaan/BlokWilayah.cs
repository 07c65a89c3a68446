using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>Records of one kabupaten or kota and date: where they begin and end, how many there are, the place of the date, the region.</summary>
/// <remarks>Of equal records only one stands between beginning and end once the block was condensed, so <paramref name="Isi"/> may be more.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlokWilayah(int Awal, int Akhir, int Isi, int Urutan, int KabKota);
