using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Dtks.Matching;

/// <summary>The five steps of PD-5 for addresses, over one buffer and the ranges of its words.</summary>
internal static class PenyeragamAlamat
{
    private const int Kecil = 256;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Kata(int Awal, int Panjang)
    {
        internal ReadOnlySpan<char> Dari(ReadOnlySpan<char> teks) => teks.Slice(Awal, Panjang);
    }

    internal static string Seragamkan(string teks, PilihanAlamat pilihan, ref uint langkah)
    {
        while (true)
        {
            string hasil = SatuPutaran(teks, pilihan, ref langkah);
            if (ReferenceEquals(pilihan, PilihanAlamat.Baku) && Ascii.IsValid(hasil))
            {
                // Why: after one pass with every step nothing is left to change in ASCII: digits sort before RT and RW, and no short form is long for another.
                return hasil;
            }

            if (string.Equals(hasil, teks, StringComparison.Ordinal))
            {
                return teks;
            }

            teks = hasil;
        }
    }

    private static string SatuPutaran(string teks, PilihanAlamat pilihan, ref uint langkah)
    {
        string besar = pilihan.HurufBesar ? HurufSeragam.Besar(teks) : teks;
        if (!string.Equals(besar, teks, StringComparison.Ordinal))
        {
            langkah |= 1u << 1;
        }

        if (besar.Length <= Kecil)
        {
            return Olah(besar, stackalloc char[Kecil], stackalloc Kata[(Kecil / 2) + 1], pilihan, ref langkah);
        }

        char[] huruf = ArrayPool<char>.Shared.Rent(besar.Length);
        Kata[] kata = ArrayPool<Kata>.Shared.Rent((besar.Length / 2) + 1);
        try
        {
            return Olah(besar, huruf, kata, pilihan, ref langkah);
        }
        finally
        {
            // Why: the buffer held an address; a later renter of the pool must not read it.
            ArrayPool<char>.Shared.Return(huruf, clearArray: true);
            ArrayPool<Kata>.Shared.Return(kata);
        }
    }

    private static string Olah(string teks, Span<char> huruf, Span<Kata> tempatKata, PilihanAlamat pilihan, ref uint langkah)
    {
        huruf = huruf[..teks.Length];
        teks.CopyTo(huruf);
        if (pilihan.BuangTandaBaca)
        {
            TandaMenjadiSpasi(huruf);
        }

        Span<Kata> kata = Pisahkan(huruf, tempatKata);
        if (pilihan.BuangTandaBaca && !SamaDengan(teks, huruf, kata))
        {
            langkah |= 1u << 2;
        }

        if (pilihan.BuangRtRw)
        {
            Span<Kata> sisa = TanpaRtRw(huruf, kata);
            langkah |= sisa.Length < kata.Length ? 1u << 3 : 0;
            kata = sisa;
        }

        if (pilihan.Singkatan && Singkatkan(huruf, kata))
        {
            langkah |= 1u << 4;
        }

        if (pilihan.UrutKata && Urutkan(huruf, kata))
        {
            langkah |= 1u << 5;
        }

        return SamaDengan(teks, huruf, kata) ? teks : Gabung(huruf, kata);
    }

    private static void TandaMenjadiSpasi(Span<char> huruf)
    {
        for (int i = 0; i < huruf.Length; i++)
        {
            int awal = i;
            if (!HurufSeragam.HurufAtauAngka(huruf, ref i))
            {
                huruf[awal..(i + 1)].Fill(' ');
            }
        }
    }

    private static Span<Kata> Pisahkan(ReadOnlySpan<char> huruf, Span<Kata> kata)
    {
        int jumlah = 0;
        int i = 0;
        while (i < huruf.Length)
        {
            if (char.IsWhiteSpace(huruf[i]))
            {
                i++;
                continue;
            }

            int awal = i;
            while (i < huruf.Length && !char.IsWhiteSpace(huruf[i]))
            {
                i++;
            }

            kata[jumlah++] = new Kata(awal, i - awal);
        }

        return kata[..jumlah];
    }

    private static Span<Kata> TanpaRtRw(ReadOnlySpan<char> huruf, Span<Kata> kata)
    {
        int sisa = 0;
        for (int i = 0; i < kata.Length; i++)
        {
            ReadOnlySpan<char> ini = kata[i].Dari(huruf);
            if (RtRwMelekat(ini))
            {
                continue;
            }

            if (ini is "RT" or "RW" && i + 1 < kata.Length && !kata[i + 1].Dari(huruf).ContainsAnyExceptInRange('0', '9'))
            {
                i++;
                continue;
            }

            kata[sisa++] = kata[i];
        }

        return kata[..sisa];
    }

