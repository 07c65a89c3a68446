namespace Dtks.Testing;

/// <summary>An implementation breaks a law; the message holds the smallest case found, ready to be pasted into a conformance file.</summary>
public sealed class InvarianDilanggarException : Exception
{
    internal InvarianDilanggarException(Invarian invarian, KasusVerifikasi kasus, string kasusKonformansi)
        : base($"Invarian dilanggar / Law broken: {invarian}\nKasus terkecil / smallest case:\n{kasusKonformansi}")
    {
        Invarian = invarian;
        Kasus = kasus;
        KasusKonformansi = kasusKonformansi;
    }

    /// <summary>The law.</summary>
    public Invarian Invarian { get; }

    /// <summary>The smallest case found that breaks it.</summary>
    public KasusVerifikasi Kasus { get; }

    /// <summary>The case in the form of the conformance files, with what the rules expect. Synthetic numbers only.</summary>
    public string KasusKonformansi { get; }
}
