namespace Dtks.Matching;

/// <summary>Which of the eight steps of PD-5 for names are applied; all of them by default.</summary>
/// <remarks>Words are always told apart at white space and joined by one space, whatever is switched off.</remarks>
public sealed record PilihanNama
{
    /// <summary>Every step, as the specification lists them.</summary>
    public static PilihanNama Baku { get; } = new();

    /// <summary>Step 1: NFKC and invariant upper case.</summary>
    public bool HurufBesar { get; init; } = true;

    /// <summary>Step 2: words split at commas too, and after a front title written against the name (<c>H.AHMAD</c>).</summary>
    public bool PisahKata { get; init; } = true;

    /// <summary>Step 3: death marks dropped (ALM, ALMH, ALMARHUM, ALMARHUMAH).</summary>
    public bool BuangTandaMeninggal { get; init; } = true;

    /// <summary>Step 4: titles dropped before and after the name.</summary>
    public bool BuangGelar { get; init; } = true;

    /// <summary>Step 5: BIN or BINTI dropped with what follows.</summary>
    public bool BuangNamaAyah { get; init; } = true;

    /// <summary>Step 6: apostrophes deleted, other marks turned into spaces.</summary>
    public bool BuangTandaBaca { get; init; } = true;

    /// <summary>Step 7: old spelling (OE, DJ, TJ, NJ, SJ) written anew.</summary>
    public bool EjaanBaru { get; init; } = true;

    /// <summary>Step 8: shortened MUHAMMAD and ABDUL written in full.</summary>
    public bool SingkatanNama { get; init; } = true;
}
