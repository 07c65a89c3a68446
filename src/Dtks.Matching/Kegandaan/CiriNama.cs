using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>What is known of an alias without reading its text: which letters it has, how it begins, how long it is.</summary>
/// <param name="Huruf">A bit for each letter class that occurs (low half) and for each that occurs twice or more (high half).</param>
/// <param name="Awalan">The first four UTF-16 code units, zero-filled.</param>
/// <param name="Awal">Where the text begins in the store.</param>
/// <param name="Panjang">Length of the text.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CiriNama(ulong Huruf, ulong Awalan, int Awal, int Panjang)
{
    private const int Kelas = 31;

    internal static CiriNama Dari(ReadOnlySpan<char> teks, int awal)
    {
        ulong sekali = 0;
        ulong duaKali = 0;
        foreach (char c in teks)
        {
            ulong bit = 1UL << (c & Kelas);
            duaKali |= sekali & bit;
            sekali |= bit;
        }

        ulong awalan = 0;
        for (int i = Math.Min(4, teks.Length) - 1; i >= 0; i--)
        {
            awalan = (awalan << 16) | teks[i];
        }

        return new CiriNama(sekali | (duaKali << 32), awalan, awal, teks.Length);
    }
}
