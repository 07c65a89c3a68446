using NodaTime;

namespace Dtks.Domain;

/// <summary>One input of a citizen; it is looked into and never decides (VK-17).</summary>
/// <param name="Jenis">Usul or sanggahan.</param>
/// <param name="Tanggal">The day on which it was given.</param>
/// <remarks>Equality is member by member. Holds neither the citizen nor their words, so it may be logged.</remarks>
public sealed record MasukanWarga(JenisMasukanWarga Jenis, LocalDate Tanggal)
{
    /// <summary>Kind and day.</summary>
    /// <returns>Text such as "sanggahan 2024-02-14".</returns>
    public override string ToString()
        => $"{(TabelPengusulan.MasukanWarga.Memuat(Jenis) ? TabelPengusulan.MasukanWarga.Kode(Jenis) : "?")} {TeksTanggal.Iso(Tanggal)}";
}
