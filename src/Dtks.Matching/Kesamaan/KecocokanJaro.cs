using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>Jaro's matching characters and transpositions, by bit masks.</summary>
internal static class KecocokanJaro
{
    private const int AwalanWinkler = 4;
    private const double SkalaWinkler = 0.1;
    private const double BatasWinkler = 0.7;
    private const int CadanganTumpukan = 256;

    internal static double Jaro(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        Kecocokan k = Hitung(a, b);
        return Nilai(k, a.Length, b.Length);
    }

    internal static double JaroWinkler(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        Kecocokan k = Hitung(a, b);
        double jaro = Nilai(k, a.Length, b.Length);
        return Naikkan(jaro, k, a, b);
    }

    /// <summary>A value that the Jaro-Winkler similarity does not exceed, from the lengths and the common beginning alone.</summary>
    internal static double BatasAtas(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        // Why: the slack covers the rounding of the similarity itself.
        double jaro = Nilai(new Kecocokan(Math.Min(a.Length, b.Length), 0), a.Length, b.Length);
        return jaro + (AwalanSama(a, b) * SkalaWinkler * (1 - jaro)) + 1e-9;
    }

    /// <summary>Half the width of the window in which a character may be matched.</summary>
    internal static int Jangkauan(int panjangA, int panjangB) => Math.Max(0, (Math.Max(panjangA, panjangB) >> 1) - 1);

    /// <summary>Jaro's similarity of two non-empty texts from their matches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Nilai(Kecocokan k, int panjangA, int panjangB)
    {
        if (k.Cocok == 0)
        {
            return 0;
        }

        double cocok = k.Cocok;
        return ((cocok / panjangA) + (cocok / panjangB) + ((cocok - k.Tukar) / cocok)) / 3;
    }

    /// <summary>Winkler's boost for a common beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Naikkan(double jaro, Kecocokan k, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (!DiAtasBatas(jaro, k, a.Length, b.Length))
        {
            return jaro;
        }

