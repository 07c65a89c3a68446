using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dtks.Matching;

/// <summary>Edit distances by bit-parallel rows (Myers 1999; Hyyrö 2003), 64 pattern positions at a step.</summary>
internal static class JarakSunting
{
    private const int CadanganTumpukan = 512;

    internal static int Levenshtein(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        PangkasUjungSama(ref a, ref b);
        return a.Length >= b.Length ? Hitung<OperasiLevenshtein>(a, b, tukar: false) : Hitung<OperasiLevenshtein>(b, a, tukar: false);
    }

    internal static int DamerauLevenshtein(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        PangkasUjungSama(ref a, ref b);
        return a.Length >= b.Length ? Hitung<OperasiDamerau>(a, b, tukar: true) : Hitung<OperasiDamerau>(b, a, tukar: true);
    }

    // Why: the longer text is the pattern, so that the loop runs over the shorter one.
    private static int Hitung<TOperasi>(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks, bool tukar) where TOperasi : struct, IOperasiBit<int> =>
        teks.Length switch
        {
            0 => pola.Length,
            1 => pola.Length - (pola.Contains(teks[0]) ? 1 : 0),
            _ => pola.Length <= PenandaHuruf.PanjangMaksimum ? PenandaHuruf.Terapkan<TOperasi, int>(pola, teks, default) : Panjang(pola, teks, tukar),
        };

    /// <summary>Drops the common beginning and the common end: no edit distance depends on them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PangkasUjungSama(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        unchecked
        {
            if (a.Length != 0 && b.Length != 0 && a[0] == b[0])
            {
                int awal = a.CommonPrefixLength(b);
                a = a[awal..];
                b = b[awal..];
            }

            int sisa = Math.Min(a.Length, b.Length);
            int akhir = 0;
            while (akhir < sisa && a[a.Length - 1 - akhir] == b[b.Length - 1 - akhir])
            {
                akhir++;
            }

            a = a[..^akhir];
            b = b[..^akhir];
        }
    }

    /// <summary>The pattern in pieces of 64; what each piece hands to the next is kept per text position.</summary>
    private static int Panjang(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks, bool tukar)
    {
        byte[]? pinjaman = null;
        Span<byte> serah = teks.Length <= CadanganTumpukan
            ? stackalloc byte[CadanganTumpukan]
            : (pinjaman = ArrayPool<byte>.Shared.Rent(teks.Length));
        serah = serah[..teks.Length];
        serah.Fill(1);

        unchecked
        {
            int jarak = teks.Length;
            int potongan = (pola.Length + 63) >> 6;
            for (int k = 0; k < potongan; k++)
            {
                jarak += Potongan(new Penanda64Acuan(pola, k), Math.Min(64, pola.Length - (k << 6)), teks, serah, tukar);
            }

            if (pinjaman is not null)
            {
                ArrayPool<byte>.Shared.Return(pinjaman);
            }

            return jarak;
        }
    }

    // serah[j]: bit 0 the horizontal delta above is +1, bit 1 it is -1, bit 2 a swap reaches across the border.
    private static int Potongan(Penanda64Acuan pola, int panjang, ReadOnlySpan<char> teks, Span<byte> serah, bool tukar)
    {
        unchecked
        {
            ulong vp = ulong.MaxValue;
            ulong vn = 0;
            ulong xLama = 0;
            ulong d0 = 0;
            ulong izin = tukar ? ulong.MaxValue : 0;
            for (int j = 0; j < teks.Length; j++)
            {
                uint masuk = serah[j];
                ulong pm = pola.Tandai(teks[j]);
                ulong calon = ~d0 & pm & izin;
                ulong silang = ((calon << 1) | (masuk >> 2)) & xLama;
                ulong hnMasuk = (masuk >> 1) & 1;
                ulong x = pm | hnMasuk;
                ulong s = (x & vp) + vp;
                d0 = (s ^ vp) | x | vn | silang;
                ulong bukanHp = (s | vp | x | silang) & ~vn;
                ulong hn = d0 & vp;
                serah[j] = (byte)((~bukanHp >> 63) | ((hn >> 63) << 1) | ((calon >> 63) << 2));
                bukanHp = (bukanHp << 1) | ((masuk & 1) ^ 1);
                vp = (hn << 1) | hnMasuk | (bukanHp & ~d0);
                vn = d0 & ~bukanHp;
                xLama = pm;
            }

            return Selisih(vp, vn, panjang);
        }
    }

    /// <summary>Sum of the vertical deltas of the first <paramref name="panjang"/> rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Selisih(ulong vp, ulong vn, int panjang)
    {
        unchecked
        {
            ulong baris = ulong.MaxValue >> (64 - panjang);
            return BitOperations.PopCount(vp & baris) - BitOperations.PopCount(vn & baris);
        }
    }

    internal readonly struct OperasiLevenshtein : IOperasiBit<int>
    {
        public int Jalankan<TPenanda>(in TPenanda penanda, ReadOnlySpan<char> pola, ReadOnlySpan<char> teks) where TPenanda : struct, IPenandaHuruf
        {
            unchecked
            {
                ulong vp = ulong.MaxValue;
                ulong vn = 0;
                foreach (char huruf in teks)
                {
                    // Why: the horizontal positive deltas are kept complemented; it shortens the chain of dependent operations from eleven to seven.
                    ulong x = penanda.Tandai(huruf);
                    ulong s = (x & vp) + vp;
                    ulong d0 = (s ^ vp) | x | vn;
                    ulong bukanHp = (s | (vp | x)) & ~vn;
                    ulong hn = (d0 & vp) << 1;
                    bukanHp += bukanHp;
                    vp = hn | (bukanHp & ~d0);
                    vn = d0 & ~bukanHp;
                }

                return teks.Length + Selisih(vp, vn, pola.Length);
            }
        }
    }

    internal readonly struct OperasiDamerau : IOperasiBit<int>
    {
        public int Jalankan<TPenanda>(in TPenanda penanda, ReadOnlySpan<char> pola, ReadOnlySpan<char> teks) where TPenanda : struct, IPenandaHuruf
        {
            unchecked
            {
                ulong vp = ulong.MaxValue;
                ulong vn = 0;
                ulong d0 = 0;
                ulong xLama = 0;
                foreach (char huruf in teks)
                {
                    ulong x = penanda.Tandai(huruf);
                    ulong silang = ((x & ~d0) << 1) & xLama;
                    ulong s = (x & vp) + vp;
                    d0 = (s ^ vp) | x | vn | silang;
                    ulong bukanHp = (s | (vp | x | silang)) & ~vn;
                    ulong hn = (d0 & vp) << 1;
                    bukanHp += bukanHp;
                    vp = hn | (bukanHp & ~d0);
                    vn = d0 & ~bukanHp;
                    xLama = x;
                }

                return teks.Length + Selisih(vp, vn, pola.Length);
            }
        }
    }
}
