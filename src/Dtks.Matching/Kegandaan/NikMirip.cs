using System.Numerics;

namespace Dtks.Matching;

/// <summary>Comparison of 16-digit numbers digit by digit, in binary-coded decimal: four bits a digit.</summary>
internal static class NikMirip
{
    internal static ulong KeBcd(ulong angka)
    {
        ulong bcd = 0;
        for (int geser = 0; geser < 64; geser += 4, angka /= 10)
        {
            bcd |= (angka % 10) << geser;
        }

        return bcd;
    }

    /// <summary>True when exactly one digit differs, or two adjacent digits are swapped and nothing else differs.</summary>
    internal static bool Dekat(ulong a, ulong b)
    {
        ulong beda = a ^ b;
        if (beda == 0)
        {
            return false;
        }

        int geser = BitOperations.TrailingZeroCount(beda) & ~3;
        beda >>= geser;
        return beda < 16 || (beda < 256 && Bertukar((a >> geser) & 0xFF, (b >> geser) & 0xFF));
    }

    /// <summary>Room for every number within one slip: nine other digits in each of sixteen places, and fifteen swaps.</summary>
    internal const int SelipTerbanyak = (16 * 9) + 15;

    /// <summary>Writes every number for which <see cref="Dekat"/> holds.</summary>
    /// <returns>How many were written.</returns>
    internal static int Selip(ulong angka, Span<ulong> tujuan)
    {
        int isi = 0;
        for (int geser = 0; geser < 64; geser += 4)
        {
            ulong digit = (angka >> geser) & 15;
            for (ulong lain = 0; lain < 10; lain++)
            {
                if (lain != digit)
                {
                    tujuan[isi++] = angka ^ ((digit ^ lain) << geser);
                }
            }

            ulong atas = (angka >> (geser + 4)) & 15;
            if (geser < 60 && atas != digit)
            {
                tujuan[isi++] = angka ^ ((digit ^ atas) << geser) ^ ((digit ^ atas) << (geser + 4));
            }
        }

        return isi;
    }

    /// <summary>For each lane zero when the numbers may be <see cref="Dekat"/>: all bits that differ lie within eight of the lowest one.</summary>
    internal static Vector<ulong> Jauh(Vector<ulong> a, Vector<ulong> b)
    {
        Vector<ulong> beda = a ^ b;
        Vector<ulong> terendah = beda & (Vector<ulong>.Zero - beda);
        return beda & (Vector<ulong>.Zero - Vector.ShiftLeft(terendah, 8));
    }

    internal static HasilBanding Banding(ulong a, ulong b)
    {
        ulong bcdA = KeBcd(a);
        ulong bcdB = KeBcd(b);
        return a == b ? HasilBanding.Sama
            : !Dekat(bcdA, bcdB) ? HasilBanding.Beda
            : BitOperations.LeadingZeroCount(bcdA ^ bcdB) / 4 == 15 - (BitOperations.TrailingZeroCount(bcdA ^ bcdB) / 4) ? HasilBanding.SatuAngkaBeda
            : HasilBanding.AngkaBertukar;
    }

    private static bool Bertukar(ulong a, ulong b) => ((a >> 4) | ((a & 15) << 4)) == b;
}
