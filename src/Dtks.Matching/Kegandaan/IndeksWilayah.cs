namespace Dtks.Matching;

/// <summary>The records that GD-4 can reach, ordered by kabupaten or kota and date of birth.</summary>
internal sealed class IndeksWilayah
{
    private const int BitTanggal = 22;
    private readonly int[] _orang;
    private readonly Dictionary<int, int[]> _kembaran = [];

    internal IndeksWilayah(KolomGanda k, IndeksTanggal tanggal)
    {
        int banyak = 0;
        int kabTerakhir = 0;
        for (int i = 0; i < k.Jumlah; i++)
        {
            banyak += Ikut(k, i) ? 1 : 0;
            kabTerakhir = Math.Max(kabTerakhir, k.KabKota[i]);
        }

        ulong[] kunci = new ulong[banyak];
        _orang = new int[banyak];
        banyak = 0;
        for (int i = 0; i < k.Jumlah; i++)
        {
            if (Ikut(k, i))
            {
                kunci[banyak] = ((ulong)k.KabKota[i] << BitTanggal) | (uint)k.Tanggal[i];
                _orang[banyak++] = i;
            }
        }

        UrutRadix.Urutkan(ref kunci, ref _orang, BitTanggal + 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)kabTerakhir));
        Entri = new EntriWilayah[banyak];
        ulong sebelum = 0;
        for (int i = 0; i < banyak; i++)
        {
            if (kunci[i] == sebelum)
            {
                continue;
            }

            if (kunci[i] >> BitTanggal != sebelum >> BitTanggal)
            {
                AwalWilayah.Add(Blok.Count);
            }

            sebelum = kunci[i];
            int akhir = i + 1;
            while (akhir < banyak && kunci[akhir] == sebelum)
            {
                akhir++;
            }

            Blok.Add(new BlokWilayah(i, akhir, akhir - i, tanggal.Urutan((int)(sebelum & ((1 << BitTanggal) - 1))), (int)(sebelum >> BitTanggal)));
        }

        AwalWilayah.Add(Blok.Count);
    }

    /// <summary>The blocks in order.</summary>
    internal List<BlokWilayah> Blok { get; } = [];

    /// <summary>Where the blocks of each kabupaten or kota begin; one more marks the end.</summary>
    internal List<int> AwalWilayah { get; } = [];

    /// <summary>The records in order; complete after <see cref="Isi"/> was called for all of them.</summary>
    internal EntriWilayah[] Entri { get; }

    /// <summary>Fills the records of a range.</summary>
    internal void Isi(KolomGanda k, int awal, int akhir)
    {
        for (int i = awal; i < akhir; i++)
        {
            int orang = _orang[i];
            (ulong hurufNama, byte panjangNama) = Ciri(k, k.Nama[orang]);
            (ulong hurufIbu, byte panjangIbu) = Ciri(k, k.Ibu[orang]);
            Entri[i] = new EntriWilayah(hurufNama, hurufIbu, orang, panjangNama, panjangIbu);
        }
    }

    /// <summary>Leaves of equal records in blocks over a bound only the first; the others stand in for it in <see cref="Kembaran"/>.</summary>
    internal void Padatkan(KolomGanda k, int batas)
    {
        for (int b = 0; b < Blok.Count; b++)
        {
            if (Blok[b].Isi <= batas)
            {
                continue;
            }

            Span<EntriWilayah> isi = Entri.AsSpan(Blok[b].Awal, Blok[b].Isi);
            var kelas = new Dictionary<(ulong, ulong, int, int, int, int, byte), List<int>>();
            int sisa = 0;
            foreach (EntriWilayah entri in isi)
            {
                if (kelas.TryGetValue(k.Isi(entri.Orang), out List<int>? anggota))
                {
                    anggota.Add(entri.Orang);
                    continue;
                }

                kelas.Add(k.Isi(entri.Orang), [entri.Orang]);
                isi[sisa++] = entri;
            }

            foreach (List<int> anggota in kelas.Values.Where(static a => a.Count > 1))
            {
                _kembaran.Add(anggota[0], [.. anggota]);
            }

            Blok[b] = Blok[b] with { Akhir = Blok[b].Awal + sisa };
        }
    }

    /// <summary>The records that are equal to one, itself first; null when it stands for itself alone.</summary>
    internal int[]? Kembaran(int orang) => _kembaran.Count > 0 && _kembaran.TryGetValue(orang, out int[]? semua) ? semua : null;

    private static bool Ikut(KolomGanda k, int i) => k.KabKota[i] != 0 && k.Tanggal[i] != 0 && k.Nama[i] != 0 && k.Ibu[i] != 0 && k.PunyaId(i);

    // Why: length 0 passes every filter: several aliases, and texts too long for the filter.
    private static (ulong Huruf, byte Panjang) Ciri(KolomGanda k, int nama)
    {
        if (nama < 0)
        {
            return (0, 0);
        }

        ref readonly CiriNama ciri = ref k.Alias.Ciri(nama);
        return (ciri.Huruf, ciri.Panjang < SaringJaroWinkler.PanjangTerbatas ? (byte)ciri.Panjang : (byte)0);
    }
}
