using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>KM-1: the region's answer to Kemensos' own verification.</summary>
public class TanggapanKemensosTests
{
    // Why: 14 hari kerja after 2024-04-01 is 2024-04-29, a vector of KL-2.
    [Theory]
    [InlineData("2024-03-31", null, true, "menunggu", null, false)]
    [InlineData("2024-04-01", null, true, "menunggu", null, false)]
    [InlineData("2024-04-29", null, true, "menunggu", null, false)]
    [InlineData("2024-04-30", null, true, "disetujui", "diam", false)]
    [InlineData("2024-04-10", "2024-04-10", true, "disetujui", "eksplisit", false)]
    [InlineData("2024-04-10", "2024-04-01", false, "ditolak", "eksplisit", false)]
    [InlineData("2024-04-29", "2024-04-29", false, "ditolak", "eksplisit", false)]
    [InlineData("2024-12-31", "2024-04-29", false, "ditolak", "eksplisit", false)]
    [InlineData("2024-04-30", "2024-04-30", false, "disetujui", "diam", true)]
    [InlineData("2024-05-20", "2024-05-01", true, "disetujui", "diam", true)]
    [InlineData("2024-04-09", "2024-04-10", false, "menunggu", null, false)]
    [InlineData("2024-04-30", "2024-05-02", false, "disetujui", "diam", false)]
    public void Standing_of_an_item(string per, string? tanggal, bool setuju, string status, string? cara, bool terlambat)
    {
        var hasil = TanggapanKemensos.Nilai(
            new LocalDate(2024, 4, 1),
            TeksTanggal.BacaIso(per),
            tanggal is null ? null : new TanggapanDaerah(TeksTanggal.BacaIso(tanggal), setuju));
        Assert.Equal(new LocalDate(2024, 4, 29), hasil.Tenggat);
        Assert.Equal(status, TabelPenanggalan.Tanggapan.Kode(hasil.Status));
        Assert.Equal(cara, hasil.Cara is { } c ? TabelPenanggalan.Cara.Kode(c) : null);
        Assert.Equal(terlambat, hasil.Terlambat);
        Assert.Contains(Aturan.KM1, hasil.Dasar);
    }

    [Fact]
    public void An_answer_before_the_sending_is_an_error()
    {
        var dikirim = new LocalDate(2024, 4, 1);
        Assert.Throws<ArgumentException>(() => TanggapanKemensos.Nilai(dikirim, dikirim, new TanggapanDaerah(dikirim.PlusDays(-1), true)));
    }

    [Fact]
    public void A_deadline_outside_the_covered_years_is_refused()
    {
        Assert.Equal(
            "TAHUN-TIDAK-TERCAKUP",
            Assert.Throws<DiLuarCakupanException>(() => TanggapanKemensos.Nilai(new LocalDate(2027, 12, 20), new LocalDate(2027, 12, 21))).Pesan.Kode);
    }

    [Fact]
    public void Silence_never_becomes_a_refusal_and_a_settled_item_stays_settled()
    {
        var arb = Arb.From(
            from dikirim in PembangkitAturan.Tanggal
            from per in Gen.Choose(-5, 60)
            from jawab in Gen.Choose(-1, 60)
            from setuju in ArbMap.Default.GeneratorFor<bool>()
            select (dikirim, per, jawab, setuju));
        Properti.UntukSemua(arb, t =>
        {
            var tanggapan = t.jawab < 0 ? null : new TanggapanDaerah(t.dikirim.PlusDays(t.jawab), t.setuju);
            var kini = TanggapanKemensos.Nilai(t.dikirim, t.dikirim.PlusDays(t.per), tanggapan);
            var esok = TanggapanKemensos.Nilai(t.dikirim, t.dikirim.PlusDays(t.per + 1), tanggapan);
            Assert.True(kini.Status != StatusTanggapan.Ditolak || (tanggapan is { Setuju: false } && tanggapan.Tanggal <= kini.Tenggat));
            Assert.Equal(kini.Status == StatusTanggapan.Menunggu, kini.Cara is null);
            Assert.True(kini.Status == StatusTanggapan.Menunggu || kini.Status == esok.Status);
            Assert.Equal(kini.Tenggat, esok.Tenggat);
        });
    }
}
