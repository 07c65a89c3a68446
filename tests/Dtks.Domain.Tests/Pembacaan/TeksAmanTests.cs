using FsCheck.Fluent;
using Dtks.Bersama;

namespace Dtks.Domain.Tests.Pembacaan;

/// <summary>What came from data is printed without personal numbers and without anything that steers a terminal.</summary>
public sealed class TeksAmanTests
{
    [Theory]
    [InlineData("3374991708910003", "****************")]
    [InlineData("NIK 337499170891000", "NIK ***************")]
    [InlineData("3374 9917 0891 0003", "**** **** **** ****")]
    [InlineData("3374.9917.0891.0003", "****.****.****.****")]
    [InlineData("3374-9917-0891-0003", "****-****-****-****")]
    [InlineData("3374/9917/0891/0003", "****/****/****/****")]
    [InlineData("3374_9917_0891_0003", "****_****_****_****")]
    [InlineData("33.74.99.170891.0003 dan 2024-02-29", "**.**.**.******.**** dan 2024-02-29")]
    [InlineData("33.74.99.17.08.91.0003", "**.**.**.**.**.**.****")]
    [InlineData("3374\u00A09917\u20130891 0003", "****\u00A0****\u2013**** ****")]
    [InlineData("3374991708\u200B910003", "**********?******")]
    [InlineData("３３７４９９１７０８９１０００３", "****************")]
    [InlineData("٣٣٧٤٩٩١٧٠٨٩١٠٠٠٣", "****************")]
    [InlineData("{\"id\":\"3374991708910003 3374990101150007\"}", "{\"id\":\"**************** ****************\"}")]
    [InlineData("orang 1.049.804 per 2024-02-29: 3374991708910003", "orang 1.049.804 per 2024-02-29: ****************")]
    public void A_personal_number_is_hidden_however_it_is_grouped(string teks, string jinak) => Assert.Equal(jinak, TeksAman.Jinakkan(teks));

    [Theory]
    [InlineData("kode 33.74.06.1001")]
    [InlineData("Rp1.234.997.890.123.456")]
    [InlineData("29/02/2024 - 01/03/2024 - 02/03/2024")]
    [InlineData("2024-02-29, 2024-03-01, 2024-03-02")]
    [InlineData("2024-02-29 10:15:30")]
    [InlineData("337499******0003")]
    [InlineData("33749917089100")]
    [InlineData("baris satu\nbaris dua: SITI, Jl. Melati 5, é")]
    public void Amounts_dates_codes_and_masked_numbers_stay(string teks) => Assert.Equal(teks, TeksAman.Jinakkan(teks));

    [Theory]
    [InlineData("\u001b[2J", "?[2J")]
    [InlineData("\u202EBAGAS", "?BAGAS")]
    [InlineData("\uD835\uDFCF", "?")]
    [InlineData("a\tb\r\n", "a?b?\n")]
    public void What_steers_a_terminal_is_a_question_mark(string teks, string jinak) => Assert.Equal(jinak, TeksAman.Jinakkan(teks));

    [Fact]
    public void Half_a_surrogate_pair_is_a_question_mark() => Assert.Equal("?x", TeksAman.Jinakkan("\uD800x"));

    [Theory]
    [InlineData("nomor_kk", "nomor_kk")]
    [InlineData("3374991708910003", "****************")]
    [InlineData("SITI 337499170", "SITI *********")]
    [InlineData("kolom 20240229", "kolom 20240229")]
    [InlineData("٣٣٧٤٩٩١٧٠", "*********")]
    [InlineData("desa\u202E", "desa?")]
    public void A_name_with_more_than_eight_digits_loses_them(string nama, string samaran) => Assert.Equal(samaran, TeksAman.Samarkan(nama));

    [Fact]
    public void A_name_is_cut_at_sixty_characters() => Assert.Equal(new string('x', 60) + "...", TeksAman.Samarkan(new string('x', 61)));

    // Whatever stands between the digits of a number, hidden characters too: no group of it is printed.
    [Fact]
    public void Any_number_in_groups_of_four_or_more_is_hidden_and_taming_twice_changes_nothing()
        => Properti.UntukSemua(
            Arb.From(
                from angka in Gen.ArrayOf(Gen.Elements("0123456789".ToCharArray()), 16)
                from nol in Gen.Elements('0', '\uFF10', '\u0660', '\u0966')
                from potong in Gen.Elements(4, 5, 6, 8, 16)
                from sela in Gen.Elements(" ", ".", "-", "/", "_", "\u00A0", "\u2011", "\u200B")
                from awal in Gen.Elements("", "NIK ", "\u202E", "Jl. Melati 5; ")
                select awal + string.Join(sela, angka.Select(c => (char)(nol + c - '0')).Chunk(potong).Select(k => new string(k)))),
            teks =>
            {
                string jinak = TeksAman.Jinakkan(teks);
                Assert.Equal(16, jinak.Count(c => c == '*'));
                Assert.Equal(jinak, TeksAman.Jinakkan(jinak));
            });
}
