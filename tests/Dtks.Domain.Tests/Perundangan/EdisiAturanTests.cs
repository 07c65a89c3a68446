
namespace Dtks.Domain.Tests;

/// <summary>Which edition holds when, and what is said outside coverage.</summary>
public class EdisiAturanTests
{
    [Theory]
    [InlineData("0001-01", StatusCakupan.BelumDimodelkan, null)]
    [InlineData("2018-12", StatusCakupan.BelumDimodelkan, null)]
    [InlineData("2019-01", StatusCakupan.Ada, "permensos-5-2019")]
    [InlineData("2021-05", StatusCakupan.Ada, "permensos-5-2019")]
    [InlineData("2021-06", StatusCakupan.Ada, "permensos-3-2021")]
    [InlineData("2022-09", StatusCakupan.Ada, "permensos-3-2021")]
    [InlineData("2022-10", StatusCakupan.Ada, "kepmensos-150-2022")]
    [InlineData("2024-05", StatusCakupan.Ada, "kepmensos-150-2022")]
    [InlineData("2024-06", StatusCakupan.BelumDimodelkan, null)]
    [InlineData("2025-05", StatusCakupan.BelumDimodelkan, null)]
    [InlineData("2025-06", StatusCakupan.Sebagian, "dtsen-2025")]
    [InlineData("9999-12", StatusCakupan.Sebagian, "dtsen-2025")]
    public void The_period_chooses_the_edition(string periode, StatusCakupan status, string? edisi)
    {
        var cakupan = EdisiAturan.Untuk(Periode.Parse(periode));
        Assert.Equal(status, cakupan.Status);
        Assert.Equal(edisi, cakupan.Edisi?.Id);
    }

    [Fact]
    public void Every_month_has_exactly_one_answer()
    {
        for (var periode = new Periode(2015, 1); periode <= new Periode(2030, 12); periode = periode.Berikutnya)
        {
            var pemilik = EdisiAturan.Semua.Count(e => e.Mencakup(periode));
            var cakupan = EdisiAturan.Untuk(periode);
            var dalam = periode >= new Periode(2019, 1) && !(periode >= new Periode(2024, 6) && periode < new Periode(2025, 6));
            Assert.Equal(dalam ? 1 : 0, pemilik);
            Assert.Equal(!dalam, cakupan.Status == StatusCakupan.BelumDimodelkan);
            Assert.Equal(dalam, cakupan.Edisi is not null && cakupan.Edisi.Mencakup(periode));
            Assert.Equal(periode >= new Periode(2025, 6), cakupan.Status == StatusCakupan.Sebagian);
        }
    }

    [Fact]
    public void Editions_follow_each_other_with_the_one_gap_of_the_missing_decree()
    {
        Assert.Equal(["2019-01..2021-05", "2021-06..2022-09", "2022-10..2024-05", "2025-06.."], EdisiAturan.Semua.Select(e => $"{e.Mulai}..{e.Selesai}"));
    }

    [Fact]
    public void Outside_coverage_is_said_in_words()
    {
        var celah = EdisiAturan.Untuk(new Periode(2024, 6)).Keterangan;
        Assert.Contains("Kepmensos 73/HUK/2024", celah.Indonesia, StringComparison.Ordinal);
        Assert.Contains("Kepmensos 73/HUK/2024", celah.Inggris, StringComparison.Ordinal);
        Assert.Contains("sebagian", EdisiAturan.Untuk(new Periode(2025, 6)).Keterangan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("belum dimodelkan", EdisiAturan.Untuk(new Periode(2018, 12)).Keterangan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_edition_holds_for_any_period_and_an_unmodelled_period_is_refused()
    {
        Assert.Same(EdisiAturan.Permensos3Tahun2021, EdisiAturan.Tentukan(new Periode(2030, 1), EdisiAturan.Permensos3Tahun2021));
        Assert.Same(EdisiAturan.Kepmensos150Tahun2022, EdisiAturan.Tentukan(new Periode(2024, 2)));
        Assert.Equal("EDISI-BELUM-DIMODELKAN", Assert.Throws<DiLuarCakupanException>(() => EdisiAturan.Tentukan(new Periode(2025, 1))).Pesan.Kode);
        Assert.Same(EdisiAturan.Dtsen2025, EdisiAturan.Tentukan(new Periode(2025, 6)));
        var sebagian = Assert.Throws<DiLuarCakupanException>(() => EdisiAturan.Dtsen2025.PastikanDimodelkan(Aturan.KL1)).Pesan;
        Assert.Contains("Permensos 3/2025", sebagian.Indonesia, StringComparison.Ordinal);
        Assert.Contains("Kepmensos 245/HUK/2025", sebagian.Inggris, StringComparison.Ordinal);
        EdisiAturan.Dtsen2025.PastikanDimodelkan(Aturan.KP5);
        EdisiAturan.Permensos5Tahun2019.PastikanDimodelkan(Aturan.KL1);
        Assert.Equal("EDISI-BELUM-DIMODELKAN", Assert.Throws<DiLuarCakupanException>(() => EdisiAturan.Tentukan(new Periode(2018, 12))).Pesan.Kode);
        Assert.Throws<ArgumentException>(() => EdisiAturan.Untuk(default));
    }

    [Fact]
    public void The_default_is_the_complete_regime()
    {
        Assert.Same(EdisiAturan.Kepmensos150Tahun2022, EdisiAturan.Baku);
        Assert.Equal([false, true, true, false], EdisiAturan.Semua.Select(e => e.PunyaJendelaBulanan));
        Assert.Equal([false, true, true, false], EdisiAturan.Semua.Select(e => e.PunyaVerifikasiKelayakan));
        Assert.Equal([6, 1, 1, 0], EdisiAturan.Semua.Select(e => e.Isi.SelangPenetapan.Semua[0].Nilai));
        Assert.Equal([12, 0, 0, 0], EdisiAturan.Semua.Select(e => e.Isi.SelangPendataan.Semua[0].Nilai));
        Assert.All(EdisiAturan.Semua, e => Assert.NotEmpty(e.Landasan));
    }

    [Fact]
    public void Ids_read_back_and_unknown_ones_list_the_known()
    {
        Assert.All(EdisiAturan.Semua, e => Assert.Same(e, EdisiAturan.Parse($" {e.Id.ToUpperInvariant()} ")));
        Assert.False(EdisiAturan.TryParse("permensos-3-2025", out _));
        var galat = Assert.Throws<DtksFormatException>(() => EdisiAturan.Parse("permensos-3-2025"));
        Assert.All(EdisiAturan.Semua, e => Assert.Contains(e.Id, galat.Message, StringComparison.Ordinal));
    }
}
