
namespace Dtks.Matching.Tests;

/// <summary>One text against many gives what the pairs give.</summary>
public class PolaKemiripanTests
{
    private const int Banyak = 250;

    [Fact]
    public void Every_member_equals_the_pair() =>
        Properti.UntukSemua(
            PembangkitPasangan.Pendek,
            p =>
            {
                var pola = new PolaKemiripan(p.A);
                Assert.Equal(p.A, pola.Teks);
                Assert.Equal(Kemiripan.Levenshtein(p.A, p.B), pola.Levenshtein(p.B));
                Assert.Equal(Kemiripan.RasioLevenshtein(p.A, p.B), pola.RasioLevenshtein(p.B));
                Assert.Equal(Kemiripan.DamerauLevenshtein(p.A, p.B), pola.DamerauLevenshtein(p.B));
                Assert.Equal(Kemiripan.Jaro(p.A, p.B), pola.Jaro(p.B));
                Assert.Equal(Kemiripan.JaroWinkler(p.A, p.B), pola.JaroWinkler(p.B));
                Assert.Equal(Kemiripan.Simil(p.A, p.B), pola.Simil(p.B));
            },
            Banyak);

    [Fact]
    public void A_threshold_answers_exactly_when_it_is_reached() =>
        Properti.UntukSemua(
            PembangkitPasangan.Pendek,
            p =>
            {
                var pola = new PolaKemiripan(p.A);
                int jarak = Kemiripan.Levenshtein(p.A, p.B);
                foreach (int maksimum in new[] { -1, 0, 1, 2, jarak - 1, jarak, jarak + 1, int.MaxValue })
                {
                    Assert.Equal(jarak <= maksimum, pola.TryLevenshtein(p.B, maksimum, out int d));
                    Assert.Equal(jarak <= maksimum ? jarak : 0, d);
                }

                double rasio = Kemiripan.RasioLevenshtein(p.A, p.B);
                double jaroWinkler = Kemiripan.JaroWinkler(p.A, p.B);
                foreach (double geser in new[] { -0.05, -1e-12, 0, 1e-12, 0.05 })
                {
                    Assert.Equal(rasio >= rasio + geser, pola.TryRasioLevenshtein(p.B, rasio + geser, out double r));
                    Assert.Equal(rasio >= rasio + geser ? rasio : 0, r);
                    Assert.Equal(jaroWinkler >= jaroWinkler + geser, pola.TryJaroWinkler(p.B, jaroWinkler + geser, out double w));
                    Assert.Equal(jaroWinkler >= jaroWinkler + geser ? jaroWinkler : 0, w);
                }
            },
            Banyak);

    [Fact]
    public void A_column_equals_the_pairs() =>
        Properti.UntukSemua(PembangkitPasangan.Kolom, p => KolomSamaDenganPasangan(p.A, p.Lain), Banyak);

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(65)]
    public void A_column_of_many_portions_equals_the_pairs(int panjangPola)
    {
        string abjad = "ABCDE \u00E9\u0141";
        string Teks(int benih, int panjang) => string.Create(panjang, benih, (c, b) =>
        {
            for (int i = 0; i < c.Length; i++)
            {
                c[i] = abjad[(int)((uint)((b + i) * (b + (7 * i) + 3)) / 5 % (uint)abjad.Length)];
            }
        });

        KolomSamaDenganPasangan(Teks(1, panjangPola), [.. Enumerable.Range(0, 1700).Select(i => Teks(i, i * 31 % 70))]);
    }

    [Fact]
    public void A_column_may_begin_inside_its_text_and_skip_nothing()
    {
        int[] jarak = new int[2];
        double[] nilai = new double[2];
        var pola = new PolaKemiripan("BUDI");
        pola.Levenshtein("xxBUDIBUDIxx", [2, 6, 10], jarak);
        pola.JaroWinkler("xxBUDIBUDIxx", [2, 6, 10], nilai);
        Assert.Equal([0, 0], jarak);
        Assert.Equal([1.0, 1.0], nilai);
        pola.Levenshtein("", [0], []);
    }

    [Theory]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { 0, 4 }, 2)]
    [InlineData(new[] { 0, 4, 3 }, 2)]
    [InlineData(new[] { 0, 4, 9 }, 2)]
    [InlineData(new[] { -1, 4, 5 }, 2)]
    [InlineData(new[] { 9, 9, 9 }, 2)]
    public void A_column_that_does_not_fit_is_refused(int[] awal, int jumlah)
    {
        foreach (string teks in new[] { "BUDI", "", new string('A', 70) })
        {
            var pola = new PolaKemiripan(teks);
            Assert.Throws<ArgumentException>(nameof(awal), () => pola.Levenshtein("BUDIBUDI", awal, new int[jumlah]));
            Assert.Throws<ArgumentException>(nameof(awal), () => pola.JaroWinkler("BUDIBUDI", awal, new double[jumlah]));
        }
    }

    [Fact]
    public void A_missing_text_is_refused() => Assert.Throws<ArgumentNullException>(() => new PolaKemiripan(null!));

    [Fact]
    public void A_column_allocates_nothing()
    {
        string[] lain = [.. Enumerable.Range(0, 600).Select(i => new string((char)('A' + (i % 26)), i % 80))];
        (string kolom, int[] awal) = Kemas(lain);
        int[] jarak = new int[lain.Length];
        double[] nilai = new double[lain.Length];
        foreach (string teks in new[] { "ABCDEF", new string('B', 50), new string('C', 90) })
        {
            var pola = new PolaKemiripan(teks);
            Alokasi.Nol(() =>
            {
                pola.Levenshtein(kolom, awal, jarak);
                pola.JaroWinkler(kolom, awal, nilai);
            });
        }
    }

    private static void KolomSamaDenganPasangan(string a, string[] lain)
    {
        (string kolom, int[] awal) = Kemas(lain);
        int[] jarak = new int[lain.Length];
        double[] nilai = new double[lain.Length];
        var pola = new PolaKemiripan(a);
        pola.Levenshtein(kolom, awal, jarak);
        pola.JaroWinkler(kolom, awal, nilai);
        Assert.Equal(lain.Select(b => Kemiripan.Levenshtein(a, b)), jarak);
        Assert.Equal(lain.Select(b => Kemiripan.JaroWinkler(a, b)), nilai);
    }

    private static (string Kolom, int[] Awal) Kemas(string[] teks)
    {
        int[] awal = new int[teks.Length + 1];
        for (int i = 0; i < teks.Length; i++)
        {
            awal[i + 1] = awal[i] + teks[i].Length;
        }

        return (string.Concat(teks), awal);
    }
}
