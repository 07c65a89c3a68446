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
        var dipakai = EdisiAturan.Tentukan(periode, edisi);
        var cacat = Cacat(surat, dipakai, JendelaPengesahan(periode, dipakai));
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
    /// <param name="edisi">The edition; null lets the periode choose.</param>
    /// <returns>One message a condition, with how to repair it; empty when the letter is valid.</returns>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled and no edition was named.</exception>
    public static ImmutableArray<Pesan> Sebab(SuratPengesahan surat, Periode periode, EdisiAturan? edisi = null)
    {
        edisi = EdisiAturan.Tentukan(periode, edisi);
        return PesanSurat.Untuk(Cacat(surat, edisi, JendelaPengesahan(periode, edisi)), surat, edisi, JendelaPengesahan(periode, edisi));
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
    internal static bool BerkasSah(SuratPengesahan surat, Jendela jendela) => CacatBerkas(surat, jendela) == CacatSurat.TidakAda;

    internal static CacatSurat Cacat(SuratPengesahan surat, EdisiAturan edisi, Jendela? terbuka)
    {
        ArgumentNullException.ThrowIfNull(surat);
        var cacat = PenandatanganSah(surat.Penandatangan, edisi) ? CacatSurat.TidakAda : CacatSurat.Penandatangan;

        // Why: an edition without monthly windows knows SP-1 and not VK-13.
        if (terbuka is not { } jendela)
        {
            return cacat;
        }

        return cacat | CacatBerkas(surat, jendela) | Bila(surat.TanggalUnggah < surat.TanggalFinalisasi, CacatSurat.SebelumFinalisasi);
    }

    private static CacatSurat CacatBerkas(SuratPengesahan surat, Jendela jendela) =>
        Bila(!jendela.Memuat(surat.TanggalSurat), CacatSurat.TanggalSurat)
        | Bila(!jendela.Memuat(surat.TanggalUnggah), CacatSurat.TanggalUnggah)
        | Bila(surat.TanggalSurat > surat.TanggalUnggah, CacatSurat.SesudahUnggah)
        | Bila(!surat.Lampiran, CacatSurat.TanpaLampiran);

    private static CacatSurat Bila(bool benar, CacatSurat cacat) => benar ? cacat : CacatSurat.TidakAda;

    private static Jendela? JendelaPengesahan(Periode periode, EdisiAturan edisi) => KalenderDtks.Jendela(periode, edisi)[KegiatanBulanan.PengesahanKelayakan];
}
