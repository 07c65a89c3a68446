using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>Mixes keys so that any range of them divides evenly; the same in every process.</summary>
internal static class PengacakKunci
{
    private const ulong Pengali = 0x9E3779B97F4A7C15;

    /// <summary>A one-to-one mixing of 64 bits (the finalizer of splitmix64), so different keys stay different.</summary>
    internal static ulong Acak(ulong kunci)
    {
        unchecked
        {
            kunci += Pengali;
            kunci = (kunci ^ (kunci >> 30)) * 0xBF58476D1CE4E5B9;
            kunci = (kunci ^ (kunci >> 27)) * 0x94D049BB133111EB;
            return kunci ^ (kunci >> 31);
        }
    }

    /// <summary>Which of n equal ranges a mixed key lies in; the ranges of n * m divide those of n.</summary>
    internal static int Bagian(ulong kunci, int dari) => (int)(((kunci >> 32) * (uint)dari) >> 32);

    /// <summary>A 64-bit hash of bytes or of the code units of a text; different ones may share one.</summary>
    internal static ulong Sidik<T>(ReadOnlySpan<T> isi)
        where T : unmanaged, INumberBase<T>
    {
        unchecked
        {
            ulong h = (ulong)isi.Length * Pengali;
            ReadOnlySpan<ulong> kata = MemoryMarshal.Cast<T, ulong>(isi);
            foreach (ulong k in kata)
            {
                h = BitOperations.RotateLeft(h ^ k, 27) * Pengali;
            }

            foreach (T sisa in isi[(kata.Length * (sizeof(ulong) / Unsafe.SizeOf<T>()))..])
            {
                h = BitOperations.RotateLeft(h ^ ulong.CreateTruncating(sisa), 11) * Pengali;
            }

            return Acak(h);
        }
    }
}
