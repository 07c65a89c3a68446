using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Protokol;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of the similarity measures (PD-6), each held against its textbook definition on short texts.</summary>
internal static class HukumKemiripan
{
    private const double Selisih = 1e-6;

    private static readonly ImmutableArray<UkuranKemiripan> Jarak = [UkuranKemiripan.Levenshtein, UkuranKemiripan.DamerauLevenshtein];

    private static readonly ImmutableArray<UkuranKemiripan> Rasio = [UkuranKemiripan.RasioLevenshtein, UkuranKemiripan.Jaro, UkuranKemiripan.JaroWinkler, UkuranKemiripan.Simil];

    /// <summary>Texts over few letters, of which one is often an edited form of the other; and names, some in another case.</summary>
    private static readonly Arbitrary<(string A, string B)> Pasangan = Arb.From<(string A, string B)>(
        Gen.OneOf(
            from a in Teks(8)
            from b in Teks(8)
            select (a, b),
            from a in Teks(9)
            from jenis in Gen.Choose(0, 4)
            from di in Gen.Choose(0, 8)
            from huruf in Gen.Elements('A', 'B', 'C', 'D')
            select (a, Sunting(a, jenis, di, huruf)),
            from a in Gen.Elements(NamaRekaan.Depan)
            from b in Gen.Elements(NamaRekaan.Depan)
            from besar in Gen.Elements(true, false)
            select (a, besar ? a.ToUpperInvariant() : b)),
        p => Susut(p.A).Select(a => (a, p.B)).Concat(Susut(p.B).Select(b => (p.A, b))));

    public static HimpunanInvarian<PertanyaanKemiripan, JawabanKemiripan> Himpunan { get; } = new(
        "kemiripan.hitung",
        tanya => new(KemiripanHitung.Bulat(Kemiripan.Hitung(tanya.Ukuran, tanya.A, tanya.B))),
        tanya => tanya,
        Menurut(UkuranKemiripan.Levenshtein, "paling sedikit sisipan, hapusan, dan penggantian, masing-masing seharga satu / fewest insertions, deletions and substitutions, each of cost one", (a, b) => Sunting(a, b, tukar: false)),
        Menurut(UkuranKemiripan.DamerauLevenshtein, "juga pertukaran dua huruf bersebelahan, tanpa menyunting satu bagian dua kali / the swap of two neighbours too, no part edited twice", (a, b) => Sunting(a, b, tukar: true)),
        Menurut(UkuranKemiripan.RasioLevenshtein, "satu dikurangi jarak per panjang yang terpanjang / one minus the distance over the longer length", (a, b) =>
            a.Length + b.Length == 0 ? 1 : 1 - ((double)Sunting(a, b, tukar: false) / Math.Max(a.Length, b.Length))),
        Menurut(UkuranKemiripan.Jaro, "huruf cocok di dalam jangkauan, pertukaran dibagi dua dan dibulatkan ke bawah / matches within reach, transpositions halved and rounded down", Jaro),
        Menurut(UkuranKemiripan.JaroWinkler, "naik sepersepuluh per huruf awal yang sama, paling banyak empat, hanya di atas 0,7 / raised by a tenth for each common first letter, four at most, only above 0.7", JaroWinkler),
        Menurut(UkuranKemiripan.Simil, "2M/T atas blok sama terpanjang, yang paling awal dahulu / 2M/T over the longest common blocks, the earliest first", (a, b) =>
            a.Length + b.Length == 0 ? 1 : 2.0 * Blok(a, b) / (a.Length + b.Length)),
        Hukum(
            "Ukuran di antara 0 dan 1, dan 1 tepat bila teksnya sama; jarak 0 tepat bila sama, paling jauh panjang yang terpanjang / a ratio lies between 0 and 1, and is 1 exactly for equal texts; a distance is 0 exactly for equal texts, the longer length at most",
            (hitung, p) => Rasio.All(u => hitung(u, p.A, p.B) is >= 0 and <= 1 and var n && (n >= 1 - Selisih) == (p.A == p.B))
                && Jarak.All(u => hitung(u, p.A, p.B) is >= 0 and var n && n <= Math.Max(p.A.Length, p.B.Length) && (n < Selisih) == (p.A == p.B))),
        Hukum(
            "Simetris, selain Simil / symmetric, but for Simil",
            (hitung, p) => Jarak.Concat(Rasio).All(u => u == UkuranKemiripan.Simil || Sama(hitung(u, p.A, p.B), hitung(u, p.B, p.A)))),
        Hukum(
            "Dua teks kosong sama; satu kosong tidak mirip apa pun / two empty texts are equal; one empty text is similar to nothing",
            (hitung, p) => Rasio.All(u => Sama(hitung(u, "", ""), 1) && (p.A.Length == 0 || (Sama(hitung(u, p.A, ""), 0) && Sama(hitung(u, "", p.A), 0))))
                && Jarak.All(u => Sama(hitung(u, "", ""), 0) && Sama(hitung(u, p.A, ""), p.A.Length))));

