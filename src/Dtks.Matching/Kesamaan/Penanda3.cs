using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>A pattern of 1..3 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Penanda3 : IPenandaHuruf
{
    private readonly char _pertama;
    private readonly char _tengah;
    private readonly char _terakhir;
    private readonly int _indeksTengah;
    private readonly int _indeksTerakhir;

    internal Penanda3(ReadOnlySpan<char> pola)
    {
        _indeksTengah = pola.Length >> 1;
        _indeksTerakhir = pola.Length - 1;
        _pertama = pola[0];
        _tengah = pola[_indeksTengah];
        _terakhir = pola[_indeksTerakhir];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Tandai(char huruf) =>
        (huruf == _pertama ? 1UL : 0UL) | ((huruf == _tengah ? 1UL : 0UL) << _indeksTengah) | ((huruf == _terakhir ? 1UL : 0UL) << _indeksTerakhir);
}
