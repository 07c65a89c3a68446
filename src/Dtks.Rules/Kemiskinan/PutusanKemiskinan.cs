using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The decision whether a family is fakir miskin, question by question (KP-8).</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class PutusanKemiskinan
{
    internal PutusanKemiskinan(StatusKemiskinan status, ImmutableArray<TemuanKriteria> temuan, int minimal)
    {
        Status = status;
        Temuan = temuan;
        Minimal = minimal;
    }

    /// <summary>The answer.</summary>
    public StatusKemiskinan Status { get; }

    /// <summary>One finding for each of the ten questions, in order.</summary>
    public ImmutableArray<TemuanKriteria> Temuan { get; }

    /// <summary>How many criteria beside shelter make a family fakir miskin, by the policy in use.</summary>
    public int Minimal { get; }

    /// <summary>The questions whose answer points to poverty, ascending; question 1 among them when there is no shelter.</summary>
    public ImmutableArray<int> Cocok => Nomor(StatusTemuan.Terpenuhi);

    /// <summary>The unanswered questions, ascending, also where the answer is already settled; never question 6.</summary>
    public ImmutableArray<int> Belum => Nomor(StatusTemuan.TidakDiketahui);

    /// <summary>The rule, with its citation: KP-8.</summary>
    public Aturan Aturan { get; } = Aturan.KP8;

    /// <summary>The answer and the numbers of the questions.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{TabelKemiskinan.Status.Kode(Status)} [{string.Join(", ", Cocok)}] [{string.Join(", ", Belum)}]";

    private ImmutableArray<int> Nomor(StatusTemuan status) => [.. Temuan.Where(t => t.Status == status).Select(t => t.Nomor)];
}
