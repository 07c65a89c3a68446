using System.Numerics;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>Ratcliff and Obershelp's matching blocks: the longest common block, then the same to its left and to its right.</summary>
internal static class BlokSama
{
    // Why: the larger remainder is put aside and the smaller is done first, so no more ranges wait than the logarithm of the length.
    private const int TumpukanRentang = 64;

    /// <summary>Total length of the matching blocks of two texts.</summary>
    internal static int Jumlah(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        if (a.Length <= PenandaHuruf.PanjangMaksimum && b.Length <= PenandaHuruf.PanjangMaksimum)
        {
            return PenandaHuruf.Terapkan<OperasiBlok, int>(b, a, default);
        }

        return TelusuriPanjang(a, b, out _);
    }

    /// <summary>The same for texts of any length; <paramref name="langkah"/> counts the characters that were read.</summary>
    internal static int TelusuriPanjang(ReadOnlySpan<char> a, ReadOnlySpan<char> b, out long langkah)
    {
        var otomat = new OtomatAkhiran(b.Length);
        Span<Rentang> tumpukan = stackalloc Rentang[TumpukanRentang];
        int isi = Taruh(tumpukan, 0, new Rentang(0, a.Length, 0, b.Length));
        int jumlah = 0;
        langkah = 0;
        while (isi > 0)
        {
            Rentang r = tumpukan[--isi];
            ReadOnlySpan<char> bagianA = a[r.AwalA..r.AkhirA];
            ReadOnlySpan<char> bagianB = b[r.AwalB..r.AkhirB];
            langkah += bagianA.Length + bagianB.Length;
            if (bagianA.Length <= PenandaHuruf.PanjangMaksimum && bagianB.Length <= PenandaHuruf.PanjangMaksimum)
            {
                jumlah += PenandaHuruf.Terapkan<OperasiBlok, int>(bagianB, bagianA, default);
                continue;
            }

            otomat.Bangun(bagianB);
            (int awalA, int awalB, int panjang) = otomat.Terpanjang(bagianA);
            if (panjang > 0)
            {
                jumlah += panjang;
                isi = TaruhSisa(tumpukan, isi, r, new Blok(r.AwalA + awalA, r.AwalB + awalB, panjang));
            }
        }

        return jumlah;
    }

    private static int Telusuri(ReadOnlySpan<ulong> tanda, int panjangB, Span<ulong> lapis)
    {
        unchecked
        {
            Span<Rentang> tumpukan = stackalloc Rentang[TumpukanRentang];
            int isi = Taruh(tumpukan, 0, new Rentang(0, tanda.Length, 0, panjangB));
            int jumlah = 0;
            while (isi > 0)
            {
                Rentang r = tumpukan[--isi];
                Blok blok = CariDenganTanda(tanda, r, lapis);
                if (blok.Panjang > 0)
                {
                    jumlah += blok.Panjang;
                    isi = TaruhSisa(tumpukan, isi, r, blok);
                }
            }

            return jumlah;
        }
    }

    private static int TaruhSisa(Span<Rentang> tumpukan, int isi, Rentang r, Blok blok)
    {
        var kiri = new Rentang(r.AwalA, blok.AwalA, r.AwalB, blok.AwalB);
        var kanan = new Rentang(blok.AwalA + blok.Panjang, r.AkhirA, blok.AwalB + blok.Panjang, r.AkhirB);
        (Rentang besar, Rentang kecil) = kiri.PanjangA > kanan.PanjangA ? (kiri, kanan) : (kanan, kiri);
        return Taruh(tumpukan, Taruh(tumpukan, isi, besar), kecil);
    }

    private static int Taruh(Span<Rentang> tumpukan, int isi, Rentang r)
    {
        if (r.AkhirA == r.AwalA || r.AkhirB == r.AwalB)
        {
            return isi;
        }

        tumpukan[isi] = r;
        return isi + 1;
    }

    // lapis[i] after round k: bit j is set when a block of k characters ends at a[i] and b[j].
    private static Blok CariDenganTanda(ReadOnlySpan<ulong> tanda, Rentang r, Span<ulong> lapis)
    {
        unchecked
        {
            ulong batasB = (ulong.MaxValue >> (64 - (r.AkhirB - r.AwalB))) << r.AwalB;
            var blok = new Blok(0, 0, 0);
            for (int k = 1; k <= r.PanjangA; k++)
            {
                ulong ada = 0;
                for (int i = r.AkhirA - 1; i >= r.AwalA + k - 1; i--)
                {
                    ulong sebelum = k == 1 ? ulong.MaxValue : lapis[i - 1] << 1;
                    lapis[i] = sebelum & tanda[i] & batasB;
                    ada |= lapis[i];
                }

                if (ada == 0)
                {
                    break;
                }

                int akhirA = r.AwalA + k - 1;
                while (lapis[akhirA] == 0)
                {
                    akhirA++;
                }

                blok = new Blok(akhirA - k + 1, BitOperations.TrailingZeroCount(lapis[akhirA]) - k + 1, k);
            }

            return blok;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Rentang(int AwalA, int AkhirA, int AwalB, int AkhirB)
    {
        internal int PanjangA => AkhirA - AwalA;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Blok(int AwalA, int AwalB, int Panjang);

    private readonly struct OperasiBlok : IOperasiBit<int>
    {
        public int Jalankan<TPenanda>(in TPenanda penanda, ReadOnlySpan<char> pola, ReadOnlySpan<char> teks) where TPenanda : struct, IPenandaHuruf
        {
            Span<ulong> tanda = stackalloc ulong[PenandaHuruf.PanjangMaksimum];
            Span<ulong> lapis = stackalloc ulong[PenandaHuruf.PanjangMaksimum];
            for (int i = 0; i < teks.Length; i++)
            {
                tanda[i] = penanda.Tandai(teks[i]);
            }

            return Telusuri(tanda[..teks.Length], pola.Length, lapis);
        }
    }
}
