using Dtks.Testing;
using NodaTime;

namespace Dtks.Domain.Tests;

public class PeriodeTests
{
    [Fact]
    public void Equality_and_ordering_are_chronological()
    {
        KontrakNilai.Kesetaraan(PembangkitIdentitas.Periode());
        KontrakNilai.Urutan(PembangkitIdentitas.Periode());
        Properti.UntukSemua(PembangkitIdentitas.Periode(), PembangkitIdentitas.Periode(), (a, b) =>
            Math.Sign(a.CompareTo(b)) == Math.Sign((a.Tahun, a.Bulan).CompareTo((b.Tahun, b.Bulan))));
    }

    [Fact]
    public void Text_reads_back_in_every_culture()
    {
        KontrakNilai.Format(PembangkitIdentitas.Periode(), "", "yyyy-MM");
        KontrakNilai.BacaTulis(PembangkitIdentitas.Periode(), p => p.ToString());
        KontrakNilai.Json(PembangkitIdentitas.Periode(), p => p.ToString(), "", "2024-13", "2024-2", "02-2024");
        Assert.Equal("2024-02", new Periode(2024, 2).ToString());
        Assert.Equal("0001-01", new Periode(1, 1).ToString());
    }

    [Fact]
    public void Default_is_inert()
    {
        KontrakNilai.DefaultInert<Periode>("", "yyyy-MM");
        Periode kosong = default;
        Assert.Equal((0, 0), (kosong.Tahun, kosong.Bulan));
        Assert.False(kosong.Memuat(new LocalDate(2024, 1, 1)));
        Assert.False(kosong.Memuat(new LocalDate(0, 1, 1)));
        Assert.Throws<InvalidOperationException>(() => kosong.HariPertama);
        Assert.Throws<InvalidOperationException>(() => kosong.HariTerakhir);
        Assert.Throws<InvalidOperationException>(() => kosong.Berikutnya);
        Assert.Throws<InvalidOperationException>(() => kosong.Sebelumnya);
        Assert.Throws<InvalidOperationException>(() => kosong.TambahBulan(0));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2024-02")]
    [InlineData("2024-02 ")]
    [InlineData("2024-2")]
    [InlineData("2024/02")]
    [InlineData("202402")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("0000-01")]
    [InlineData("-024-01")]
    [InlineData("2024-+2")]
    [InlineData("24-02")]
    [InlineData("2024-02-01")]
    [InlineData("\u0662\u0660\u0662\u0664-02")]
    public void A_text_of_another_form_is_refused(string teks)
    {
        Assert.False(Periode.TryParse(teks, out Periode p));
        Assert.Equal(default, p);
        Assert.Equal("PERIODE-BENTUK", Assert.Throws<DtksFormatException>(() => Periode.Parse(teks)).Kode);
    }

    [Fact]
    public void The_days_of_a_month_are_its_own_and_no_others()
        => Properti.UntukSemua(PembangkitIdentitas.Periode(), p =>
        {
            Assert.Equal(1, p.HariPertama.Day);
            Assert.True(p.Memuat(p.HariPertama) && p.Memuat(p.HariTerakhir));
            Assert.Equal(p, Periode.Dari(p.HariPertama));
            Assert.Equal(p, Periode.Dari(p.HariTerakhir));
            Assert.True(p == new Periode(9999, 12) || (!p.Memuat(p.HariTerakhir.PlusDays(1)) && p.Berikutnya.HariPertama == p.HariTerakhir.PlusDays(1)));
            Assert.True(p == new Periode(1, 1) || p.Sebelumnya.HariTerakhir == p.HariPertama.PlusDays(-1));
        });

    [Theory]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2023-02", "2023-02-28")]
    [InlineData("2024-12", "2024-12-31")]
    public void The_last_day_is_that_of_the_calendar(string periode, string terakhir)
        => Assert.Equal(terakhir, TeksTanggal.Iso(Periode.Parse(periode).HariTerakhir));

    [Theory]
    [InlineData("2024-12", 1, "2025-01")]
    [InlineData("2024-01", -1, "2023-12")]
    [InlineData("2024-06", 19, "2026-01")]
    [InlineData("2024-06", -30, "2021-12")]
    [InlineData("2024-06", 0, "2024-06")]
    public void Months_are_added_over_years(string mulai, int jumlah, string hasil)
        => Assert.Equal(hasil, Periode.Parse(mulai).TambahBulan(jumlah).ToString());

    [Fact]
    public void Outside_of_the_years_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(2024, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(2024, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(9999, 12).Berikutnya);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(1, 1).Sebelumnya);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(2024, 1).TambahBulan(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(2024, 1).TambahBulan(int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Periode.Dari(new LocalDate(0, 12, 31)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_taken_as_the_same_day()
        => Assert.Equal(new Periode(2024, 2), Periode.Dari(new LocalDate(2024, 2, 29).WithCalendar(CalendarSystem.IslamicBcl)));
}
