using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The page of DTSEN, modelled in part: of the parameters of this page only the caps of PKH components and the desil conditions (DS-2) are known.</summary>
internal static class HalamanDtsen2025
{
    private static readonly Periode Awal = new(2025, 6);

    private static readonly Sitasi BelumDimodelkan = new(Sumber.Permensos3Tahun2025, "naskah tidak tersedia; belum dimodelkan");

    /// <summary>ATENSI, Asistensi Rehabilitasi Sosial: not a programme of the register (KP-4), but one with a desil condition.</summary>
    public static readonly ProgramBansos Atensi = ProgramBansos.Daerah("ATENSI", "Asistensi Rehabilitasi Sosial", SatuanProgram.Individu);

    // Tidak dimodelkan: whatever Permensos 3/2025 and Kepmensos 245/HUK/2025 say on windows, reasons, letters, roles and deadlines.
    public static IsiEdisi Isi { get; } = new()
    {
        Jendela = Parameter.Sejak(Awal, ImmutableArray<KetentuanJendela>.Empty, BelumDimodelkan),
        Alasan = Parameter.Sejak(Awal, ImmutableArray<KetentuanAlasan>.Empty, BelumDimodelkan),
        Tahap = Parameter.Sejak(Awal, ImmutableArray<TahapVerifikasi>.Empty, BelumDimodelkan),
        KaskadePbi = Parameter.Sejak(Awal, false, BelumDimodelkan),
        Penandatangan = Parameter.Sejak(Awal, ImmutableArray<Penandatangan>.Empty, BelumDimodelkan),
        Izin = Parameter.Sejak(Awal, ImmutableArray<IzinPeran>.Empty, BelumDimodelkan),
        TenggatTanggapan = Parameter.Sejak(Awal, 0, BelumDimodelkan),
        TenggatPermohonan = Parameter.Sejak(Awal, 0, BelumDimodelkan),
        AmbangKepadanan = Parameter.Sejak(Awal, ImmutableArray<AmbangElemen>.Empty, BelumDimodelkan),
        BatasKomponen = Parameter.Sejak(Awal, IsiBersama.BatasPkh, Tempat.Komponen),
        BatasDesil = Parameter.Sejak<ImmutableArray<BatasDesil>>(
            Awal,
            [
                // Dasar: DS-2, Kepmensos 79/HUK/2025. Tafsir: secondary sources of 2025 give Sembako 1-5 and 1-4; KebijakanDtks.BatasDesilSembako chooses.
                new(ProgramBansos.Pkh, 4),
                new(ProgramBansos.Sembako, 5, MenurutKebijakan: true),
                new(ProgramBansos.PbiJk, 5, AtauAsesmen: true),
                new(Atensi, 5, AtauAsesmen: true),
            ],
            Tempat.Desil),
        SelangPenetapan = Parameter.Sejak(Awal, 0, BelumDimodelkan),
        SelangPendataan = Parameter.Sejak(Awal, 0, BelumDimodelkan),
    };
}
