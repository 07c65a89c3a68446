
namespace Dtks.Matching.Tests;

/// <summary>PD-6 as laws: equal to the textbook for any UTF-16 input of any length, in range, symmetric where the textbook is.</summary>
public class SifatKemiripanTests
{
    private const int Banyak = 600;
    private const int Sedikit = 20;

    [Fact]
    public void Levenshtein_equals_the_table() => Sama((a, b) => Kemiripan.Levenshtein(a, b), (a, b) => KemiripanNaif.Levenshtein(a, b));

    [Fact]
    public void Damerau_Levenshtein_equals_the_table() => Sama((a, b) => Kemiripan.DamerauLevenshtein(a, b), (a, b) => KemiripanNaif.DamerauLevenshtein(a, b));

    [Fact]
    public void Jaro_equals_the_textbook() => Sama((a, b) => Kemiripan.Jaro(a, b), KemiripanNaif.Jaro);

    [Fact]
    public void Jaro_Winkler_equals_the_textbook() => Sama((a, b) => Kemiripan.JaroWinkler(a, b), KemiripanNaif.JaroWinkler);

    [Fact]
    public void Simil_equals_the_textbook() =>
        Properti.UntukSemua(PembangkitPasangan.Pendek, p => Assert.Equal(KemiripanNaif.Simil(p.A, p.B), Kemiripan.Simil(p.A, p.B)), Banyak / 4);

    [Fact]
    public void Simil_of_long_texts_equals_the_textbook() =>
        Properti.UntukSemua(PembangkitPasangan.Panjang, p => Assert.Equal(KemiripanNaif.Simil(Awal(p.A), Awal(p.B)), Kemiripan.Simil(Awal(p.A), Awal(p.B))), 20);

    [Fact]
    public void The_ratio_is_one_minus_the_distance_over_the_longer_length() =>
        Properti.UntukSemua(
            PembangkitPasangan.Pendek,
            p => p.A.Length + p.B.Length == 0 || Math.Abs(1 - (Kemiripan.Levenshtein(p.A, p.B) / (double)Math.Max(p.A.Length, p.B.Length)) - Kemiripan.RasioLevenshtein(p.A, p.B)) < 1e-12,
            Banyak);

    [Fact]
    public void Everything_but_Simil_is_symmetric() =>
        Properti.UntukSemua(
            PembangkitPasangan.Pendek,
            p => Assert.All(
                Enum.GetValues<UkuranKemiripan>().Where(u => u != UkuranKemiripan.Simil),
                u => Assert.Equal(Kemiripan.Hitung(u, p.A, p.B), Kemiripan.Hitung(u, p.B, p.A))),
            Banyak);

    [Fact]
    public void Ratios_lie_in_zero_to_one_and_are_one_only_for_equal_texts() =>
        Properti.UntukSemua(
            PembangkitPasangan.Pendek,
            p =>
            {
                foreach (UkuranKemiripan u in new[] { UkuranKemiripan.RasioLevenshtein, UkuranKemiripan.Jaro, UkuranKemiripan.JaroWinkler, UkuranKemiripan.Simil })
                {
                    double nilai = Kemiripan.Hitung(u, p.A, p.B);
                    Assert.InRange(nilai, 0, 1);
                    Assert.Equal(string.Equals(p.A, p.B, StringComparison.Ordinal), nilai == 1);
                    Assert.Equal(1, Kemiripan.Hitung(u, p.A, p.A));
                    Assert.Equal(p.A.Length == 0 ? 1 : 0, Kemiripan.Hitung(u, p.A, ""));
                    Assert.Equal(p.A.Length == 0 ? 1 : 0, Kemiripan.Hitung(u, "", p.A));
                }
            },
            Banyak);

