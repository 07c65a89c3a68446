namespace Dtks.Domain;

/// <summary>The answer to "which edition holds in this period".</summary>
/// <remarks>Made by <see cref="EdisiAturan.Untuk"/> only; immutable, equal by value.</remarks>
public sealed record CakupanEdisi
{
    private CakupanEdisi(StatusCakupan status, EdisiAturan? edisi, Pesan keterangan)
    {
        Status = status;
        Edisi = edisi;
        Keterangan = keterangan;
    }

    /// <summary>Gets whether the period is modelled.</summary>
    public StatusCakupan Status { get; }

    /// <summary>Gets the edition; <see langword="null"/> unless <see cref="Status"/> is <see cref="StatusCakupan.Ada"/>.</summary>
    public EdisiAturan? Edisi { get; }

    /// <summary>Gets the answer in words, Indonesian and English.</summary>
    public Pesan Keterangan { get; }

    internal static CakupanEdisi Ada(EdisiAturan edisi) => new(StatusCakupan.Ada, edisi, new Pesan(
        "EDISI-ADA",
        $"Berlaku {edisi.Nama}, periode {edisi.Mulai} sampai {edisi.Selesai}.",
        $"{edisi.Nama} holds, periods {edisi.Mulai} to {edisi.Selesai}."));

    internal static CakupanEdisi Belum(Periode periode) => new(StatusCakupan.BelumDimodelkan, null, new Pesan(
        "EDISI-BELUM-DIMODELKAN",
        $"Periode {periode} belum dimodelkan: aturan tersedia mulai periode {EdisiAturan.Semua[0].Mulai}. Sebutkan edisi bila tetap ingin menerapkannya.",
        $"Period {periode} is not modelled: rules are available from period {EdisiAturan.Semua[0].Mulai}. Name an edition to apply it all the same."));

    internal static CakupanEdisi TidakLagi(Periode periode) => new(StatusCakupan.TidakDimodelkanLagi, null, new Pesan(
        "EDISI-TIDAK-DIMODELKAN-LAGI",
        $"Periode {periode} tidak dimodelkan lagi: DTSEN menggantikan DTKS ({Sumber.Permensos3Tahun2025.Nama}); aturan tersedia sampai periode {EdisiAturan.Semua[^1].Selesai}. Sebutkan edisi bila tetap ingin menerapkannya.",
        $"Period {periode} is no longer modelled: DTSEN replaces DTKS ({Sumber.Permensos3Tahun2025.Nama}); rules are available up to period {EdisiAturan.Semua[^1].Selesai}. Name an edition to apply it all the same."));
}
