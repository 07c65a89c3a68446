using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Serves the queue for PBI-JK from a quota (PB-1, PB-2).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LayananPbi
{
    /// <summary>Serves a queue.</summary>
    /// <param name="kuota">The quota, 0 or more.</param>
    /// <param name="terpakai">How much of it is used, 0 or more; it may exceed the quota.</param>
    /// <param name="antrian">The queue in any order; every NIK once.</param>
    /// <param name="urutanPbi">The order of service (<see cref="KebijakanDtks.UrutanPbi"/>).</param>
    /// <returns>What was left, who is served and who waits, both in the order of service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="antrian"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">A NIK stands twice in the queue, or an entry is of no group; the message names its place.</exception>
    public static HasilLayananPbi Layani(int kuota, int terpakai, IReadOnlyList<PengajuanPbi> antrian, UrutanAntrianPbi urutanPbi = UrutanAntrianPbi.Golongan)
    {
        ArgumentNullException.ThrowIfNull(antrian);
        ArgumentOutOfRangeException.ThrowIfNegative(kuota);
        ArgumentOutOfRangeException.ThrowIfNegative(terpakai);
        PeriksaAntrian(antrian);
        PengajuanPbi[] pengajuan = [.. antrian];
        int[] urutan = [.. Enumerable.Range(0, pengajuan.Length)];
        Array.Sort(pengajuan, urutan, urutanPbi == UrutanAntrianPbi.Tanggal ? PengajuanPbi.MenurutTanggal : null);

        // Dasar: PB-1, what is left is never negative.
        int sisa = Math.Max(0, kuota - terpakai);
        int dilayani = Math.Min(sisa, urutan.Length);
        return new HasilLayananPbi(sisa, [.. urutan[..dilayani]], [.. urutan[dilayani..]], antrian);
    }

    private static void PeriksaAntrian(IReadOnlyList<PengajuanPbi> antrian)
    {
        HashSet<Nik> dikenal = new(antrian.Count);
        for (int i = 0; i < antrian.Count; i++)
        {
            if (!TabelPengusulan.GolonganAntrian.Memuat(antrian[i].Golongan) || antrian[i].Nik == default)
            {
                throw new ArgumentException(
                    $"Antrian [{i}] tidak terisi: NIK dan golongan wajib ada. / Entry [{i}] of the queue is not filled: NIK and group are required.",
                    nameof(antrian));
            }

            if (!dikenal.Add(antrian[i].Nik))
            {
                throw new ArgumentException(
                    $"Antrian [{i}] memuat NIK yang sudah ada sebelumnya; tinggalkan satu. / Entry [{i}] of the queue repeats a NIK; keep one.",
                    nameof(antrian));
            }
        }
    }
}
