using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>
/// What all kepesertaan of one region and one periode have in common: edition, policy, the state of the letter and
/// whether the window has ended.
/// </summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class KonteksKelayakan
{
    private KonteksKelayakan(
        Periode periode, EdisiAturan edisi, KebijakanDtks kebijakan, SuratPengesahan? surat, bool jendelaBerakhir)
    {
        Periode = periode;
        Edisi = edisi;
        Kebijakan = kebijakan;
        JendelaBerakhir = jendelaBerakhir;
        Surat = surat;
        TemuanSurat = surat is null ? [] : KeabsahanSurat.Periksa(surat, periode, edisi);
        SuratSah = surat is null ? null : TemuanSurat.IsEmpty;

        // Dasar: VK-14, VK-15. What has no approved letter when the window ends lapses; a valid letter still waiting stays.
        TahapBelumFinal = jendelaBerakhir ? TahapKelayakan.Kedaluwarsa : TahapKelayakan.Finalisasi;
        TahapFinal = (SuratSah, surat?.Status) switch
        {
            (true, StatusSurat.Disetujui) => TahapKelayakan.Disahkan,
            (true, StatusSurat.Menunggu) => TahapKelayakan.MenungguPersetujuan,
            _ => jendelaBerakhir ? TahapKelayakan.Kedaluwarsa : TahapKelayakan.Pengesahan,
        };
    }

    /// <summary>The periode that is verified.</summary>
    public Periode Periode { get; }

    /// <summary>The edition of the rules in use.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>The policy in use.</summary>
    public KebijakanDtks Kebijakan { get; }

    /// <summary>The letter that counts; null when there is none, or when it is uploaded only after the as-of date.</summary>
    public SuratPengesahan? Surat { get; }

    /// <summary>Whether the letter is valid (VK-13, SP-1); null without a letter.</summary>
    public bool? SuratSah { get; }

    /// <summary>The rules the letter breaks: SP-1, VK-13, each at most once, in that order; empty without a letter.</summary>
    public ImmutableArray<Aturan> TemuanSurat { get; }

    /// <summary>Every condition of SP-1 and VK-13 that the letter fails, each with how to repair it; empty without a letter or when it is valid.</summary>
    public ImmutableArray<Pesan> SebabSurat => Surat is null ? [] : KeabsahanSurat.Sebab(Surat, Periode, Edisi);

    /// <summary>Whether the window has ended as of the given date.</summary>
    public bool JendelaBerakhir { get; }

    /// <summary>The stage of an item declared tidak layak and not finalised.</summary>
    internal TahapKelayakan TahapBelumFinal { get; }

    /// <summary>The stage of a finalised item.</summary>
    internal TahapKelayakan TahapFinal { get; }

    /// <summary>Whether the PBI cascade belongs to the edition (VK-8 came with Kepmensos 150/HUK/2022).</summary>
    internal bool AdaKaskade => Aturan.VK8.BerlakuPada(Edisi);

    /// <summary>Builds the context of a periode.</summary>
    /// <param name="periode">The periode that is verified.</param>
    /// <param name="edisi">The edition; null lets the periode choose.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <param name="surat">The letter of the region for this periode; null when none was uploaded.</param>
    /// <param name="per">The date as of which to decide; null leaves open whether the window has ended.</param>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan.</exception>
    public static KonteksKelayakan Susun(
        Periode periode,
        EdisiAturan? edisi = null,
        KebijakanDtks? kebijakan = null,
        SuratPengesahan? surat = null,
        LocalDate? per = null)
    {
        edisi = EdisiAturan.Tentukan(periode, edisi);
        if (!edisi.PunyaVerifikasiKelayakan)
        {
            throw new DiLuarCakupanException(PesanKelayakan.TanpaVerifikasiKelayakan(edisi));
        }

        var berakhir = per > KalenderDtks.Jendela(periode, edisi)[KegiatanBulanan.VerifikasiKelayakan]?.Selesai;

        // Tafsir: VK-13: a letter uploaded after the as-of date is not there yet.
        return new(periode, edisi, kebijakan ?? KebijakanDtks.Baku, surat?.TanggalUnggah > per ? null : surat, berakhir);
    }

    /// <summary>The stage of a route of the cascade.</summary>
    internal TahapKelayakan TahapKaskade(RuteKaskade kaskade) => kaskade switch
    {
        RuteKaskade.BelumFinal => TahapBelumFinal,
        RuteKaskade.Final => TahapFinal,
        _ => TahapKelayakan.Verifikasi,
    };
}
