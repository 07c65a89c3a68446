namespace Dtks.Domain;

/// <summary>The answer to "which edition holds in this period".</summary>
/// <remarks>Made by <see cref="EdisiAturan.Untuk"/> and <see cref="DaftarEdisi.Untuk"/> only; immutable, equal by value.</remarks>
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

    /// <summary>Gets the edition; <see langword="null"/> when <see cref="Status"/> is <see cref="StatusCakupan.BelumDimodelkan"/>.</summary>
    public EdisiAturan? Edisi { get; }

    /// <summary>Gets the answer in words, Indonesian and English.</summary>
    public Pesan Keterangan { get; }

    internal static CakupanEdisi Ada(EdisiAturan edisi)
    {
        var sampai = edisi.Selesai is { } selesai ? (Indonesia: $"periode {edisi.Mulai} sampai {selesai}", Inggris: $"periods {edisi.Mulai} to {selesai}")
            : (Indonesia: $"sejak periode {edisi.Mulai}", Inggris: $"from period {edisi.Mulai} on");
        var sumber = edisi.Sumber is { } milik ? (Indonesia: $" Sumber pemanggil: {milik.Nama}.", Inggris: $" Source of the caller: {milik.Nama}.") : (Indonesia: "", Inggris: "");
        return edisi.Status == StatusCakupan.Sebagian
            ? new(edisi.Status, edisi, new Pesan(
                "EDISI-SEBAGIAN",
                $"Berlaku {edisi.Nama}, {sampai.Indonesia}, dimodelkan sebagian: {LingkupSebagian.Indonesia}.{sumber.Indonesia}",
                $"{edisi.Nama} holds, {sampai.Inggris}, modelled in part: {LingkupSebagian.Inggris}.{sumber.Inggris}"))
            : new(edisi.Status, edisi, new Pesan(
                "EDISI-ADA",
                $"Berlaku {edisi.Nama}, {sampai.Indonesia}.{sumber.Indonesia}",
                $"{edisi.Nama} holds, {sampai.Inggris}.{sumber.Inggris}"));
    }

    internal static CakupanEdisi Belum(Periode periode) => new(StatusCakupan.BelumDimodelkan, null, periode < EdisiAturan.Semua[0].Mulai
        ? new Pesan(
            "EDISI-BELUM-DIMODELKAN",
            $"Periode {periode} belum dimodelkan: aturan tersedia mulai periode {EdisiAturan.Semua[0].Mulai}. Sebutkan edisi bila tetap ingin menerapkannya.",
            $"Period {periode} is not modelled: rules are available from period {EdisiAturan.Semua[0].Mulai}. Name an edition to apply it all the same.")
        : new Pesan(
            "EDISI-BELUM-DIMODELKAN",
            $"Periode {periode} belum dimodelkan: {Sumber.Kepmensos73Tahun2024.Nama} menggantikan {Sumber.Kepmensos150Tahun2022.Nama} dan naskahnya tidak tersedia. Sebutkan edisi, atau turunkan edisi dari bacaan sendiri.",
            $"Period {periode} is not modelled: {Sumber.Kepmensos73Tahun2024.Nama} replaced {Sumber.Kepmensos150Tahun2022.Nama} and its text is not at hand. Name an edition, or derive one from a reading of your own."));

    internal static Pesan BelumPada(EdisiAturan edisi, Aturan aturan) => new(
        "EDISI-BELUM-DIMODELKAN",
        $"{aturan.Id} ({aturan.Judul}) belum dimodelkan pada edisi {edisi.Id}: rujuk {Sumber.Permensos3Tahun2025.Nama} dan {Sumber.Kepmensos245Tahun2025.Nama}. Yang dimodelkan: {LingkupSebagian.Indonesia}.",
        $"{aturan.Id} ({aturan.JudulInggris}) is not modelled in edition {edisi.Id}: see {Sumber.Permensos3Tahun2025.Nama} and {Sumber.Kepmensos245Tahun2025.Nama}. Modelled: {LingkupSebagian.Inggris}.");

    private static (string Indonesia, string Inggris) LingkupSebagian =>
        ("syarat desil, berkas DTSEN, reaktivasi PBI-JK, anomali", "desil conditions, DTSEN files, reactivation of PBI-JK, anomalies");
}
