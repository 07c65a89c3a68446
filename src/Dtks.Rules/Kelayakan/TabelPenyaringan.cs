using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Texts of the screening.</summary>
public static class TabelPenyaringan
{
    /// <summary>Texts of <see cref="KeyakinanSaran"/>: <c>pasti, perlu-ditinjau</c>.</summary>
    public static TabelKode<KeyakinanSaran> Keyakinan { get; } = new(
        "keyakinan saran",
        new ButirKode<KeyakinanSaran>(KeyakinanSaran.Pasti, "pasti", "Pasti"),
        new ButirKode<KeyakinanSaran>(KeyakinanSaran.PerluDitinjau, "perlu-ditinjau", "Perlu ditinjau"));

    /// <summary>Texts of <see cref="SumberNasihat"/>: <c>sanggahan, siks-gis, usul-warga</c>.</summary>
    public static TabelKode<SumberNasihat> Sumber { get; } = new(
        "sumber nasihat",
        new ButirKode<SumberNasihat>(SumberNasihat.Sanggahan, "sanggahan", "Sanggahan"),
        new ButirKode<SumberNasihat>(SumberNasihat.SiksGis, "siks-gis", "SIKS-GIS"),
        new ButirKode<SumberNasihat>(SumberNasihat.UsulWarga, "usul-warga", "Usul warga"));
}
