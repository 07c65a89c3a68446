using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The page of Permensos 5/2019 as amended by Permensos 11/2019: no monthly windows, no verifikasi kelayakan.</summary>
internal static class HalamanPermensos5Tahun2019
{
    private static readonly Periode Awal = new(2019, 1);

    public static IsiEdisi Isi { get; } = new()
    {
        // Dasar: SAKU states no monthly window, no verifikasi kelayakan and no cascade.
        Jendela = Parameter.Sejak(Awal, ImmutableArray<KetentuanJendela>.Empty, Tempat.Pendataan),
        Alasan = Parameter.Sejak(Awal, ImmutableArray<KetentuanAlasan>.Empty, Tempat.Pendataan),
        Tahap = Parameter.Sejak(Awal, ImmutableArray<TahapVerifikasi>.Empty, Tempat.Pendataan),
        KaskadePbi = Parameter.Sejak(Awal, false, Tempat.Pendataan),
        Penandatangan = Parameter.Sejak<ImmutableArray<Penandatangan>>(
            Awal, [Penandatangan.KepalaDaerah], new(Sumber.Saku, "FAQ umum: surat pengesahan ditandatangani selain bupati/wali kota")),
        Izin = Parameter.Sejak(Awal, IsiBersama.Izin2019, new(Sumber.Saku, "Perbaikan DTKS (Permensos 11/2019 Pasal 11)")),
        TenggatTanggapan = Parameter.Sejak(Awal, 0, Tempat.Permohonan),
        TenggatPermohonan = Parameter.Sejak(Awal, 5, Tempat.Permohonan),
        AmbangKepadanan = Parameter.Sejak(Awal, ImmutableArray<AmbangElemen>.Empty, new(Sumber.Saku, "FAQ umum: data ganda dan invalid")),

        // Dasar: practice of PKH (Luar): no caps by kind before 2021.
        BatasKomponen = Parameter.Sejak(Awal, ImmutableArray<BatasKomponen>.Empty, Tempat.Komponen)
            .Lalu(new Periode(2021, 1), IsiBersama.BatasPkh, Tempat.Komponen),
        SelangPenetapan = Parameter.Sejak(Awal, 6, new(Sumber.Permensos5Tahun2019, "pasal tidak disebut spesifikasi; SAKU tidak memuatnya")),
        SelangPendataan = Parameter.Sejak(Awal, 12, Tempat.Pendataan),
    };
}
