namespace Dtks.Matching;

/// <summary>The records that GD-4 can reach, ordered by kabupaten or kota and date of birth.</summary>
internal sealed class IndeksWilayah
{
    private const int BitTanggal = 22;
    private const int BitKunci = 38;

    private readonly int[] _orang;

    internal IndeksWilayah(KolomGanda k, IndeksTanggal tanggal)
    {
        int banyak = 0;
        for (int i = 0; i < k.Jumlah; i++)
        {
            banyak += Ikut(k, i) ? 1 : 0;
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

        UrutRadix.Urutkan(ref kunci, ref _orang, BitKunci);
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
            Blok.Add(new BlokWilayah(i, tanggal.Urutan((int)(sebelum & ((1 << BitTanggal) - 1))), (ushort)(sebelum >> BitTanggal)));
        }

        AwalWilayah.Add(Blok.Count);
        Blok.Add(new BlokWilayah(banyak, -1, 0));
    }

    /// <summary>The blocks in order; one more marks the end.</summary>
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
