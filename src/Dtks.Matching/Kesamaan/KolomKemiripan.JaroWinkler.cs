using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <content>Jaro-Winkler, one text per lane.</content>
internal static partial class KolomKemiripan
{
    private readonly struct OperasiJaroWinkler : IOperasiKolom<double>
    {
        public double Tunggal(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks) => KecocokanJaro.JaroWinkler(pola, teks);

        public void Jalankan<T>(Span<T> tanda, ReadOnlySpan<int> panjang, scoped in Kelompok kelompok, Span<double> nilai) where T : unmanaged, IBinaryInteger<T>
        {
            unchecked
            {
                int separuh = Vector512<T>.Count;
                Span<T> jangkauan = stackalloc T[separuh * 2];
                Span<T> jendela = stackalloc T[separuh * 2];
                BukaJendela(kelompok.Pola.Length, panjang, jangkauan, jendela);
                Vector512<T> jangkauanA = Vector512.Create<T>(jangkauan);
                Vector512<T> jangkauanB = Vector512.Create<T>(jangkauan[separuh..]);
                Vector512<T> jendelaA = Vector512.Create<T>(jendela);
                Vector512<T> jendelaB = Vector512.Create<T>(jendela[separuh..]);
                Vector512<T> terpakaiA = Vector512<T>.Zero;
                Vector512<T> terpakaiB = Vector512<T>.Zero;
                int langkah = tanda.Length / jangkauan.Length;
                ref T sumber = ref MemoryMarshal.GetReference(tanda);
                for (int j = 0; j < langkah; j++)
                {
                    Vector512<T> kini = Vector512.Create(T.CreateTruncating(j));
                    Cocokkan(ref sumber, jendelaA, ref terpakaiA);
                    jendelaA = jendelaA + jendelaA - Vector512.GreaterThan(jangkauanA, kini);
                    sumber = ref Unsafe.Add(ref sumber, separuh);
                    Cocokkan(ref sumber, jendelaB, ref terpakaiB);
                    jendelaB = jendelaB + jendelaB - Vector512.GreaterThan(jangkauanB, kini);
                    sumber = ref Unsafe.Add(ref sumber, separuh);
                }

                Vector512<T> sisaA = terpakaiA;
                Vector512<T> sisaB = terpakaiB;
                Vector512<T> bedaA = Vector512<T>.Zero;
                Vector512<T> bedaB = Vector512<T>.Zero;
                sumber = ref MemoryMarshal.GetReference(tanda);
                for (int j = 0; j < langkah; j++)
                {
                    Bandingkan(Vector512.LoadUnsafe(ref sumber), ref sisaA, ref bedaA);
                    Bandingkan(Vector512.LoadUnsafe(ref sumber, (nuint)separuh), ref sisaB, ref bedaB);
                    sumber = ref Unsafe.Add(ref sumber, separuh * 2);
                }

                Span<T> terpakai = jangkauan;
                Span<T> beda = jendela;
                terpakaiA.CopyTo(terpakai);
                terpakaiB.CopyTo(terpakai[separuh..]);
                bedaA.CopyTo(beda);
                bedaB.CopyTo(beda[separuh..]);
                for (int i = 0; i < kelompok.Indeks.Length; i++)
                {
                    nilai[kelompok.Indeks[i]] = Nilai(kelompok, i, BitOperations.PopCount(ulong.CreateTruncating(terpakai[i])), int.CreateTruncating(beda[i]));
                }
            }
        }

        private static void BukaJendela<T>(int panjangPola, ReadOnlySpan<int> panjang, Span<T> jangkauan, Span<T> jendela) where T : unmanaged, IBinaryInteger<T>
        {
            unchecked
            {
                for (int i = 0; i < panjang.Length; i++)
                {
                    int w = KecocokanJaro.Jangkauan(panjangPola, panjang[i]);
                    jangkauan[i] = T.CreateTruncating(w);
                    jendela[i] = T.CreateTruncating((2UL << w) - 1);
                }
            }
        }

        private static double Nilai(scoped in Kelompok kelompok, int lajur, int cocok, int beda)
        {
            ReadOnlySpan<char> teks = kelompok.Teks(lajur);
            var k = new KecocokanJaro.Kecocokan(cocok, beda >> 1);
            return cocok == 0 ? 0 : KecocokanJaro.Naikkan(KecocokanJaro.Nilai(k, kelompok.Pola.Length, teks.Length), k, kelompok.Pola, teks);
        }

        // Leaves in tanda the masks of the characters that were matched, zero for the others.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Cocokkan<T>(ref T tanda, Vector512<T> jendela, ref Vector512<T> terpakai) where T : unmanaged
        {
            Vector512<T> x = Vector512.LoadUnsafe(ref tanda);
            Vector512<T> calon = Vector512.AndNot(x & jendela, terpakai);
            terpakai |= calon & (Vector512<T>.Zero - calon);
            Vector512.AndNot(x, Vector512.Equals(calon, Vector512<T>.Zero)).StoreUnsafe(ref tanda);
        }

        // The k-th matched character of the text against the k-th matched position of the pattern.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Bandingkan<T>(Vector512<T> x, ref Vector512<T> sisa, ref Vector512<T> beda)
        {
            Vector512<T> pertama = sisa & (Vector512<T>.Zero - sisa);
            Vector512<T> kosong = Vector512.Equals(x, Vector512<T>.Zero);
            beda = beda - Vector512.Equals(x & pertama, Vector512<T>.Zero) + kosong;
            sisa ^= Vector512.AndNot(pertama, kosong);
        }
    }
}
