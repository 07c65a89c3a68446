using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A served recipient dropped from DTKS who still qualifies keeps the service and is registered again.</summary>
/// <remarks>Equality is by the answer. Immutable and thread-safe.</remarks>
public sealed record PenerimaTerlayani
{
    private PenerimaTerlayani(StatusTemuan status) => Status = status;

    /// <summary>
    /// Terpenuhi: the rule holds; tidak terpenuhi: dropped, served, and does not qualify any more; tidak berlaku: not served, or not dropped; tidak diketahui: an
    /// input that decides is missing.
    /// </summary>
    public StatusTemuan Status { get; }

    /// <summary>Whether the service goes on.</summary>
    public bool TetapDilayani => Status == StatusTemuan.Terpenuhi;

    /// <summary>Whether the recipient is registered again.</summary>
    public bool DidaftarkanKembali => Status == StatusTemuan.Terpenuhi;

    /// <summary>The rule, with its citation: AV-12.</summary>
    // Tafsir: the rule has no number of its own; people are dropped by the lists that step 12 makes.
    public Aturan Aturan { get; } = Aturan.AV12;

    /// <summary>Evaluates the rule.</summary>
    /// <param name="dilayani">Whether somebody is served.</param>
    /// <param name="dikeluarkan">Whether somebody was dropped from DTKS.</param>
    /// <param name="memenuhi">Whether somebody still qualifies.</param>
    /// <returns>The answer.</returns>
    public static PenerimaTerlayani Periksa(Kepastian dilayani, Kepastian dikeluarkan, Kepastian memenuhi) => new((dilayani, dikeluarkan, memenuhi) switch
    {
        (Kepastian.Tidak, _, _) or (_, Kepastian.Tidak, _) => StatusTemuan.TidakBerlaku,
        (Kepastian.Ya, Kepastian.Ya, Kepastian.Ya) => StatusTemuan.Terpenuhi,
        (Kepastian.Ya, Kepastian.Ya, Kepastian.Tidak) => StatusTemuan.TidakTerpenuhi,
        _ => StatusTemuan.TidakDiketahui,
    });
}
