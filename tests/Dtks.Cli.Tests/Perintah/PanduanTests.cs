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
        string terakhir = string.Empty;
        foreach (Match balok in Balok().Matches(File.ReadAllText(AkarRepositori.Berkas(panduan)).ReplaceLineEndings("\n")))
        {
            string[] baris = balok.Groups["isi"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (balok.Groups["jenis"].Value == "sh")
            {
                terakhir = Assert.Single(baris);
                string[] args = [.. terakhir.Split(' ').Skip(1).Select(static a => string.Join(',', a.Split(',').Select(Mutlak)))];
                var hasil = HasilPerintah.Jalankan(args);
                Assert.True(hasil.Kode == 0, $"{panduan}: `{terakhir}`: {hasil.Galat}");
                keluar = Rapat(hasil.Keluar);
                perintah++;
            }
            else if (balok.Groups["jenis"].Value == "text" && keluar is not null)
            {
                string[] hilang = [.. baris.Where(b => !keluar.Contains(Rapat(b), StringComparison.Ordinal))];
                Assert.True(hilang.Length == 0, $"{panduan}: `{terakhir}` prints no longer\n{string.Join('\n', hilang)}\nbut\n{keluar}");
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