        return jaro + (AwalanSama(a, b) * SkalaWinkler * (1 - jaro));
    }

    /// <summary>Length of the common beginning, at most four.</summary>
    private static int AwalanSama(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int awalan = 0;
        int paling = Math.Min(AwalanWinkler, Math.Min(a.Length, b.Length));
        while (awalan < paling && a[awalan] == b[awalan])
        {
            awalan++;
        }

        return awalan;
    }

    /// <summary>Whether the similarity is above 0.7, decided exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool DiAtasBatas(double jaro, Kecocokan k, int panjangA, int panjangB) =>
        Math.Abs(jaro - BatasWinkler) > 1e-9 ? jaro > BatasWinkler : DiAtasBatasTepat(k, panjangA, panjangB);

    // Why: 4/4 + 4/40 + 4/4 is 2.1, a third of which rounds above the double 0.7; the limit itself is not "above".
    private static bool DiAtasBatasTepat(Kecocokan k, int panjangA, int panjangB)
    {
        UInt128 a = (UInt128)panjangA;
        UInt128 b = (UInt128)panjangB;
        UInt128 m = (UInt128)k.Cocok;
        UInt128 t = (UInt128)k.Tukar;
        return 10 * ((m * m * (a + b)) + ((m - t) * a * b)) > 21 * a * b * m;
    }

    /// <summary>Matches and transpositions of two non-empty texts; the same for either order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Kecocokan Hitung(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Length >= b.Length ? HitungTerurut(a, b) : HitungTerurut(b, a);

    private static Kecocokan HitungTerurut(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks)
    {
        unchecked
        {
            int jangkauan = Jangkauan(pola.Length, teks.Length);

            // Why: characters of the common beginning always match each other in place, so they need no search.
            int awal = 0;
            if (pola[0] == teks[0])
            {
                awal = pola.CommonPrefixLength(teks);
                pola = pola[awal..];
                teks = teks[awal..];
            }

            pola = pola[..(int)Math.Min((uint)pola.Length, (uint)teks.Length + (uint)jangkauan)];
            if (teks.Length == 0)
            {
                return new Kecocokan(awal, 0);
            }

            Kecocokan sisa = pola.Length <= PenandaHuruf.PanjangMaksimum
                ? PenandaHuruf.Terapkan<OperasiJaro, Kecocokan>(pola, teks, new OperasiJaro(jangkauan))
                : Panjang(pola, teks, jangkauan);
            return new Kecocokan(awal + sisa.Cocok, sisa.Tukar);
        }
    }

    private static Kecocokan Panjang(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks, int jangkauan)
    {
        unchecked
        {
            int potongan = (pola.Length + 63) >> 6;
            ulong[]? pinjamanTanda = null;
            Span<ulong> terpakai = potongan <= CadanganTumpukan / 8
                ? stackalloc ulong[CadanganTumpukan / 8]
                : (pinjamanTanda = ArrayPool<ulong>.Shared.Rent(potongan));
            terpakai = terpakai[..potongan];
            terpakai.Clear();
            char[]? pinjamanHuruf = null;
            Span<char> hurufCocok = teks.Length <= CadanganTumpukan
                ? stackalloc char[CadanganTumpukan]
                : (pinjamanHuruf = ArrayPool<char>.Shared.Rent(teks.Length));

            int cocok = 0;
            for (int j = 0; j < teks.Length; j++)
            {
                if (Pakai(pola, terpakai, teks[j], Math.Max(0, j - jangkauan), Math.Min(pola.Length, j + jangkauan + 1)))
                {
                    hurufCocok[cocok++] = teks[j];
                }
            }

            int beda = 0;
            int ke = 0;
            for (int k = 0; k < terpakai.Length; k++)
            {
                for (ulong sisa = terpakai[k]; sisa != 0; sisa &= sisa - 1)
                {
                    beda += pola[(k << 6) + BitOperations.TrailingZeroCount(sisa)] != hurufCocok[ke++] ? 1 : 0;
                }
            }

            if (pinjamanTanda is not null)
            {
                ArrayPool<ulong>.Shared.Return(pinjamanTanda);
            }

            if (pinjamanHuruf is not null)
            {
                ArrayPool<char>.Shared.Return(pinjamanHuruf);
            }

            return new Kecocokan(cocok, beda >> 1);
        }
    }

    /// <summary>Takes the first unused position in mulai..selesai-1 that holds the character.</summary>
    private static bool Pakai(ReadOnlySpan<char> pola, Span<ulong> terpakai, char huruf, int mulai, int selesai)
    {
        unchecked
        {
            for (int k = mulai >> 6; k << 6 < selesai; k++)
            {
                ulong tanda = new Penanda64Acuan(pola, k).Tandai(huruf) & ~terpakai[k];
                int bawah = mulai - (k << 6);
                int atas = selesai - (k << 6);
                tanda &= bawah > 0 ? ulong.MaxValue << bawah : ulong.MaxValue;
                tanda &= atas < 64 ? (1UL << atas) - 1 : ulong.MaxValue;
                if (tanda != 0)
                {
                    terpakai[k] |= tanda & (0 - tanda);
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Matching characters (<paramref name="Cocok"/>) and half the out-of-order ones, rounded down (<paramref name="Tukar"/>).</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Kecocokan(int Cocok, int Tukar);

    [StructLayout(LayoutKind.Auto)]
    internal readonly struct OperasiJaro(int jangkauan) : IOperasiBit<Kecocokan>
    {
        public Kecocokan Jalankan<TPenanda>(in TPenanda penanda, ReadOnlySpan<char> pola, ReadOnlySpan<char> teks) where TPenanda : struct, IPenandaHuruf
        {
            unchecked
            {
                ulong jendela = jangkauan >= 63 ? ulong.MaxValue : (2UL << jangkauan) - 1;
                ulong terpakai = 0;
                Span<char> hurufCocok = stackalloc char[PenandaHuruf.PanjangMaksimum];
                ref char tujuan = ref MemoryMarshal.GetReference(hurufCocok);
                nuint cocok = 0;
                for (int j = 0; j < teks.Length; j++)
                {
                    char huruf = teks[j];
                    ulong tanda = penanda.Tandai(huruf) & jendela & ~terpakai;
                    terpakai |= tanda & (0 - tanda);

                    // Why: written always, kept only when matched; no branch to mispredict. The text is no longer than 64.
                    Unsafe.Add(ref tujuan, cocok) = huruf;
                    cocok += tanda != 0 ? 1u : 0u;
                    jendela = (jendela * 2) + ((uint)(j - jangkauan) >> 31);
                }

                ref char asal = ref MemoryMarshal.GetReference(pola);
                int beda = 0;
                for (ulong sisa = terpakai; sisa != 0; sisa &= sisa - 1)
                {
                    beda += Unsafe.Add(ref asal, (nuint)BitOperations.TrailingZeroCount(sisa)) != tujuan ? 1 : 0;
                    tujuan = ref Unsafe.Add(ref tujuan, 1);
                }

                return new Kecocokan((int)cocok, beda >> 1);
            }
        }
    }
}
