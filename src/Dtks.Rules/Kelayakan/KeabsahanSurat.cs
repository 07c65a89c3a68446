using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Validity of a letter: signatory (SP-1), and dates and attachment (VK-13).</summary>
public static class KeabsahanSurat
{
    /// <summary>Checks the letter that approves the kelayakan list of a periode.</summary>
    /// <param name="surat">The letter.</param>
    /// <param name="periode">The periode whose window counts.</param>
    /// <param name="edisi">The edition, or the list from which the periode chooses.</param>
    /// <param name="kegiatan">The activity the letter belongs to: verifikasi-kelayakan or verval-pbi.</param>
    /// <returns>The rules the letter breaks: SP-1, then VK-13, each at most once; empty when it is valid.</returns>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled and no edition was named.</exception>
    public static ImmutableArray<Aturan> Periksa(
        SuratPengesahan surat, Periode periode, PilihanEdisi edisi = default, KegiatanBulanan kegiatan = KegiatanBulanan.VerifikasiKelayakan)
    {
        ArgumentNullException.ThrowIfNull(surat);
        var dipakai = edisi.Tentukan(periode, Aturan.SP1);
        var cacat = HukumKelayakan.Surat(surat, JendelaSurat(periode, dipakai, kegiatan), dipakai);
        return (!cacat.HasFlag(CacatSurat.Penandatangan), (cacat & ~CacatSurat.Penandatangan) == CacatSurat.TidakAda) switch
        {
            (true, true) => [],
            (true, false) => [Aturan.VK13],
            (false, true) => [Aturan.SP1],
            (false, false) => [Aturan.SP1, Aturan.VK13],
        };
    }

    /// <summary>Every condition of SP-1 and VK-13 that the letter fails.</summary>
    /// <param name="surat">The letter.</param>
    /// <param name="periode">The periode whose window counts.</param>
    /// <param name="edisi">The edition, or the list from which the periode chooses.</param>
    /// <param name="kegiatan">The activity the letter belongs to: verifikasi-kelayakan or verval-pbi.</param>
    /// <returns>One message a condition, with how to repair it; empty when the letter is valid.</returns>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled and no edition was named.</exception>
    public static ImmutableArray<Pesan> Sebab(
        SuratPengesahan surat, Periode periode, PilihanEdisi edisi = default, KegiatanBulanan kegiatan = KegiatanBulanan.VerifikasiKelayakan)
    {
        ArgumentNullException.ThrowIfNull(surat);
        var dipakai = edisi.Tentukan(periode, Aturan.SP1);
        var jendela = JendelaSurat(periode, dipakai, kegiatan);
        return PesanSurat.Untuk(HukumKelayakan.Surat(surat, jendela, dipakai), surat, dipakai, jendela);
    }

    /// <summary>Whether this signatory may sign under the edition (SP-1). A kepala dinas sosial is never enough.</summary>
    /// <param name="penandatangan">Who signed.</param>
    /// <param name="edisi">The edition.</param>
    /// <param name="periode">The period whose signatories count.</param>
    /// <exception cref="DiLuarCakupanException">The edition is modelled in part, and not in this one.</exception>
    public static bool PenandatanganSah(Penandatangan penandatangan, EdisiAturan edisi, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        edisi.PastikanDimodelkan(Aturan.SP1);
        return edisi.Isi.Penandatangan.Pada(periode).Contains(penandatangan);
    }

    /// <summary>Dates inside the window, letter not dated after its upload, attachment present.</summary>
    internal static bool BerkasSah(SuratPengesahan surat, Jendela jendela) => HukumKelayakan.BerkasSurat(surat, jendela) == CacatSurat.TidakAda;

    /// <summary>The window of date and upload; null in an edition without monthly windows, which knows SP-1 and not VK-13.</summary>
    internal static Jendela? JendelaSurat(Periode periode, EdisiAturan edisi, KegiatanBulanan kegiatan) => KalenderDtks.Jendela(periode, edisi)[
        kegiatan == KegiatanBulanan.VervalPbi ? KegiatanBulanan.VervalPbi : KegiatanBulanan.PengesahanKelayakan];
}
