using System.Globalization;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

public class PendudukTests
{
    [Theory]
    [InlineData("  Sutarmi ", "Sutarmi")]
    [InlineData("sutarmi  WENING", "sutarmi  WENING")]
    [InlineData("Jose\u0301", "Jos\u00e9")]
    [InlineData("", null)]
    [InlineData(" \t\u00a0", null)]
    [InlineData(null, null)]
    [InlineData("\ud800x", "\ud800x")]
    [InlineData("\uFFFEx", "\uFFFEx")]
    public void Texts_are_kept_as_recorded_apart_from_trim_and_composition(string? teks, string? harapan)
    {
        var p = new Penduduk { Nama = teks, TempatLahir = teks, NamaIbuKandung = teks, Alamat = teks, TeksStatusKawin = teks };

        Assert.All([p.Nama, p.TempatLahir, p.NamaIbuKandung, p.Alamat, p.TeksStatusKawin], t => Assert.Equal(harapan, t));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, null)]
    [InlineData(-3, null)]
    [InlineData(1, 1)]
    [InlineData(12, 12)]
    public void Zero_is_an_unknown_RT_or_RW(int? nilai, int? harapan)
    {
        Assert.Equal(harapan, new Penduduk { Rt = nilai }.Rt);
        Assert.Equal(harapan, new Penduduk { Rw = nilai }.Rw);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData(" 005 ", 5)]
    [InlineData("12", 12)]
    [InlineData("0", null)]
    [InlineData("000", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    [InlineData("tiga", null)]
    [InlineData("5a", null)]
    [InlineData("-5", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("٥", null)]
    public void RT_and_RW_texts_are_numbers_or_unknown(string teks, int? harapan) => Assert.Equal(harapan, TeksRtRw.Baca(teks));

    [Fact]
    public void The_empty_record_knows_nothing()
    {
        var kosong = new Penduduk();

        Assert.False(kosong.Nik.Ada);
        Assert.False(kosong.NomorKk.Ada);
        Assert.Equal(Kepastian.TidakTahu, kosong.Meninggal.Status);
        Assert.Null(kosong.Pekerjaan);
        Assert.Equal(new Penduduk(), kosong);
    }

    [Fact]
    public void Equality_is_member_by_member()
        => Properti.UntukSemua(PembangkitPenduduk.ArbOrang, o => o == (o with { }) && PembangkitPenduduk.SusutOrang(o).All(s => s != o));

    [Fact]
    public void Text_never_shows_full_numbers_names_or_addresses()
        => Properti.UntukSemua(PembangkitPenduduk.ArbOrang, o =>
        {
            string teks = o.ToString();
            string[] rahasia = [o.Nik.Nilai.ToString("D"), o.NomorKk.Nilai.ToString("D"), o.Nama!, o.NamaIbuKandung!, o.Alamat!, o.IdDtks.ToString()!, o.TanggalLahir!.Value.Year.ToString(CultureInfo.InvariantCulture) + "-"];
            return rahasia.All(r => !teks.Contains(r, StringComparison.OrdinalIgnoreCase));
        });
}
