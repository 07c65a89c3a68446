using Dtks.Testing;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

public class IdDtksTests
{
    [Fact]
    public void Equality_and_ordering_are_ordinal()
    {
        KontrakNilai.Kesetaraan(PembangkitIdentitas.IdDtks());
        KontrakNilai.Urutan(PembangkitIdentitas.IdDtks());
        Assert.NotEqual(IdDtks.Parse("a"), IdDtks.Parse("A"));
        Properti.UntukSemua(PembangkitIdentitas.IdDtks(), PembangkitIdentitas.IdDtks(), (a, b) =>
            Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())));
    }

    [Fact]
    public void The_text_reads_back_trimmed()
    {
        KontrakNilai.BacaTulis(PembangkitIdentitas.IdDtks(), i => i.ToString());
        KontrakNilai.BacaTulis(PembangkitIdentitas.IdDtks(), i => $" \t{i}\u00A0\n");
    }

    [Fact]
    public void Json_carries_the_id() => KontrakNilai.Json(PembangkitIdentitas.IdDtks(), i => i.ToString(), "", "a b", "id_dtks", new string('a', 41));

    [Fact]
    public void Default_is_inert() => KontrakNilai.DefaultInert<IdDtks>();

    [Theory]
    [InlineData("", CacatIdDtks.Kosong, null)]
    [InlineData("  \t", CacatIdDtks.Kosong, null)]
    [InlineData("AB C", CacatIdDtks.Karakter, 2)]
    [InlineData(" AB_C", CacatIdDtks.Karakter, 2)]
    [InlineData("'ABC", CacatIdDtks.Karakter, 0)]
    [InlineData("ABé", CacatIdDtks.Karakter, 2)]
    [InlineData("AB\u0661", CacatIdDtks.Karakter, 2)]
    [InlineData("12345678901234567890123456789012345678901", CacatIdDtks.Panjang, null)]
    [InlineData("12345678901234567890123456789012345678901234_", CacatIdDtks.Karakter, 44)]
    public void A_text_is_refused_with_the_first_defect(string teks, CacatIdDtks cacat, int? posisi)
    {
        Bacaan<IdDtks, CacatIdDtks> bacaan = IdDtks.Check(teks);
        Assert.Equal((cacat, posisi), (bacaan.Cacat!.Value, bacaan.Posisi));
        Assert.Throws<InvalidOperationException>(() => bacaan.Nilai);
        Assert.Null(bacaan.NilaiBilaSah);
        Assert.Equal("tidak sah", bacaan.ToString());
        KontrakNilai.Ditolak<IdDtks>(teks);
    }

    [Fact]
    public void Forty_characters_and_one_are_read()
    {
        Assert.Equal(40, IdDtks.Parse(new string('-', 40)).ToString().Length);
        Assert.Equal("7", IdDtks.Parse("7").ToString());
    }

    [Fact]
    public void Readings_compare_by_value_defect_and_position()
    {
        KontrakNilai.Kesetaraan(Gen.Elements<Bacaan<IdDtks, CacatIdDtks>>(
            default, IdDtks.Check("a"), IdDtks.Check("b"), IdDtks.Check("_"), IdDtks.Check("a_"), IdDtks.Check(new string('a', 41))).ToArbitrary());
        Assert.Equal(default, IdDtks.Check(""));
    }
}
