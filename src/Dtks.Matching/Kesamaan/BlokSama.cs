using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>Ratcliff and Obershelp's matching blocks: the longest common block, then the same to its left and to its right.</summary>
internal static class BlokSama
{
    // Why: the larger remainder is put aside and the smaller is done first, so no more ranges wait than the logarithm of the length.
    private const int TumpukanRentang = 64;
    private const int CadanganTumpukan = 128;

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

        int[]? pinjaman = null;
        Span<int> baris = b.Length <= CadanganTumpukan
            ? stackalloc int[CadanganTumpukan]
            : (pinjaman = ArrayPool<int>.Shared.Rent(b.Length));
        int jumlah = Telusuri(a, b, [], [], baris);
        if (pinjaman is not null)
        {
            ArrayPool<int>.Shared.Return(pinjaman);
        }

        return jumlah;
    }

    private static int Telusuri(ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<ulong> tanda, Span<ulong> lapis, Span<int> baris)
    {
        unchecked
        {
            Span<Rentang> tumpukan = stackalloc Rentang[TumpukanRentang];
            int isi = 0;
            tumpukan[isi++] = new Rentang(0, a.Length, 0, b.Length);
            int jumlah = 0;
            while (isi > 0)
            {
                Rentang r = tumpukan[--isi];
                Blok blok = tanda.IsEmpty ? CariDenganBaris(a, b, r, baris) : CariDenganTanda(tanda, r, lapis);
                if (blok.Panjang == 0)
                {
                    continue;
                }

                jumlah += blok.Panjang;
                var kiri = new Rentang(r.AwalA, blok.AwalA, r.AwalB, blok.AwalB);
                var kanan = new Rentang(blok.AwalA + blok.Panjang, r.AkhirA, blok.AwalB + blok.Panjang, r.AkhirB);
                (Rentang besar, Rentang kecil) = kiri.PanjangA > kanan.PanjangA ? (kiri, kanan) : (kanan, kiri);
                isi = Taruh(tumpukan, isi, besar);
                isi = Taruh(tumpukan, isi, kecil);
            }

            return jumlah;
        }
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

    // baris[j]: length of the common block that ends at the current a[i] and at b[j].
    private static Blok CariDenganBaris(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Rentang r, Span<int> baris)
    {
        unchecked
        {
            ReadOnlySpan<char> potonganB = b[r.AwalB..r.AkhirB];
            baris = baris[..potonganB.Length];
            baris.Clear();
            var blok = new Blok(0, 0, 0);
            for (int i = r.AwalA; i < r.AkhirA; i++)
            {
                char huruf = a[i];
                int serong = 0;
                for (int j = 0; j < baris.Length; j++)
                {
                    int panjang = huruf == potonganB[j] ? serong + 1 : 0;
                    serong = baris[j];
                    baris[j] = panjang;
                    if (panjang > blok.Panjang)
                    {
                        blok = new Blok(i - panjang + 1, r.AwalB + j - panjang + 1, panjang);
                    }
                }
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

            return Telusuri(teks, pola, tanda[..teks.Length], lapis, []);
        }
    }
}
