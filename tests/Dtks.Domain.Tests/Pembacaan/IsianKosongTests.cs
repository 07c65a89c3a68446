namespace Dtks.Domain.Tests;

/// <summary>Placeholders are missing; what may mean something is not.</summary>
public class IsianKosongTests
{
    [Theory]
    [InlineData("", true, true)]
    [InlineData("   ", true, true)]
    [InlineData("-", true, true)]
    [InlineData(".", true, true)]
    [InlineData("--", true, true)]
    [InlineData("NULL", true, true)]
    [InlineData(" null ", true, true)]
    [InlineData("N/A", true, true)]
    [InlineData("n/a", true, true)]
    [InlineData("Tidak Tahu", true, true)]
    [InlineData("TIDAK \t TAHU", true, true)]
    [InlineData("tidak diketahui", true, true)]
    [InlineData("XXX", true, true)]
    [InlineData("xxxxx", true, true)]
    [InlineData("XX", false, false)]
    [InlineData("X", false, false)]
    [InlineData("XXXY", false, false)]
    [InlineData("12345", false, true)]
    [InlineData("12 34", false, true)]
    [InlineData("12A", false, false)]
    [InlineData("NULLA", false, false)]
    [InlineData("NUL", false, false)]
    [InlineData("NA", false, false)]
    [InlineData("TIDAKTAHU", false, false)]
    [InlineData("TIDAK TAHU DIRI", false, false)]
    [InlineData("TIDAK", false, false)]
    [InlineData("Siti", false, false)]
    [InlineData("\uD83D\uDE00", false, false)]
    public void A_text_is_a_placeholder_or_not(string teks, bool kosong, bool kosongPadaNama)
    {
        Assert.Equal(kosong, IsianKosong.Berlaku(teks));
        Assert.Equal(kosongPadaNama, IsianKosong.BerlakuPadaNama(teks));
    }
}
