using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What one question of the survey says about poverty (KF-1 to KF-10).</summary>
/// <param name="Nomor">Number of the question, 1 to 10.</param>
/// <param name="Status">
/// Terpenuhi: the answer points to poverty; tidak terpenuhi: it does not; tidak diketahui: unanswered; tidak berlaku: question 6, which is neutral.
/// </param>
/// <remarks>Value equality. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TemuanKriteria(int Nomor, StatusTemuan Status)
{
    private static ImmutableArray<Aturan> Semua { get; } =
    [
        Aturan.KF1, Aturan.KF2, Aturan.KF3, Aturan.KF4, Aturan.KF5, Aturan.KF6, Aturan.KF7, Aturan.KF8, Aturan.KF9, Aturan.KF10,
    ];

    /// <summary>The rule of the question, with its citation.</summary>
    /// <exception cref="InvalidOperationException">There is no such question, as in <c>default</c>.</exception>
    public Aturan Aturan => Nomor is >= 1 and <= SurveiKemiskinan.JumlahPertanyaan
        ? Semua[Nomor - 1]
        : throw new InvalidOperationException("Nomor pertanyaan harus 1 sampai 10. / The number of a question is 1 to 10.");

    // Why: the generated text would read Aturan, which default does not have.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Nomor = {Nomor}, Status = {Status}");
        return true;
    }
}
