using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The condition for matching a participation's data with Dukcapil again: its pengurus has been replaced where that was needed (KP-7).</summary>
/// <remarks>Value equality. Immutable and thread-safe.</remarks>
public sealed record SyaratPemadananUlang
{
    internal SyaratPemadananUlang(StatusTemuan status) => Status = status;

    /// <summary>Whether the condition holds; not known when the pengurus is not known.</summary>
    public StatusTemuan Status { get; }

    /// <summary>The rule, with its citation: KP-7.</summary>
    public Aturan Aturan { get; } = Aturan.KP7;

    /// <summary>What to do.</summary>
    public Pesan Pesan => Status switch
    {
        StatusTemuan.Terpenuhi => PesanTerpenuhi,
        StatusTemuan.TidakTerpenuhi => PesanGantiDahulu,
        _ => PesanTidakTahu,
    };

    private static Pesan PesanTerpenuhi { get; } = new(
        "PENGURUS-TERCATAT-HIDUP",
        "Pengurus yang tercatat tidak bertanda meninggal; data boleh dipadankan dengan Dukcapil.",
        "The recorded pengurus is not marked as dead; the data may be matched with Dukcapil.");

    private static Pesan PesanGantiDahulu { get; } = new(
        "PENGURUS-GANTI-DAHULU",
        "Pengurus yang tercatat sudah meninggal; ganti pengurusnya dahulu, baru padankan lagi dengan Dukcapil.",
        "The recorded pengurus has died; replace the pengurus first, then match with Dukcapil again.");

    private static Pesan PesanTidakTahu { get; } = new(
        "PENGURUS-TIDAK-DIKETAHUI",
        "Data pengurus tidak diketahui; lengkapi datanya sebelum dipadankan lagi dengan Dukcapil.",
        "The pengurus is not known; complete the record before matching with Dukcapil again.");
}
