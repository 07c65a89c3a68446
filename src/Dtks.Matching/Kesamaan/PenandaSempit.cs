using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <summary>A pattern of 8..64 code units where vectors are 128 bits wide at most.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PenandaSempit : IPenandaHuruf
{
    private const int Lebar = 8;

    private readonly Isi _huruf;
    private readonly int _terakhir;

    internal PenandaSempit(ReadOnlySpan<char> pola)
    {
        ref ushort awal = ref PenandaHuruf.Acuan(pola);
        _terakhir = pola.Length - Lebar;
        for (int i = 0, di = 0; di < pola.Length; i++, di += Lebar)
        {
            _huruf[i] = Vector128.LoadUnsafe(ref awal, (nuint)Math.Min(di, _terakhir));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Tandai(char huruf)
    {
        unchecked
        {
            Vector128<ushort> c = Vector128.Create((ushort)huruf);
            ref Vector128<ushort> potongan = ref Unsafe.As<Isi, Vector128<ushort>>(ref Unsafe.AsRef(in _huruf));
            ulong tanda = 0;
            for (int di = 0; di < _terakhir; di += Lebar)
            {
                tanda |= (ulong)Vector128.Equals(potongan, c).ExtractMostSignificantBits() << di;
                potongan = ref Unsafe.Add(ref potongan, 1);
            }

            return tanda | ((ulong)Vector128.Equals(potongan, c).ExtractMostSignificantBits() << _terakhir);
        }
    }

    [InlineArray(PenandaHuruf.PanjangMaksimum / Lebar)]
    private struct Isi
    {
        private Vector128<ushort> _pertama;
    }
}
