namespace Dtks.Matching;

/// <summary>GD-2 and GD-3: records with an alias and the tanggal lahir in common.</summary>
internal static class LintasanNama
{
    /// <summary>Blocks over this are divided further: by No KK for GD-2, by jenis kelamin and ibu kandung for GD-3.</summary>
    private const int BatasLangsung = 32;

    private const int BitAlias = 31;

    internal static HasilLintasan Cari(KolomGanda k, BagianPencarian bagian, PilihanGanda pilihan)
    {
        var hasil = new HasilLintasan(JenisKunci.NamaTanggal, pilihan);
        int banyak = 0;
        for (int i = 0; i < k.Jumlah; i++)
        {
            if (Ikut(k, i) && bagian.Memuat(Pemilik(k, i)))
            {
                banyak += k.DaftarAlias(in k.Nama[i]).Length;
            }
        }

        var tabel = new TabelBlok(banyak);
        for (int i = 0; i < k.Jumlah; i++)
        {
            if (Ikut(k, i) && bagian.Memuat(Pemilik(k, i)))
            {
                foreach (int alias in k.DaftarAlias(in k.Nama[i]))
                {
                    tabel.Tambah(PengacakKunci.Acak(((ulong)(uint)k.Tanggal[i] << BitAlias) | (uint)alias), i);
                }
            }
        }

        hasil.Isi = tabel.Jumlah;
        hasil.Blok = tabel.Blok;
        int[] tempat = new int[64];
        for (int e = 1; e <= tabel.Jumlah; e++)
        {
            if (tabel.Banyak(e) > 0)
            {
                bool besar = hasil.Catat(tabel.Banyak(e));
                if (tabel.Banyak(e) > 1)
                {
                    Blok(k, tabel.Isi(e, ref tempat), besar, hasil);
                }
            }
        }

        return hasil;
    }

    private static bool Ikut(KolomGanda k, int i) => k.Nama[i] != 0 && k.Tanggal[i] != 0 && k.PunyaId(i);

    // Why: the number of an alias depends on the order of the people, and the part that owns a key must not; the date alone divides well enough.
    private static ulong Pemilik(KolomGanda k, int i) => PengacakKunci.Acak((uint)k.Tanggal[i]);

    private static void Blok(KolomGanda k, ReadOnlySpan<int> isi, bool besar, HasilLintasan hasil)
    {
        if (besar)
        {
            hasil.BlokBesar.Add(new BlokBesar("GD-2, GD-3", $"nama {SamaranGanda.Nama(AliasBersama(k, isi))}, lahir {SamaranGanda.Tanggal(k.Tanggal[isi[0]])}", isi.Length));
        }

        if (isi.Length <= Math.Min(BatasLangsung, hasil.BatasGugus))
        {
            for (int a = 1; a < isi.Length; a++)
            {
                for (int b = 0; b < a; b++)
                {
                    PeriksaBila(k, isi[a], isi[b], hasil);
                }
            }

            return;
        }

        var tabelKk = new TabelBlok(isi.Length);
        int ibu = 0;
        foreach (int i in isi)
        {
            if (k.NomorKk[i] != 0)
            {
                tabelKk.Tambah(PengacakKunci.Acak(k.NomorKk[i]), i);
            }

            ibu += k.DaftarAlias(in k.Ibu[i]).Length;
        }

        var tabelIbu = new TabelBlok(ibu);
        foreach (int i in isi)
        {
            foreach (int alias in k.Kelamin(i) == 0 ? [] : k.DaftarAlias(in k.Ibu[i]))
            {
                tabelIbu.Tambah(PengacakKunci.Acak(((ulong)(uint)alias << 2) | (uint)k.Kelamin(i)), i);
            }
        }

        SubBlok(k, tabelKk, hasil, static (k, isi, hasil) => hasil.TambahGugus(k, AturanGanda.Gd2, TingkatGanda.Kuat, isi));
        SubBlok(k, tabelIbu, hasil, GugusIbu);
    }

    private static void SubBlok(KolomGanda k, TabelBlok tabel, HasilLintasan hasil, Action<KolomGanda, int[], HasilLintasan> gugus)
    {
        int[] tempat = new int[64];
        for (int e = 1; e <= tabel.Jumlah; e++)
        {
            if (tabel.Banyak(e) < 2)
            {
                continue;
            }

            ReadOnlySpan<int> isi = tabel.Isi(e, ref tempat);
            if (isi.Length <= hasil.BatasGugus)
            {
                hasil.PeriksaSemua(k, isi);
            }
            else
            {
                gugus(k, isi.ToArray(), hasil);
            }
        }
    }

    // Dasar: GD-3 between two valid NIKs of different provinces is tinjau; a record without valid NIK joins them all.
    private static void GugusIbu(KolomGanda k, int[] isi, HasilLintasan hasil)
    {
        if (Array.Exists(isi, i => k.ProvinsiNik(i) == 0))
        {
            hasil.TambahGugus(k, AturanGanda.Gd3, TingkatGanda.Kuat, isi);
            return;
        }

        IGrouping<int, int>[] provinsi = [.. isi.GroupBy(k.ProvinsiNik)];
        foreach (IGrouping<int, int> satu in provinsi)
        {
            hasil.TambahGugus(k, AturanGanda.Gd3, TingkatGanda.Kuat, satu);
        }

        if (provinsi.Length > 1)
        {
            hasil.TambahGugus(k, AturanGanda.Gd3, TingkatGanda.Tinjau, isi);
        }
    }

    private static void PeriksaBila(KolomGanda k, int i, int j, HasilLintasan hasil)
    {
        if ((k.NomorKk[i] != 0 && k.NomorKk[i] == k.NomorKk[j]) || IntiGanda.AliasSama(k, k.Ibu[i], k.Ibu[j]))
        {
            hasil.Periksa(k, i, j);
        }
    }

    private static string AliasBersama(KolomGanda k, ReadOnlySpan<int> isi)
    {
        string bersama = "";
        foreach (int alias in k.DaftarAlias(in k.Nama[isi[0]]))
        {
            bool semua = true;
            foreach (int i in isi)
            {
                semua &= k.DaftarAlias(in k.Nama[i]).Contains(alias);
            }

            string teks = k.Alias.Teks(alias).ToString();
            bersama = semua && (bersama.Length == 0 || string.CompareOrdinal(teks, bersama) < 0) ? teks : bersama;
        }

        return bersama;
    }
}
