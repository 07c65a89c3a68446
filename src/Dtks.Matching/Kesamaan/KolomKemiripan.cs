using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Matching;

/// <summary>One pattern against a packed column of texts, one text per vector lane.</summary>
internal static partial class KolomKemiripan
{
    // Why: texts are taken in order of length within a portion, so that the lanes of a group end together.
    private const int Porsi = 512;
    private const int PanjangMaksimum = PenandaHuruf.PanjangMaksimum;
    private const int BitPerLangkah = 1024;

    private interface IOperasiKolom<TNilai>
    {
        /// <summary>The value of a text that no lane takes.</summary>
        TNilai Tunggal(ReadOnlySpan<char> pola, ReadOnlySpan<char> teks);

        /// <summary>Computes a group from its masks: step j of lane i stands at j * lanes + i, zero beyond the end of a text.</summary>
        void Jalankan<T>(Span<T> tanda, ReadOnlySpan<int> panjang, scoped in Kelompok kelompok, Span<TNilai> nilai) where T : unmanaged, IBinaryInteger<T>;
    }

    internal static bool Tersedia => Vector256.IsHardwareAccelerated;

    internal static void Periksa(ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, int jumlah)
    {
        if (awal.Length - 1 != jumlah)
        {
            throw new ArgumentException("awal harus memuat satu butir lebih banyak daripada hasil. / awal must have one entry more than there are results.", nameof(awal));
        }

        if (awal[0] < 0 || awal[0] > kolom.Length)
        {
            throw new ArgumentException(BatasRusak(0), nameof(awal));
        }

        for (int i = 1; i < awal.Length; i++)
        {
            if (awal[i] < awal[i - 1] || awal[i] > kolom.Length)
            {
                throw new ArgumentException(BatasRusak(i), nameof(awal));
            }
        }
    }

    internal static void Levenshtein(ReadOnlySpan<char> pola, TabelPenanda tabel, ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, Span<int> jarak) =>
        Hitung<OperasiLevenshtein, int>(pola, tabel, kolom, awal, jarak);

    internal static void JaroWinkler(ReadOnlySpan<char> pola, TabelPenanda tabel, ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, Span<double> nilai) =>
        Hitung<OperasiJaroWinkler, double>(pola, tabel, kolom, awal, nilai);

    private static string BatasRusak(int indeks) =>
        string.Create(CultureInfo.InvariantCulture, $"awal[{indeks}] mundur atau melewati kolom. / awal[{indeks}] goes back or beyond the column.");

    private static void Hitung<TOperasi, TNilai>(ReadOnlySpan<char> pola, TabelPenanda tabel, ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, Span<TNilai> nilai)
        where TOperasi : struct, IOperasiKolom<TNilai>
    {
        if (pola.Length <= 32)
        {
            HitungLajur<TOperasi, TNilai, uint>(pola, tabel, kolom, awal, nilai);
        }
        else
        {
            HitungLajur<TOperasi, TNilai, ulong>(pola, tabel, kolom, awal, nilai);
        }
    }

