using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dtks.Domain;

/// <summary>Every rule of the library, in catalogue order.</summary>
/// <remarks>
/// The order is by family (KL, KM, MD, VK, SP, UB, PB, PG, KF, PD, GD, AN, PR, AV, KP, ID, DS), then by number, GD-N after GD-5.
/// Immutable and thread-safe.
/// </remarks>
public static class KatalogAturan
{
    /// <summary>Gets every rule, in catalogue order; this is what <c>aturan.daftar</c> lists.</summary>
    public static ImmutableArray<Aturan> Semua { get; } =
    [
        Aturan.KL1, Aturan.KL2, Aturan.KL3,
        Aturan.KM1,
        Aturan.MD1,
        Aturan.VK1, Aturan.VK2, Aturan.VK3, Aturan.VK4, Aturan.VK5, Aturan.VK6, Aturan.VK7, Aturan.VK8, Aturan.VK9,
        Aturan.VK10, Aturan.VK11, Aturan.VK12, Aturan.VK13, Aturan.VK14, Aturan.VK15, Aturan.VK16, Aturan.VK17, Aturan.VK18,
        Aturan.SP1,
        Aturan.UB1, Aturan.UB2, Aturan.UB3, Aturan.UB4, Aturan.UB5, Aturan.UB6, Aturan.UB7, Aturan.UB8, Aturan.UB9,
        Aturan.UB10, Aturan.UB11, Aturan.UB12, Aturan.UB13,
        Aturan.PB1, Aturan.PB2, Aturan.PB3, Aturan.PB4,
        Aturan.PG1, Aturan.PG2, Aturan.PG3, Aturan.PG4, Aturan.PG5,
        Aturan.KF1, Aturan.KF2, Aturan.KF3, Aturan.KF4, Aturan.KF5, Aturan.KF6, Aturan.KF7, Aturan.KF8, Aturan.KF9, Aturan.KF10,
        Aturan.PD1, Aturan.PD2, Aturan.PD3, Aturan.PD4, Aturan.PD5, Aturan.PD6,
        Aturan.GD1, Aturan.GD2, Aturan.GD3, Aturan.GD4, Aturan.GD5, Aturan.GDN,
        Aturan.AN1, Aturan.AN2, Aturan.AN3, Aturan.AN4, Aturan.AN5, Aturan.AN6, Aturan.AN7, Aturan.AN8, Aturan.AN9,
        Aturan.AN10, Aturan.AN11, Aturan.AN12, Aturan.AN13, Aturan.AN14, Aturan.AN15, Aturan.AN16, Aturan.AN17, Aturan.AN18,
        Aturan.AN19, Aturan.AN20, Aturan.AN21,
        Aturan.PR1, Aturan.PR2, Aturan.PR3, Aturan.PR4,
        Aturan.AV1, Aturan.AV2, Aturan.AV3, Aturan.AV4, Aturan.AV5, Aturan.AV6, Aturan.AV7, Aturan.AV8, Aturan.AV9,
        Aturan.AV10, Aturan.AV11, Aturan.AV12,
        Aturan.KP1, Aturan.KP2, Aturan.KP3, Aturan.KP4, Aturan.KP5, Aturan.KP6, Aturan.KP7, Aturan.KP8,
        Aturan.ID1, Aturan.ID2, Aturan.ID3, Aturan.ID4, Aturan.ID5,
        Aturan.DS1, Aturan.DS2, Aturan.DS3, Aturan.DS4, Aturan.DS5,
    ];

    private static readonly Dictionary<IdAturan, Aturan> MenurutId = Semua.ToDictionary(static a => a.Id);

    private static readonly Dictionary<RumpunAturan, ImmutableArray<DasarAturan>> MenurutRumpun = new()
    {
        [RumpunAturan.MD] = PembacaTempat.Baca(TempatRumpun.Md, false),
        [RumpunAturan.VK] = PembacaTempat.Baca(TempatRumpun.Vk, false),
        [RumpunAturan.UB] = PembacaTempat.Baca(TempatRumpun.Ub, false),
        [RumpunAturan.PD] = PembacaTempat.Baca(TempatRumpun.Pd, false),
        [RumpunAturan.GD] = PembacaTempat.Baca(TempatRumpun.Gd, false),
        [RumpunAturan.AN] = PembacaTempat.Baca(TempatRumpun.An, false),
        [RumpunAturan.AV] = PembacaTempat.Baca(TempatRumpun.Av, false),
    };

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such id.</exception>
    public static Aturan Cari(IdAturan id) =>
        TryCari(id, out var aturan)
            ? aturan
            : throw new KeyNotFoundException($"Aturan {id} tidak ada dalam katalog. / The catalogue has no rule {id}.");

    /// <summary>Finds a rule by its id without throwing.</summary>
    /// <param name="id">The id.</param>
    /// <param name="aturan">The rule, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> when the catalogue has it.</returns>
    public static bool TryCari(IdAturan id, [NotNullWhen(true)] out Aturan? aturan) => MenurutId.TryGetValue(id, out aturan);

    /// <summary>Lists the rules of an edition, in catalogue order.</summary>
    /// <param name="edisi">The edition.</param>
    /// <returns>The rules that hold in it.</returns>
    public static ImmutableArray<Aturan> PadaEdisi(EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        return [.. Semua.Where(edisi.Memuat)];
    }

    /// <summary>Gives the places of the parts of a family that no single rule of it decides, such as what verifikasi kelayakan is about.</summary>
    /// <param name="rumpun">The family.</param>
    /// <returns>The places, each with its part; empty for most families.</returns>
    public static ImmutableArray<DasarAturan> Tempat(RumpunAturan rumpun) => MenurutRumpun.TryGetValue(rumpun, out var dasar) ? dasar : [];
}
