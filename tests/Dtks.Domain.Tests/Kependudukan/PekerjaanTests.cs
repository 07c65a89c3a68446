using System.Globalization;

namespace Dtks.Domain.Tests;

public class PekerjaanTests
{
    [Fact]
    public void The_list_is_the_official_one()
        => Assert.Equal(
            DataUji.Baris("pekerjaan").Select(b => string.Join('|', b)),
            DaftarPekerjaan.Semua.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Kode}|{p.Nama}|{TabelKependudukan.GolonganPekerjaan.Kode(p.Golongan)}")));

    [Fact]
    public void Every_job_is_read_by_code_with_or_without_zero_and_by_name_in_any_case()
        => Assert.All(DataUji.Baris("pekerjaan"), b =>
        {
            int kode = int.Parse(b[0], CultureInfo.InvariantCulture);
            Pekerjaan harapan = Pekerjaan.DariKode(kode);
            Assert.Equal(kode, harapan.Kode);
            Assert.Equal(b[1], harapan.Nama);
            Assert.True(harapan.Dikenal);
            string[] teks = [b[0], kode.ToString("00", CultureInfo.InvariantCulture), b[1], b[1].ToUpperInvariant(), "  " + b[1].ToLowerInvariant().Replace(" ", " \t ", StringComparison.Ordinal) + " "];
            Assert.All(teks, t => Assert.Equal(harapan, Pekerjaan.Baca(t)));
        });

    [Theory]
    [InlineData("PEGAWAI NEGERI SIPIL", 5)]
    [InlineData("pns", 5)]
    [InlineData("ASN", 5)]
    [InlineData("Tentara Nasional  Indonesia", 6)]
    [InlineData("TNI", 6)]
    [InlineData("kepolisian ri", 7)]
    [InlineData("Polri", 7)]
    public void Aliases_are_read(string teks, int kode) => Assert.Equal(kode, Pekerjaan.Baca(teks).Kode);

    [Theory]
    [InlineData("Juru Kunci")]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("100")]
    [InlineData("005")]
    [InlineData("-5")]
    [InlineData("PNS Daerah")]
    [InlineData("٥")]
    public void An_unknown_text_is_kept_and_never_guessed(string teks)
    {
        Pekerjaan p = Pekerjaan.Baca($"  {teks} ");

        Assert.False(p.Dikenal);
        Assert.Null(p.Kode);
        Assert.Null(p.Golongan);
        Assert.Equal(teks, p.Nama);
        Assert.Equal(teks, p.ToString());
        Assert.Equal(p, Pekerjaan.Baca(teks));
        Assert.NotEqual(p, Pekerjaan.Baca(teks + "x"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00a0 ")]
    public void No_text_is_no_job(string? teks)
    {
        Assert.Equal(default, Pekerjaan.Baca(teks));
        Assert.Equal(string.Empty, Pekerjaan.Baca(teks).Nama);
        Assert.False(Pekerjaan.Baca(teks).Dikenal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(261)]
    public void A_code_outside_the_list_is_refused(int kode) => Assert.Throws<ArgumentOutOfRangeException>(() => Pekerjaan.DariKode(kode));

    [Fact]
    public void A_very_long_text_is_kept()
    {
        string teks = new('x', 100_000);
        Assert.Equal(teks, Pekerjaan.Baca(teks).Nama);
    }

    [Fact]
    public void Text_of_a_known_job_carries_its_code() => Assert.Equal("5 PNS", Pekerjaan.Baca("asn").ToString());
}
