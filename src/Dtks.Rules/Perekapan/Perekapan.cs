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

        var wilayah = bahan.NamaWilayah?.Select(n => new KunciWilayah(default, n)) ?? bahan.Orang.Orang.Select(o => KunciWilayah.Dari(o.Wilayah, bahan.Tingkat));
        return Susun(
            bahan.Tingkat,
            bahan.Periode,
            new(new DaftarPenduduk(bahan.Orang.Orang), bahan.Orang.Peta, wilayah),
            bahan.Konteks ?? new KonteksAnomali(bahan.Periode.HariTerakhir),
            bahan.Kepesertaan);
    }

    /// <summary>The same of records that are kept in any form, on several threads; their number changes nothing in the result.</summary>
    internal static Rekap Susun(
        TingkatWilayah tingkat, Periode periode, PenghitungWilayah hitungan, KonteksAnomali konteks, IEnumerable<KepesertaanDiputus> kepesertaan, int derajat = 1)
    {
        hitungan.HitungOrang(PemeriksaanAnomali.Periksa(hitungan.Orang, hitungan.Keluarga, konteks, derajat)!);
        hitungan.HitungKeluarga();
        foreach (var satu in kepesertaan)
        {
            if (satu.IndeksOrang is { } indeks && (uint)indeks >= (uint)hitungan.Orang.Jumlah)
            {
                throw new ArgumentOutOfRangeException(nameof(kepesertaan), "Kepesertaan menunjuk orang yang tidak ada. / A kepesertaan points to nobody.");
            }

            hitungan.Hitung(satu);
        }

        return hitungan.Selesai(tingkat, periode);
    }
}
