using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <summary>A pattern of 8..16 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Penanda16 : IPenandaHuruf
{
    private readonly Vector256<ushort> _huruf;
    private readonly int _geser;

    internal Penanda16(ReadOnlySpan<char> pola)
    {
        ref ushort awal = ref PenandaHuruf.Acuan(pola);
        _geser = pola.Length - 8;
        _huruf = Vector256.Create(Vector128.LoadUnsafe(ref awal), Vector128.LoadUnsafe(ref awal, (nuint)_geser));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Tandai(char huruf)
    {
        Vector256<ushort> sama = Vector256.Equals(_huruf, Vector256.Create((ushort)huruf));
        uint tanda = Vector512.IsHardwareAccelerated
            ? sama.ExtractMostSignificantBits()
            : Vector128.Narrow(sama.GetLower(), sama.GetUpper()).ExtractMostSignificantBits();
        return (tanda & 0xFF) | ((ulong)(tanda >> 8) << _geser);
    }
}
