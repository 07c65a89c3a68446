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
            Assert.All([b[0], kode.ToString("00", CultureInfo.InvariantCulture), "00" + b[0]], t => Assert.Equal(harapan, Pekerjaan.Baca(t)));
            string[] teks = [b[1], b[1].ToUpperInvariant(), "  " + b[1].ToLowerInvariant().Replace(" ", " \t ", StringComparison.Ordinal).Replace("/", " / ", StringComparison.Ordinal) + " "];
            Assert.All(teks, t => Assert.Equal(kode == 89 ? Pekerjaan.Baca(b[1]) : harapan, Pekerjaan.Baca(t)));
            Assert.All(teks, t => Assert.Equal((kode, b[1]), (Pekerjaan.Baca(t).Kode, Pekerjaan.Baca(t).Nama)));
        });

    [Theory]
    [InlineData("PEGAWAI NEGERI SIPIL", 5)]
    [InlineData("pns", 5)]
    [InlineData("ASN", 5)]
    [InlineData("Tentara Nasional  Indonesia", 6)]
    [InlineData("TNI", 6)]
    [InlineData("kepolisian ri", 7)]
    [InlineData("Polri", 7)]
    [InlineData("PEGAWAI NEGERI SIPIL (PNS)", 5)]
    [InlineData("TENTARA NASIONAL INDONESIA (TNI)", 6)]
    [InlineData("KEPOLISIAN RI ( POLRI )", 7)]
    [InlineData("PETANI/ PEKEBUN", 9)]
    [InlineData("BELUM / TIDAK BEKERJA", 1)]
    [InlineData("ANGGOTA DPR - RI", 48)]
    [InlineData("PENSIUNAN PNS", 4)]
    [InlineData("ANGGOTA DPRD PROPINSI", 62)]
    [InlineData("IMAM MESJID", 41)]
    [InlineData("PEKERJAAN LAINNYA", 99)]
    public void Aliases_are_read(string teks, int kode) => Assert.Equal(kode, Pekerjaan.Baca(teks).Kode);

    [Fact]
    public void The_bare_number_89_is_kept_and_needs_review_while_its_text_is_certain()
    {
        Pekerjaan nomor = Pekerjaan.Baca("89");
        Pekerjaan teks = Pekerjaan.Baca("ANGGOTA LEMBAGA TINGGI");
        Assert.Equal((89, 89), (nomor.Kode, teks.Kode));
        Assert.NotEqual(nomor, teks);
        Assert.Equal((true, false), (nomor.NomorMeragukan, teks.NomorMeragukan));
        Assert.Equal((GolonganPekerjaan.Tinjau, GolonganPekerjaan.AparaturLain), (nomor.Golongan, teks.Golongan));
        Assert.Equal(nomor, Pekerjaan.DariKode(89));
        Assert.All([nomor, teks], p => Assert.Equal(p, System.Text.Json.JsonSerializer.Deserialize<Pekerjaan>(System.Text.Json.JsonSerializer.Serialize(p))));
    }

    [Theory]
    [InlineData("TNI/POLRI", "TNI/POLRI")]
    [InlineData("tni / polri", "TNI/POLRI")]
    [InlineData("PPPK", "PPPK")]
    [InlineData("PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA (PPPK)", "PPPK")]
    public void A_known_text_without_a_code_needs_review(string teks, string nama)
    {
        Pekerjaan p = Pekerjaan.Baca(teks);
        Assert.True(p.Dikenal);
        Assert.Null(p.Kode);
        Assert.Equal(nama, p.Nama);
        Assert.Equal(GolonganPekerjaan.Tinjau, p.Golongan);
        Assert.Equal(p, System.Text.Json.JsonSerializer.Deserialize<Pekerjaan>(System.Text.Json.JsonSerializer.Serialize(p)));
    }

    [Theory]
    [InlineData("Juru Kunci")]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("100")]
    [InlineData("-5")]
    [InlineData("PNS Daerah")]
    [InlineData("PEGAWAI NEGERI SIPIL (TNI)")]
    [InlineData("(PNS)")]
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
