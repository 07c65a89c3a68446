using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Domain.Tests;

public class UsiaTests
{
    private static readonly Arbitrary<Usia> Usia = Gen.Choose(0, 40_000).Select(h => Domain.Usia.Hitung(new LocalDate(1920, 2, 29), new LocalDate(1920, 2, 29).PlusDays(h))).ToArbitrary();

    [Theory]
    [InlineData("1990-01-31", "2024-02-29", 34, 0)]
    [InlineData("2000-02-29", "2024-02-28", 23, 11)]
    [InlineData("2000-02-29", "2024-02-29", 24, 0)]
    [InlineData("2000-02-29", "2023-02-28", 22, 11)]
    [InlineData("2000-02-29", "2023-03-01", 23, 0)]
    [InlineData("2024-02-29", "2024-02-29", 0, 0)]
    [InlineData("2024-01-31", "2024-02-29", 0, 0)]
    [InlineData("2024-01-31", "2024-03-01", 0, 1)]
    [InlineData("2024-01-31", "2024-03-31", 0, 2)]
    [InlineData("1954-10-15", "2024-02-14", 69, 3)]
    [InlineData("1954-10-15", "2024-02-15", 69, 4)]
    [InlineData("2007-06-10", "2024-06-09", 16, 11)]
    [InlineData("2007-06-10", "2024-06-10", 17, 0)]
    public void Age_is_whole_years_and_months(string lahir, string per, int tahun, int bulan)
    {
        Usia usia = Domain.Usia.Hitung(TeksTanggal.BacaIso(lahir), TeksTanggal.BacaIso(per));
        Assert.Equal((tahun, bulan), (usia.Tahun, usia.Bulan));
        Assert.Equal($"{tahun} th {bulan} bln", usia.ToString());
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
        => Assert.All(KontrakNilai.Budaya, b => Assert.Equal("69 th 4 bln", KontrakNilai.DiBudaya(b, () => Domain.Usia.Hitung(new LocalDate(1954, 10, 15), new LocalDate(2024, 2, 15)).ToString())));

    [Fact]
    public void Birth_after_the_day_is_an_error()
    {
        Assert.False(Domain.Usia.TryHitung(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 1), out Usia usia));
        Assert.Equal(default, usia);
        Assert.Throws<ArgumentOutOfRangeException>(() => Domain.Usia.Hitung(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 1)));
    }

    [Fact]
    public void Equality_and_ordering_are_by_length()
    {
        KontrakNilai.Kesetaraan(Usia);
        KontrakNilai.Urutan(Usia);
    }

    [Fact]
    public void Nobody_grows_younger_and_a_birthday_completes_a_year()
        => Properti.UntukSemua(PembangkitIdentitas.Tanggal(), Gen.Choose(0, 40_000).ToArbitrary(), (lahir, hari) =>
        {
            LocalDate per = lahir.PlusDays(hari);
            Usia usia = Domain.Usia.Hitung(lahir, per);
            Assert.True(usia <= Domain.Usia.Hitung(lahir, per.PlusDays(1)));
            Assert.True(usia.Bulan is >= 0 and <= 11 && usia.Tahun >= 0);
            // What ID-5 says, counted another way: months whose day of birth has been reached.
            int penuh = Enumerable.Range(1, (usia.Tahun * 12) + usia.Bulan + 2).Count(n =>
            {
                int bulanKe = (lahir.Year * 12) + lahir.Month - 1 + n;
                return (per.Year * 12) + per.Month - 1 > bulanKe || ((per.Year * 12) + per.Month - 1 == bulanKe && per.Day >= lahir.Day);
            });
            Assert.Equal(penuh, (usia.Tahun * 12) + usia.Bulan);
        });
}
