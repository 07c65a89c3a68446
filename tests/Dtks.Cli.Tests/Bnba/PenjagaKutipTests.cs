using System.Text;
using Dtks.Bersama;
using Dtks.Cli.Berkas;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dtks.Cli.Tests.Bnba;

/// <summary>A quote that is never closed costs its own line, however the text is cut into blocks.</summary>
public sealed class PenjagaKutipTests
{
    private static readonly string[] Potongan = ["a", "b|", "|", "\"", "\"\"", "|\"", "\"|", "x\"y", "\n", "\n", "\r\n", "\n\n"];

    private static Arbitrary<string> Teks { get; } = Arb.From(
        Gen.ListOf(Gen.Elements(Potongan)).Select(p => string.Concat(p)),
        t => Enumerable.Range(0, t.Length).Select(i => t.Remove(i, 1)));

    [Fact]
    public void Withholds_the_lines_a_line_by_line_reading_withholds_whatever_the_block()
        => Properti.UntukSemua(Teks, Arb.From(Gen.Choose(1, 40)), (teks, blok) =>
        {
            var (harapan, ditahan) = BacaPerBaris("judul", teks);
            var nomor = new List<int>();
            using var penjaga = new PenjagaKutip(new StringReader(teks), "judul", '|', c => nomor.Add(c.Baris), blok);
            Assert.Equal(harapan, SatuGaya(Isi(penjaga, 1 + (blok % 7))));
            Assert.Equal(ditahan, nomor);
        }, 2000);

    [Fact]
    public void Text_without_quotes_passes_unchanged()
    {
        const string teks = "a|b\r\n\r\nc|d\n\re|f";
        using var penjaga = new PenjagaKutip(new StringReader(teks), "x|y", '|', _ => Assert.Fail("Nothing is withheld."), 4);
        Assert.Equal("x|y\n" + teks, penjaga.ReadToEnd());
    }

    [Fact]
    public void A_character_at_a_time_is_the_same_text()
    {
        using var penjaga = new PenjagaKutip(new StringReader("a|\"b\nc\"|d\n"), "x", '|', _ => Assert.Fail("Nothing is withheld."), 2);
        var hasil = new StringBuilder();
        while (penjaga.Peek() >= 0)
        {
            hasil.Append((char)penjaga.Read());
        }

        Assert.Equal("x\na|\"b\nc\"|d\n", hasil.ToString());
        Assert.Equal(-1, penjaga.Read());
    }

    private static string Isi(PenjagaKutip penjaga, int sekali)
    {
        var hasil = new StringBuilder();
        var bagian = new char[sekali];
        for (int n; (n = penjaga.Read(bagian, 0, sekali)) > 0;)
        {
            hasil.Append(bagian, 0, n);
        }

        return hasil.ToString();
    }

    private static string SatuGaya(string teks) => teks.ReplaceLineEndings("\n");

    /// <summary>The rule read literally: a line that leaves a quote open takes up to five lines with it, or is left out alone.</summary>
    private static (string Isi, List<int> Ditahan) BacaPerBaris(string judul, string teks)
    {
        var baris = $"{judul}\n{SatuGaya(teks)}".Split('\n');
        var ditahan = new List<int>();
        for (var i = 0; i < baris.Length; i++)
        {
            var lanjut = 0;
            while (lanjut <= 5 && i + lanjut < baris.Length && TerbukaSesudah(string.Join('\n', baris[i..(i + lanjut + 1)])))
            {
                lanjut++;
            }

            if (lanjut > 5 || i + lanjut == baris.Length)
            {
                ditahan.Add(i + 1);
                baris[i] = "";
            }
            else
            {
                i += lanjut;
            }
        }

        return (string.Join('\n', baris), ditahan);
    }

    private static bool TerbukaSesudah(string teks)
    {
        var bersih = teks.Split('|');
        for (var i = 0; i < bersih.Length; i++)
        {
            if (!bersih[i].StartsWith('"'))
            {
                continue;
            }

            // Why: delimiters inside the quotes belong to the field, so fields are joined again until a lone quote closes it.
            var kolom = bersih[i][1..];
            while (!kolom.Replace("\"\"", "", StringComparison.Ordinal).Contains('"'))
            {
                if (++i == bersih.Length)
                {
                    return true;
                }

                kolom += "|" + bersih[i];
            }
        }

        return false;
    }
}
