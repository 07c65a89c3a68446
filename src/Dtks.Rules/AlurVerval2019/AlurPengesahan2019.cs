using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The hierarchy of the verval of 2017-2019, desa to Menteri, as a table; it needs no facts beside the event.</summary>
/// <remarks>Pure and thread-safe. <see cref="Alur{TKeadaan, TPeristiwa}.Langkah(TKeadaan, TPeristiwa)"/> of the table makes a step.</remarks>
public static class AlurPengesahan2019
{
    /// <summary>The table.</summary>
    // Tafsir: the hierarchy has no numbers of its own: it is how steps 9 to 12 are signed. What is corrected goes up again from the gubernur.
    public static Alur<TanganPengesahan, PeristiwaPengesahan> Tabel { get; } = new(
        "pengesahan-2019",
        "Jenjang pengesahan verval 2017-2019",
        "Hierarchy of the verval of 2017-2019",
        TabelVerval2019.Tangan,
        TabelVerval2019.PeristiwaPengesahan,
        [TanganPengesahan.Desa],
        [
            new(TanganPengesahan.Desa, PeristiwaPengesahan.Sampaikan, TanganPengesahan.Camat, Aturan.AV9),
            new(TanganPengesahan.Camat, PeristiwaPengesahan.Sampaikan, TanganPengesahan.KepalaDaerah, Aturan.AV9),
            new(TanganPengesahan.KepalaDaerah, PeristiwaPengesahan.Sahkan, TanganPengesahan.Gubernur, Aturan.AV9),
            new(TanganPengesahan.Gubernur, PeristiwaPengesahan.Teruskan, TanganPengesahan.Menteri, Aturan.AV10),
            new(TanganPengesahan.Menteri, PeristiwaPengesahan.Tetapkan, TanganPengesahan.Ditetapkan, Aturan.AV12),
            new(TanganPengesahan.Menteri, PeristiwaPengesahan.TidakSesuai, TanganPengesahan.Perbaikan, Aturan.AV11),
            new(TanganPengesahan.Perbaikan, PeristiwaPengesahan.Perbaiki, TanganPengesahan.Gubernur, Aturan.AV11),
        ],
        [
            new(PeristiwaPengesahan.Sampaikan, null, Aturan.AV9),
            new(PeristiwaPengesahan.Sahkan, null, Aturan.AV9),
            new(PeristiwaPengesahan.Teruskan, null, Aturan.AV10),
            new(PeristiwaPengesahan.Tetapkan, null, Aturan.AV12),
            new(PeristiwaPengesahan.TidakSesuai, null, Aturan.AV11),
            new(PeristiwaPengesahan.Perbaiki, null, Aturan.AV11),
        ]);
}
