namespace Dtks.Matching.Tests;

public class AliasNamaTests
{
    private static double SamaPanjang(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.SequenceEqual(b) ? 1 : a.Length == b.Length ? 0.5 : 0;

    [Theory]
    [InlineData("ALI", "ALI", 1.0)]
    [InlineData("ALI/BUDI", "BUDI", 1.0)]
    [InlineData("BUDI", "ALI / BUDI", 1.0)]
    [InlineData("ALI/BUDI", "JOKO/SITO", 0.5)]
    [InlineData("ALI", "BUDI", 0.0)]
    public void The_best_pair_counts(string a, string b, double nilai)
    {
        Assert.Equal(nilai, AliasNama.Terbaik(a, b, SamaPanjang));
        Assert.Equal(nilai == 1.0, AliasNama.AdaYangSama(a, b));
    }

    [Theory]
    [InlineData("", "ALI")]
    [InlineData("ALI", "/ /")]
    [InlineData("", "")]
    public void A_name_without_alias_is_missing(string a, string b)
    {
        Assert.Null(AliasNama.Terbaik(a, b, SamaPanjang));
        Assert.False(AliasNama.AdaYangSama(a, b));
    }
}
