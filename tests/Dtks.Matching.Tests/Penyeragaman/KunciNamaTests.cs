using System.Globalization;
using System.Text;

namespace Dtks.Matching.Tests;

/// <summary>PD-5 for names: every step with examples worked by hand from the list of steps, and the properties of keys.</summary>
public class KunciNamaTests
{
    [Theory]
    [InlineData("BUDI SANTOSO", "BUDI SANTOSO", "")]
    [InlineData("budi santoso", "BUDI SANTOSO", "1")]
    [InlineData("\uFF22\uFF35\uFF24\uFF29", "BUDI", "1")]
    [InlineData("BUDI\u00A0SANTOSO", "BUDI SANTOSO", "1")]
    [InlineData("  BUDI   SANTOSO ", "BUDI SANTOSO", "2")]
    [InlineData("BUDI,SANTOSO", "BUDI SANTOSO", "2")]
    [InlineData("BUDI ALM", "BUDI", "3")]
    [InlineData("ALMARHUMAH SITI", "SITI", "3")]
    [InlineData("ALMH. SITI", "SITI", "3")]
    [InlineData("BUDI (ALM)", "BUDI", "3,6")]
    [InlineData("ALMARHUM", "", "3")]
    [InlineData("H AHMAD", "AHMAD", "4")]
    [InlineData("H. AHMAD", "AHMAD", "4")]
    [InlineData("H.AHMAD", "AHMAD", "2,4")]
    [InlineData("K.H. AHMAD", "AHMAD", "4")]
    [InlineData("PROF.DR.IR.BUDI", "BUDI", "2,4")]
    [InlineData("H.M.YUSUF", "M YUSUF", "2,4,6")]
    [InlineData("PROF. DR. H. BUDI", "BUDI", "4")]
    [InlineData("H", "H", "")]
    [InlineData("H. HJ", "HJ", "4")]
    [InlineData("DR.", "DR", "6")]
    [InlineData("BUDI S.PD", "BUDI", "4")]
    [InlineData("BUDI, S.PD.I, M.M", "BUDI", "2,4")]
    [InlineData("BUDI, SE", "BUDI", "2,4")]
    [InlineData("BUDI SE", "BUDI SE", "")]
    [InlineData("BUDI SE.", "BUDI", "4")]
    [InlineData("BUDI, ANTO ST", "BUDI ANTO", "2,4")]
    [InlineData("BUDI S.E MM", "BUDI S E MM", "6")]
    [InlineData("S.PD", "S PD", "6")]
    [InlineData("DR. S.PD", "S PD", "4,6")]
    [InlineData("AHMAD BIN ALI", "AHMAD", "5")]
    [InlineData("SITI BINTI ALI HASAN", "SITI", "5")]
    [InlineData("BIN ALI", "BIN ALI", "")]
    [InlineData("BIN ALI BINTI HASAN", "BIN ALI", "5")]
    [InlineData("NUR'AINI", "NURAINI", "6")]
    [InlineData("NUR\u2019AINI", "NURAINI", "6")]
    [InlineData("NUR`AINI", "NURAINI", "6")]
    [InlineData("SRI-RAHAYU", "SRI RAHAYU", "6")]
    [InlineData("SOETRISNO", "SUTRISNO", "7")]
    [InlineData("DJOEMADI", "JUMADI", "7")]
    [InlineData("TJAHJONO", "CAHJONO", "7")]
    [InlineData("ANDJAR", "ANYAR", "7")]
    [InlineData("ANJAR", "ANYAR", "7")]
    [InlineData("SJARIF", "SYARIF", "7")]
    [InlineData("MOH YUSUF", "MUHAMMAD YUSUF", "8")]
    [InlineData("MOCH. YUSUF", "MUHAMMAD YUSUF", "6,8")]
    [InlineData("ABD ROHMAN", "ABDUL ROHMAN", "8")]
    [InlineData("MOEHAMAD", "MUHAMMAD", "7,8")]
    [InlineData("MOHAMMADIN", "MOHAMMADIN", "")]
    [InlineData("Drs. H. Moch. Soetrisno, S.Pd (Alm)", "MUHAMMAD SUTRISNO S PD", "1,2,3,4,6,7,8")]
    [InlineData("HDJ AHMAD", "AHMAD", "4,7")]
    [InlineData("", "", "")]
    [InlineData(" . ", "", "2,6")]
    public void Steps_by_hand(string teks, string kunci, string langkah)
    {
        HasilKunci hasil = KunciNama.Uraikan(teks);

        Assert.Equal(kunci, hasil.Kunci);
        Assert.Equal(langkah, string.Join(',', hasil.Langkah));
        Assert.Equal(kunci, KunciNama.Buat(teks));
    }

