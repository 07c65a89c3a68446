using System.Numerics;

namespace Dtks.Testing;

/// <summary>A small random source whose numbers depend on its seed alone: the same on every machine and every runtime.</summary>
/// <remarks>
/// xoshiro256** of Blackman and Vigna, its state filled by SplitMix64, both in the public domain. Integers only: no floating point, no clock.
/// A value type: a copy repeats the numbers of the original, so it is passed by reference.
/// </remarks>
internal struct PengacakTetap
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>The source number <paramref name="aliran"/> of a seed; sources of one seed are independent.</summary>
    public PengacakTetap(ulong benih, ulong aliran)
    {
        ulong keadaan = unchecked(Campur(benih) + (Campur(aliran ^ 0xD1B54A32D192ED03) * 0x9E3779B97F4A7C15));
        _a = Berikut(ref keadaan);
        _b = Berikut(ref keadaan);
        _c = Berikut(ref keadaan);
        _d = Berikut(ref keadaan);
    }

    /// <summary>A source with the given state; not all zero.</summary>
    public static PengacakTetap DariKeadaan(ulong a, ulong b, ulong c, ulong d) => new() { _a = a, _b = b, _c = c, _d = d };

    /// <summary>Sixty-four random bits.</summary>
    public ulong Bit()
    {
        unchecked
        {
            ulong hasil = BitOperations.RotateLeft(_b * 5, 7) * 9;
            ulong geser = _b << 17;
            _c ^= _a;
            _d ^= _b;
            _b ^= _c;
            _a ^= _d;
            _c ^= geser;
            _d = BitOperations.RotateLeft(_d, 45);
            return hasil;
        }
    }

    /// <summary>A whole number from 0 up to, not including, <paramref name="batas"/>.</summary>
    public int Di(int batas) => (int)(((Bit() >> 32) * (ulong)batas) >> 32);

    /// <summary>A whole number from <paramref name="awal"/> to <paramref name="akhir"/>, both included.</summary>
    public int Antara(int awal, int akhir) => awal + Di(akhir - awal + 1);

    /// <summary>True in so many of a thousand cases.</summary>
    public bool Perseribu(int bagian) => Di(1000) < bagian;

    private static ulong Berikut(ref ulong keadaan)
    {
        keadaan = unchecked(keadaan + 0x9E3779B97F4A7C15);
        return Campur(keadaan);
    }

    private static ulong Campur(ulong nilai)
    {
        unchecked
        {
            nilai = (nilai ^ (nilai >> 30)) * 0xBF58476D1CE4E5B9;
            nilai = (nilai ^ (nilai >> 27)) * 0x94D049BB133111EB;
            return nilai ^ (nilai >> 31);
        }
    }
}
