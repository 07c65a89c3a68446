using System.Globalization;

namespace Dtks.Architecture.Tests;

/// <summary>No text of the library follows the culture of the thread: digits, signs, decimal points, calendars, letter case.</summary>
public sealed class BudayaTests
{
    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Every_value_prints_the_same_in_every_culture(string nama)
    {
        Kolam kolam = new();
        kolam.IsiDariPembangkit(Paket.Testing);
        object[] nilai = [.. kolam.NilaiPustaka];
        Assert.True(nilai.Length > 500);
        string?[] baku = Cetak(nilai, CultureInfo.InvariantCulture);
        string?[] lain = Cetak(nilai, CultureInfo.GetCultureInfo(nama));
        Pastikan.Kosong(Enumerable.Range(0, nilai.Length).Where(i => baku[i] != lain[i]).Select(i => nilai[i].GetType().FullName).Distinct());
    }

    private static string?[] Cetak(object[] nilai, CultureInfo budaya)
    {
        CultureInfo semula = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = budaya;
            return [.. nilai.Select(n => n.ToString())];
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }
}
