using System.Text.RegularExpressions;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>The commands of the guides, run as they stand: each ends with 0, and what the guide shows stands in what it prints.</summary>
public partial class PanduanTests
{
    [Theory]
    [InlineData("docs/panduan/hukum-berubah.id.md", 5)]
    [InlineData("docs/panduan/hukum-berubah.md", 5)]
    [InlineData("docs/panduan/dtsen.md", 4)]
    [InlineData("docs/panduan/dtsen.id.md", 5)]
    public void The_guide_runs_as_it_stands(string panduan, int banyak)
    {
        int perintah = 0;
        string? keluar = null;
        foreach (Match balok in Balok().Matches(File.ReadAllText(AkarRepositori.Berkas(panduan)).ReplaceLineEndings("\n")))
        {
            string[] baris = balok.Groups["isi"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (balok.Groups["jenis"].Value == "sh")
            {
                string[] args = [.. Assert.Single(baris).Split(' ').Skip(1).Select(static a => string.Join(',', a.Split(',').Select(Mutlak)))];
                var hasil = HasilPerintah.Jalankan(args);
                Assert.True(hasil.Kode == 0, hasil.Galat);
                keluar = Rapat(hasil.Keluar);
                perintah++;
            }
            else if (balok.Groups["jenis"].Value == "text" && keluar is not null)
            {
                Assert.All(baris, b => Assert.Contains(Rapat(b), keluar, StringComparison.Ordinal));
            }
            else
            {
                keluar = null;
            }
        }

        Assert.Equal(banyak, perintah);

        static string Mutlak(string a) => a.StartsWith("samples/", StringComparison.Ordinal) ? AkarRepositori.Berkas(a) : a;
        static string Rapat(string teks) => Spasi().Replace(teks, " ");
    }

    [GeneratedRegex(@"```(?<jenis>\w+)\n(?<isi>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Balok();

    [GeneratedRegex(" +")]
    private static partial Regex Spasi();
}