    [Theory]
    [InlineData("SOEKARNO/KOESNO", "SUKARNO/KUSNO", "7")]
    [InlineData("H. ALI / BUDI", "ALI/BUDI", "2,4")]
    [InlineData("ALI//BUDI/", "ALI/BUDI", "")]
    [InlineData("ALI/ALM", "ALI", "3")]
    [InlineData("ALI BIN UMAR/BUDI", "ALI/BUDI", "5")]
    [InlineData("ALI, SE/BUDI SE", "ALI/BUDI SE", "2,4")]
    [InlineData("/", "", "")]
    public void Aliases_are_keyed_each_on_its_own(string teks, string kunci, string langkah)
    {
        HasilKunci hasil = KunciNama.Uraikan(teks);

        Assert.Equal(kunci, hasil.Kunci);
        Assert.Equal(langkah, string.Join(',', hasil.Langkah));
    }

    [Theory]
    [InlineData("ALM", "ALMH", "ALMARHUM", "ALMARHUMAH")]
    public void Every_death_mark_is_dropped(params string[] tanda) =>
        Assert.All(tanda, t => Assert.Equal(("BUDI", "3"), Ringkas("BUDI " + t)));

    [Theory]
    [InlineData("H", "HJ", "KH", "DR", "DRS", "DRA", "IR", "PROF")]
    public void Every_front_title_is_dropped_while_a_word_follows(params string[] gelar) => Assert.All(gelar, g =>
    {
        Assert.Equal(("BUDI", "4"), Ringkas(g + " BUDI"));
        Assert.Equal((g, ""), Ringkas(g));
        Assert.Equal(("BUDI " + g, ""), Ringkas("BUDI " + g));
    });

    [Theory]
    [InlineData("SPD", "SPDI", "SSOS", "SKM", "SH", "SE", "ST", "SAG", "SIP", "SKOM", "SSI", "SKEP", "AMD", "AMDKEB", "AMK", "MPD", "MSI", "MM", "MH", "MKES", "MT", "MA", "MAG")]
    public void Every_back_title_is_dropped_only_with_a_dot_or_after_a_comma(params string[] gelar) => Assert.All(gelar, g =>
    {
        Assert.Equal(("BUDI", "2,4"), Ringkas("BUDI, " + g));
        Assert.Equal(("BUDI", "4"), Ringkas("BUDI " + g[..1] + "." + g[1..]));
        Assert.Equal(("BUDI " + g, ""), Ringkas("BUDI " + g));
    });

    [Theory]
    [InlineData("MUH", "MUHD", "MOH", "MHD", "MOCH", "MOHAMAD", "MOHAMMAD", "MUHAMAD")]
    public void Every_short_Muhammad_is_written_in_full(params string[] singkat) =>
        Assert.All(singkat, s => Assert.Equal(("ALI MUHAMMAD", "8"), Ringkas("ALI " + s)));

    [Fact]
    public void Each_step_can_be_switched_off()
    {
        const string teks = "H. Moch.Soe'eb, S.E BIN ALI ALM";
        // Step 1 off: nothing in lower case is known to the later lists.
        Assert.Equal("h budi", KunciNama.Buat("h budi", new PilihanNama { HurufBesar = false }));
        Assert.Equal("A B", KunciNama.Buat("A,B", new PilihanNama { PisahKata = false }));
        Assert.Equal("A,B", KunciNama.Buat("A,B", new PilihanNama { PisahKata = false, BuangTandaBaca = false }));
        Assert.Equal("BUDI ALM", KunciNama.Buat("BUDI ALM", new PilihanNama { BuangTandaMeninggal = false }));
        Assert.Equal("H BUDI", KunciNama.Buat("H. BUDI", new PilihanNama { BuangGelar = false }));
        Assert.Equal("A BIN B", KunciNama.Buat("A BIN B", new PilihanNama { BuangNamaAyah = false }));
        Assert.Equal("NUR'AINI", KunciNama.Buat("NUR'AINI", new PilihanNama { BuangTandaBaca = false }));
        Assert.Equal("SOETRISNO", KunciNama.Buat("SOETRISNO", new PilihanNama { EjaanBaru = false }));
        Assert.Equal("MOH ALI", KunciNama.Buat("MOH ALI", new PilihanNama { SingkatanNama = false }));
        var mati = new PilihanNama
        {
            HurufBesar = false, PisahKata = false, BuangTandaMeninggal = false, BuangGelar = false, BuangNamaAyah = false,
            BuangTandaBaca = false, EjaanBaru = false, SingkatanNama = false,
        };
        Assert.Equal(teks, KunciNama.Buat(teks, mati));
        Assert.Empty(KunciNama.Uraikan(teks, mati).Langkah);
    }

