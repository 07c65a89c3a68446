using System.Numerics;

namespace Dtks.Matching;

/// <summary>GD-5: records with the same tanggal lahir and NIKs one digit or one transposition apart.</summary>
internal static class LintasanTanggalNik
{
    /// <summary>In blocks over this the NIKs within one slip are looked up one by one instead of comparing all.</summary>
    private const int BatasLangsung = 256;

    internal static HasilLintasan Cari(KolomGanda k, IndeksTanggal tanggal, BagianPencarian bagian, PilihanGanda pilihan)
    {
        var hasil = new HasilLintasan(JenisKunci.TanggalNik, pilihan);
        bool[] milik = new bool[tanggal.Jumlah];
        for (int u = 0; u < milik.Length; u++)
        {
            milik[u] = bagian.Memuat(PengacakKunci.Acak((uint)tanggal.Tanggal[u]));
        }

        int[] akhir = new int[tanggal.Jumlah + 1];
        for (int i = 0; i < k.Jumlah; i++)
        {
            if (Ikut(k, i) && tanggal.Urutan(k.Tanggal[i]) is var u && milik[u])
            {
                akhir[u + 1]++;
            }
        }

        for (int u = 1; u < akhir.Length; u++)
        {
            akhir[u] += akhir[u - 1];
        }

        int[] orang = new int[akhir[^1]];
        ulong[] nik = new ulong[akhir[^1]];
        for (int i = 0; i < k.Jumlah; i++)
        {
            if (Ikut(k, i) && tanggal.Urutan(k.Tanggal[i]) is var u && milik[u])
            {
                orang[akhir[u]] = i;
                nik[akhir[u]++] = NikMirip.KeBcd(k.Nik[i]);
            }
        }

        int awal = 0;
        for (int u = 0; u < tanggal.Jumlah; awal = akhir[u], u++)
        {
            int banyak = akhir[u] - awal;
            if (banyak > 0)
            {
                hasil.Isi += banyak;
                hasil.Blok++;
                Blok(k, orang.AsSpan(awal, banyak), nik.AsSpan(awal, banyak), hasil);
            }
        }

        return hasil;
    }

    private static bool Ikut(KolomGanda k, int i) => k.Nik[i] != 0 && k.Tanggal[i] != 0 && k.Nama[i] != 0 && k.PunyaId(i);

    private static void Blok(KolomGanda k, ReadOnlySpan<int> orang, ReadOnlySpan<ulong> nik, HasilLintasan hasil)
    {
        bool besar = hasil.Catat(orang.Length);
        bool dicari = true;
        if (orang.Length > BatasLangsung)
        {
            dicari = BandingkanBesar(k, orang, nik, hasil);
        }
        else
        {
            for (int a = 1; a < nik.Length; a++)
            {
                Bandingkan(k, orang[a], nik[a], orang[..a], nik[..a], hasil);
            }
        }

        if (besar || !dicari)
        {
            hasil.BlokBesar.Add(new BlokBesar("GD-5", "lahir " + TanggalGanda.Iso(k.Tanggal[orang[0]]), orang.Length, dicari));
        }
    }

    /// <summary>Looks up every NIK within one slip; false, and nothing kept, past the limits of a search.</summary>
    private static bool BandingkanBesar(KolomGanda k, ReadOnlySpan<int> orang, ReadOnlySpan<ulong> nik, HasilLintasan hasil)
    {
        var menurutNik = new Dictionary<ulong, List<int>>();
        for (int i = 0; i < nik.Length; i++)
        {
            if (!menurutNik.TryGetValue(nik[i], out List<int>? senik))
            {
                menurutNik.Add(nik[i], senik = []);
            }

            senik.Add(orang[i]);
        }

        var dekat = new List<(List<int> A, List<int> B)>();
        long banding = 0;
        Span<ulong> selip = stackalloc ulong[NikMirip.SelipTerbanyak];
        foreach ((ulong satu, List<int> a) in menurutNik)
        {
            foreach (ulong lain in selip[..NikMirip.Selip(satu, selip)])
            {
                if (lain > satu && menurutNik.TryGetValue(lain, out List<int>? b))
                {
                    banding += (long)a.Count * b.Count;
                    dekat.Add((a, b));
                }
            }
        }

        if (banding > BatasGanda.Perbandingan * orang.Length)
        {
            return false;
        }

        int awal = hasil.Pasangan.Count;
        foreach ((List<int> a, List<int> b) in dekat)
        {
            foreach (int i in a)
            {
                foreach (int j in b)
                {
                    hasil.Periksa(k, i, j);
                }
            }

            if (hasil.Pasangan.Count - awal > BatasGanda.Pasangan * orang.Length)
            {
                hasil.Pasangan.RemoveRange(awal, hasil.Pasangan.Count - awal);
                hasil.Calon += banding;
                return false;
            }
        }

        return true;
    }

    private static void Bandingkan(KolomGanda k, int orang, ulong nik, ReadOnlySpan<int> orangLain, ReadOnlySpan<ulong> nikLain, HasilLintasan hasil)
    {
        var semua = new Vector<ulong>(nik);
        int b = 0;
        for (; b + Vector<ulong>.Count <= nikLain.Length; b += Vector<ulong>.Count)
        {
            if (Vector.EqualsAny(NikMirip.Jauh(semua, new Vector<ulong>(nikLain[b..])), Vector<ulong>.Zero))
            {
                Satu(b, b + Vector<ulong>.Count, nikLain, orangLain);
            }
        }

        Satu(b, nikLain.Length, nikLain, orangLain);

        void Satu(int mulai, int akhir, ReadOnlySpan<ulong> nikLain, ReadOnlySpan<int> orangLain)
        {
            for (int i = mulai; i < akhir; i++)
            {
                if (NikMirip.Dekat(nik, nikLain[i]))
                {
                    hasil.Periksa(k, orang, orangLain[i]);
                }
            }
        }
    }
}
