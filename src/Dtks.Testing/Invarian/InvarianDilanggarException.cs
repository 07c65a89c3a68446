namespace Dtks.Testing;

/// <summary>
/// An implementation breaks a law; the message holds the smallest case found, ready to be pasted into a conformance file, and what was answered. Where the
/// implementation threw, that is the inner exception.
/// </summary>
public sealed class InvarianDilanggarException : Exception
{
    internal InvarianDilanggarException(Invarian invarian, string? jawaban, string kasus, bool dalamProtokol, Exception? galat)
        : base(
            $"Invarian dilanggar / Law broken: {invarian}\n"
            + (galat is null ? $"Jawaban yang diuji / the answer under test:\n{jawaban}\n" : $"Yang diuji melempar / the implementation threw: {galat.GetType().Name}: {galat.Message}\n")
            + (dalamProtokol
                ? "Kasus terkecil; ganti nomor 999 dengan yang belum dipakai / smallest case; replace the number 999 by one not used yet:\n"
                : "Kasus terkecil; protokol tidak memuat pertanyaan ini / smallest case; the protocol has no such question:\n")
            + kasus,
            galat)
    {
        Invarian = invarian;
        Jawaban = jawaban;
        KasusKonformansi = dalamProtokol ? kasus : null;
    }

    /// <summary>The law.</summary>
    public Invarian Invarian { get; }

    /// <summary>What the implementation answered in that case, as the protocol's answer without <c>id</c>; null when it threw.</summary>
    public string? Jawaban { get; }

    /// <summary>The case in the form of the conformance files, with what the rules expect; null where the protocol has no such question. Synthetic numbers only.</summary>
    public string? KasusKonformansi { get; }
}
