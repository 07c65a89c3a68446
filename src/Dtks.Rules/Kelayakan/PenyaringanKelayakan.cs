using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Screens kepesertaan: suggests reasons of tidak layak that the data point to, with their evidence. Never a decision.</summary>
/// <remarks>
/// Window and letter play no part. Pure and thread-safe. Families are looked at once each, so that a whole kab/kota is screened in one pass. A birth date after
/// the day asked for counts as missing: one bad record does not stop a batch.
/// </remarks>
public static class PenyaringanKelayakan
{
    /// <summary>Screens.</summary>
    /// <param name="bahan">The facts.</param>
    /// <param name="kebijakan">The policy (<c>UsiaLansia</c>); null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>The suggestions by kepesertaan, then by reason, the replacement of a pengurus and advice last.</returns>
    /// <exception cref="DiLuarCakupanException">The periode of the day is not modelled, or the edition has no verifikasi kelayakan.</exception>
    /// <exception cref="BahanTidakSahException">Advice names nobody, no direction or no source; all such items are named.</exception>
    public static HasilPenyaringan Saring(BahanPenyaringan bahan, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        var periode = Periode.Dari(bahan.Per);
        var edisi = KonteksKelayakan.TentukanEdisi(periode, bahan.Edisi);
        var halaman = new HukumPenyaringan(bahan, edisi, periode, kebijakan ?? KebijakanDtks.Baku);
        return new(edisi, bahan.Edisi.Disebut is not null, !edisi.Mencakup(periode), halaman.Baca());
    }
}
