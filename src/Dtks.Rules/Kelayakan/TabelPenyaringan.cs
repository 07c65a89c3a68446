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
}
