using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The shipped days off and a caller's additions and overrides.</summary>
public class DaftarHariLiburTests
{
    private static readonly LocalDate Ditambah = new(2024, 7, 10);

    [Fact]
    public void Shipped_days_are_those_of_the_file()
    {
        var bawaan = DaftarHariLibur.Baku.Tahun.SelectMany(t => t.Hari).Select(h => (h.Tanggal, TabelPenanggalan.HariLibur.Kode(h.Jenis)));
        Assert.Equal(BerkasHariLibur.Baca().Select(h => (h.Key, h.Value)), bawaan);
        Assert.Equal(Enumerable.Range(2019, 9), DaftarHariLibur.Baku.Tahun.Select(t => t.Tahun));
        Assert.Equal("2019-2027", DaftarHariLibur.Baku.Cakupan);
    }

    [Fact]
    public void Every_year_names_its_decree()
    {
        Assert.All(DaftarHariLibur.Baku.Tahun, t =>
        {
            Assert.Contains("SKB 3 Menteri", t.Sumber, StringComparison.Ordinal);
            Assert.Contains(t.Tahun.ToString(System.Globalization.CultureInfo.InvariantCulture), t.Sumber, StringComparison.Ordinal);
        });
        Assert.Contains("1497/2025, 2/2025, 5/2025", DaftarHariLibur.Baku.Tahun.Single(t => t.Tahun == 2026).Sumber, StringComparison.Ordinal);
        Assert.Contains("1205/2026, 3/2026, 2/2026", DaftarHariLibur.Baku.Tahun.Single(t => t.Tahun == 2027).Sumber, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_added_changed_and_removed_without_touching_the_original()
    {
        var ditambah = DaftarHariLibur.Baku.Dengan([new HariLibur(Ditambah, JenisHariLibur.LiburNasional)]);
        Assert.Equal(JenisHariLibur.LiburNasional, ditambah.Jenis(Ditambah));
        Assert.Null(DaftarHariLibur.Baku.Jenis(Ditambah));
        var diubah = ditambah.Dengan([new HariLibur(Ditambah, JenisHariLibur.CutiBersama)]);
        Assert.Equal(JenisHariLibur.CutiBersama, diubah.Jenis(Ditambah));
        Assert.Null(diubah.Tanpa([Ditambah]).Jenis(Ditambah));
        Assert.False(new HariKerja(diubah, KebijakanDtks.Baku).Adalah(Ditambah));
        Assert.True(new HariKerja(diubah.Tanpa([Ditambah]), KebijakanDtks.Baku).Adalah(Ditambah));
        Assert.Equal(
            DaftarHariLibur.Baku.Tahun.Sum(t => t.Hari.Length),
            diubah.Tanpa([Ditambah]).Tanpa([Ditambah]).Tahun.Sum(t => t.Hari.Length));
    }

    [Fact]
    public void A_year_is_added_or_replaced_whole()
    {
        var baru = new TahunHariLibur(2030, "SKB rekaan 2030", [new HariLibur(new LocalDate(2030, 1, 1), JenisHariLibur.LiburNasional)]);
        var daftar = DaftarHariLibur.Baku.DenganTahun(baru);
        Assert.Equal("2019-2027, 2030", daftar.Cakupan);
        Assert.Equal(new LocalDate(2030, 1, 2), new HariKerja(daftar, KebijakanDtks.Baku).Tambah(new LocalDate(2030, 1, 1), 1));
        Assert.False(daftar.Mencakup(2028));
        Assert.Throws<DiLuarCakupanException>(() => daftar.Jenis(new LocalDate(2028, 1, 1)));
        var diganti = daftar.DenganTahun(new TahunHariLibur(2024, "SKB rekaan 2024", []));
        Assert.Null(diganti.Jenis(new LocalDate(2024, 1, 1)));
        Assert.NotNull(daftar.Jenis(new LocalDate(2024, 1, 1)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var tahunBaru = new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(JenisHariLibur.LiburNasional, DaftarHariLibur.Baku.Jenis(tahunBaru));
        Assert.False(HariKerja.Baku.Adalah(tahunBaru));
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        var hari = new HariLibur(Ditambah, JenisHariLibur.LiburNasional);
        Assert.Equal("TAHUN-TIDAK-TERCAKUP", Assert.Throws<DiLuarCakupanException>(() => DaftarHariLibur.Baku.Dengan([new HariLibur(new LocalDate(2028, 1, 1), JenisHariLibur.LiburNasional)])).Pesan.Kode);
        Assert.Throws<DiLuarCakupanException>(() => DaftarHariLibur.Baku.Tanpa([new LocalDate(2018, 12, 31)]));
        Assert.Throws<ArgumentException>(() => DaftarHariLibur.Baku.Dengan([hari, hari]));
        Assert.Throws<ArgumentException>(() => DaftarHariLibur.Baku.Dengan([new HariLibur(Ditambah, default)]));
        Assert.Throws<ArgumentException>(() => new TahunHariLibur(2023, "SKB rekaan", [hari]));
        Assert.Throws<ArgumentException>(() => new TahunHariLibur(2024, "SKB rekaan", [hari, hari]));
        Assert.Throws<ArgumentException>(() => new TahunHariLibur(2024, " ", [hari]));
        Assert.Throws<ArgumentException>(() => new TahunHariLibur(2024, "SKB rekaan", [new HariLibur(Ditambah, (JenisHariLibur)9)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TahunHariLibur(0, "SKB rekaan", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TahunHariLibur(9999, "SKB rekaan", []));
    }

    [Fact]
    public void The_first_and_the_last_year_can_be_listed()
        => Assert.Equal([1, 9998], new[] { 1, 9998 }.Select(t => new TahunHariLibur(t, "SKB rekaan", []).Tahun));

    [Fact]
    public void Days_off_are_listed_in_the_order_of_the_calendar()
    {
        HariLibur[] hari = [new(new LocalDate(2024, 12, 25), JenisHariLibur.LiburNasional), new(new LocalDate(2024, 1, 1), JenisHariLibur.LiburNasional)];
        Assert.Equal(["2024-01-01", "2024-12-25"], new TahunHariLibur(2024, "SKB rekaan", hari).Hari.Select(h => TeksTanggal.Iso(h.Tanggal)));
    }
}
