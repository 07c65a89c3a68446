using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>One piece of a pattern of at least 64 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Penanda64Acuan
{
    // Why: the long kernels walk a pattern in pieces of 64 without copying it; the last piece is read from the end and shifted down.
    private readonly ref ushort _awal;
    private readonly int _geser;

    internal Penanda64Acuan(ReadOnlySpan<char> pola, int potongan)
    {
        int mulai = potongan * PenandaHuruf.PanjangMaksimum;
        int dibaca = Math.Min(mulai, pola.Length - PenandaHuruf.PanjangMaksimum);
        _geser = mulai - dibaca;
        _awal = ref PenandaHuruf.Acuan(pola[dibaca..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Tandai(char huruf) => PenandaHuruf.Tandai64(ref _awal, huruf) >> _geser;
}
