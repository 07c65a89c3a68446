using System.Text;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>A plausible mistake, and the law that must catch it.</summary>
/// <param name="Himpunan">The area.</param>
/// <param name="Hukum">The law.</param>
/// <param name="Periksa">Holds the wrong implementation against that law.</param>
public sealed record Kekeliruan(HimpunanInvarian Himpunan, Testing.Invarian Hukum, Action Periksa)
{
    /// <summary>The area and the law.</summary>
    public override string ToString() => $"{Himpunan.Operasi}: {Hukum}";
}

/// <summary>The mistakes of one area, each by the first words of the law that must catch it.</summary>
internal sealed class DaftarKekeliruan<TPertanyaan, TJawaban>(HimpunanInvarian<TPertanyaan, TJawaban> himpunan) : List<Kekeliruan>
    where TJawaban : class
{
    /// <summary>An implementation that is wrong from the question on.</summary>
    public void Add(string awal, Func<TPertanyaan, TJawaban?> keliru)
    {
        var hukum = himpunan.Semua.Single(h => h.Nama.StartsWith(awal, StringComparison.Ordinal));
        Add(new Kekeliruan(himpunan, hukum, () => himpunan.Periksa(hukum, keliru)));
    }

    /// <summary>The library with a wrong answer.</summary>
    public void Add(string awal, Func<TPertanyaan, TJawaban, TJawaban> ubah) => Add(awal, tanya => himpunan.Pustaka(tanya) is { } jawab ? ubah(tanya, jawab) : null);
}
