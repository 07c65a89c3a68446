using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The quota of PBI-JK of a kab/kota in a period (PB-1).</summary>
/// <remarks>Recomputed every period: <see cref="Berikutnya"/>. Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record KuotaPbi
{
    /// <summary>Makes a quota.</summary>
    /// <param name="kabKota">The kabupaten or kota.</param>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <param name="kuota">The quota, 0 or more.</param>
    /// <param name="terpakai">How much of it is used, 0 or more; it may exceed the quota.</param>
    /// <exception cref="ArgumentException">The region is not a kab/kota, or the period is not set.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public KuotaPbi(KodeWilayah kabKota, Periode periode, int kuota, int terpakai)
    {
        if (kabKota == default || kabKota.Tingkat != TingkatWilayah.KabupatenKota)
        {
            throw new ArgumentException("Kuota PBI-JK diberikan per kabupaten/kota. / The quota of PBI-JK is per kabupaten/kota.", nameof(kabKota));
        }

        if (periode == default)
        {
            throw new ArgumentException("Periode belum diisi. / The period is not set.", nameof(periode));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(kuota);
        ArgumentOutOfRangeException.ThrowIfNegative(terpakai);
        KabKota = kabKota;
        Periode = periode;
        Kuota = kuota;
        Terpakai = terpakai;
    }

    /// <summary>The kabupaten or kota.</summary>
    public KodeWilayah KabKota { get; }

    /// <summary>The period.</summary>
    public Periode Periode { get; }

    /// <summary>The quota.</summary>
    public int Kuota { get; }

    /// <summary>How much of it is used; it may exceed the quota.</summary>
    public int Terpakai { get; }

    /// <summary>What is left: quota less used, never negative.</summary>
    public int Sisa => Math.Max(0, Kuota - Terpakai);

    /// <summary>Serves a queue from this quota.</summary>
    /// <param name="antrian">The queue in any order; every NIK once.</param>
    /// <param name="urutanPbi">The order of service (<see cref="KebijakanDtks.UrutanPbi"/>).</param>
    /// <returns>Who is served and who waits.</returns>
    /// <exception cref="ArgumentException">A NIK stands twice in the queue, or an entry is not filled.</exception>
    public HasilLayananPbi Layani(IReadOnlyList<PengajuanPbi> antrian, UrutanAntrianPbi urutanPbi = UrutanAntrianPbi.Golongan) =>
        LayananPbi.Layani(Kuota, Terpakai, antrian, urutanPbi);

    /// <summary>The quota of the next period: those served now use it, those who stopped no longer do.</summary>
    /// <param name="hasil">What was served in this period.</param>
    /// <param name="berhenti">How many stopped holding PBI-JK, 0 to all who hold it.</param>
    /// <param name="kuota">The next period's quota; null = the same.</param>
    /// <returns>The next period's quota with its use recomputed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more stopped than held it.</exception>
    public KuotaPbi Berikutnya(HasilLayananPbi hasil, int berhenti = 0, int? kuota = null)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        int terpakai = Terpakai + hasil.Diterima.Length;
        ArgumentOutOfRangeException.ThrowIfNegative(berhenti);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(berhenti, terpakai);
        return new KuotaPbi(KabKota, Periode.Berikutnya, kuota ?? Kuota, terpakai - berhenti);
    }
}
