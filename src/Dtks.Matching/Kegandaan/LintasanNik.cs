namespace Dtks.Matching;

/// <summary>GD-1: records with the same valid NIK.</summary>
internal static class LintasanNik
{
    internal static HasilLintasan Cari(KolomGanda k, BagianPencarian bagian, int batasBlok)
    {
        var hasil = new HasilLintasan(JenisKunci.Nik, batasBlok);
        int banyak = 0;
        for (int i = 0; i < k.Jumlah; i++)
        {
            banyak += Ikut(k, i) && bagian.Memuat(PengacakKunci.Acak(k.Nik[i])) ? 1 : 0;
        }

        var tabel = new TabelBlok(banyak);
        for (int i = 0; i < k.Jumlah; i++)
        {
            if (Ikut(k, i) && PengacakKunci.Acak(k.Nik[i]) is var kunci && bagian.Memuat(kunci))
            {
                tabel.Tambah(kunci, i);
            }
        }

        hasil.Isi = tabel.Jumlah;
        hasil.Blok = tabel.Blok;
        int[] tempat = new int[64];
        for (int e = 1; e <= tabel.Jumlah; e++)
        {
            if (tabel.Banyak(e) == 0)
            {
                continue;
            }

            bool besar = hasil.Catat(tabel.Banyak(e));
            if (tabel.Banyak(e) == 1)
            {
                continue;
            }

            ReadOnlySpan<int> isi = tabel.Isi(e, ref tempat);
            if (besar)
            {
                hasil.BlokBesar.Add(new BlokBesar("GD-1", "NIK " + SamaranGanda.Nik(k.Nik[isi[0]]), isi.Length));
            }

            for (int a = 1; a < isi.Length; a++)
            {
                for (int b = 0; b < a; b++)
                {
                    hasil.Periksa(k, isi[a], isi[b]);
                }
            }
        }

        return hasil;
    }

    private static bool Ikut(KolomGanda k, int i) => (k.Tanda[i] & (KolomGanda.NikSah | KolomGanda.AdaId)) == (KolomGanda.NikSah | KolomGanda.AdaId);
}
