using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The service hours, in WIB.</summary>
public class JamLayananTests
{
    [Theory]
    [InlineData("2024-07-01 08:59", "di-luar-jam")]
    [InlineData("2024-07-01 09:00", "buka")]
    [InlineData("2024-07-01 11:59", "buka")]
    [InlineData("2024-07-01 12:00", "istirahat")]
    [InlineData("2024-07-01 12:59", "istirahat")]
    [InlineData("2024-07-01 13:00", "buka")]
    [InlineData("2024-07-04 14:59", "buka")]
    [InlineData("2024-07-04 15:00", "di-luar-jam")]
    [InlineData("2024-07-05 15:00", "buka")]
    [InlineData("2024-07-05 15:29", "buka")]
    [InlineData("2024-07-05 15:30", "di-luar-jam")]
    [InlineData("2024-07-05 12:30", "istirahat")]
    [InlineData("2024-07-06 10:00", "libur")]
    [InlineData("2024-07-07 10:00", "libur")]
    [InlineData("2024-05-01 10:00", "libur")]
    [InlineData("2024-04-08 10:00", "libur")]
    public void State_at_an_instant(string wib, string status)
    {
        var setempat = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(wib).Value;
        var saat = setempat.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Jakarta"]).ToInstant();
        Assert.Equal(status, TabelPenanggalan.Layanan.Kode(JamLayanan.Baku.Pada(saat)));
    }

    [Fact]
    public void The_hours_of_a_day()
    {
        Assert.Equal(
            [new RentangJam(new LocalTime(9, 0), new LocalTime(12, 0)), new RentangJam(new LocalTime(13, 0), new LocalTime(15, 0))],
            JamLayanan.Baku.Jadwal(new LocalDate(2024, 7, 1)).AsEnumerable());
        Assert.Equal(new LocalTime(15, 30), JamLayanan.Baku.Jadwal(new LocalDate(2024, 7, 5))[1].Selesai);
        Assert.Empty(JamLayanan.Baku.Jadwal(new LocalDate(2024, 5, 1)));
    }

    [Fact]
    public void Cuti_bersama_follows_the_policy_and_an_uncovered_year_is_refused()
    {
        var tanpaCuti = new JamLayanan(new HariKerja(DaftarHariLibur.Baku, KebijakanDtks.Baku with { CutiBersamaHariLibur = false }));
        Assert.Equal(StatusLayanan.Buka, tanpaCuti.Pada(Instant.FromUtc(2024, 4, 8, 3, 0)));
        Assert.Throws<DiLuarCakupanException>(() => JamLayanan.Baku.Pada(Instant.FromUtc(2027, 12, 31, 17, 0)));
        Assert.Equal(StatusLayanan.DiLuarJam, JamLayanan.Baku.Pada(Instant.FromUtc(2027, 12, 31, 16, 59)));
    }
}
