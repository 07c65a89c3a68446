using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Validity of a letter: signatory (SP-1), and dates and attachment (VK-13).</summary>
public static class KeabsahanSurat
{
    /// <summary>Checks the letter that approves the kelayakan list of a periode.</summary>
    /// <param name="surat">The letter.</param>
    /// <param name="periode">The periode whose window counts.</param>
    /// <param name="edisi">The edition; null lets the periode choose.</param>
    /// <returns>The rules the letter breaks: SP-1, then VK-13, each at most once; empty when it is valid.</returns>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled and no edition was named.</exception>
    public static ImmutableArray<Aturan> Periksa(SuratPengesahan surat, Periode periode, EdisiAturan? edisi = null)
    {
        ArgumentNullException.ThrowIfNull(surat);
        edisi = EdisiAturan.Tentukan(periode, edisi);

        // Why: an edition without monthly windows knows SP-1 and not VK-13.
        var sah = KalenderDtks.Jendela(periode, edisi)[KegiatanBulanan.PengesahanKelayakan] is not { } jendela
            || (BerkasSah(surat, jendela) && !(surat.TanggalUnggah < surat.TanggalFinalisasi));

        return (PenandatanganSah(surat.Penandatangan, edisi), sah) switch
        {
            (true, true) => [],
            (true, false) => [Aturan.VK13],
            (false, true) => [Aturan.SP1],
            (false, false) => [Aturan.SP1, Aturan.VK13],
        };
    }

    /// <summary>Whether this signatory may sign under the edition (SP-1). A kepala dinas sosial is never enough.</summary>
    /// <param name="penandatangan">Who signed.</param>
    /// <param name="edisi">The edition.</param>
    public static bool PenandatanganSah(Penandatangan penandatangan, EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        return penandatangan switch
        {
            Penandatangan.KepalaDaerah => true,
            Penandatangan.WakilKepalaDaerah or Penandatangan.SekdaAtasNama => edisi != EdisiAturan.Permensos5Tahun2019,
            Penandatangan.PejabatAtasNama => edisi == EdisiAturan.Kepmensos150Tahun2022,
            _ => false,
        };
    }

    /// <summary>Dates inside the window, letter not dated after its upload, attachment present.</summary>
    internal static bool BerkasSah(SuratPengesahan surat, Jendela jendela) =>
        jendela.Memuat(surat.TanggalSurat)
        && jendela.Memuat(surat.TanggalUnggah)
        && surat.TanggalSurat <= surat.TanggalUnggah
        && surat.Lampiran;
}
