using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The rule for a family in which all members died: a KKS non-PKH family gets status keberadaan 3 (KP-6).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class KeluargaMeninggalSeluruhnya
{
    /// <summary>Evaluates the rule.</summary>
    /// <param name="anggota">The members of one family.</param>
    /// <param name="kelengkapan">What is stated about the completeness of <paramref name="anggota"/>.</param>
    /// <param name="diterima">Every programme the family receives; null when that is not known.</param>
    /// <param name="per">The day as of which deaths count; null = any mark counts.</param>
    /// <returns>The finding; <see cref="TemuanKeberadaan.Keberadaan"/> is 3 when the rule holds.</returns>
    public static TemuanKeberadaan Periksa(
        IReadOnlyList<Penduduk> anggota, KelengkapanKeluarga kelengkapan, IReadOnlyCollection<ProgramBansos>? diterima, LocalDate? per = null)
    {
        ArgumentNullException.ThrowIfNull(anggota);

        // Tafsir: KKS = SEMBAKO alone, as in KeanggotaanDtks; a PKH family, or one without KKS, is outside the rule.
        if (diterima is not null && (!diterima.Contains(ProgramBansos.Sembako) || diterima.Contains(ProgramBansos.Pkh)))
        {
            return new(StatusTemuan.TidakBerlaku);
        }

        foreach (var orang in anggota)
        {
            if (!orang.Meninggal.Berlaku(per))
            {
                return new(StatusTemuan.TidakTerpenuhi);
            }
        }

        return new(diterima is null || !kelengkapan.Penuh || anggota.Count == 0 ? StatusTemuan.TidakDiketahui : StatusTemuan.Terpenuhi);
    }

    /// <summary>Evaluates the rule for the family of one person in a list.</summary>
    /// <param name="susunan">The people with their families.</param>
    /// <param name="indeks">Index of any member.</param>
    /// <param name="diterima">Every programme the family receives; null when that is not known.</param>
    /// <param name="per">The day as of which deaths count; null = any mark counts.</param>
    /// <returns>The finding; an unknown family is not known to have died, unless it lies outside the rule or this member lives.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public static TemuanKeberadaan Periksa(
        SusunanKeluarga susunan, int indeks, IReadOnlyCollection<ProgramBansos>? diterima, LocalDate? per = null)
    {
        ArgumentNullException.ThrowIfNull(susunan);
        var nomor = susunan.Anggota(indeks);
        var anggota = nomor.IsEmpty ? [susunan.Orang[indeks]] : nomor.Select(i => susunan.Orang[i]).ToArray();
        return Periksa(anggota, KelengkapanKeluarga.Menurut(susunan.DaftarLengkap(indeks)), diterima, per);
    }
}
