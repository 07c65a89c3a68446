using System.Text;

namespace Dtks.Matching;

/// <summary>The eight steps of PD-5 for names, one method each.</summary>
internal static class PenyeragamNama
{
    private readonly record struct Kata(string Teks, bool SesudahKoma);

    internal static string Seragamkan(string teks, PilihanNama pilihan, ref uint langkah)
    {
        while (true)
        {
            string hasil = SatuPutaran(teks, pilihan, ref langkah);
            if (string.Equals(hasil, teks, StringComparison.Ordinal))
            {
                return teks;
            }

            teks = hasil;
        }
    }

    private static string SatuPutaran(string teks, PilihanNama pilihan, ref uint langkah)
    {
        string besar = pilihan.HurufBesar ? Catat(1, teks, HurufSeragam.Besar(teks), ref langkah) : teks;
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
        List<Kata> kata = Pisahkan(alias, pilihan.PisahKata);
        if (pilihan.PisahKata)
        {
            Catat(2, alias, Gabung(kata), ref langkah);
        }

        if (pilihan.BuangTandaMeninggal && kata.RemoveAll(static k => KataNama.TandaMeninggal(k.Teks)) > 0)
        {
            langkah |= 1u << 3;
        }

        if (pilihan.BuangGelar && BuangGelar(kata))
        {
            langkah |= 1u << 4;
        }

        if (pilihan.BuangNamaAyah && BuangNamaAyah(kata))
        {
            langkah |= 1u << 5;
        }

        string teks = Gabung(kata);
        if (pilihan.BuangTandaBaca)
        {
            teks = Catat(6, teks, TanpaTandaBaca(teks), ref langkah);
        }

        if (pilihan.EjaanBaru)
        {
            teks = Catat(7, teks, EjaanBaru(teks), ref langkah);
        }

        return pilihan.SingkatanNama ? Catat(8, teks, BentukPenuh(teks), ref langkah) : teks;
    }

    private static List<Kata> Pisahkan(string alias, bool cara)
    {
        var kata = new List<Kata>(8);
        bool koma = false;
        int awal = 0;
        for (int i = 0; i <= alias.Length; i++)
        {
            bool batasKoma = i < alias.Length && cara && alias[i] == ',';
            if (i < alias.Length && !batasKoma && !char.IsWhiteSpace(alias[i]))
            {
                continue;
            }

            while (awal < i)
            {
                int gelar = cara ? KataNama.PanjangGelarMelekat(alias.AsSpan(awal, i - awal)) : 0;
                int akhir = gelar > 0 ? awal + gelar : i;
                kata.Add(new Kata(alias[awal..akhir], koma));
                awal = akhir;
            }

            awal = i + 1;
            koma |= batasKoma;
        }

        return kata;
    }

    private static bool BuangGelar(List<Kata> kata)
    {
        int depan = 0;
        while (depan < kata.Count - 1 && KataNama.GelarDepan(kata[depan].Teks) && AdaKata(kata, depan + 1))
        {
            depan++;
        }

        int akhir = kata.Count;
        while (akhir - 1 > depan && BolehDibuang(kata[akhir - 1]))
        {
            akhir--;
        }

        bool ubah = depan > 0 || akhir < kata.Count;
        kata.RemoveRange(akhir, kata.Count - akhir);
        kata.RemoveRange(0, depan);
        return ubah;
    }

    private static bool BolehDibuang(Kata kata) =>
        (kata.SesudahKoma || kata.Teks.Contains('.', StringComparison.Ordinal)) && KataNama.GelarBelakang(kata.Teks);

    // Tafsir: "another word" holds a letter or a digit; a lone mark is not a word, so the title before it is the whole name.
    private static bool AdaKata(List<Kata> kata, int mulai)
    {
        for (int k = mulai; k < kata.Count; k++)
        {
            string teks = kata[k].Teks;
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

    private static bool BuangNamaAyah(List<Kata> kata)
    {
        for (int i = 1; i < kata.Count; i++)
        {
            if (KataNama.NamaAyah(kata[i].Teks))
            {
                kata.RemoveRange(i, kata.Count - i);
                return true;
            }
        }

        return false;
    }

    private static string TanpaTandaBaca(string teks)
    {
        var bersih = new StringBuilder(teks.Length);
        bool jeda = false;
        for (int i = 0; i < teks.Length; i++)
        {
            int awal = i;
            if (HurufSeragam.HurufAtauAngka(teks, ref i))
            {
                if (jeda && bersih.Length > 0)
                {
                    bersih.Append(' ');
                }

                bersih.Append(teks, awal, i - awal + 1);
                jeda = false;
            }
            else
            {
                jeda |= !HurufSeragam.Apostrof(teks[awal]);
            }
        }

        return bersih.ToString();
    }

    private static string EjaanBaru(string teks)
    {
        string baru = teks.Replace("OE", "U", StringComparison.Ordinal);
        if (baru.Contains("DJ", StringComparison.Ordinal))
        {
            baru = TanpaDJ(baru);
        }

        return baru.Replace("TJ", "C", StringComparison.Ordinal)
            .Replace("NJ", "NY", StringComparison.Ordinal)
            .Replace("SJ", "SY", StringComparison.Ordinal);
    }

    // Why: the repeated list would drop one D before a J per pass; the whole run is dropped at once, with the same end.
    private static string TanpaDJ(string teks)
    {
        var baru = new StringBuilder(teks.Length);
        foreach (char c in teks)
        {
            if (c == 'J')
            {
                while (baru.Length > 0 && baru[^1] == 'D')
                {
                    baru.Length--;
                }
            }

            baru.Append(c);
        }

        return baru.ToString();
    }

    private static string BentukPenuh(string teks)
    {
        StringBuilder? baru = null;
        int awal = 0;
        while (awal <= teks.Length)
        {
            int spasi = teks.IndexOf(' ', awal);
            int akhir = spasi < 0 ? teks.Length : spasi;
            string? penuh = KataNama.BentukPenuh(teks.AsSpan(awal, akhir - awal));
            if (penuh is not null)
            {
                baru ??= new StringBuilder(teks, 0, awal, teks.Length + 16);
            }

            if (baru is not null)
            {
                _ = penuh is null ? baru.Append(teks, awal, akhir - awal) : baru.Append(penuh);
                if (spasi >= 0)
                {
                    baru.Append(' ');
                }
            }

            awal = akhir + 1;
        }

        return baru?.ToString() ?? teks;
    }

    private static string Gabung(List<Kata> kata)
    {
        if (kata.Count == 1)
        {
            return kata[0].Teks;
        }

        var gabung = new StringBuilder();
        foreach (Kata k in kata)
        {
            gabung.Append(gabung.Length > 0 ? " " : string.Empty).Append(k.Teks);
        }

        return gabung.ToString();
    }

    private static string Catat(int nomor, string lama, string baru, ref uint langkah)
    {
        if (!string.Equals(lama, baru, StringComparison.Ordinal))
        {
            langkah |= 1u << nomor;
        }

        return baru;
    }
}