    [Fact]
    public void A_key_of_a_key_is_itself_and_no_step_changes_it()
    {
        PembangkitTeks.Periksa(PembangkitTeks.Nama, MantapSebagaiKunci, 2000);
        PembangkitTeks.Periksa(PembangkitTeks.Apa, MantapSebagaiKunci);
    }

    [Fact]
    public void Code_points_of_every_plane_give_a_stable_key()
    {
        for (int titik = 0; titik <= 0x10FFFF; titik += titik < 0x3000 ? 1 : titik < 0x20000 ? 5 : 997)
        {
            if (titik is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            Assert.True(MantapSebagaiKunci("A" + char.ConvertFromUtf32(titik) + "B"), string.Create(CultureInfo.InvariantCulture, $"U+{titik:X4}"));
        }
    }

    [Fact]
    public void A_key_holds_letters_digits_single_spaces_and_the_alias_mark_only() =>
        PembangkitTeks.Periksa(PembangkitTeks.Nama, static teks =>
        {
            string kunci = KunciNama.Buat(teks);
            return kunci.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || r.Value is ' ' or '/')
                && kunci.Split('/').All(a => a == a.Trim() && !a.Contains("  ", StringComparison.Ordinal))
                && (kunci.Length == 0 || kunci.Split('/').All(a => a.Length > 0));
        });

    [Fact]
    public void The_quick_recogniser_agrees_with_the_steps_whatever_is_switched_off()
    {
        Func<bool, PilihanNama> sebagian = b => new PilihanNama { PisahKata = b, BuangTandaBaca = !b, BuangGelar = b };
        PembangkitTeks.Periksa(PembangkitTeks.Nama, teks =>
        {
            string kunci = KunciNama.Buat(teks);
            return new[] { teks, kunci }.Where(t => KunciNama.SudahSeragam(t)).All(t =>
                new[] { PilihanNama.Baku, sebagian(true), sebagian(false) }.All(p =>
                {
                    uint langkah = 0;
                    return PenyeragamNama.SatuPutaran(t, p, ref langkah) == t && langkah == 0;
                }));
        });
        Assert.True(KunciNama.SudahSeragam("BUDI SANTOSO"));
        Assert.Same("BUDI SANTOSO", KunciNama.Buat("BUDI SANTOSO"));
    }

    [Fact]
    public void Long_hostile_names_take_linear_time()
    {
        const int n = 50_000;
        Assert.Equal("J", KunciNama.Buat(new string('D', n) + "J"));
        Assert.Equal("H", KunciNama.Buat(string.Concat(Enumerable.Repeat("H ", n))));
        Assert.Equal("X", KunciNama.Buat("X" + new string('.', n)));
        Assert.Equal(string.Empty, KunciNama.Buat(new string('/', n)));
        Assert.Equal("H", KunciNama.Buat(string.Concat(Enumerable.Repeat("H.", n))));
    }

    [Fact]
    public void The_key_is_not_printed() =>
        Assert.Equal("langkah 1", KunciNama.Uraikan("budi").ToString());

    private static (string Kunci, string Langkah) Ringkas(string teks)
    {
        HasilKunci hasil = KunciNama.Uraikan(teks);
        return (hasil.Kunci, string.Join(',', hasil.Langkah));
    }

    private static bool MantapSebagaiKunci(string teks)
    {
        HasilKunci pertama = KunciNama.Uraikan(teks);
        HasilKunci kedua = KunciNama.Uraikan(pertama.Kunci);
        return kedua.Kunci == pertama.Kunci && kedua.Langkah.IsEmpty
            && pertama.Langkah.SequenceEqual(pertama.Langkah.Distinct().Order())
            && pertama.Langkah.All(l => l is >= 1 and <= 8)
            && (pertama.Langkah.IsEmpty ? pertama.Kunci == teks || teks.Contains('/', StringComparison.Ordinal) : true);
    }
}
