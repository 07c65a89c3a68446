using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Makes the recap of a periode: people, families, repairs and programmes by region.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Perekapan
{
    /// <summary>Counts.</summary>
    /// <param name="bahan">What to count.</param>
    /// <returns>The recap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bahan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not of the list, or a kepesertaan points to nobody.</exception>
    public static Rekap Susun(BahanRekap bahan)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        if (!TabelKewilayahan.Tingkat.Memuat(bahan.Tingkat))
        {
            throw new ArgumentOutOfRangeException(nameof(bahan), TabelKewilayahan.Tingkat.PesanTakDikenal().ToString());
        }

        var susunan = bahan.Orang;
        var anomali = PemeriksaanAnomali.Periksa(susunan, new KonteksAnomali(bahan.Per ?? bahan.Periode.HariTerakhir));
        var wilayah = new KodeWilayah[susunan.Orang.Count];
        var baris = new Dictionary<KodeWilayah, PenghitungRekap>();
        var semua = new PenghitungRekap();
        for (var i = 0; i < wilayah.Length; i++)
        {
            // Why: default stands for "no code at this level".
            wilayah[i] = susunan.Orang[i].Wilayah?.PadaTingkat(bahan.Tingkat) ?? default;
            Catat(wilayah[i], static h => h.Individu++);
            if (anomali.Perlu(i))
            {
                Catat(wilayah[i], static h => h.PerluPerbaikan++);
            }
        }

        for (var i = 0; i < wilayah.Length; i++)
        {
            var anggota = susunan.Anggota(i);
            if (!anggota.IsEmpty && anggota[0] == i)
            {
                Catat(wilayah[Wakil(susunan, anggota.AsSpan())], static h => h.Keluarga++);
            }
        }

        foreach (var kepesertaan in bahan.Kepesertaan)
        {
            if (!kepesertaan.Putusan.Ada)
            {
                continue;
            }

            if (kepesertaan.IndeksOrang is { } indeks && (uint)indeks >= (uint)wilayah.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(bahan), "Kepesertaan menunjuk orang yang tidak ada. / A kepesertaan points to nobody.");
            }

            Baris(kepesertaan.IndeksOrang is { } orang ? wilayah[orang] : default).Tambah(kepesertaan);
            semua.Tambah(kepesertaan);
        }

        return new(
            bahan.Tingkat,
            bahan.Periode,
            [
                .. baris.OrderBy(b => b.Key == default).ThenBy(b => b.Key).Select(b => b.Value.Selesai(b.Key == default ? null : b.Key)),
            ],
            semua.Selesai(null));

        void Catat(KodeWilayah kode, Action<PenghitungRekap> tambah)
        {
            tambah(Baris(kode));
            tambah(semua);
        }

        PenghitungRekap Baris(KodeWilayah kode)
        {
            if (!baris.TryGetValue(kode, out var hitungan))
            {
                baris.Add(kode, hitungan = new());
            }

            return hitungan;
        }
    }

    /// <summary>Where a family counts: with its first kepala keluarga, else with its first member.</summary>
    private static int Wakil(SusunanKeluarga susunan, ReadOnlySpan<int> anggota)
    {
        foreach (var i in anggota)
        {
            if (susunan.Orang[i].Hubungan == HubunganKeluarga.KepalaKeluarga)
            {
                return i;
            }
        }

        return anggota[0];
    }
}
