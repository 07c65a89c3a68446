using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <summary>A pattern of 32..64 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Penanda64 : IPenandaHuruf
{
    private readonly Vector512<ushort> _rendah;
    private readonly Vector512<ushort> _tinggi;
    private readonly int _geser;

    internal Penanda64(ReadOnlySpan<char> pola)
    {
        ref ushort awal = ref PenandaHuruf.Acuan(pola);
        _geser = pola.Length - 32;
        _rendah = Vector512.LoadUnsafe(ref awal);
        _tinggi = Vector512.LoadUnsafe(ref awal, (nuint)_geser);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Tandai(char huruf)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> c = Vector512.Create((ushort)huruf);
            return Vector512.Equals(_rendah, c).ExtractMostSignificantBits() | (Vector512.Equals(_tinggi, c).ExtractMostSignificantBits() << _geser);
        }

        return PenandaHuruf.Tandai32(_rendah.GetLower(), _rendah.GetUpper(), huruf)
            | ((ulong)PenandaHuruf.Tandai32(_tinggi.GetLower(), _tinggi.GetUpper(), huruf) << _geser);
    }
}
