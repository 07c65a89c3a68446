namespace Dtks.Matching;

/// <summary>GD-1: records with the same valid NIK.</summary>
internal static class LintasanNik
{
    private static readonly SaringJaroWinkler Saring = new(IntiGanda.AmbangBertentangan);

    internal static HasilLintasan Cari(KolomGanda k, BagianPencarian bagian, PilihanGanda pilihan)
    {
        var hasil = new HasilLintasan(JenisKunci.Nik, pilihan);
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
            bool dicari = true;
            if (isi.Length <= hasil.BatasGugus)
            {
                hasil.PeriksaSemua(k, isi);
            }
            else
            {
                dicari = Gugus(k, isi, hasil);
            }

            if (besar || !dicari)
            {
                hasil.BlokBesar.Add(new BlokBesar("GD-1", "NIK " + SamaranGanda.Nik(k.Nik[isi[0]]), isi.Length, dicari));
            }
        }

        return hasil;
    }

    private static bool Ikut(KolomGanda k, int i) => (k.Tanda[i] & (KolomGanda.NikSah | KolomGanda.AdaId)) == (KolomGanda.NikSah | KolomGanda.AdaId);

    /// <summary>States a large block: the parts that hang together without contradiction, and the whole when there are several; false when the names were too many to compare.</summary>
    private static bool Gugus(KolomGanda k, ReadOnlySpan<int> isi, HasilLintasan hasil)
    {
        var kelas = new Dictionary<(int Nama, int Tanggal, int Kelamin), List<int>>();
        foreach (int i in isi)
        {
            (int, int, int) ini = (k.Nama[i], k.Tanggal[i], k.Kelamin(i));
            if (!kelas.TryGetValue(ini, out List<int>? anggota))
            {
                kelas.Add(ini, anggota = []);
            }

            anggota.Add(i);
        }

        (int Nama, int Tanggal, int Kelamin)[] wakil = [.. kelas.Keys];
        var satu = new HimpunanTerpisah(wakil.Length);
        SambungTanpaNama(wakil, satu);
        bool dicari = SambungMenurutNama(k, wakil, satu, hasil);
        foreach (IGrouping<int, int> bagian in Enumerable.Range(0, wakil.Length).GroupBy(satu.Akar))
        {
            hasil.TambahGugus(k, AturanGanda.Gd1, TingkatGanda.Pasti, bagian.SelectMany(c => kelas[wakil[c]]));
        }

        if (satu.Jumlah > 1)
        {
            hasil.TambahGugus(k, AturanGanda.Gd1, TingkatGanda.Tinjau, isi.ToArray());
        }

        return dicari;
    }

    // Why: what is unknown contradicts nothing: a date or sex that is missing agrees with every other, a missing name with all.
    private static void SambungTanpaNama((int Nama, int Tanggal, int Kelamin)[] wakil, HimpunanTerpisah satu)
    {
        var menurutTanggal = new Dictionary<(int Tanggal, int Kelamin), int>();
        int tanpaNama = Array.FindIndex(wakil, static w => w.Nama == 0);
        for (int c = 0; c < wakil.Length; c++)
        {
            (int Tanggal, int Kelamin) ini = (wakil[c].Tanggal, wakil[c].Kelamin);
            satu.Satukan(c, menurutTanggal.TryAdd(ini, c) ? c : menurutTanggal[ini]);
            satu.Satukan(c, tanpaNama < 0 ? c : tanpaNama);
        }

        foreach (((int tanggal, int kelamin), int c) in menurutTanggal)
        {
            foreach (int tanggalLain in (ReadOnlySpan<int>)[tanggal, 0])
            {
                for (int kelaminLain = 0; kelaminLain <= 2; kelaminLain++)
                {
                    if ((kelamin == 0 || kelaminLain == 0 || kelaminLain == kelamin) && menurutTanggal.TryGetValue((tanggalLain, kelaminLain), out int lain))
                    {
                        satu.Satukan(c, lain);
                    }
                }
            }
        }
    }

    /// <summary>Joins what shares an alias or has similar ones; false when the different names were too many to compare.</summary>
    private static bool SambungMenurutNama(KolomGanda k, (int Nama, int Tanggal, int Kelamin)[] wakil, HimpunanTerpisah satu, HasilLintasan hasil)
    {
        var menurutAlias = new Dictionary<int, int>();
        for (int c = 0; c < wakil.Length; c++)
        {
            foreach (int alias in k.DaftarAlias(in wakil[c].Nama))
            {
                satu.Satukan(c, menurutAlias.TryAdd(alias, c) ? c : menurutAlias[alias]);
            }
        }

        if (satu.Jumlah == 1)
        {
            return true;
        }

        int[] semua = [.. menurutAlias.Keys];
        if (semua.Length > BatasGanda.NamaSatuNik)
        {
            return false;
        }

        hasil.Calon += (long)semua.Length * (semua.Length - 1) / 2;
        for (int a = 1; a < semua.Length; a++)
        {
            for (int b = 0; b < a; b++)
            {
                (int x, int y) = (menurutAlias[semua[a]], menurutAlias[semua[b]]);
                if (satu.Akar(x) != satu.Akar(y) && IntiGanda.Mirip(k, semua[a], semua[b], Saring, IntiGanda.AmbangBertentangan))
                {
                    satu.Satukan(x, y);
                }
            }
        }

        return true;
    }
}
