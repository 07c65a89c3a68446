using System.Text;
using Dtks.Testing;

namespace Dtks.Domain.Tests;

public class NomorKkTests
{
    private static readonly NomorKk Contoh = NomorKk.Parse("3374990101150007");

    [Fact]
    public void Equality_holds() => KontrakNilai.Kesetaraan(PembangkitIdentitas.NomorKk());

    [Fact]
    public void Ordering_is_by_the_digits() => KontrakNilai.Urutan(PembangkitIdentitas.NomorKk());

    [Fact]
    public void Formats_are_the_same_in_every_culture() => KontrakNilai.Format(PembangkitIdentitas.NomorKk(), "M", "S", "D", "");

    [Fact]
    public void Digits_read_back() => KontrakNilai.BacaTulis(PembangkitIdentitas.NomorKk(), n => n.ToString("D"));

    [Fact]
    public void Masked_texts_never_read_back()
        => KontrakNilai.SamaranTakTerbaca(PembangkitIdentitas.NomorKk(), n => n.ToString("D"), n => n.ToString(), n => n.ToString("S"));

    [Fact]
    public void Json_carries_the_digits()
        => KontrakNilai.Json(PembangkitIdentitas.NomorKk(), n => n.ToString("D"), "", "337499010115000", "337499******0007", "3374994101150007");

    [Fact]
    public void Default_is_inert()
    {
        KontrakNilai.DefaultInert<NomorKk>("M", "S", "D");
        NomorKk kosong = default;
        Assert.Equal(default, kosong.Wilayah);
        Assert.Equal((0, 0, 0, 0), (kosong.Hari, kosong.Bulan, kosong.Tahun2, kosong.NomorUrut));
    }

    [Fact]
    public void The_parts_are_what_the_digits_say()
    {
        Assert.Equal("33.74.99", Contoh.Wilayah.ToString());
        Assert.Equal((1, 1, 15, 7), (Contoh.Hari, Contoh.Bulan, Contoh.Tahun2, Contoh.NomorUrut));
        Assert.Equal("337499******0007", Contoh.ToString());
        Properti.UntukSemua(PembangkitIdentitas.NomorKk(), n =>
            n.ToString("D") == $"{n.Wilayah:D}{n.Hari:00}{n.Bulan:00}{n.Tahun2:00}{n.NomorUrut:0000}");
    }

    [Fact]
    public void Texts_as_files_hold_them_are_read()
        => Properti.UntukSemua(PembangkitIdentitas.TeksNomorKk(), c =>
            NomorKk.TryParse(c.Teks, out NomorKk kk) && kk == c.Nilai && NomorKk.TryParse(Encoding.UTF8.GetBytes(c.Teks), out kk) && kk == c.Nilai);

    [Fact]
    public void Almost_valid_texts_are_refused_with_their_defect()
        => Properti.UntukSemua(PembangkitIdentitas.TeksNomorKkHampirSah(), c =>
        {
            BacaanNomorKk bacaan = NomorKk.Check(c.Teks);
            Assert.Equal((c.Cacat, c.Posisi), (bacaan.Cacat, bacaan.Posisi));
            Assert.Equal(bacaan, NomorKk.Check(Encoding.UTF8.GetBytes(c.Teks)));
            KontrakNilai.Ditolak<NomorKk>(c.Teks);
        }, 1500);

    [Theory]
    [InlineData("", CacatNomorKk.Kosong, null)]
    [InlineData("3374990101150007.", CacatNomorKk.Karakter, 16)]
    [InlineData("337499010115000", CacatNomorKk.Panjang, null)]
    [InlineData("0374990101150007", CacatNomorKk.Sementara, null)]
    [InlineData("2074990101150007", CacatNomorKk.Provinsi, null)]
    [InlineData("3370990101150007", CacatNomorKk.Kabupaten, null)]
    [InlineData("3374990001150007", CacatNomorKk.Tanggal, null)]
    [InlineData("3374993201150007", CacatNomorKk.Tanggal, null)]
    [InlineData("3374994101150007", CacatNomorKk.Tanggal, null)]
    [InlineData("3374997101150007", CacatNomorKk.Tanggal, null)]
    [InlineData("3374992902010007", CacatNomorKk.Tanggal, null)]
    [InlineData("3374993104150007", CacatNomorKk.Tanggal, null)]
    [InlineData("3374990100150007", CacatNomorKk.Bulan, null)]
    [InlineData("3374990113150007", CacatNomorKk.Bulan, null)]
    [InlineData("3374990101150000", CacatNomorKk.NomorUrut, null)]
    public void A_text_is_refused_with_the_first_defect(string teks, CacatNomorKk cacat, int? posisi)
    {
        BacaanNomorKk bacaan = NomorKk.Check(teks);
        Assert.Equal((cacat, posisi), (bacaan.Cacat!.Value, bacaan.Posisi));
        KontrakNilai.Ditolak<NomorKk>(teks);
    }

    [Fact]
    public void Kecamatan_00_is_refused_and_29_February_of_a_year_00_is_read()
    {
        Assert.Equal(CacatNomorKk.Kecamatan, NomorKk.Check("337400" + "0101150007").Cacat);
        Assert.True(NomorKk.Check("3374992902000007").Sah);
        Assert.True(NomorKk.Check("3374992902240007").Sah);
    }
}
