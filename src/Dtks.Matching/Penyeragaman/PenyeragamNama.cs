using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Dtks.Matching;

/// <summary>The eight steps of PD-5 for names, one method each.</summary>
/// <remarks>
/// Words are ranges of the text they were found in; from step 6 on the text lies in a buffer and only shrinks, until step 8 writes some words in full.
/// </remarks>
internal static class PenyeragamNama
{
    private const int Kecil = 256;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Kata(int Awal, int Panjang, bool SesudahKoma)
    {
        internal ReadOnlySpan<char> Dari(ReadOnlySpan<char> teks) => teks.Slice(Awal, Panjang);
    }

    internal static string Seragamkan(string teks, PilihanNama pilihan, ref uint langkah)
    {
        while (!KunciNama.SudahSeragam(teks))
        {
            string hasil = SatuPutaran(teks, pilihan, ref langkah);
            if (string.Equals(hasil, teks, StringComparison.Ordinal))
            {
                break;
            }

            teks = hasil;
        }

        return teks;
    }

    internal static string SatuPutaran(string teks, PilihanNama pilihan, ref uint langkah)
    {
        string besar = pilihan.HurufBesar ? HurufSeragam.Besar(teks) : teks;
        if (!string.Equals(besar, teks, StringComparison.Ordinal))
        {
            langkah |= 1u << 1;
        }

        if (!besar.Contains('/', StringComparison.Ordinal))
        {
            return SatuAlias(besar, pilihan, ref langkah);
        }

        var gabung = new StringBuilder(besar.Length);
        foreach (string alias in besar.Split('/'))
        {
            string kunci = SatuAlias(alias, pilihan, ref langkah);
            if (kunci.Length > 0)
            {
                gabung.Append(gabung.Length > 0 ? "/" : string.Empty).Append(kunci);
            }
        }

        return gabung.ToString();
    }

    private static string SatuAlias(string alias, PilihanNama pilihan, ref uint langkah)
    {
        if (alias.Length <= Kecil / 2)
        {
            return Olah(alias, stackalloc char[Kecil], stackalloc Kata[Kecil / 2], pilihan, ref langkah);
        }

        // Why: a title cut off its name adds a word and a space, so the words with their spaces may take twice the room.
        char[] huruf = ArrayPool<char>.Shared.Rent(alias.Length * 2);
        Kata[] kata = ArrayPool<Kata>.Shared.Rent(alias.Length);
        try
        {
            return Olah(alias, huruf, kata, pilihan, ref langkah);
        }
        finally
        {
            // Why: the buffer held a name; a later renter of the pool must not read it.
            ArrayPool<char>.Shared.Return(huruf, clearArray: true);
            ArrayPool<Kata>.Shared.Return(kata);
        }
    }

    private static string Olah(string alias, Span<char> huruf, Span<Kata> tempat, PilihanNama pilihan, ref uint langkah)
    {
        Span<Kata> kata = Pisahkan(alias, pilihan.PisahKata, tempat, out bool ubah);
        Catat(2, ubah, ref langkah);
        if (pilihan.BuangTandaMeninggal)
        {
            kata = Catat(3, kata, TanpaTandaMeninggal(alias, kata), ref langkah);
        }

        if (pilihan.BuangGelar)
        {
            kata = Catat(4, kata, TanpaGelar(alias, kata), ref langkah);
        }

        if (pilihan.BuangNamaAyah)
        {
            kata = Catat(5, kata, TanpaNamaAyah(alias, kata), ref langkah);
        }

        Span<char> teks = Gabung(alias, kata, huruf);
        if (pilihan.BuangTandaBaca)
        {
            teks = teks[..TanpaTandaBaca(teks, out ubah)];
            Catat(6, ubah, ref langkah);
        }

        if (pilihan.EjaanBaru)
        {
            teks = teks[..EjaanBaru(teks, out ubah)];
            Catat(7, ubah, ref langkah);
        }

        if (pilihan.SingkatanNama && AdaSingkatan(teks))
        {
            Catat(8, true, ref langkah);
            return BentukPenuh(teks);
        }

        return teks.SequenceEqual(alias) ? alias : teks.ToString();
    }

    private static Span<Kata> Pisahkan(ReadOnlySpan<char> alias, bool menurutLangkah, Span<Kata> kata, out bool ubah)
    {
        int jumlah = 0;
        bool koma = false;
        ubah = false;
        int awal = 0;
        for (int i = 0; i <= alias.Length; i++)
        {
            bool batasKoma = i < alias.Length && menurutLangkah && alias[i] == ',';
            if (i < alias.Length && !batasKoma && !char.IsWhiteSpace(alias[i]))
            {
                continue;
            }

            ubah |= i < alias.Length ? i == awal || alias[i] != ' ' : i == awal && i > 0;
            while (awal < i)
            {
                int gelar = menurutLangkah ? KataNama.PanjangGelarMelekat(alias[awal..i]) : 0;
                int akhir = gelar > 0 ? awal + gelar : i;
                kata[jumlah++] = new Kata(awal, akhir - awal, koma);
                ubah |= gelar > 0;
                awal = akhir;
            }

            awal = i + 1;
            koma |= batasKoma;
        }

        ubah &= menurutLangkah;
        return kata[..jumlah];
    }

    private static Span<Kata> TanpaTandaMeninggal(ReadOnlySpan<char> alias, Span<Kata> kata)
    {
        int sisa = 0;
        foreach (Kata k in kata)
        {
            if (!KataNama.TandaMeninggal(k.Dari(alias)))
            {
                kata[sisa++] = k;
            }
        }

        return kata[..sisa];
    }

