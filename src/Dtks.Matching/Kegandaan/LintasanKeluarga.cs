namespace Dtks.Matching;

/// <summary>GD-4 by initials: records with the same No KK and tanggal lahir, one of them with a single letter for a word.</summary>
internal static class LintasanKeluarga
{
    internal static HasilLintasan Cari(KolomGanda k, BagianPencarian bagian, PilihanGanda pilihan)
    {
        var hasil = new HasilLintasan(JenisKunci.KeluargaTanggal, pilihan);
        var berinisial = new bool[k.Alias.Jumlah + 1];
        for (int alias = 1; alias < berinisial.Length; alias++)
        {
            berinisial[alias] = BerInisial(k.Alias.Teks(alias));
        }

        var dicari = new HashSet<ulong>();
        for (int i = 0; i < k.Jumlah; i++)
        {
            if (Ikut(k, i) && BerInisial(k, i, berinisial) && Kunci(k, i) is var kunci && bagian.Memuat(kunci))
            {
                dicari.Add(kunci);
            }
        }

        var blok = new Dictionary<ulong, List<int>>(dicari.Count);
        for (int i = 0; i < k.Jumlah && dicari.Count > 0; i++)
        {
            if (Ikut(k, i) && Kunci(k, i) is var kunci && dicari.Contains(kunci))
            {
                if (!blok.TryGetValue(kunci, out List<int>? baru))
                {
                    blok.Add(kunci, baru = []);
                }

                baru.Add(i);
            }
        }

        foreach (List<int> isi in blok.Values)
        {
            hasil.Isi += isi.Count;
            hasil.Blok++;
            bool muat = isi.Count <= BatasGanda.Keluarga;
            if (hasil.Catat(isi.Count) || !muat)
            {
                hasil.BlokBesar.Add(new BlokBesar("GD-4", $"No KK {SamaranGanda.Nik(k.NomorKk[isi[0]])}, lahir {SamaranGanda.Tanggal(k.Tanggal[isi[0]])}, nama berinisial", isi.Count, muat));
            }

            for (int a = 1; muat && a < isi.Count; a++)
            {
                for (int b = 0; b < a; b++)
                {
                    if (BerInisial(k, isi[a], berinisial) || BerInisial(k, isi[b], berinisial))
                    {
                        hasil.Periksa(k, isi[a], isi[b]);
                    }
                }
            }
        }

        return hasil;
    }

    // Why: the mixer maps numbers one to one; added and mixed again, two different pairs of No KK and date almost never meet, and one that does is decided rightly all the same.
    private static ulong Kunci(KolomGanda k, int i) => PengacakKunci.Acak(unchecked(PengacakKunci.Acak(k.NomorKk[i]) + (uint)k.Tanggal[i]));

    private static bool Ikut(KolomGanda k, int i) =>
        k.NomorKk[i] != 0 && k.Tanggal[i] != 0 && k.Nama[i] != 0 && k.Ibu[i] != 0 && k.KabKota[i] != 0 && k.PunyaId(i);

    private static bool BerInisial(KolomGanda k, int i, bool[] berinisial)
    {
        foreach (int alias in k.DaftarAlias(in k.Nama[i]))
        {
            if (berinisial[alias])
            {
                return true;
            }
        }

        return false;
    }

    private static bool BerInisial(ReadOnlySpan<char> teks)
    {
        for (int i = 0; i < teks.Length; i++)
        {
            if (char.IsLetter(teks[i]) && (i == 0 || teks[i - 1] == ' ') && (i + 1 == teks.Length || teks[i + 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
