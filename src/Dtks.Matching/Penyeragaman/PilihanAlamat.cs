namespace Dtks.Matching;

/// <summary>Which of the five steps of PD-5 for addresses are applied; all of them by default.</summary>
/// <remarks>Words are always told apart at white space and joined by one space, whatever is switched off.</remarks>
public sealed record PilihanAlamat
{
    /// <summary>Every step, as the specification lists them.</summary>
    public static PilihanAlamat Baku { get; } = new();

    /// <summary>Step 1: NFKC and invariant upper case.</summary>
    public bool HurufBesar { get; init; } = true;

    /// <summary>Step 2: every mark turned into a space.</summary>
    public bool BuangTandaBaca { get; init; } = true;

    /// <summary>Step 3: RT and RW removed with their number.</summary>
    public bool BuangRtRw { get; init; } = true;

    /// <summary>Step 4: words such as JALAN and JLN brought to one short form.</summary>
    public bool Singkatan { get; init; } = true;

    /// <summary>Step 5: words sorted ordinally.</summary>
    public bool UrutKata { get; init; } = true;
}
