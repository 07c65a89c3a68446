using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The page of Permensos 3/2021: the monthly calendar of SOS22, three signatories, no PBI cascade.</summary>
internal static class HalamanPermensos3Tahun2021
{
    private static readonly Periode Awal = new(2021, 6);

    public static IsiEdisi Isi { get; } = new()
    {
        Jendela = Parameter.Sejak(Awal, IsiBersama.JendelaBulanan, Tempat.Kegiatan),

        // Tafsir: the list is BS24's, of 2022, applied back; that a reason must be chosen is PATI's.
        Alasan = Parameter.Sejak(Awal, IsiBersama.DelapanAlasan, Tempat.Alasan),
        Tahap = Parameter.Sejak(Awal, IsiBersama.TigaTahap, Tempat.Modul),

        // Dasar: neither SOS22 nor PATI knows a cascade.
        KaskadePbi = Parameter.Sejak(Awal, false, Tempat.Modul),
        Penandatangan = Parameter.Sejak<ImmutableArray<Penandatangan>>(
            Awal, [Penandatangan.KepalaDaerah, Penandatangan.WakilKepalaDaerah, Penandatangan.SekdaAtasNama], Tempat.SuratSos22),
        Izin = Parameter.Sejak(Awal, IsiBersama.IzinBulanan, Tempat.Modul),

        // Tafsir: for proposals of Kemensos; its own verification (KM-1) came with the next edition.
        TenggatTanggapan = Parameter.Sejak(Awal, 14, Tempat.Tanggapan),

        // Tafsir: carried on after Permensos 5/2019 was revoked.
        TenggatPermohonan = Parameter.Sejak(Awal, 5, Tempat.Permohonan),
        AmbangKepadanan = Parameter.Sejak(Awal, ImmutableArray<AmbangElemen>.Empty, Tempat.Kegiatan),
        BatasKomponen = Parameter.Sejak(Awal, IsiBersama.BatasPkh, Tempat.Komponen),
        SelangPenetapan = Parameter.Sejak(Awal, 1, Tempat.PenetapanBulanan),
        SelangPendataan = Parameter.Sejak(Awal, 0, Tempat.PenetapanBulanan),
    };
}