    // Tafsir: RT05RW02 is two glued forms written without a space, so it goes as a whole.
    private static bool RtRwMelekat(ReadOnlySpan<char> kata)
    {
        int i = 0;
        while (i < kata.Length)
        {
            if (kata.Length - i < 3 || kata[i] != 'R' || kata[i + 1] is not ('T' or 'W') || !char.IsAsciiDigit(kata[i + 2]))
            {
                return false;
            }

            i += 3;
            while (i < kata.Length && char.IsAsciiDigit(kata[i]))
            {
                i++;
            }
        }

        return kata.Length > 0;
    }

    private static bool Singkatkan(Span<char> huruf, Span<Kata> kata)
    {
        bool ubah = false;
        for (int i = 0; i < kata.Length; i++)
        {
            string? singkat = Singkatan(kata[i].Dari(huruf));
            if (singkat is not null)
            {
                singkat.CopyTo(huruf[kata[i].Awal..]);
                kata[i] = kata[i] with { Panjang = singkat.Length };
                ubah = true;
            }
        }

        return ubah;
    }

    private static string? Singkatan(ReadOnlySpan<char> kata) => kata switch
    {
        "JLN" or "JALAN" => "JL",
        "GANG" => "GG",
        "DUSUN" => "DSN",
        "KAMPUNG" => "KP",
        "DUKUH" => "DK",
        "LINGK" or "LINGKUNGAN" => "LK",
        "PERUMAHAN" => "PERUM",
        "KOMPLEK" => "KOMP",
        "NOMOR" => "NO",
        "DESA" => "DS",
        "KELURAHAN" => "KEL",
        _ => null,
    };

    private static bool Urutkan(ReadOnlySpan<char> huruf, Span<Kata> kata)
    {
        bool ubah = false;
        for (int i = 1; i < kata.Length && !ubah; i++)
        {
            ubah = Banding(huruf, kata[i - 1], kata[i]) > 0;
        }

        if (ubah && kata.Length <= 32)
        {
            UrutSisip(huruf, kata);
        }
        else if (ubah)
        {
            string salinan = huruf.ToString();
            kata.Sort((a, b) => Banding(salinan, a, b));
        }

        return ubah;
    }

    private static void UrutSisip(ReadOnlySpan<char> huruf, Span<Kata> kata)
    {
        for (int i = 1; i < kata.Length; i++)
        {
            Kata ini = kata[i];
            int j = i;
            while (j > 0 && Banding(huruf, kata[j - 1], ini) > 0)
            {
                kata[j] = kata[j - 1];
                j--;
            }

            kata[j] = ini;
        }
    }

    private static int Banding(ReadOnlySpan<char> huruf, Kata a, Kata b) => a.Dari(huruf).SequenceCompareTo(b.Dari(huruf));

    private static bool SamaDengan(ReadOnlySpan<char> teks, ReadOnlySpan<char> huruf, ReadOnlySpan<Kata> kata)
    {
        int isi = 0;
        for (int i = 0; i < kata.Length; i++)
        {
            if (i > 0 && (isi >= teks.Length || teks[isi++] != ' '))
            {
                return false;
            }

            ReadOnlySpan<char> ini = kata[i].Dari(huruf);
            if (!teks[isi..].StartsWith(ini, StringComparison.Ordinal))
            {
                return false;
            }

            isi += ini.Length;
        }

        return isi == teks.Length;
    }

    private static string Gabung(ReadOnlySpan<char> huruf, ReadOnlySpan<Kata> kata)
    {
        int panjang = Math.Max(0, kata.Length - 1);
        foreach (Kata k in kata)
        {
            panjang += k.Panjang;
        }

        if (panjang == 0)
        {
            return string.Empty;
        }

        char[]? sewa = panjang > Kecil ? ArrayPool<char>.Shared.Rent(panjang) : null;
        Span<char> tujuan = (sewa ?? stackalloc char[Kecil])[..panjang];
        int isi = 0;
        foreach (Kata k in kata)
        {
            if (isi > 0)
            {
                tujuan[isi++] = ' ';
            }

            k.Dari(huruf).CopyTo(tujuan[isi..]);
            isi += k.Panjang;
        }

        string hasil = tujuan.ToString();
        if (sewa is not null)
        {
            ArrayPool<char>.Shared.Return(sewa, clearArray: true);
        }

        return hasil;
    }
}
