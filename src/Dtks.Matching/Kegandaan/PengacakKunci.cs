using System.Numerics;
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

    /// <summary>A 64-bit hash of bytes; different ones may share one.</summary>
    internal static ulong Sidik(ReadOnlySpan<byte> bait)
    {
        unchecked
        {
            ulong h = (ulong)bait.Length * Pengali;
            ReadOnlySpan<ulong> kata = MemoryMarshal.Cast<byte, ulong>(bait);
            foreach (ulong k in kata)
            {
                h = BitOperations.RotateLeft(h ^ k, 27) * Pengali;
            }

            foreach (byte b in bait[(kata.Length * 8)..])
            {
                h = BitOperations.RotateLeft(h ^ b, 11) * Pengali;
            }

            return Acak(h);
        }
    }

    /// <summary>A 64-bit hash of a text; different texts may share one.</summary>
    internal static ulong Sidik(ReadOnlySpan<char> teks)
    {
        unchecked
        {
            ulong h = (ulong)teks.Length * Pengali;
            ReadOnlySpan<ulong> kata = MemoryMarshal.Cast<char, ulong>(teks);
            foreach (ulong k in kata)
            {
                h = BitOperations.RotateLeft(h ^ k, 27) * Pengali;
            }

            foreach (char c in teks[(kata.Length * 4)..])
            {
                h = BitOperations.RotateLeft(h ^ c, 11) * Pengali;
            }

            return Acak(h);
        }
    }
}