    [Fact]
    public void Distances_are_zero_only_for_equal_texts_and_swaps_never_cost_more() =>
        Properti.UntukSemua(
            PembangkitPasangan.Pendek,
            p =>
            {
                int levenshtein = Kemiripan.Levenshtein(p.A, p.B);
                int damerau = Kemiripan.DamerauLevenshtein(p.A, p.B);
                Assert.InRange(damerau, 0, levenshtein);
                Assert.InRange(levenshtein, Math.Abs(p.A.Length - p.B.Length), Math.Max(p.A.Length, p.B.Length));
                Assert.Equal(string.Equals(p.A, p.B, StringComparison.Ordinal), damerau == 0);
                Assert.Equal(damerau == 0, levenshtein == 0);
            },
            Banyak);

    [Fact]
    public void Levenshtein_keeps_the_triangle_inequality() =>
        Properti.UntukSemua(
            PembangkitPasangan.Kolom,
            p => p.Lain.Zip(p.Lain.Skip(1)).All(l => Kemiripan.Levenshtein(l.First, l.Second) <= Kemiripan.Levenshtein(l.First, p.A) + Kemiripan.Levenshtein(p.A, l.Second)),
            150);

    [Fact]
    public void Jaro_Winkler_is_never_below_Jaro() =>
        Properti.UntukSemua(PembangkitPasangan.Pendek, p => Kemiripan.JaroWinkler(p.A, p.B) >= Kemiripan.Jaro(p.A, p.B), Banyak);

    [Fact]
    public void Nothing_is_allocated()
    {
        (string A, string B)[] pasangan = [("SOETRISNO", "SUTRISNO"), (new string('A', 700), new string('B', 650) + "A"), ("\uD83D\uDE00", "\u0141"), ("", "A")];
        double jumlah = 0;
        Alokasi.Nol(() =>
        {
            foreach ((string a, string b) in pasangan)
            {
                jumlah += Kemiripan.Levenshtein(a, b) + Kemiripan.DamerauLevenshtein(a, b) + Kemiripan.RasioLevenshtein(a, b);
                jumlah += Kemiripan.Jaro(a, b) + Kemiripan.JaroWinkler(a, b) + (a.Length <= 64 && b.Length <= 64 ? Kemiripan.Simil(a, b) : 0);
            }
        });
        Assert.True(jumlah > 0);
    }

    [Fact]
    public void Simil_of_long_texts_reads_at_most_the_shorter_length_times_both()
    {
        Properti.UntukSemua(
            PembangkitPasangan.Panjang,
            p =>
            {
                // Why: the textbook takes its time over long texts; whole ones are for DTKS_JUMLAH=penuh.
                (string a, string b) = Properti.Penuh ? (p.A, p.B) : (Awal(p.A), Awal(p.B));
                int jumlah = BlokSama.TelusuriPanjang(a, b, out _);
                _ = BlokSama.TelusuriPanjang(p.A, p.B, out long langkah);
                return Math.Abs((2.0 * jumlah) - (KemiripanNaif.Simil(a, b) * (a.Length + b.Length))) < 1e-6
                    && langkah <= (Math.Min(p.A.Length, p.B.Length) + 1) * ((long)p.A.Length + p.B.Length);
            },
            Sedikit);

        // The case that was cubic: every block is one letter, and it lies at the end of what is left.
        string a = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"{(char)('A' + (i % 20))}-"));
        string b = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"{(char)('A' + (i * 7 % 20))}+"));
        _ = BlokSama.TelusuriPanjang(a, b, out long kerja);
        Assert.True(kerja <= 3_000L * 6_000);
        Assert.Equal(1, Kemiripan.Simil(a, a));
        Assert.Equal(0, Kemiripan.Simil(new string('A', 8_000), new string('B', 8_000)));
    }

    private static void Sama(Func<string, string, double> cepat, Func<string, string, double> naif)
    {
        Properti.UntukSemua(PembangkitPasangan.Pendek, p => Assert.Equal(naif(p.A, p.B), cepat(p.A, p.B)), Banyak);
        Properti.UntukSemua(PembangkitPasangan.Panjang, p => Assert.Equal(naif(p.A, p.B), cepat(p.A, p.B)), Sedikit);
    }

    private static string Awal(string teks) => teks[..Math.Min(teks.Length, 250)];
}
