using Dtks.Cli.Tampilan;
using FsCheck;
using FsCheck.Fluent;
using Spectre.Console;

namespace Dtks.Cli.Tests.Tampilan;

/// <summary>Texts and tables within a width: nothing wider, nothing lost, no word broken without need.</summary>
public class BungkusTeksTests
{
    private static readonly Arbitrary<(string[] Kata, int Lebar)> Teks =
        (from kata in Kata().ListOf()
         from lebar in Gen.Choose(1, 40)
         select (kata.ToArray(), lebar)).ToArbitrary();

    private static readonly Arbitrary<(string[][] Sel, int Lebar)> Isi =
        (from kolom in Gen.Choose(1, 8)
         from baris in (from kata in Kata().ListOf(6) select string.Join(' ', kata)).ArrayOf(kolom).NonEmptyListOf()
         from lebar in Gen.Choose(40, 120)
         select (baris.Take(5).ToArray(), lebar)).ToArbitrary();

    [Fact]
    public void Lines_are_never_wider_and_nothing_is_lost() => Properti.UntukSemua(
        Teks,
        t =>
        {
            List<string> baris = BungkusTeks.Baris(string.Join(' ', t.Kata), t.Lebar);
            return baris.All(b => b.Length <= t.Lebar) && string.Concat(baris).Replace(" ", "", StringComparison.Ordinal) == string.Concat(t.Kata);
        });

    [Fact]
    public void A_word_that_fits_stays_whole() => Properti.UntukSemua(
        Teks,
        t => BungkusTeks.Baris(string.Join(' ', t.Kata), t.Lebar).SelectMany(b => b.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Intersect(t.Kata).Count() >= t.Kata.Where(k => k.Length <= t.Lebar).Distinct().Count());

    [Theory]
    [InlineData("penjaminan-kualitas", 12, "penjaminan-", "kualitas")]
    [InlineData("2024-02-15", 8, "2024-02-", "15")]
    [InlineData("Kepmensos 150/HUK/2022", 12, "Kepmensos", "150/HUK/2022")]
    [InlineData("abcdefgh", 3, "abc", "def", "gh")]
    [InlineData("a\nb", 10, "a", "b")]
    public void Words_break_after_a_hyphen_or_slash_and_only_then_inside(string teks, int lebar, params string[] baris) =>
        Assert.Equal(baris, BungkusTeks.Baris(teks, lebar));

    [Fact]
    public void A_table_keeps_to_its_width_and_keeps_every_word_whole() => Properti.UntukSemua(
        Isi,
        t =>
        {
            string[] baris = Gambar(t.Sel, t.Lebar).Split('\n');
            string semua = string.Join('\n', baris);
            return baris.All(b => b.TrimEnd().Length <= t.Lebar)
                && t.Sel.SelectMany(s => s).SelectMany(s => s.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)).All(k => semua.Contains(k, StringComparison.Ordinal));
        },
        60);

    [Fact]
    public void Rows_become_blocks_where_even_words_do_not_fit()
    {
        var tabel = new Tabel("Baris", "Kesejahteraan", "Pertanggungjawaban", "Kosong");
        tabel.Baris("1", "pertama", "keduanya");
        tabel.Baris("2", "kalimat yang panjang sekali", "ya");
        BerkasEmas.Banding("bertumpuk", Tulis(tabel, 40));
    }

    private static Gen<string> Kata() =>
        from huruf in Gen.Elements("abcdefghij".ToCharArray()).NonEmptyListOf()
        select string.Concat(huruf.Take(12));

    private static string Gambar(string[][] sel, int lebar)
    {
        var tabel = new Tabel([.. sel[0].Select((_, k) => $"kolom {k}")]);
        foreach (string[] satu in sel)
        {
            tabel.Baris([.. satu]);
        }

        return Tulis(tabel, lebar);
    }

    private static string Tulis(Tabel tabel, int lebar)
    {
        using var tulis = new StringWriter { NewLine = "\n" };
        IAnsiConsole konsol = Lingkungan.BuatKonsol(tulis, terminal: false, lebar);
        konsol.Write(tabel);
        return string.Join('\n', tulis.ToString().ReplaceLineEndings("\n").Split('\n').Select(b => b.TrimEnd()));
    }
}
