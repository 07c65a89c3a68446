using NodaTime;

namespace Dtks.Domain.Tests;

public class TandaMeninggalTests
{
    private static readonly LocalDate Hari = new(2024, 2, 15);

    [Fact]
    public void Without_a_mark_nobody_is_dead()
    {
        Assert.Equal(Kepastian.TidakTahu, default(TandaMeninggal).Status);
        Assert.False(default(TandaMeninggal).Berlaku(null));
        Assert.False(default(TandaMeninggal).Berlaku(Hari));
    }

    [Fact]
    public void A_mark_without_date_counts_on_every_day()
    {
        Assert.True(TandaMeninggal.Ya.Berlaku(null));
        Assert.True(TandaMeninggal.Ya.Berlaku(Hari));
        Assert.Null(TandaMeninggal.Ya.Tanggal);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_date_counts_from_that_day_on(int hari, bool mati)
    {
        var tanda = TandaMeninggal.Pada(Hari.PlusDays(hari));
        Assert.Equal(mati, tanda.Berlaku(Hari));
        Assert.True(tanda.Berlaku(null));
    }

    [Fact]
    public void Marks_are_equal_when_mark_and_date_are()
    {
        Assert.Equal(TandaMeninggal.Pada(Hari), TandaMeninggal.Pada(Hari));
        Assert.True(TandaMeninggal.Pada(Hari) != TandaMeninggal.Ya);
        Assert.True(TandaMeninggal.Ya != default);
        Assert.Equal(["tidak diketahui", "tidak", "ya", "2024-02-15"], [default(TandaMeninggal).ToString(), TandaMeninggal.Tidak.ToString(), TandaMeninggal.Ya.ToString(), TandaMeninggal.Pada(Hari).ToString()]);
    }
}