    private static Span<Kata> TanpaGelar(ReadOnlySpan<char> alias, Span<Kata> kata)
    {
        int depan = 0;
        while (depan < kata.Length - 1 && KataNama.GelarDepan(kata[depan].Dari(alias)) && AdaKata(alias, kata[(depan + 1)..]))
        {
            depan++;
        }

        int akhir = kata.Length;
        while (akhir - 1 > depan && BolehDibuang(kata[akhir - 1], alias))
        {
            akhir--;
        }

        return kata[depan..akhir];
    }

    private static bool BolehDibuang(Kata kata, ReadOnlySpan<char> alias) =>
        (kata.SesudahKoma || kata.Dari(alias).Contains('.')) && KataNama.GelarBelakang(kata.Dari(alias));

    // Tafsir: "another word" holds a letter or a digit; a lone mark is not a word, so the title before it is the whole name.
    private static bool AdaKata(ReadOnlySpan<char> alias, ReadOnlySpan<Kata> kata)
    {
        foreach (Kata k in kata)
        {
            ReadOnlySpan<char> teks = k.Dari(alias);
            for (int i = 0; i < teks.Length; i++)
            {
                if (HurufSeragam.HurufAtauAngka(teks, ref i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Span<Kata> TanpaNamaAyah(ReadOnlySpan<char> alias, Span<Kata> kata)
    {
        for (int i = 1; i < kata.Length; i++)
        {
            if (KataNama.NamaAyah(kata[i].Dari(alias)))
            {
                return kata[..i];
            }
        }

        return kata;
    }

    private static Span<char> Gabung(ReadOnlySpan<char> alias, ReadOnlySpan<Kata> kata, Span<char> huruf)
    {
        int isi = 0;
        foreach (Kata k in kata)
        {
            if (isi > 0)
            {
                huruf[isi++] = ' ';
            }

            k.Dari(alias).CopyTo(huruf[isi..]);
            isi += k.Panjang;
        }

        return huruf[..isi];
    }

    private static int TanpaTandaBaca(Span<char> teks, out bool ubah)
    {
        ubah = false;
        int isi = 0;
        bool jeda = false;
        for (int i = 0; i < teks.Length; i++)
        {
            int awal = i;
            char c = teks[i];
            if (!HurufSeragam.HurufAtauAngka(teks, ref i))
            {
                ubah |= c != ' ';
                jeda |= !HurufSeragam.Apostrof(c);
                continue;
            }

            if (jeda && isi > 0)
            {
                teks[isi++] = ' ';
            }

            jeda = false;
            teks[isi++] = c;
            if (i > awal)
            {
                teks[isi++] = teks[i];
            }
        }

        ubah |= isi < teks.Length;
        return isi;
    }

    private static int EjaanBaru(Span<char> teks, out bool ubah)
    {
        int panjang = teks.Length;
        ubah = false;
        panjang = Ganti(teks[..panjang], 'O', 'E', "U", ref ubah);
        panjang = TanpaDSebelumJ(teks[..panjang], ref ubah);
        panjang = Ganti(teks[..panjang], 'T', 'J', "C", ref ubah);
        panjang = Ganti(teks[..panjang], 'N', 'J', "NY", ref ubah);
        return Ganti(teks[..panjang], 'S', 'J', "SY", ref ubah);
    }

    private static int Ganti(Span<char> teks, char pertama, char kedua, string baru, ref bool ubah)
    {
        int mulai = teks.IndexOf([pertama, kedua]);
        if (mulai < 0)
        {
            return teks.Length;
        }

        ubah = true;
        int isi = mulai;
        for (int i = mulai; i < teks.Length; i++)
        {
            if (teks[i] == pertama && i + 1 < teks.Length && teks[i + 1] == kedua)
            {
                baru.CopyTo(teks[isi..]);
                isi += baru.Length;
                i++;
            }
            else
            {
                teks[isi++] = teks[i];
            }
        }

        return isi;
    }

    // Why: the repeated list would drop one D before a J per pass; the whole run is dropped at once, with the same end.
    private static int TanpaDSebelumJ(Span<char> teks, ref bool ubah)
    {
        if (teks.IndexOf("DJ") < 0)
        {
            return teks.Length;
        }

        ubah = true;
        int isi = 0;
        foreach (char c in teks)
        {
            while (c == 'J' && isi > 0 && teks[isi - 1] == 'D')
            {
                isi--;
            }

            teks[isi++] = c;
        }

        return isi;
    }

    private static bool AdaSingkatan(ReadOnlySpan<char> teks)
    {
        foreach (Range kata in new PemotongKata(teks))
        {
            if (KataNama.BentukPenuh(teks[kata]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string BentukPenuh(ReadOnlySpan<char> teks)
    {
        var baru = new StringBuilder(teks.Length + 16);
        foreach (Range kata in new PemotongKata(teks))
        {
            ReadOnlySpan<char> ini = teks[kata];
            string? penuh = KataNama.BentukPenuh(ini);
            _ = kata.Start.Value > 0 ? baru.Append(' ') : baru;
            _ = penuh is null ? baru.Append(ini) : baru.Append(penuh);
        }

        return baru.ToString();
    }

    private static Span<Kata> Catat(int nomor, Span<Kata> lama, Span<Kata> baru, scoped ref uint langkah)
    {
        Catat(nomor, baru.Length < lama.Length, ref langkah);
        return baru;
    }

    private static void Catat(int nomor, bool ubah, ref uint langkah) => langkah |= ubah ? 1u << nomor : 0;
}
