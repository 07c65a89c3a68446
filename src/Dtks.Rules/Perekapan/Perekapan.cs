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
    /// <exception cref="ArgumentException">There are not as many names of regions as people.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not of the list, or a kepesertaan points to nobody.</exception>
    public static Rekap Susun(BahanRekap bahan)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        if (!TabelKewilayahan.Tingkat.Memuat(bahan.Tingkat))
        {
            throw new ArgumentOutOfRangeException(nameof(bahan), TabelKewilayahan.Tingkat.PesanTakDikenal().ToString());
        }

        if (bahan.NamaWilayah is { } nama && nama.Count != bahan.Orang.Orang.Count)
        {
            throw new ArgumentException("Jumlah nama wilayah tidak sama dengan jumlah orang. / There are not as many names of regions as people.", nameof(bahan));
        }

        var hitungan = new PenghitungWilayah(bahan);
        hitungan.HitungOrang(PemeriksaanAnomali.Periksa(bahan.Orang, bahan.Konteks ?? new KonteksAnomali(bahan.Periode.HariTerakhir)));
        hitungan.HitungKeluarga();
        foreach (var kepesertaan in bahan.Kepesertaan)
        {
            if (kepesertaan.IndeksOrang is { } indeks && (uint)indeks >= (uint)bahan.Orang.Orang.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(bahan), "Kepesertaan menunjuk orang yang tidak ada. / A kepesertaan points to nobody.");
            }

            hitungan.Hitung(kepesertaan);
        }

        return hitungan.Selesai();
    }
}
