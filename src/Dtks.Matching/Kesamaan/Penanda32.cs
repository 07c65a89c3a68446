using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <summary>A pattern of 16..32 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Penanda32 : IPenandaHuruf
{
    private readonly Vector512<ushort> _huruf;
    private readonly int _geser;

    internal Penanda32(ReadOnlySpan<char> pola)
    {
        ref ushort awal = ref PenandaHuruf.Acuan(pola);
        _geser = pola.Length - 16;
        _huruf = Vector512.Create(Vector256.LoadUnsafe(ref awal), Vector256.LoadUnsafe(ref awal, (nuint)_geser));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Tandai(char huruf)
    {
        uint tanda = Vector512.IsHardwareAccelerated
            ? unchecked((uint)Vector512.Equals(_huruf, Vector512.Create((ushort)huruf)).ExtractMostSignificantBits())
            : PenandaHuruf.Tandai32(_huruf.GetLower(), _huruf.GetUpper(), huruf);
        return (tanda & 0xFFFF) | ((ulong)(tanda >> 16) << _geser);
    }
}
