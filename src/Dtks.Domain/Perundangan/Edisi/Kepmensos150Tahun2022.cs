using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The page of Kepmensos 150/HUK/2022, as BS24, TPI and PATI show it: the complete regime.</summary>
internal static class HalamanKepmensos150Tahun2022
{
    private static readonly Periode Awal = new(2022, 10);

    public static IsiEdisi Isi { get; } = new()
    {
        Jendela = Parameter.Sejak(Awal, IsiBersama.JendelaBulanan, Tempat.Kegiatan),
        Alasan = Parameter.Sejak(Awal, IsiBersama.DelapanAlasan, Tempat.Alasan),
        Tahap = Parameter.Sejak(Awal, IsiBersama.TigaTahap, Tempat.Bs24("Tata Cara, daftar pertama huruf b")),
        KaskadePbi = Parameter.Sejak(Awal, true, Tempat.Kaskade),

        // Dasar: besides the three of SOS22, an official entitled to act for the kepala daerah; a kepala dinas is never enough.
        Penandatangan = Parameter.Sejak<ImmutableArray<Penandatangan>>(
            Awal,
            [Penandatangan.KepalaDaerah, Penandatangan.WakilKepalaDaerah, Penandatangan.SekdaAtasNama, Penandatangan.PejabatAtasNama],
            Tempat.Penandatangan),
        Izin = Parameter.Sejak(Awal, IsiBersama.IzinBulanan, Tempat.Bs24("Tata Cara, daftar pertama huruf c")),
        TenggatTanggapan = Parameter.Sejak(Awal, 14, Tempat.Tanggapan),

        // Tafsir: carried on after Permensos 5/2019 was revoked.
        TenggatPermohonan = Parameter.Sejak(Awal, 5, Tempat.Permohonan),
        AmbangKepadanan = Parameter.Sejak(Awal, IsiBersama.AmbangDukcapil, Tempat.Kepadanan),
        BatasKomponen = Parameter.Sejak(Awal, IsiBersama.BatasPkh, Tempat.Komponen),
        SelangPenetapan = Parameter.Sejak(Awal, 1, Tempat.PenetapanBulanan),
        SelangPendataan = Parameter.Sejak(Awal, 0, Tempat.PenetapanBulanan),
    };
}
