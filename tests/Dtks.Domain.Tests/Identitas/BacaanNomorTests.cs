using System.Text.Json;
using Dtks.Domain.Json;
using Dtks.Testing;

namespace Dtks.Domain.Tests;

public class BacaanNomorTests
{
    [Fact]
    public void Equality_holds()
    {
        KontrakNilai.Kesetaraan(PembangkitIdentitas.BacaanNik());
        KontrakNilai.Kesetaraan(PembangkitIdentitas.BacaanNomorKk());
    }

    [Fact]
    public void Default_is_a_missing_number()
    {
        BacaanNik nik = default;
        Assert.Equal((false, false, CacatNik.Kosong, null), (nik.Sah, nik.Ada, nik.Cacat!.Value, nik.Posisi));
        Assert.Null(nik.NilaiBilaSah);
        Assert.False(nik.TryGetNilai(out _));
        Assert.False(nik.TryGetEnamBelasDigit(out _));
        Assert.Equal("(kosong)", nik.ToString());
        Assert.Throws<InvalidOperationException>(() => nik.Nilai);
        Assert.Equal(nik, Nik.Check(""));
        Assert.Equal(nik, new BacaanNik(default(Nik)));
        BacaanNomorKk kk = default;
        Assert.Equal(CacatNomorKk.Kosong, kk.Cacat);
        Assert.Null(kk.NilaiBilaSah);
        Assert.Throws<InvalidOperationException>(() => kk.Nilai);
        Assert.Equal(kk, new BacaanNomorKk(default(NomorKk)));
    }

    [Fact]
    public void A_reading_of_a_valid_number_gives_it()
    {
        Properti.UntukSemua(PembangkitIdentitas.Nik(), n =>
            new BacaanNik(n) is var b && b == Nik.Check(n.ToString("D")) && b.Nilai == n && b.NilaiBilaSah == n && b is { Sah: true, Ada: true, Cacat: null, Posisi: null, Pesan: null }
            && b.TryGetEnamBelasDigit(out ulong angka) && angka == n.Angka && b.ToString() == n.ToString());
        Properti.UntukSemua(PembangkitIdentitas.NomorKk(), n => new BacaanNomorKk(n) is var b && b == NomorKk.Check(n.ToString("D")) && b.Nilai == n && b.NilaiBilaSah == n && b.Pesan is null);
    }

    [Fact]
    public void Sixteen_digits_are_kept_when_they_form_no_number()
    {
        Assert.True(Nik.Check("0374991708910003").TryGetEnamBelasDigit(out ulong angka));
        Assert.Equal(374991708910003UL, angka);
        Assert.True(Nik.Check("3374991708910000").TryGetEnamBelasDigit(out _));
        Assert.False(Nik.Check("337499170891000").TryGetEnamBelasDigit(out _));
        Assert.False(Nik.Check("x").TryGetEnamBelasDigit(out _));
    }

    [Fact]
    public void No_reading_prints_the_number()
    {
        Properti.UntukSemua(PembangkitIdentitas.TeksNikHampirSah(), c => !BerisiEnamBelasDigit(Nik.Check(c.Teks).ToString()) && !BerisiEnamBelasDigit(Nik.Check(c.Teks).Pesan!.ToString()));
        Properti.UntukSemua(PembangkitIdentitas.BacaanNik(), b => !BerisiEnamBelasDigit(b.ToString()));
        Properti.UntukSemua(PembangkitIdentitas.BacaanNomorKk(), b => !BerisiEnamBelasDigit(b.ToString()));
    }

    [Fact]
    public void Json_round_trips_every_reading()
    {
        Properti.UntukSemua(PembangkitIdentitas.BacaanNik(), b =>
            JsonSerializer.Deserialize(JsonSerializer.Serialize(b, DtksJson.Info<BacaanNik>()), DtksJson.Info<BacaanNik>()) == b, 1000);
        Properti.UntukSemua(PembangkitIdentitas.BacaanNomorKk(), b =>
            JsonSerializer.Deserialize(JsonSerializer.Serialize(b, DtksJson.Info<BacaanNomorKk>()), DtksJson.Info<BacaanNomorKk>()) == b, 1000);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("\"\"", "null")]
    [InlineData("\" '3374.99-170891 0003\"", "\"3374991708910003\"")]
    [InlineData("\"0374991708910003\"", "\"0374991708910003\"")]
    [InlineData("\"33749917\"", "{\"cacat\":\"panjang\"}")]
    [InlineData("\"33x\"", "{\"cacat\":\"karakter\",\"posisi\":2}")]
    [InlineData("{\"posisi\":2,\"cacat\":\"karakter\"}", "{\"cacat\":\"karakter\",\"posisi\":2}")]
    public void Json_keeps_digits_or_the_defect(string dibaca, string ditulis)
        => Assert.Equal(ditulis, JsonSerializer.Serialize(JsonSerializer.Deserialize(dibaca, DtksJson.Info<BacaanNik>()), DtksJson.Info<BacaanNik>()));

    [Theory]
    [InlineData("3374991708910003")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"cacat\":\"panjang\",\"posisi\":1}")]
    [InlineData("{\"cacat\":\"karakter\"}")]
    [InlineData("{\"cacat\":\"karakter\",\"posisi\":-1}")]
    [InlineData("{\"cacat\":\"karakter\",\"posisi\":\"1\"}")]
    [InlineData("{\"cacat\":\"provinsi\"}")]
    [InlineData("{\"cacat\":\"lain\"}")]
    [InlineData("{\"cacat\":1}")]
    [InlineData("{\"cacat\":\"panjang\",\"cacat\":\"panjang\"}")]
    [InlineData("{\"cacat\":\"panjang\",\"lain\":1}")]
    public void Json_of_another_form_is_refused_without_the_number(string json)
    {
        JsonException galat = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, DtksJson.Info<BacaanNik>()));
        Assert.DoesNotContain("3374991708910003", galat.ToString(), StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, DtksJson.Info<BacaanNomorKk>()));
    }

    private static bool BerisiEnamBelasDigit(string teks)
    {
        int runtun = 0;
        return teks.Any(c => (runtun = char.IsAsciiDigit(c) ? runtun + 1 : 0) >= 16);
    }
}
