using System.Text.Json;
using Dtks.Domain.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

/// <summary>DS-1: a desil is 1 to 10 or an answer that is no number.</summary>
public class DesilTests
{
    private static readonly Desil[] Semua = [.. Enumerable.Range(1, 10).Select(Desil.Ke), Desil.BelumDitentukan, Desil.TidakAda, default];

    private static readonly Arbitrary<Desil> Arb = Gen.Elements(Semua).ToArbitrary();

    [Fact]
    public void Equality_and_text_keep_the_contract_of_value_types()
    {
        KontrakNilai.Kesetaraan(Arb);
        KontrakNilai.BacaTulis(Arb, d => d.ToString());
        Assert.Equal(13, Semua.Distinct().Count());
        Assert.Equal(13, Semua.Select(d => d.ToString()).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("01")]
    [InlineData("٣")]
    [InlineData("berperingkat")]
    [InlineData("entahlah")]
    public void Anything_else_is_refused_and_never_becomes_a_rank(string teks)
    {
        KontrakNilai.Ditolak<Desil>(teks);
        Assert.Equal("DESIL-BENTUK", Assert.Throws<DtksFormatException>(() => Desil.Parse(teks)).Kode);
    }

    [Fact]
    public void DS_1_what_has_no_rank_gives_no_number_and_stands_on_no_side_of_any_limit()
    {
        foreach (Desil desil in new[] { Desil.BelumDitentukan, Desil.TidakAda, default })
        {
            Assert.Null(desil.Peringkat);
            Assert.All(Enumerable.Range(1, 10), batas => Assert.Equal(Kepastian.TidakTahu, desil.PalingTinggi(batas)));
        }

        Assert.Equal(StatusDesil.TidakDiketahui, default(Desil).Status);
        Assert.All(Enumerable.Range(1, 10), p => Assert.All(Enumerable.Range(1, 10), batas =>
            Assert.Equal(p <= batas ? Kepastian.Ya : Kepastian.Tidak, Desil.Ke(p).PalingTinggi(batas))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desil.Ke(1).PalingTinggi(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desil.Ke(1).PalingTinggi(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desil.Ke(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desil.Ke(11));
    }

    [Fact]
    public void DS_1_nothing_converts_a_desil_to_a_number()
        => Assert.DoesNotContain(
            typeof(Desil).GetMethods().Where(m => m.Name is "op_Implicit" or "op_Explicit" or "op_LessThan" or "op_GreaterThan" or "CompareTo"),
            _ => true);

    [Fact]
    public void JSON_is_a_number_a_word_or_null_and_every_desil_reads_back()
    {
        foreach (Desil desil in Semua)
        {
            string json = JsonSerializer.Serialize(desil, DtksJson.Info<Desil>());
            Assert.Equal(desil.Status switch { StatusDesil.Berperingkat => desil.ToString(), StatusDesil.TidakDiketahui => "null", _ => $"\"{desil}\"" }, json);
            Assert.Equal(desil, JsonSerializer.Deserialize(json, DtksJson.Info<Desil>()));
        }

        Assert.All(
            ["0", "11", "1.5", "\"4\"", "\"\"", "\"tidak-diketahui\"", "true", "[]", "{}"],
            json => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, DtksJson.Info<Desil>())));
    }

    [Fact]
    public void DS_1_a_desil_keeps_the_version_of_its_file_and_no_personal_number_gets_in_that_way()
    {
        Assert.Equal("4 (keluarga_dtsen_v3, 2025-10)", new PeringkatDtsen(Desil.Ke(4), " keluarga_dtsen_v3, 2025-10 ").ToString());
        Assert.Null(new PeringkatDtsen(Desil.TidakAda, " ").Versi);
        Assert.Throws<ArgumentException>(() => new PeringkatDtsen(default, new string('x', 101)));
        string pesan = Assert.Throws<ArgumentException>(() => new PeringkatDtsen(default, "berkas 3374991708910003")).Message;
        Assert.DoesNotContain("3374991708910003", pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_answers_keeps_the_contract_of_code_lists()
        => Assert.Equal(["tidak-diketahui", "berperingkat", "belum-ditentukan", "tidak-ada"], TabelDesil.Status.Butir.Select(b => b.Kode));
}
