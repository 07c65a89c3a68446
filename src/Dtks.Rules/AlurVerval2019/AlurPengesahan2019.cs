using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The hierarchy of the verval of 2017-2019, desa to Menteri, as a table; it needs no facts beside the event.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class AlurPengesahan2019
{
    // Tafsir: the hierarchy has no numbers of its own: it is how steps 9 to 12 are signed. The gubernur, too, verifies and sends back; what is corrected goes up
    // again from the gubernur.
    private static readonly Alur<TanganPengesahan, PeristiwaPengesahan, bool> Isi = new(
        "pengesahan-2019",
        "Jenjang pengesahan verval 2017-2019",
        "Hierarchy of the verval of 2017-2019",
        TabelVerval2019.Tangan,
        TabelVerval2019.PeristiwaPengesahan,
        _ => null,
        [TanganPengesahan.Desa],
        [
            new(PeristiwaPengesahan.Sampaikan, [TanganPengesahan.Desa], TanganPengesahan.Camat, Aturan.AV9),
            new(PeristiwaPengesahan.Sampaikan, [TanganPengesahan.Camat], TanganPengesahan.KepalaDaerah, Aturan.AV9),
            new(PeristiwaPengesahan.Sampaikan, [], null, Aturan.AV9),
            new(PeristiwaPengesahan.Sahkan, [TanganPengesahan.KepalaDaerah], TanganPengesahan.Gubernur, Aturan.AV9),
            new(PeristiwaPengesahan.Sahkan, [], null, Aturan.AV9),
            new(PeristiwaPengesahan.Teruskan, [TanganPengesahan.Gubernur], TanganPengesahan.Menteri, Aturan.AV10),
            new(PeristiwaPengesahan.Teruskan, [], null, Aturan.AV10),
            new(PeristiwaPengesahan.Tetapkan, [TanganPengesahan.Menteri], TanganPengesahan.Ditetapkan, Aturan.AV12),
            new(PeristiwaPengesahan.Tetapkan, [], null, Aturan.AV12),
            new(PeristiwaPengesahan.TidakSesuai, [TanganPengesahan.Gubernur, TanganPengesahan.Menteri], TanganPengesahan.Perbaikan, Aturan.AV11),
            new(PeristiwaPengesahan.TidakSesuai, [], null, Aturan.AV11),
            new(PeristiwaPengesahan.Perbaiki, [TanganPengesahan.Perbaikan], TanganPengesahan.Gubernur, Aturan.AV11),
            new(PeristiwaPengesahan.Perbaiki, [], null, Aturan.AV11),
        ]);

    /// <summary>The table.</summary>
    public static Alur Tabel => Isi;

    /// <summary>Makes the step of an event, or refuses it.</summary>
    /// <param name="tangan">In whose hands the data are.</param>
    /// <param name="peristiwa">The event.</param>
    /// <returns>The transition, or the refusal with the events possible instead.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hand or the event is not of its list.</exception>
    public static LangkahAlur<TanganPengesahan, PeristiwaPengesahan> Langkah(TanganPengesahan tangan, PeristiwaPengesahan peristiwa) =>
        Isi.Langkah(tangan, peristiwa, null, EdisiAturan.Permensos5Tahun2019, default, false);
}
