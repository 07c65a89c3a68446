using System.Text;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>BK-3, cell by cell: marks, blanks, dates.</summary>
public sealed class NilaiSelTests
{
    [Theory]
    [InlineData("YA", 1)]
    [InlineData("Iya", 1)]
    [InlineData("yes", 1)]
    [InlineData("Y", 1)]
    [InlineData("1", 1)]
    [InlineData("TRUE", 1)]
    [InlineData("✓", 1)]
    [InlineData("✔", 1)]
    [InlineData("√", 1)]
    [InlineData("'YA", 1)]
    [InlineData(" ya ", 1)]
    [InlineData("\u00A0YA\u00A0", 1)]
    [InlineData("‘YA", 1)]
    [InlineData("\uFEFF’YA", 1)]
    [InlineData("TIDAK", 2)]
    [InlineData("T", 2)]
    [InlineData("0", 2)]
    [InlineData("tdk", 2)]
    [InlineData("No", 2)]
    [InlineData("N", 2)]
    [InlineData("false", 2)]
    [InlineData("bukan", 2)]
    [InlineData("v", 3)]
    [InlineData("X", 4)]
    [InlineData("", 0)]
    [InlineData("-", 0)]
    [InlineData("NULL", 0)]
    [InlineData("n/a", 0)]
    [InlineData("NA", 0)]
    [InlineData("#N/A", 0)]
    [InlineData("None", 0)]
    [InlineData("nan", 0)]
    [InlineData("tidak tahu", 0)]
    [InlineData("xxx", 0)]
    [InlineData("'", 0)]
    [InlineData("xx", 5)]
    [InlineData("JA", 5)]
    [InlineData("YA TIDAK", 5)]
    [InlineData("2", 5)]
    [InlineData("Â", 5)]
    [InlineData("-----------------------------------------", 5)]
    [InlineData("tidak diketahui oleh siapa pun di desa itu", 5)]
    public void A_mark_is_yes_no_one_of_two_letters_nothing_or_unreadable(string isi, int tanda)
    {
        Assert.Equal((NilaiTanda)tanda, NilaiSel.Tanda(Encoding.UTF8.GetBytes(isi)));
        Assert.Equal(tanda == 0, NilaiSel.Hampa(Encoding.UTF8.GetBytes(isi)));
    }

    // A day is yyyyMMdd; one that reads both ways, or with the day first, stays open as it stands, below zero.
    [Theory]
    [InlineData("1971-08-17", true, 1971_08_17)]
    [InlineData("1971/8/7", true, 1971_08_07)]
    [InlineData("1971-08-17T09:30:00", true, 1971_08_17)]
    [InlineData("1971-8-7 9:30", true, 1971_08_07)]
    [InlineData("17/08/1971 9:30", true, -1971_17_08)]
    [InlineData("17/08/1971", true, -1971_17_08)]
    [InlineData("08/17/1971", true, -1971_08_17)]
    [InlineData("7-8-1971", true, -1971_07_08)]
    [InlineData("29/02/2024", true, -2024_29_02)]
    [InlineData("28/02/2023", true, -2023_28_02)]
    [InlineData("", true, 0)]
    [InlineData("-", true, 0)]
    [InlineData("NULL", true, 0)]
    [InlineData("00-00-0000", false, 0)]
    [InlineData("0000-00-00", false, 0)]
    [InlineData("29/02/2023", false, 0)]
    [InlineData("1971-02-31", false, 0)]
    [InlineData("1971-13-01", false, 0)]
    [InlineData("1971-00-10", false, 0)]
    [InlineData("1971-10-00", false, 0)]
    [InlineData("1971-31-12", false, 0)]
    [InlineData("31/04/1971", false, 0)]
    [InlineData("17/08/71", false, 0)]
    [InlineData("71-08-17", false, 0)]
    [InlineData("17/08-1971", false, 0)]
    [InlineData("17/08/1971/", false, 0)]
    [InlineData("17.08.1971", false, 0)]
    [InlineData("017/08/1971", false, 0)]
    [InlineData("17/08/19711", false, 0)]
    [InlineData("17/08/1971 pagi", false, 0)]
    [InlineData("17/08/1971 9", false, 0)]
    [InlineData("17081971", false, 0)]
    [InlineData("12345678901234567890", false, 0)]
    [InlineData("17 Agustus 1971", false, 0)]
    public void A_date_is_one_that_exists_or_none(string isi, bool terbaca, int hari)
    {
        Assert.Equal((terbaca, hari), (NilaiSel.TryTanggal(Encoding.UTF8.GetBytes(isi), serial: false, out int nyata), nyata));
        Assert.Equal((terbaca, hari), (NilaiSel.TryTanggal(Encoding.UTF8.GetBytes($" '{isi} "), serial: true, out nyata), nyata));
    }

    [Fact]
    public void Every_day_of_leap_and_common_years_exists_and_no_other()
    {
        foreach (int tahun in (int[])[1, 1900, 2000, 2023, 2024, 9999])
        {
            int ada = 0;
            for (int bulan = 0; bulan <= 13; bulan++)
            {
                for (int hari = 0; hari <= 32; hari++)
                {
                    ada += NilaiSel.Ada(tahun, bulan, hari, out int tanggal) ? 1 : 0;
                    Assert.Equal(tanggal == 0 ? null : new NodaTime.LocalDate(tahun, Math.Max(bulan, 1), Math.Max(hari, 1)), NilaiSel.Tanggal(tanggal));
                }
            }

            Assert.Equal(DateTime.IsLeapYear(tahun) ? 366 : 365, ada);
        }

        Assert.False(NilaiSel.Ada(0, 1, 1, out _));
        Assert.False(NilaiSel.Ada(10_000, 1, 1, out _));
        Assert.Null(NilaiSel.Tanggal(-1971_08_07));
    }
}
