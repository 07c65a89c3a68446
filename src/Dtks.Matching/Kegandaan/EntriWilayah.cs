using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>A record as GD-4 filters it: letters and lengths of name and ibu kandung.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct EntriWilayah(ulong HurufNama, ulong HurufIbu, int Orang, byte PanjangNama, byte PanjangIbu);
