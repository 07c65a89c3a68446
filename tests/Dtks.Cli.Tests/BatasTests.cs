using System.Globalization;
using System.Reflection;
using Dtks.Bersama;
using Dtks.Berkas;
using Dtks.Matching;
using Dtks.Protokol;

namespace Dtks.Cli.Tests;

/// <summary>SECURITY.md says the limits that the code has.</summary>
public class BatasTests
{
    public static TheoryData<string, long> Batas => new()
    {
        { "one line of the protocol", BatasProtokol.Baris },
        { "nesting of a request", BatasProtokol.Kedalaman },
        { "entries of one list", BatasProtokol.Larik },
        { "characters of one text", BatasProtokol.Teks },
        { "findings of one answer of `anomali.periksa`", BatasProtokol.Temuan },
        { "characters of a text whose similarity is asked", Kemiripan.PanjangMaksimum },
        { "comparisons of a record under one key of GD-4 and GD-5, on average", Tetapan(typeof(PencarianGanda), "Dtks.Matching.BatasGanda", "Perbandingan") },
        { "pairs for each record of such a block", Tetapan(typeof(PencarianGanda), "Dtks.Matching.BatasGanda", "Pasangan") },
        { "different names of one NIK that are compared with each other", Tetapan(typeof(PencarianGanda), "Dtks.Matching.BatasGanda", "NamaSatuNik") },
        { "shared texts of a workbook", Tetapan(typeof(PembacaOrang), "Dtks.Berkas.BukuKerja", "TeksBersamaTerbesar") },
        { "one row of a table", Tetapan(typeof(PembacaOrang), "Dtks.Berkas.TabelMasuk", "BarisTerbesar") },
    };

    [Theory]
    [MemberData(nameof(Batas))]
    public void The_page_states_the_limit_of_the_code(string apa, long batas)
    {
        string baris = Assert.Single(File.ReadLines(AkarRepositori.Berkas("SECURITY.md")), b => b.StartsWith($"| {apa} |", StringComparison.Ordinal));
        Assert.Contains($"| {batas.ToString("#,0", CultureInfo.InvariantCulture)}", baris, StringComparison.Ordinal);
    }

    private static long Tetapan(Type rumah, string jenis, string nama) => Convert.ToInt64(
        rumah.Assembly.GetType(jenis, throwOnError: true)!.GetField(nama, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetRawConstantValue(), CultureInfo.InvariantCulture);
}
