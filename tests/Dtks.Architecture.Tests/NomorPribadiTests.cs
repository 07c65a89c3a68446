using System.Text.RegularExpressions;

namespace Dtks.Architecture.Tests;

/// <summary>No file of the repository carries a number that could be somebody's.</summary>
public sealed partial class NomorPribadiTests
{
    private static readonly HashSet<string> Diizinkan =
        [.. Repositori.Baca("tests/Dtks.Architecture.Tests/NomorYangDiizinkan.txt").Split('\n')
            .Where(b => b.Length > 0 && b[0] != '#').Select(b => b.Split(' ')[0])];

    [Fact]
    public void Every_number_of_16_digits_is_one_that_nobody_can_have()
        => Pastikan.Kosong(Cari(NomorEnamBelas(), nomor =>
        {
            string digit = string.Concat(nomor.Where(char.IsAsciiDigit));

            // Why: no district has 99 or 00, and no serial number is 0000; such a number is nobody's.
            return digit[4..6] is not ("99" or "00") && digit[12..] != "0000" && !Diizinkan.Contains(digit);
        }));

    [Fact]
    public void No_file_carries_a_mobile_number() => Pastikan.Kosong(Cari(NomorTelepon(), _ => true));

    [Theory]
    [InlineData("3374#1708910003", true)]
    [InlineData("NIK=3374-#17-0891-0003;", true)]
    [InlineData("33.74.#.170891.0003", true)]
    [InlineData("3374 # 170891 0003", true)]
    [InlineData("3374#17089100031", false)]
    [InlineData("3374#170891000", false)]
    public void The_search_sees_numbers_with_and_without_separators(string pola, bool terlihat)
        => Assert.Equal(terlihat, NomorEnamBelas().IsMatch(pola.Replace("#", "06", StringComparison.Ordinal)));

    [Theory]
    [InlineData("08#1234567890", true)]
    [InlineData("+628#1-3456-7890", true)]
    [InlineData("08#1 234 56789", true)]
    [InlineData("2008-12-12", false)]
    public void The_search_sees_mobile_numbers(string pola, bool terlihat)
        => Assert.Equal(terlihat, NomorTelepon().IsMatch(pola.Replace('#', '1')));

    private static List<string> Cari(Regex pola, Func<string, bool> salah)
        => [.. from berkas in Repositori.Berkas
               where berkas != "tests/Dtks.Architecture.Tests/NomorYangDiizinkan.txt"
               from baris in Repositori.Baca(berkas).Split('\n').Select((isi, i) => (isi, nomor: i + 1))
               where pola.Matches(baris.isi).Any(m => salah(m.Value))
               select $"{berkas}:{baris.nomor}"];

    [GeneratedRegex(@"(?<![0-9])[0-9](?:[ .\-_]?[0-9]){15}(?![ .\-_]?[0-9])")]
    private static partial Regex NomorEnamBelas();

    [GeneratedRegex(@"(?<![0-9A-Za-z.])(?:\+62|62|0)8[1-9][0-9]{1,2}[ .\-]?[0-9]{3,4}[ .\-]?[0-9]{3,5}(?![0-9])")]
    private static partial Regex NomorTelepon();
}
