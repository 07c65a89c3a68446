using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Dtks.Architecture.Tests;

/// <summary>No text of the library follows the culture of the thread: digits, signs, decimal points, calendars, letter case.</summary>
public sealed class BudayaTests
{
    private static readonly Lazy<(object[] Nilai, string?[] Baku)> Pustaka = new(() =>
    {
        Kolam kolam = new();
        kolam.IsiDariPembangkit(Paket.Testing);
        object[] nilai = [.. kolam.NilaiPustaka];
        return (nilai, Cetak(nilai, CultureInfo.InvariantCulture));
    });

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Every_value_prints_the_same_in_every_culture(string nama)
    {
        var (nilai, baku) = Pustaka.Value;
        Assert.True(nilai.Length > 500);
        string?[] lain = Cetak(nilai, CultureInfo.GetCultureInfo(nama));
        Pastikan.Kosong(Enumerable.Range(0, nilai.Length).Where(i => baku[i] != lain[i]).Select(i => nilai[i].GetType().FullName).Distinct());
    }

    [Fact]
    public void A_record_that_holds_a_day_a_moment_or_a_fraction_prints_itself()
    {
        // Why: the text that the compiler makes of a record prints these by the culture of the thread.
        Type[] menurutBudaya = [typeof(LocalDate), typeof(Instant), typeof(LocalDateTime), typeof(Duration), typeof(double), typeof(float), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset)];
        Pastikan.Kosong(Paket.Pustaka.SelectMany(p => p.GetTypes()).Where(t => t.IsPublic || t.IsNestedPublic).Where(t =>
            t.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null
            && t.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute))
            && t.GetProperties().Any(a => menurutBudaya.Contains(Nullable.GetUnderlyingType(a.PropertyType) ?? a.PropertyType))).Select(t => t.FullName));
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
