using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Matching.Tests;

/// <summary>Pairs of texts, one often an edited form of the other: small and large alphabets, ill-formed UTF-16, lengths on both sides of every vector width.</summary>
internal static class PembangkitPasangan
{
    private static readonly Gen<char>[] Abjad =
    [
        Gen.Elements('A'),
        Gen.Elements('A', 'B'),
        Gen.Elements('A', 'B', 'C', 'D'),
        Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ  .'/".ToCharArray()),
        Gen.Elements('A', '\0', '\u00E9', '\u00FF', '\u0100', '\u0141', '\uD83D', '\uDE00', '\uD800', '\uFFFF'),
        Gen.Choose(0, 0xFFFF).Select(c => (char)c),
    ];

    private static readonly Gen<int> PanjangPendek = Gen.OneOf(
        Gen.Choose(0, 9), Gen.Choose(0, 40), Gen.Elements(0, 1, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65), Gen.Choose(50, 140));

    private static readonly Gen<int> PanjangLama = Gen.OneOf(Gen.Choose(120, 400), Gen.Choose(900, 1300));

    internal static Arbitrary<(string A, string B)> Pendek { get; } = Arb.From(Pasangan(PanjangPendek), Susut);

    internal static Arbitrary<(string A, string B)> Panjang { get; } = Arb.From(Pasangan(PanjangLama), Susut);

    internal static Arbitrary<(string A, string[] Lain)> Kolom { get; } = Arb.From(
        Gen.Elements(Abjad).SelectMany(huruf => Teks(huruf, PanjangPendek).SelectMany(a => Gen.OneOf(Teks(huruf, PanjangPendek), Suntingan(a, huruf)).ArrayOf().Select(lain => (a, lain)))),
        p => p.lain.Length == 0 ? [] : new[] { (p.a, p.lain[1..]), (p.a, p.lain[..^1]) });

    private static Gen<(string A, string B)> Pasangan(Gen<int> panjang) =>
        Gen.Elements(Abjad).SelectMany(huruf => Teks(huruf, panjang).SelectMany(a => Gen.OneOf(Teks(huruf, panjang), Suntingan(a, huruf)).Select(b => (a, b))));

    private static Gen<string> Teks(Gen<char> huruf, Gen<int> panjang) => panjang.SelectMany(n => huruf.ArrayOf(n)).Select(c => new string(c));

    private static Gen<string> Suntingan(string asal, Gen<char> huruf) =>
        Gen.Choose(0, 3).SelectMany(jenis => Gen.Choose(0, int.MaxValue).SelectMany(di => huruf.Select(c => (jenis, di, c)))).ArrayOf()
            .Select(langkah => langkah.Take(12).Aggregate(asal, (teks, l) => Sunting(teks, l.jenis, l.di, l.c)));

    private static string Sunting(string teks, int jenis, int di, char c)
    {
        int i = di % (teks.Length + 1);
        return (jenis, i < teks.Length, i + 1 < teks.Length) switch
        {
            (0, _, _) => teks.Insert(i, c.ToString()),
            (1, true, _) => teks.Remove(i, 1),
            (2, true, _) => $"{teks[..i]}{c}{teks[(i + 1)..]}",
            (3, _, true) => $"{teks[..i]}{teks[i + 1]}{teks[i]}{teks[(i + 2)..]}",
            _ => teks,
        };
    }

    private static IEnumerable<(string A, string B)> Susut((string A, string B) p) =>
        Susut(p.A).Select(a => (a, p.B)).Concat(Susut(p.B).Select(b => (p.A, b)));

    private static IEnumerable<string> Susut(string teks)
    {
        for (int n = teks.Length; n > 0; n /= 2)
        {
            for (int i = 0; i + n <= teks.Length; i += n)
            {
                yield return teks.Remove(i, n);
            }
        }
    }
}
