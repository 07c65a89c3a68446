using System.Numerics;

namespace Dtks.Matching;

/// <summary>Decides from letters, length and beginning alone that two aliases cannot reach a Jaro-Winkler similarity; never wrong when it says so.</summary>
/// <remarks>
/// Letters counted per class bound the matching characters: each bit that differs is a character without a partner, so with d such bits at most
/// (la + lb - d) / 2 characters match. Texts of 64 characters and more pass.
/// </remarks>
internal sealed class SaringJaroWinkler
{
    /// <summary>Lengths from this on are not filtered; they are entered as zero.</summary>
    internal const int PanjangTerbatas = 64;

    private const byte SelaluLolos = 65;
    private const int AwalanWinkler = 4;

    private readonly byte[] _batas = new byte[(AwalanWinkler + 1) * PanjangTerbatas * PanjangTerbatas];

    internal SaringJaroWinkler(double ambang)
    {
        for (int awalan = 0; awalan <= AwalanWinkler; awalan++)
        {
            for (int a = 0; a < PanjangTerbatas; a++)
            {
                for (int b = 0; b < PanjangTerbatas; b++)
                {
                    _batas[Letak(awalan, a, b)] = Batas(ambang, awalan, a, b);
                }
            }
        }
    }

    /// <summary>The threshold of names in GD-4: 0.92.</summary>
    internal static SaringJaroWinkler Nama { get; } = new(IntiGanda.AmbangNama);

    /// <summary>The threshold of names in GD-5 and of ibu kandung in GD-4: 0.90.</summary>
    internal static SaringJaroWinkler Longgar { get; } = new(IntiGanda.AmbangLonggar);

    /// <summary>For each pair of lengths (a * 64 + b), with any beginning: the least number of differing bits that rules out the similarity.</summary>
    internal ReadOnlySpan<byte> TanpaAwalan => _batas.AsSpan(Letak(AwalanWinkler, 0, 0), PanjangTerbatas * PanjangTerbatas);

    /// <summary>False when two aliases cannot be similar enough.</summary>
    internal bool Mungkin(in CiriNama a, in CiriNama b)
    {
        if (a.Panjang >= PanjangTerbatas || b.Panjang >= PanjangTerbatas)
        {
            return true;
        }

        int awalan = BitOperations.TrailingZeroCount(a.Awalan ^ b.Awalan) >> 4;
        return BitOperations.PopCount(a.Huruf ^ b.Huruf) < _batas[Letak(awalan, a.Panjang, b.Panjang)];
    }

    private static int Letak(int awalan, int a, int b) => (((awalan * PanjangTerbatas) + a) * PanjangTerbatas) + b;

    private static byte Batas(double ambang, int awalan, int a, int b)
    {
        if (a == 0 || b == 0)
        {
            return SelaluLolos;
        }

        byte batas = 0;
        for (int beda = 0; beda <= 64; beda++)
        {
            int cocok = Math.Min(Math.Min(a, b), (a + b - beda) / 2);
            double jaro = cocok <= 0 ? 0 : ((double)cocok / a + (double)cocok / b + 1) / 3;
            // Why: the slack covers the rounding of the similarity itself.
            if (jaro + (awalan * 0.1 * (1 - jaro)) + 1e-9 < ambang)
            {
                break;
            }

            batas = (byte)(beda + 1);
        }

        return batas;
    }
}
