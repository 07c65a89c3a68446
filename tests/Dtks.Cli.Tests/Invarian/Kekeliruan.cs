using System.Runtime.CompilerServices;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>A plausible mistake, and the law that must catch it.</summary>
/// <param name="Himpunan">The area.</param>
/// <param name="Hukum">The law.</param>
/// <param name="Sebutan">What is wrong: in words, or the wrong code itself.</param>
/// <param name="Periksa">Holds the wrong implementation against that law.</param>
public sealed record Kekeliruan(HimpunanInvarian Himpunan, Testing.Invarian Hukum, string Sebutan, Action Periksa)
{
    /// <summary>Every mistake of every class <c>Kekeliruan...</c> here.</summary>
    public static Kekeliruan[] Semua { get; } =
    [
        .. typeof(Kekeliruan).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Kekeliruan).Namespace && t.IsAbstract && t.IsSealed && t.Name.StartsWith(nameof(Kekeliruan), StringComparison.Ordinal))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .SelectMany(t => (IEnumerable<Kekeliruan>)t.GetProperty(nameof(Semua))!.GetValue(null)!),
    ];

    /// <summary>The area, what is wrong, and the law.</summary>
    public override string ToString() => $"{Himpunan.Operasi}: {Sebutan} -> {Hukum}";
}

/// <summary>The mistakes of one area, each by the first words of the law that must catch it.</summary>
internal sealed class DaftarKekeliruan<TPertanyaan, TJawaban>(HimpunanInvarian<TPertanyaan, TJawaban> himpunan) : List<Kekeliruan>
    where TJawaban : class
{
    /// <summary>An implementation that is wrong from the question on.</summary>
    public void Add(string awal, Func<TPertanyaan, TJawaban?> keliru, [CallerArgumentExpression(nameof(keliru))] string sebutan = "")
    {
        var hukum = himpunan.Semua.Single(h => h.Nama.StartsWith(awal, StringComparison.Ordinal));
        Add(new Kekeliruan(himpunan, hukum, sebutan, () => himpunan.Periksa(hukum, keliru)));
    }

    /// <summary>The library with a wrong answer.</summary>
    public void Add(string awal, Func<TPertanyaan, TJawaban, TJawaban> ubah, [CallerArgumentExpression(nameof(ubah))] string sebutan = "") =>
        Add(awal, tanya => himpunan.Pustaka(tanya) is { } jawab ? ubah(tanya, jawab) : null, sebutan);
}
