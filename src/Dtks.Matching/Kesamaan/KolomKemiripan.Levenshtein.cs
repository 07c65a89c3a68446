using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <content>Levenshtein, one text per lane.</content>
internal static partial class KolomKemiripan
{
    private readonly struct OperasiLevenshtein : IOperasiKolom<int>
    {
        public int Tunggal(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks) => JarakSunting.Levenshtein(pola, teks);

        public void Jalankan<T>(Span<T> tanda, ReadOnlySpan<int> panjang, scoped in Kelompok kelompok, Span<int> nilai) where T : unmanaged, IBinaryInteger<T>
        {
            unchecked
            {
                int separuh = Vector512<T>.Count;
                Span<T> lajurPanjang = stackalloc T[separuh * 2];
                for (int i = 0; i < lajurPanjang.Length; i++)
                {
                    lajurPanjang[i] = T.CreateTruncating(panjang[i]);
                }

                Vector512<T> panjangA = Vector512.Create<T>(lajurPanjang);
                Vector512<T> panjangB = Vector512.Create<T>(lajurPanjang[separuh..]);
                Vector512<T> vpA = Vector512<T>.AllBitsSet;
                Vector512<T> vpB = Vector512<T>.AllBitsSet;
                Vector512<T> vnA = Vector512<T>.Zero;
                Vector512<T> vnB = Vector512<T>.Zero;
                int langkah = tanda.Length / lajurPanjang.Length;
                int serentak = kelompok.Indeks.Length == panjang.Length ? panjang[0] : 0;
                ref T sumber = ref MemoryMarshal.GetReference(tanda);
                for (int j = 0; j < langkah; j++)
                {
                    (Vector512<T> vpBaruA, Vector512<T> vnBaruA) = Langkah(Vector512.LoadUnsafe(ref sumber), vpA, vnA);
                    (Vector512<T> vpBaruB, Vector512<T> vnBaruB) = Langkah(Vector512.LoadUnsafe(ref sumber, (nuint)separuh), vpB, vnB);
                    sumber = ref Unsafe.Add(ref sumber, separuh * 2);
                    if (j >= serentak)
                    {
                        // Why: a text that has ended keeps its last column.
                        Vector512<T> kini = Vector512.Create(T.CreateTruncating(j));
                        Vector512<T> aktifA = Vector512.GreaterThan(panjangA, kini);
                        Vector512<T> aktifB = Vector512.GreaterThan(panjangB, kini);
                        vpBaruA = Vector512.ConditionalSelect(aktifA, vpBaruA, vpA);
                        vnBaruA = Vector512.ConditionalSelect(aktifA, vnBaruA, vnA);
                        vpBaruB = Vector512.ConditionalSelect(aktifB, vpBaruB, vpB);
                        vnBaruB = Vector512.ConditionalSelect(aktifB, vnBaruB, vnB);
                    }

                    (vpA, vnA, vpB, vnB) = (vpBaruA, vnBaruA, vpBaruB, vnBaruB);
                }

                Tulis(vpA, vnA, panjang, kelompok.Indeks, kelompok.Pola.Length, nilai);
                if (kelompok.Indeks.Length > separuh)
                {
                    Tulis(vpB, vnB, panjang[separuh..], kelompok.Indeks[separuh..], kelompok.Pola.Length, nilai);
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Tulis<T>(Vector512<T> vp, Vector512<T> vn, ReadOnlySpan<int> panjang, ReadOnlySpan<int> indeks, int panjangPola, Span<int> nilai)
            where T : unmanaged, IBinaryInteger<T>
        {
            unchecked
            {
                Span<T> naik = stackalloc T[Vector512<T>.Count];
                Span<T> turun = stackalloc T[Vector512<T>.Count];
                vp.CopyTo(naik);
                vn.CopyTo(turun);
                for (int i = 0; i < naik.Length && i < indeks.Length; i++)
                {
                    nilai[indeks[i]] = panjang[i] + JarakSunting.Selisih(ulong.CreateTruncating(naik[i]), ulong.CreateTruncating(turun[i]), panjangPola);
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static (Vector512<T> Vp, Vector512<T> Vn) Langkah<T>(Vector512<T> x, Vector512<T> vp, Vector512<T> vn)
        {
            Vector512<T> s = (x & vp) + vp;
            Vector512<T> d0 = (s ^ vp) | x | vn;
            Vector512<T> bukanHp = Vector512.AndNot(s | vp | x, vn);
            Vector512<T> hn = d0 & vp;
            bukanHp += bukanHp;
            return ((hn + hn) | Vector512.AndNot(bukanHp, d0), Vector512.AndNot(d0, bukanHp));
        }
    }
}
