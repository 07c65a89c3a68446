using System.Text.Json;
using Dtks.Domain.Json;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Domain.Tests;

public class TeksTanggalTests
{
    [Fact]
    public void Text_reads_back_in_every_culture()
        => Properti.UntukSemua(PembangkitIdentitas.Tanggal(), t =>
        {
            foreach (string budaya in KontrakNilai.Budaya)
            {
                string teks = KontrakNilai.DiBudaya(budaya, () => TeksTanggal.Iso(t));
                Assert.Equal(FormattableString.Invariant($"{t.Year:0000}-{t.Month:00}-{t.Day:00}"), teks);
                Assert.Equal(t, KontrakNilai.DiBudaya(budaya, () => TeksTanggal.BacaIso(teks)));
            }
        });

    [Fact]
    public void Json_carries_the_iso_text()
        => Properti.UntukSemua(PembangkitIdentitas.Tanggal(), t =>
        {
            string json = JsonSerializer.Serialize(t, DtksJson.Info<LocalDate>());
            Assert.Equal($"\"{TeksTanggal.Iso(t)}\"", json);
            Assert.Equal(t, JsonSerializer.Deserialize(json, DtksJson.Info<LocalDate>()));
        });

    [Theory]
    [InlineData("")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-00-01")]
    [InlineData("2024-13-01")]
    [InlineData("2024-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2024-1-1")]
    [InlineData("2024-01-1")]
    [InlineData("01-02-2024")]
    [InlineData("2024/01/01")]
    [InlineData("2024-01/01")]
    [InlineData("20240101")]
    [InlineData(" 2024-01-01")]
    [InlineData("2024-01-01T00:00")]
    [InlineData("2024-01-\u0661\u0661")]
    public void A_text_of_another_form_is_refused(string teks)
    {
        Assert.False(TeksTanggal.TryBacaIso(teks, out LocalDate tanggal));
        Assert.Equal(default, tanggal);
        Assert.Equal("TANGGAL-BENTUK", Assert.Throws<DtksFormatException>(() => TeksTanggal.BacaIso(teks)).Kode);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(JsonSerializer.Serialize(teks), DtksJson.Info<LocalDate>()));
    }

    [Fact]
    public void Leap_days_of_2000_and_the_edges_are_read()
    {
        Assert.Equal(new LocalDate(2000, 2, 29), TeksTanggal.BacaIso("2000-02-29"));
        Assert.Equal(new LocalDate(1, 1, 1), TeksTanggal.BacaIso("0001-01-01"));
        Assert.Equal(new LocalDate(9999, 12, 31), TeksTanggal.BacaIso("9999-12-31"));
        Assert.Throws<ArgumentOutOfRangeException>(() => TeksTanggal.Iso(new LocalDate(0, 1, 1)));
    }
}
