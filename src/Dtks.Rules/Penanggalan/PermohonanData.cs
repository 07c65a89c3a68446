using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Requests for data of the register (MD-1): where they go, their steps, their deadline.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class PermohonanData
{
    private static readonly ImmutableArray<LangkahPermohonan> LangkahUmum =
        [LangkahPermohonan.Permohonan, LangkahPermohonan.Penyiapan, LangkahPermohonan.Bast, LangkahPermohonan.Pemantauan];

    private static readonly ImmutableArray<LangkahPermohonan> LangkahOpd = LangkahUmum.Add(LangkahPermohonan.LaporanPenggunaan);

    /// <summary>Gives the steps of a request, in order.</summary>
    /// <param name="pemohon">Who asks.</param>
    /// <returns>The steps; only an OPD reports the use.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the table.</exception>
    public static ImmutableArray<LangkahPermohonan> Langkah(PemohonData pemohon)
    {
        Pastikan(pemohon);
        return pemohon == PemohonData.PerangkatDaerah ? LangkahOpd : LangkahUmum;
    }

    /// <summary>Gives the step after another.</summary>
    /// <param name="pemohon">Who asks.</param>
    /// <param name="langkah">The step that is done.</param>
    /// <returns>The next step; <see langword="null"/> when the request is finished.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The applicant is not one of the table, or the step is not one of theirs.</exception>
    public static LangkahPermohonan? Berikutnya(PemohonData pemohon, LangkahPermohonan langkah)
    {
        var semua = Langkah(pemohon);
        var tempat = semua.IndexOf(langkah);
        if (tempat < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(langkah),
                "Langkah ini tidak ada pada permohonan tersebut. / That request has no such step.");
        }

        return tempat + 1 < semua.Length ? semua[tempat + 1] : null;
    }

    /// <summary>Says to whom a request goes and in which form, in Indonesian and English.</summary>
    /// <param name="pemohon">Who asks.</param>
    /// <returns>The way of the request.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the table.</exception>
    public static Pesan Tujuan(PemohonData pemohon)
    {
        Pastikan(pemohon);
        return pemohon switch
        {
            PemohonData.KementerianLembaga => new("PERMOHONAN-KL", "Surat kepada Menteri.", "A letter to the Menteri."),
            PemohonData.PemerintahDaerah => new(
                "PERMOHONAN-PEMDA",
                "Permohonan tertulis kepada Menteri melalui dinas sosial dengan SIKS-NG.",
                "A written request to the Menteri through the dinas sosial with SIKS-NG."),
            _ => new("PERMOHONAN-OPD", "Permohonan kepada dinas sosial.", "A request to the dinas sosial."),
        };
    }

    /// <summary>Gives the deadline of a request (MD-1).</summary>
    /// <param name="diterima">The day it was received, which is not counted.</param>
    /// <param name="hariKerja">The counter; <see langword="null"/> = <see cref="HariKerja.Baku"/>.</param>
    /// <param name="edisi">The edition whose deadline counts, or the list from which the day chooses; where that one fixes none, the complete regime's.</param>
    /// <returns>The last day on which it is served in time.</returns>
    /// <exception cref="DiLuarCakupanException">A year is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    public static LocalDate Tenggat(LocalDate diterima, HariKerja? hariKerja = null, PilihanEdisi edisi = default) =>
        (hariKerja ?? HariKerja.Baku).Tambah(diterima, TenggatEdisi.Dari(diterima, edisi, static isi => isi.TenggatPermohonan));

    private static void Pastikan(PemohonData pemohon)
    {
        if (!TabelPenanggalan.Pemohon.Memuat(pemohon))
        {
            throw new ArgumentOutOfRangeException(nameof(pemohon), TabelPenanggalan.Pemohon.PesanTakDikenal().ToString());
        }
    }
}