    private static void HitungLajur<TOperasi, TNilai, T>(ReadOnlySpan<char> pola, TabelPenanda tabel, ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, Span<TNilai> nilai)
        where TOperasi : struct, IOperasiKolom<TNilai>
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            int lajur = BitPerLangkah / 8 / Unsafe.SizeOf<T>();
            Span<T> tanda = stackalloc T[(PanjangMaksimum * BitPerLangkah / 8) / Unsafe.SizeOf<T>()];
            Span<int> panjang = stackalloc int[32];
            panjang = panjang[..lajur];
            Span<int> urutan = stackalloc int[Porsi];
            Span<int> tempat = stackalloc int[PanjangMaksimum + 2];
            for (int mulai = 0; mulai < nilai.Length; mulai += Porsi)
            {
                int jumlah = Math.Min(Porsi, nilai.Length - mulai);
                int isi = Urutkan<TOperasi, TNilai>(pola, kolom, awal.Slice(mulai, jumlah + 1), nilai.Slice(mulai, jumlah), urutan, tempat);
                for (int g = 0; g < isi; g += lajur)
                {
                    var kelompok = new Kelompok(pola, kolom, awal[mulai..], urutan[g..Math.Min(isi, g + lajur)]);
                    int langkah = Isi(tabel, kelompok, tanda, panjang);
                    default(TOperasi).Jalankan(tanda[..(langkah * lajur)], panjang, kelompok, nilai[mulai..]);
                }
            }
        }
    }

    /// <summary>Orders the texts of at most 64 code units by length; computes the longer ones at once. Returns how many were ordered.</summary>
    private static int Urutkan<TOperasi, TNilai>(
        ReadOnlySpan<char> pola, ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, Span<TNilai> nilai, Span<int> urutan, Span<int> tempat)
        where TOperasi : struct, IOperasiKolom<TNilai>
    {
        unchecked
        {
            tempat.Clear();
            for (int i = 0; i < nilai.Length; i++)
            {
                int panjang = awal[i + 1] - awal[i];
                if (panjang <= PanjangMaksimum)
                {
                    tempat[panjang + 1]++;
                }
            }

            for (int p = 1; p < tempat.Length; p++)
            {
                tempat[p] += tempat[p - 1];
            }

            int isi = tempat[^1];
            for (int i = 0; i < nilai.Length; i++)
            {
                int panjang = awal[i + 1] - awal[i];
                if (panjang <= PanjangMaksimum)
                {
                    urutan[tempat[panjang]++] = i;
                }
                else
                {
                    nilai[i] = default(TOperasi).Tunggal(pola, kolom[awal[i]..awal[i + 1]]);
                }
            }

            return isi;
        }
    }

    /// <summary>Writes the masks of a group lane by lane; returns the length of its longest text.</summary>
    private static int Isi<T>(TabelPenanda tabel, scoped in Kelompok kelompok, Span<T> tanda, Span<int> panjang) where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            int lajur = BitPerLangkah / 8 / Unsafe.SizeOf<T>();
            int terpanjang = kelompok.Teks(kelompok.Indeks.Length - 1).Length;
            tanda = tanda[..(terpanjang * lajur)];
            ref T awal = ref MemoryMarshal.GetReference(tanda);
            for (int i = 0; i < panjang.Length; i++)
            {
                ReadOnlySpan<char> teks = i < kelompok.Indeks.Length ? kelompok.Teks(i) : default;
                panjang[i] = teks.Length;

                // Why: lengths ascend, so no text of the group is longer than terpanjang and every write falls inside tanda.
                ref T tujuan = ref Unsafe.Add(ref awal, i);
                int j = IsiLatin(tabel, teks, ref tujuan);
                if (j < teks.Length)
                {
                    IsiLuas(tabel, teks, j, ref tujuan);
                }

                for (j = teks.Length; j < terpanjang; j++)
                {
                    Unsafe.Add(ref tujuan, j * lajur) = T.Zero;
                }
            }

            return terpanjang;
        }
    }

    /// <summary>Writes the masks up to the first code unit beyond Latin-1; returns where it stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsiLatin<T>(TabelPenanda tabel, ReadOnlySpan<char> teks, ref T tujuan) where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            int lajur = BitPerLangkah / 8 / Unsafe.SizeOf<T>();
            ref ulong latin = ref tabel.Latin;
            ref char sumber = ref MemoryMarshal.GetReference(teks);
            int j = 0;
            for (; j + 4 <= teks.Length; j += 4)
            {
                ulong empat = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref sumber, j)));
                if ((empat & 0xFF00_FF00_FF00_FF00) != 0)
                {
                    return j;
                }

                ref T ke = ref Unsafe.Add(ref tujuan, j * lajur);
                ke = T.CreateTruncating(Unsafe.Add(ref latin, (nuint)(byte)empat));
                Unsafe.Add(ref ke, lajur) = T.CreateTruncating(Unsafe.Add(ref latin, (nuint)(byte)(empat >> 16)));
                Unsafe.Add(ref ke, 2 * lajur) = T.CreateTruncating(Unsafe.Add(ref latin, (nuint)(byte)(empat >> 32)));
                Unsafe.Add(ref ke, 3 * lajur) = T.CreateTruncating(Unsafe.Add(ref latin, (nuint)(byte)(empat >> 48)));
            }

            for (; j < teks.Length; j++)
            {
                char huruf = Unsafe.Add(ref sumber, j);
                if (huruf > 0xFF)
                {
                    return j;
                }

                Unsafe.Add(ref tujuan, j * lajur) = T.CreateTruncating(Unsafe.Add(ref latin, (nuint)huruf));
            }

            return j;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void IsiLuas<T>(TabelPenanda tabel, ReadOnlySpan<char> teks, int mulai, ref T tujuan) where T : unmanaged, IBinaryInteger<T>
    {
        int lajur = BitPerLangkah / 8 / Unsafe.SizeOf<T>();
        for (int j = mulai; j < teks.Length; j++)
        {
            Unsafe.Add(ref tujuan, j * lajur) = T.CreateTruncating(tabel.Tandai(teks[j]));
        }
    }

    /// <summary>The texts that share the lanes, in ascending order of length.</summary>
    private readonly ref struct Kelompok(ReadOnlySpan<char> pola, ReadOnlySpan<char> kolom, ReadOnlySpan<int> awal, ReadOnlySpan<int> indeks)
    {
        private readonly ReadOnlySpan<char> _kolom = kolom;
        private readonly ReadOnlySpan<int> _awal = awal;

        internal ReadOnlySpan<char> Pola { get; } = pola;

        internal ReadOnlySpan<int> Indeks { get; } = indeks;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal ReadOnlySpan<char> Teks(int lajur)
        {
            int i = Indeks[lajur];
            return _kolom[_awal[i].._awal[i + 1]];
        }
    }
}
