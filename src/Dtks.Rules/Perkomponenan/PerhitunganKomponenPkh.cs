using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Finds the PKH components of a family (KP-5).</summary>
/// <remarks>Pure and thread-safe. Age limits are completed years.</remarks>
public static class PerhitunganKomponenPkh
{
    /// <summary>From this age on a child is no longer usia dini.</summary>
    internal const int UsiaLewatDini = 7;

    /// <summary>Youngest age of an anak sekolah.</summary>
    internal const int UsiaSekolahTermuda = 6;

    /// <summary>Oldest age of an anak sekolah.</summary>
    internal const int UsiaSekolahTertua = 21;

    /// <summary>One more than the highest set of kinds.</summary>
    internal const int BanyakHimpunan = 1 << ((int)KomponenPkh.DisabilitasBerat + 1);

    /// <summary>Finds the components.</summary>
    /// <param name="anggota">The members of one family; whoever died counts for none.</param>
    /// <param name="per">The day as of which ages and deaths count.</param>
    /// <param name="kebijakan">The policy (<c>UsiaLansia</c>, <c>MaksKomponenPkh</c>); null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <param name="kelengkapan">What is stated about the completeness of <paramref name="anggota"/>: no component is certain only in a complete family.</param>
    /// <param name="edisi">The edition, whose caps by kind count (<see cref="IsiEdisi.BatasKomponen"/>); left out, the periode of <paramref name="per"/> chooses.</param>
    /// <returns>The components, the number that counts, and who could still be one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="anggota"/>, or a member, is null.</exception>
    /// <exception cref="BahanTidakSahException">Birth dates lie after <paramref name="per"/>; all of them are named.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the day is not modelled.</exception>
    public static HasilKomponenPkh Hitung(
        IReadOnlyList<Penduduk> anggota, LocalDate per, KebijakanDtks? kebijakan = null, KelengkapanKeluarga kelengkapan = default, PilihanEdisi edisi = default)
    {
        ArgumentNullException.ThrowIfNull(anggota);
        kebijakan ??= KebijakanDtks.Baku;
        var periode = Periode.Dari(per);
        var batas = edisi.Tentukan(periode).Isi.BatasKomponen.Pada(periode);
        KelahiranOrang.Pastikan(anggota, per);
        var komponen = ImmutableArray.CreateBuilder<KomponenAnggota>();
        var belum = ImmutableArray.CreateBuilder<int>();
        Span<int> jumlah = stackalloc int[BanyakHimpunan];
        jumlah.Clear();
        for (var i = 0; i < anggota.Count; i++)
        {
            var himpunan = Nilai(anggota[i], per, kebijakan, out var mungkin);
            if (himpunan != 0)
            {
                jumlah[himpunan]++;
                Uraikan(komponen, i, himpunan);
            }
            else if (mungkin)
            {
                belum.Add(i);
            }
        }

        return new(komponen.DrainToImmutable(), Math.Min(Terbanyak(jumlah, batas), kebijakan.MaksKomponenPkh), belum.DrainToImmutable(), kelengkapan.Penuh);
    }

    /// <summary>The greatest number of people who can count, each as one of the kinds that they are, none beyond the cap of its kind.</summary>
    /// <param name="jumlah">How many people there are of each set of kinds (bit n = kind n).</param>
    /// <param name="batas">The caps; a kind that is not listed has none.</param>
    internal static int Terbanyak(ReadOnlySpan<int> jumlah, ImmutableArray<BatasKomponen> batas)
    {
        // Why: whatever kinds are held back, nobody counts beyond their caps but those who are another kind too; the least of these bounds is reached
        // (greatest flow = least cut), so that the work depends on the kinds alone, however many people there are.
        var terbatas = 0;
        foreach (var b in batas)
        {
            terbatas |= Bit(b.Jenis);
        }

        var terbanyak = long.MaxValue;
        for (var ditahan = terbatas; ; ditahan = (ditahan - 1) & terbatas)
        {
            var orang = 0L;
            foreach (var b in batas)
            {
                orang += (ditahan & Bit(b.Jenis)) != 0 ? b.Paling : 0;
            }

            for (var himpunan = 1; himpunan < jumlah.Length; himpunan++)
            {
                orang += (himpunan & ~ditahan) != 0 ? jumlah[himpunan] : 0;
            }

            terbanyak = Math.Min(terbanyak, orang);
            if (ditahan == 0)
            {
                return (int)terbanyak;
            }
        }
    }

    /// <summary>What one member is: a bit for each component; a birth date after the day counts as missing here.</summary>
    /// <param name="orang">The member.</param>
    /// <param name="per">The day.</param>
    /// <param name="kebijakan">The policy.</param>
    /// <param name="mungkin">Whether missing data could make a member who is nothing a component.</param>
    /// <returns>Bit n stands for component n.</returns>
    internal static int Nilai(Penduduk orang, LocalDate per, KebijakanDtks kebijakan, out bool mungkin)
    {
        mungkin = false;
        if (orang.Meninggal.Berlaku(per))
        {
            return 0;
        }

        // Tafsir: hamil with unknown sex counts.
        var perempuan = orang.JenisKelamin != JenisKelamin.LakiLaki;
        var himpunan = orang.Hamil == Kepastian.Ya && perempuan ? Bit(KomponenPkh.IbuHamil) : 0;
        himpunan |= orang.DisabilitasBerat == Kepastian.Ya ? Bit(KomponenPkh.DisabilitasBerat) : 0;
        mungkin = orang.DisabilitasBerat == Kepastian.TidakTahu || (orang.Hamil == Kepastian.TidakTahu && perempuan);
        if (orang.TanggalLahir is not { } lahir || !Usia.TryHitung(lahir, per, out var usia))
        {
            mungkin = himpunan == 0;
            return himpunan;
        }

        himpunan |= usia.Tahun < UsiaLewatDini ? Bit(KomponenPkh.AnakUsiaDini) : 0;
        himpunan |= usia.Tahun >= kebijakan.UsiaLansia ? Bit(KomponenPkh.LanjutUsia) : 0;
        if (usia.Tahun is >= UsiaSekolahTermuda and <= UsiaSekolahTertua)
        {
            himpunan |= orang.Sekolah.Jenjang switch
            {
                JenjangSekolah.Sd => Bit(KomponenPkh.Sd),
                JenjangSekolah.Smp => Bit(KomponenPkh.Smp),
                JenjangSekolah.Sma => Bit(KomponenPkh.Sma),
                _ => 0,
            };
            mungkin |= orang.Sekolah.Status == Kepastian.TidakTahu;
        }

        mungkin &= himpunan == 0;
        return himpunan;
    }

    private static int Bit(KomponenPkh jenis) => 1 << (int)jenis;

    private static void Uraikan(ImmutableArray<KomponenAnggota>.Builder komponen, int indeks, int himpunan)
    {
        for (var jenis = KomponenPkh.IbuHamil; jenis <= KomponenPkh.DisabilitasBerat; jenis++)
        {
            if ((himpunan & Bit(jenis)) != 0)
            {
                komponen.Add(new(indeks, jenis));
            }
        }
    }
}