    private static Invarian<PertanyaanKemiripan, JawabanKemiripan> Menurut(UkuranKemiripan ukuran, string bunyi, Func<string, string, double> buku) =>
        Hukum($"{ukuran}: {bunyi}", (hitung, p) => Sama(hitung(ukuran, p.A, p.B), buku(p.A, p.B)));

    private static Invarian<PertanyaanKemiripan, JawabanKemiripan> Hukum(
        string nama, Func<Func<UkuranKemiripan, string, string, double>, (string A, string B), bool> hukum) =>
        Invarian<PertanyaanKemiripan, JawabanKemiripan>.Buat(nama, [Aturan.PD6], Pasangan, (tanya, p) => hukum((u, a, b) => tanya(new(u, a, b))!.Nilai, p));

    private static bool Sama(double satu, double dua) => Math.Abs(satu - dua) <= Selisih;

    private static Gen<string> Teks(int terpanjang) =>
        Gen.Elements("AB", "ABCD", "ABCDEFGH").SelectMany(abjad => Gen.Choose(0, terpanjang).SelectMany(n => Gen.ArrayOf(Gen.Elements(abjad.ToCharArray()), n))).Select(h => new string(h));

    private static string Sunting(string teks, int jenis, int di, char huruf)
    {
        var i = Math.Min(di, teks.Length);
        return jenis switch
        {
            0 => teks.Insert(i, huruf.ToString()),
            1 when i < teks.Length => teks.Remove(i, 1),
            2 when i < teks.Length => $"{teks[..i]}{huruf}{teks[(i + 1)..]}",
            3 when i + 1 < teks.Length => $"{teks[..i]}{teks[i + 1]}{teks[i]}{teks[(i + 2)..]}",
            _ => teks,
        };
    }

    private static IEnumerable<string> Susut(string teks) => Enumerable.Range(0, teks.Length).Select(i => teks.Remove(i, 1));

    /// <summary>The whole table of the edit distance, with or without the swap of two neighbours (optimal string alignment).</summary>
    private static int Sunting(string a, string b, bool tukar)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (tukar && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }

    /// <summary>Matching letters, and half of those out of order, rounded down.</summary>
    private static (long Cocok, long Tukar) Cocok(string a, string b)
    {
        var jangkauan = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        List<int> diB = [];
        List<char> urut = [];
        for (var i = 0; i < a.Length; i++)
        {
            var j = Enumerable.Range(0, b.Length).FirstOrDefault(j => Math.Abs(i - j) <= jangkauan && b[j] == a[i] && !diB.Contains(j), -1);
            if (j >= 0)
            {
                diB.Add(j);
                urut.Add(a[i]);
            }
        }

        return (urut.Count, urut.Zip(diB.Order().Select(j => b[j])).Count(p => p.First != p.Second) / 2);
    }

    private static double Jaro(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        var (m, t) = Cocok(a, b);
        return m == 0 ? 0 : (((double)m / a.Length) + ((double)m / b.Length) + ((double)(m - t) / m)) / 3;
    }

    private static double JaroWinkler(string a, string b)
    {
        var jaro = Jaro(a, b);
        var (m, t) = Cocok(a, b);

        // Why: "above 0.7" in whole numbers, so that a similarity of exactly 0.7 is not raised by its rounding.
        var naik = m > 0 && 10 * ((m * m * b.Length) + (m * m * a.Length) + ((m - t) * a.Length * b.Length)) > 21 * m * a.Length * b.Length;
        return naik ? jaro + (a.Zip(b).Take(4).TakeWhile(p => p.First == p.Second).Count() * 0.1 * (1 - jaro)) : jaro;
    }

    private static int Blok(string a, string b)
    {
        for (var n = Math.Min(a.Length, b.Length); n > 0; n--)
        {
            for (var i = 0; i + n <= a.Length; i++)
            {
                if (b.IndexOf(a.Substring(i, n), StringComparison.Ordinal) is >= 0 and var j)
                {
                    return n + Blok(a[..i], b[..j]) + Blok(a[(i + n)..], b[(j + n)..]);
                }
            }
        }

        return 0;
    }
}
