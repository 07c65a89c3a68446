namespace Dtks.Domain;

/// <summary>What being held in DTKS says, and what it does not say (KP-3).</summary>
public static class KeanggotaanDtks
{
    /// <summary>Share of the people that DTKS covers, in percent, from the lowest welfare up.</summary>
    public const int PersenCakupan = 40;

    /// <summary>Whether somebody belongs to "DTKS bukan KKS &amp; PKH": registered in DTKS and receiving neither KKS nor PKH.</summary>
    /// <param name="terdaftar">Whether the person or family is registered in DTKS.</param>
    /// <param name="diterima">Every programme received; null when that is not known.</param>
    /// <returns><see cref="Kepastian.TidakTahu"/> when an input that decides is missing.</returns>
    public static Kepastian BukanKksDanPkh(Kepastian terdaftar, IEnumerable<ProgramBansos>? diterima)
    {
        if (terdaftar == Kepastian.Tidak)
        {
            return Kepastian.Tidak;
        }

        // Tafsir: KKS = program Sembako/BPNT (SEMBAKO) saja; BPNT PPKM dan kemiskinan ekstrem adalah program tersendiri.
        if (diterima is not null && diterima.Any(p => p == ProgramBansos.Sembako || p == ProgramBansos.Pkh))
        {
            return Kepastian.Tidak;
        }

        return terdaftar == Kepastian.Ya && diterima is not null ? Kepastian.Ya : Kepastian.TidakTahu;
    }
}
