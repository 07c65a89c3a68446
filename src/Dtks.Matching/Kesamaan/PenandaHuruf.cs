using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <summary>Chooses the pattern that fits a length and runs an operation over it.</summary>
internal static class PenandaHuruf
{
    // Why: a pattern of W..2W code units is held by the Penanda types as its first W and its last W; where the two overlap they set the same bits, so nothing is copied or padded.
    internal const int PanjangMaksimum = 64;

    /// <summary>Runs <paramref name="operasi"/> with a pattern of 1..64 code units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static THasil Terapkan<TOperasi, THasil>(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks, in TOperasi operasi)
        where TOperasi : struct, IOperasiBit<THasil>
    {
        return pola.Length switch
        {
            > 7 when !Vector256.IsHardwareAccelerated => operasi.Jalankan(new PenandaSempit(pola), pola, teks),
            > 32 => operasi.Jalankan(new Penanda64(pola), pola, teks),
            > 16 => operasi.Jalankan(new Penanda32(pola), pola, teks),
            > 7 => operasi.Jalankan(new Penanda16(pola), pola, teks),
            > 3 => operasi.Jalankan(new Penanda8(pola), pola, teks),
            _ => operasi.Jalankan(new Penanda3(pola), pola, teks),
        };
    }

    /// <summary>The match mask of 64 code units in memory; <paramref name="awal"/> must be followed by 63 more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Tandai64(ref ushort awal, char huruf)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> c = Vector512.Create((ushort)huruf);
            return Vector512.Equals(Vector512.LoadUnsafe(ref awal), c).ExtractMostSignificantBits()
                | (Vector512.Equals(Vector512.LoadUnsafe(ref awal, 32), c).ExtractMostSignificantBits() << 32);
        }

        if (!Vector256.IsHardwareAccelerated)
        {
            Vector128<ushort> c = Vector128.Create((ushort)huruf);
            ulong tanda = 0;
            for (int di = 0; di < PanjangMaksimum; di += Vector128<ushort>.Count)
            {
                tanda |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(ref awal, (nuint)di), c).ExtractMostSignificantBits() << di;
            }

            return tanda;
        }

        return Tandai32(Vector256.LoadUnsafe(ref awal), Vector256.LoadUnsafe(ref awal, 16), huruf)
            | ((ulong)Tandai32(Vector256.LoadUnsafe(ref awal, 32), Vector256.LoadUnsafe(ref awal, 48), huruf) << 32);
    }

    /// <summary>The match mask of two vectors of 16 code units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Tandai32(Vector256<ushort> rendah, Vector256<ushort> tinggi, char huruf)
    {
        Vector256<ushort> c = Vector256.Create((ushort)huruf);
        return Vector256.Narrow(Vector256.Equals(rendah, c), Vector256.Equals(tinggi, c)).ExtractMostSignificantBits();
    }

    /// <summary>The code units of a text as numbers in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref ushort Acuan(ReadOnlySpan<char> teks) => ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(teks));
}
