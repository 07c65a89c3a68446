using System.Globalization;

namespace Dtks.Matching.Tests;

/// <summary>PD-5 for addresses: every step with examples worked by hand, and the properties of keys.</summary>
public class KunciAlamatTests
{
    [Theory]
    [InlineData("JL MAWAR", "JL MAWAR", "")]
    [InlineData("Jl Mawar", "JL MAWAR", "1")]
    [InlineData("JL. MAWAR", "JL MAWAR", "2")]
    [InlineData("  JL   MAWAR ", "JL MAWAR", "2")]
    [InlineData("MA'RUF", "MA RUF", "2")]
    [InlineData("A/B", "A B", "2")]
    [InlineData("JL MAWAR RT 05 RW 02", "JL MAWAR", "3")]
    [InlineData("JL MAWAR RT05 RW002", "JL MAWAR", "3")]
    [InlineData("JL MAWAR RT.05/RW.02", "JL MAWAR", "2,3")]
    [InlineData("JL MAWAR RT 05/02", "02 JL MAWAR", "2,3,5")]
    [InlineData("RT", "RT", "")]
    [InlineData("RT MAWAR", "MAWAR RT", "5")]
    [InlineData("RT RT 05 06", "06 RT", "3,5")]
    [InlineData("JALAN MAWAR", "JL MAWAR", "4")]
    [InlineData("JLN MAWAR", "JL MAWAR", "4")]
    [InlineData("GANG MAWAR", "GG MAWAR", "4")]
    [InlineData("DUSUN MAWAR", "DSN MAWAR", "4")]
    [InlineData("KAMPUNG MAWAR", "KP MAWAR", "4")]
    [InlineData("DUKUH MAWAR", "DK MAWAR", "4")]
    [InlineData("LINGK MAWAR", "LK MAWAR", "4")]
    [InlineData("LINGKUNGAN MAWAR", "LK MAWAR", "4")]
    [InlineData("PERUMAHAN MAWAR", "MAWAR PERUM", "4,5")]
    [InlineData("KOMPLEK MAWAR", "KOMP MAWAR", "4")]
    [InlineData("BLOK MAWAR", "BLOK MAWAR", "")]
    [InlineData("NOMOR 7", "7 NO", "4,5")]
    [InlineData("DESA MAWAR", "DS MAWAR", "4")]
    [InlineData("KELURAHAN MAWAR", "KEL MAWAR", "4")]
    [InlineData("MAWAR JL", "JL MAWAR", "5")]
    [InlineData("A A B", "A A B", "")]
    [InlineData("Jalan Mawar No. 12, RT 05/RW 02, Dusun Krajan", "12 DSN JL KRAJAN MAWAR NO", "1,2,3,4,5")]
    [InlineData("", "", "")]
    [InlineData("RT 01", "", "3")]
    public void Steps_by_hand(string teks, string kunci, string langkah)
    {
        HasilKunci hasil = KunciAlamat.Uraikan(teks);

        Assert.Equal(kunci, hasil.Kunci);
        Assert.Equal(langkah, string.Join(',', hasil.Langkah));
        Assert.Equal(kunci, KunciAlamat.Buat(teks));
    }

    [Fact]
    public void Each_step_can_be_switched_off()
    {
        Assert.Equal("jl mawar", KunciAlamat.Buat("jl mawar", new PilihanAlamat { HurufBesar = false }));
        Assert.Equal("JL. MAWAR", KunciAlamat.Buat("JL. MAWAR", new PilihanAlamat { BuangTandaBaca = false }));
        Assert.Equal("05 MAWAR RT", KunciAlamat.Buat("MAWAR RT 05", new PilihanAlamat { BuangRtRw = false }));
        Assert.Equal("JALAN MAWAR", KunciAlamat.Buat("JALAN MAWAR", new PilihanAlamat { Singkatan = false }));
        Assert.Equal("MAWAR 7", KunciAlamat.Buat("MAWAR 7", new PilihanAlamat { UrutKata = false }));
    }

    [Fact]
    public void A_key_of_a_key_is_itself_and_no_step_changes_it()
    {
        PembangkitTeks.Periksa(PembangkitTeks.Alamat, MantapSebagaiKunci, 2000);
        PembangkitTeks.Periksa(PembangkitTeks.Apa, MantapSebagaiKunci);
    }

    [Fact]
    public void Code_points_of_every_plane_give_a_stable_key()
    {
        for (int titik = 0; titik <= 0x10FFFF; titik += titik < 0x3000 ? 1 : titik < 0x20000 ? 5 : 997)
        {
            if (titik is not (>= 0xD800 and <= 0xDFFF))
            {
                Assert.True(MantapSebagaiKunci("RT " + char.ConvertFromUtf32(titik) + "B 05"), string.Create(CultureInfo.InvariantCulture, $"U+{titik:X4}"));
            }
        }
    }

    [Fact]
    public void Word_order_does_not_matter_without_RT_and_RW() =>
        PembangkitTeks.Periksa(PembangkitTeks.Alamat, static teks =>
        {
            if (KunciAlamat.Uraikan(teks).Langkah.Contains(3))
            {
                return true;
            }

            string kunci = KunciAlamat.Buat(teks);
            return KunciAlamat.Buat(string.Join(' ', kunci.Split(' ').AsEnumerable().Reverse())) == kunci || kunci.Contains("RT", StringComparison.Ordinal) || kunci.Contains("RW", StringComparison.Ordinal);
        });

    [Fact]
    public void Long_addresses_are_sorted_too()
    {
        string[] kata = [.. Enumerable.Range(0, 5000).Select(i => "K" + ((i * 7919) % 5000).ToString("D4", CultureInfo.InvariantCulture))];

        Assert.Equal(string.Join(' ', kata.Order(StringComparer.Ordinal)), KunciAlamat.Buat(string.Join("  ", kata)));
    }

    private static bool MantapSebagaiKunci(string teks)
    {
        HasilKunci pertama = KunciAlamat.Uraikan(teks);
        HasilKunci kedua = KunciAlamat.Uraikan(pertama.Kunci);
        return kedua.Kunci == pertama.Kunci && kedua.Langkah.IsEmpty && pertama.Langkah.SequenceEqual(pertama.Langkah.Distinct().Order());
    }
}
