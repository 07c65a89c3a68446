using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What an implementation under test decides on one kepesertaan.</summary>
/// <param name="Kelayakan">The answer.</param>
/// <param name="Sumber">Where it comes from.</param>
/// <param name="Alasan">The own reasons.</param>
/// <param name="Penyebab">Index of the PBI-JK kepesertaan that causes the cascade; null without one.</param>
/// <param name="Tahap">How far the declaration has come.</param>
/// <param name="Kepesertaan">What becomes of the kepesertaan.</param>
/// <param name="PerluGantiPengurus">Whether the pengurus died and has to be replaced.</param>
/// <remarks>Equality is member by member. Immutable.</remarks>
public sealed record PutusanDiuji(
    StatusKelayakan Kelayakan,
    SumberPutusan Sumber,
    HimpunanAlasan Alasan,
    int? Penyebab,
    TahapKelayakan Tahap,
    StatusKepesertaan Kepesertaan,
    bool PerluGantiPengurus)
{
    /// <summary>The decision of the library in this form.</summary>
    /// <param name="putusan">The decision of the library.</param>
    public static PutusanDiuji Dari(PutusanKelayakan putusan)
    {
        ArgumentNullException.ThrowIfNull(putusan);
        return new(
            putusan.Kelayakan,
            putusan.Sumber,
            putusan.Alasan,
            putusan.Penyebab,
            putusan.Tahap,
            putusan.StatusKepesertaan,
            putusan.PerluGantiPengurus);
    }
}
