using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Matching.Tests;

/// <summary>The own tables for Latin letters with marks say what the host's Unicode tables say, so that a host without them gives the same keys.</summary>
public class HurufLatinTests
{
    private static readonly int[] Terliput =
    [
        .. Enumerable.Range(0, 0x370).Where(c => c != 0x345), .. Enumerable.Range(0x1E00, 0x100), .. Enumerable.Range(0x2000, 0x70), .. Enumerable.Range(0xFB00, 7), 0x3000, .. Enumerable.Range(0xFF01, 0x5E),
        .. "\u039C\u03BC\u2C62\u2C64\u2C6D\u2C6E\u2C6F\u2C70\u2C7E\u2C7F\uA78D\uA7AA\uA7AB\uA7AC\uA7AD\uA7AE\uA7B0\uA7B1\uA7B2\uA7C5\uA7CB\uA7DC",
    ];

    [Fact]
    public void Every_covered_character_alone_and_after_a_letter() =>
        Assert.All(Terliput, titik => Assert.All(
            (string[])[$"{(char)titik}", $"A{(char)titik}", $"{(char)titik}\u0301", $"{(char)titik}\u0323\u0302", $"<{(char)titik}"],
            teks => Sama(teks)));

    [Fact]
    public void Every_letter_with_every_mark()
    {
        for (int tanda = 0x300; tanda < 0x370; tanda++)
        {
            foreach (int huruf in tanda == 0x345 ? [] : Terliput)
            {
                Sama($"{(char)huruf}{(char)tanda}");
            }
        }
    }

    [Fact]
    public void Marks_in_any_number_and_order() =>
        PembangkitTeks.Periksa(
            Arb.From(Gen.OneOf(Gen.Elements(Terliput), Gen.Choose('A', 'z'), Gen.Choose(0x300, 0x344)).Select(c => (char)c).ArrayOf().Select(c => new string(c))),
            static teks => string.Equals(teks.Normalize(NormalizationForm.FormKC), HurufLatin.Baku(teks), StringComparison.Ordinal),
            3000);

    [Fact]
    public void What_is_not_covered_is_known()
    {
        Assert.All(Terliput, titik => Assert.True(HurufLatin.Meliputi($"A{(char)titik}")));
        Assert.All(Enumerable.Range(0, 0x10000).Except(Terliput), titik => Assert.False(HurufLatin.Meliputi($"A{(char)titik}")));
    }

    private static void Sama(string teks) =>
        Assert.True(
            string.Equals(teks.Normalize(NormalizationForm.FormKC), HurufLatin.Baku(teks), StringComparison.Ordinal),
            string.Join(' ', teks.Select(c => $"U+{(int)c:X4}")));
}
