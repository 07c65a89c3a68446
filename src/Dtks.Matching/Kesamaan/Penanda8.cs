using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <summary>A pattern of 4..8 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Penanda8 : IPenandaHuruf
{
    private readonly Vector128<ushort> _huruf;
    private readonly int _geser;

    internal Penanda8(ReadOnlySpan<char> pola)
    {
        ReadOnlySpan<ulong> awal = MemoryMarshal.Cast<char, ulong>(pola[..4]);
        ReadOnlySpan<ulong> akhir = MemoryMarshal.Cast<char, ulong>(pola[^4..]);
        _huruf = Vector128.Create(awal[0], akhir[0]).AsUInt16();
        _geser = pola.Length - 4;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Tandai(char huruf)
    {
        uint tanda = Vector128.Equals(_huruf, Vector128.Create((ushort)huruf)).ExtractMostSignificantBits();
        return (tanda & 0xF) | ((ulong)(tanda >> 4) << _geser);
    }
}
