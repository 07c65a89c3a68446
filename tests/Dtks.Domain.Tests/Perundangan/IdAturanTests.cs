using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

/// <summary>Ids of rules: reading, printing, order.</summary>
public class IdAturanTests
{
    [Theory]
    [InlineData("VK-8", "VK-8", 8)]
    [InlineData(" vk-17 ", "VK-17", 17)]
    [InlineData("GD-N", "GD-N", null)]
    [InlineData("gd-n", "GD-N", null)]
    [InlineData("AN-21", "AN-21", 21)]
    public void Reads_an_id(string teks, string cetak, int? nomor)
    {
        var id = IdAturan.Parse(teks);
        Assert.Equal(cetak, id.ToString());
        Assert.Equal(nomor, id.Nomor);
    }

    [Theory]
    [InlineData("")]
    [InlineData("VK")]
    [InlineData("VK8")]
    [InlineData("VK-")]
    [InlineData("VK-0")]
    [InlineData("VK-08")]
    [InlineData("VK--1")]
    [InlineData("VK-999")]
    [InlineData("VK-N")]
    [InlineData("XX-1")]
    [InlineData("VK-1 2")]
    [InlineData("VK-\u0661")]
    public void Refuses_what_is_no_id(string teks)
    {
        Assert.False(IdAturan.TryParse(teks, out var id));
        Assert.Equal(default, id);
        var galat = Assert.Throws<DtksFormatException>(() => IdAturan.Parse(teks));
        Assert.Equal("ATURAN-TIDAK-TERBACA", galat.Kode);
        Assert.Contains("KL, KM, MD, VK, SP, UB, PB, PG, KF, PD, GD, AN, PR, AV, KP, ID, DS", galat.Pesan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_of_the_catalogue_reads_back()
    {
        Assert.All(KatalogAturan.Semua, a => Assert.Equal(a.Id, IdAturan.Parse(a.Id.ToString())));
    }

    [Fact]
    public void Order_is_by_family_then_number_with_the_letter_last()
    {
        string[] urut = ["KL-1", "KM-1", "MD-1", "VK-2", "VK-10", "SP-1", "GD-5", "GD-N", "AN-1", "ID-5"];
        var acak = Enumerable.Reverse(urut).Select(IdAturan.Parse).ToList();
        acak.Sort();
        Assert.Equal(urut, acak.Select(i => i.ToString()));
        Assert.True(IdAturan.Parse("GD-5") < IdAturan.Parse("GD-N"));
        Assert.True(IdAturan.Parse("GD-N") <= IdAturan.Parse("AN-1"));
        Assert.True(IdAturan.Parse("VK-10") > IdAturan.Parse("VK-2"));
        Assert.True(IdAturan.Parse("VK-2") >= IdAturan.Parse("VK-2"));
        Assert.True(IdAturan.Parse("VK-2") != IdAturan.Parse("VK-3"));
    }

    [Fact]
    public void Equality_and_order_keep_their_contracts()
    {
        var id = Arb.From(Gen.Elements(KatalogAturan.Semua.Select(a => a.Id).Append(default).ToArray()));
        KontrakNilai.Kesetaraan(id);
        KontrakNilai.Urutan(id);
        KontrakNilai.Format(id, string.Empty);
        KontrakNilai.BacaTulis(Arb.From(id.Generator.Where(i => i != default)), i => i.ToString());
    }

    [Fact]
    public void Default_is_inert()
    {
        IdAturan kosong = default;
        Assert.Equal(string.Empty, kosong.ToString());
        Assert.Null(kosong.Nomor);
        Assert.True(kosong < IdAturan.Parse("KL-1"));
        Assert.False(KatalogAturan.TryCari(kosong, out _));
        Assert.Throws<KeyNotFoundException>(() => KatalogAturan.Cari(kosong));
    }
}
