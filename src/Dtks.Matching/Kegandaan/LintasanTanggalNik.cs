using System.Numerics;

namespace Dtks.Matching;

/// <summary>GD-5: records with the same tanggal lahir and NIKs one digit or one transposition apart.</summary>
internal static class LintasanTanggalNik
{
    /// <summary>Blocks over this are divided further, by what is left of the NIK without the digits that may differ.</summary>
    private const int BatasLangsung = 256;

    // Why: a different digit lies in one quarter of the number, two swapped digits in one quarter or across the border of two; the rest of the number is equal.
    private static readonly ulong[] Sisa =
    [
        0xFFFF_FFFF_FFFF_0000, 0xFFFF_FFFF_0000_FFFF, 0xFFFF_0000_FFFF_FFFF, 0x0000_FFFF_FFFF_FFFF,
        0xFFFF_FFFF_FFF0_0FFF, 0xFFFF_FFF0_0FFF_FFFF, 0xFFF0_0FFF_FFFF_FFFF,
    ];

    internal static HasilLintasan Cari(KolomGanda k, IndeksTanggal tanggal, BagianPencarian bagian, int batasBlok)
    {
        var hasil = new HasilLintasan(JenisKunci.TanggalNik, batasBlok);
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
        if (hasil.Catat(orang.Length))
        {
            hasil.BlokBesar.Add(new BlokBesar("GD-5", "lahir " + TanggalGanda.Iso(k.Tanggal[orang[0]]), orang.Length));
        }

        if (orang.Length <= BatasLangsung)
        {
            for (int a = 1; a < nik.Length; a++)
            {
                Bandingkan(k, orang[a], nik[a], orang[..a], nik[..a], hasil);
            }

            return;
        }

        int[] tempat = new int[64];
        foreach (ulong sisa in Sisa)
        {
            var tabel = new TabelBlok(orang.Length);
            for (int i = 0; i < nik.Length; i++)
            {
                tabel.Tambah(PengacakKunci.Acak(nik[i] & sisa), i);
            }

            for (int e = 1; e <= tabel.Jumlah; e++)
            {
                if (tabel.Banyak(e) > 1)
                {
                    SubBlok(k, tabel.Isi(e, ref tempat), orang, nik, hasil);
                }
            }
        }
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

    private static void SubBlok(KolomGanda k, ReadOnlySpan<int> isi, ReadOnlySpan<int> orang, ReadOnlySpan<ulong> nik, HasilLintasan hasil)
    {
        for (int a = 1; a < isi.Length; a++)
        {
            for (int b = 0; b < a; b++)
            {
                if (NikMirip.Dekat(nik[isi[a]], nik[isi[b]]))
                {
                    hasil.Periksa(k, orang[isi[a]], orang[isi[b]]);
                }
            }
        }
    }
}
