namespace Dtks.Matching.Tests;

/// <summary>PD-5: of names with aliases the best pair counts.</summary>
public class AliasNamaTests
{
    // ABCXY against ABCVW: 3 of 5 letters in one block, so Simil 2 x 3 / 10 and two edits.
    [Theory]
    [InlineData("ALI", "ALI", 1.0, 0)]
    [InlineData("ALI/BUDI", "BUDI", 1.0, 0)]
    [InlineData("BUDI", "ALI / BUDI", 1.0, 0)]
    [InlineData("ABCXY/Q", "ABCVW", 0.6, 2)]
    [InlineData("Q/ABCXY", "ZZZZZZ/ABCVW", 0.6, 2)]
    [InlineData("ALI", "BUDO", 0.0, 4)]
    public void The_best_pair_counts(string a, string b, double simil, int jarak)
    {
        Assert.Equal(simil, AliasNama.Terbaik(a, b, UkuranKemiripan.Simil));
        Assert.Equal(jarak, AliasNama.Terbaik(a, b, UkuranKemiripan.Levenshtein));
        Assert.Equal(simil == 1.0, AliasNama.AdaYangSama(a, b));
    }

    [Theory]
    [InlineData("", "ALI")]
    [InlineData("ALI", "/ /")]
    [InlineData("", "")]
    public void A_name_without_alias_is_missing(string a, string b)
    {
        Assert.Null(AliasNama.Terbaik(a, b, UkuranKemiripan.Simil));
        Assert.False(AliasNama.AdaYangSama(a, b));
    }
}
