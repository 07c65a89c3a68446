using Dtks.Testing;

namespace Dtks.Domain.Tests;

public class KodeWilayahTests
{
    [Fact]
    public void Equality_and_ordering_are_ordinal_by_the_digits()
    {
        KontrakNilai.Kesetaraan(PembangkitIdentitas.KodeWilayah());
        KontrakNilai.Urutan(PembangkitIdentitas.KodeWilayah());
        Properti.UntukSemua(PembangkitIdentitas.KodeWilayah(), PembangkitIdentitas.KodeWilayah(), (a, b) =>
            Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString("D"), b.ToString("D"))));
        Properti.UntukSemua(PembangkitIdentitas.KodeWilayah(), k => k.Induk is not { } induk || induk < k);
    }

    [Fact]
    public void Formats_are_the_same_in_every_culture() => KontrakNilai.Format(PembangkitIdentitas.KodeWilayah(), "T", "D", "");

    [Fact]
    public void Both_forms_read_back_trimmed()
    {
        KontrakNilai.BacaTulis(PembangkitIdentitas.KodeWilayah(), k => k.ToString());
        KontrakNilai.BacaTulis(PembangkitIdentitas.KodeWilayah(), k => $" {k:D}\u00A0\n");
    }

    [Fact]
    public void Json_carries_the_dotted_form()
        => KontrakNilai.Json(PembangkitIdentitas.KodeWilayah(), k => k.ToString(), "", "33.7", "337", "20", "3300", "33.74.00", "'3374");

    [Fact]
    public void Default_is_inert()
    {
        KontrakNilai.DefaultInert<KodeWilayah>("T", "D");
        KodeWilayah kosong = default;
        Assert.Equal((default, default, false), (kosong.Tingkat, kosong.Jenis, kosong.Kota));
        Assert.Null(kosong.Induk);
        Assert.Null(kosong.PadaTingkat(TingkatWilayah.Provinsi));
        Assert.False(kosong.Memuat(kosong));
        Assert.False(kosong.Memuat(KodeWilayah.Parse("33")));
        Assert.False(KodeWilayah.Parse("33").Memuat(kosong));
    }

    [Theory]
    [InlineData("33", TingkatWilayah.Provinsi, JenisWilayah.Provinsi, "33", null, false)]
    [InlineData("3301", TingkatWilayah.KabupatenKota, JenisWilayah.Kabupaten, "33.01", "33", false)]
    [InlineData("33.69", TingkatWilayah.KabupatenKota, JenisWilayah.Kabupaten, "33.69", "33", false)]
    [InlineData("3371", TingkatWilayah.KabupatenKota, JenisWilayah.Kota, "33.71", "33", true)]
    [InlineData("3399", TingkatWilayah.KabupatenKota, JenisWilayah.Kota, "33.99", "33", true)]
    [InlineData("337406", TingkatWilayah.Kecamatan, JenisWilayah.Kecamatan, "33.74.06", "33.74", true)]
    [InlineData("33.01.06", TingkatWilayah.Kecamatan, JenisWilayah.Kecamatan, "33.01.06", "33.01", false)]
    [InlineData("33.74.06.1001", TingkatWilayah.DesaKelurahan, JenisWilayah.Kelurahan, "33.74.06.1001", "33.74.06", true)]
    [InlineData("3301062012", TingkatWilayah.DesaKelurahan, JenisWilayah.Desa, "33.01.06.2012", "33.01.06", false)]
    [InlineData("9603023999", TingkatWilayah.DesaKelurahan, JenisWilayah.DesaAdat, "96.03.02.3999", "96.03.02", false)]
    public void A_code_tells_level_kind_and_parent(string teks, TingkatWilayah tingkat, JenisWilayah jenis, string bertitik, string? induk, bool kota)
    {
        KodeWilayah kode = KodeWilayah.Parse(teks);
        Assert.Equal((tingkat, jenis, bertitik, induk, kota), (kode.Tingkat, kode.Jenis, kode.ToString(), kode.Induk?.ToString(), kode.Kota));
        Assert.Equal(bertitik.Replace(".", "", StringComparison.Ordinal), kode.ToString("D"));
    }

    [Theory]
    [InlineData("", CacatKodeWilayah.Kosong, null)]
    [InlineData("'33", CacatKodeWilayah.Karakter, 0)]
    [InlineData("33 74", CacatKodeWilayah.Karakter, 2)]
    [InlineData("33-74", CacatKodeWilayah.Karakter, 2)]
    [InlineData("33.", CacatKodeWilayah.Karakter, 2)]
    [InlineData(".33", CacatKodeWilayah.Karakter, 0)]
    [InlineData("33..74", CacatKodeWilayah.Karakter, 2)]
    [InlineData("33.x4", CacatKodeWilayah.Karakter, 2)]
    [InlineData("33.7406", CacatKodeWilayah.Karakter, 5)]
    [InlineData("3374.06", CacatKodeWilayah.Karakter, 4)]
    [InlineData("33.74.06.10.01", CacatKodeWilayah.Karakter, 11)]
    [InlineData("\u0663\u0663", CacatKodeWilayah.Karakter, 0)]
    [InlineData("3", CacatKodeWilayah.Panjang, null)]
    [InlineData("33.7", CacatKodeWilayah.Panjang, null)]
    [InlineData("3374060", CacatKodeWilayah.Panjang, null)]
    [InlineData("33.74.06.100", CacatKodeWilayah.Panjang, null)]
    [InlineData("33740610011", CacatKodeWilayah.Panjang, null)]
    [InlineData("00", CacatKodeWilayah.Provinsi, null)]
    [InlineData("20", CacatKodeWilayah.Provinsi, null)]
    [InlineData("37.00", CacatKodeWilayah.Provinsi, null)]
    [InlineData("3300", CacatKodeWilayah.Kabupaten, null)]
    [InlineData("33.70.00", CacatKodeWilayah.Kabupaten, null)]
    [InlineData("33.74.00", CacatKodeWilayah.Kecamatan, null)]
    [InlineData("3374000001", CacatKodeWilayah.Kecamatan, null)]
    [InlineData("33.74.06.0001", CacatKodeWilayah.Desa, null)]
    [InlineData("33.74.06.4001", CacatKodeWilayah.Desa, null)]
    [InlineData("33.74.06.1000", CacatKodeWilayah.Desa, null)]
    public void A_text_is_refused_with_the_first_defect(string teks, CacatKodeWilayah cacat, int? posisi)
    {
        Bacaan<KodeWilayah, CacatKodeWilayah> bacaan = KodeWilayah.Check(teks);
        Assert.Equal((cacat, posisi), (bacaan.Cacat!.Value, bacaan.Posisi));
        Assert.False(KodeWilayah.TryParse(teks, out _));
        Assert.Equal(posisi, Assert.Throws<DtksFormatException>(() => KodeWilayah.Parse(teks)).Posisi);
    }

    [Fact]
    public void Almost_valid_texts_are_refused_with_their_defect()
        => Properti.UntukSemua(PembangkitIdentitas.TeksKodeWilayahHampirSah(), c =>
            KodeWilayah.Check(c.Teks) is var b && b.Cacat == c.Cacat && b.Posisi == c.Posisi, 1000);

    [Fact]
    public void Any_text_reads_to_a_code_or_a_defect()
        => Properti.UntukSemua(PembangkitIdentitas.TeksSembarang(), teks =>
            KodeWilayah.TryParse(teks, out KodeWilayah kode) == KodeWilayah.Check(teks).Sah && (kode == default || KodeWilayah.Parse(kode.ToString()) == kode), 1000);

    [Fact]
    public void A_region_contains_itself_and_what_begins_with_its_digits()
        => Properti.UntukSemua(PembangkitIdentitas.KodeWilayah(), PembangkitIdentitas.KodeWilayah(), (a, b) =>
        {
            Assert.True(a.Memuat(a));
            Assert.Equal(b.ToString("D").StartsWith(a.ToString("D"), StringComparison.Ordinal), a.Memuat(b));
            Assert.True(a.PadaTingkat(TingkatWilayah.Provinsi)!.Value.Memuat(a));
            foreach (TingkatWilayah tingkat in Enum.GetValues<TingkatWilayah>())
            {
                Assert.Equal(a.Tingkat >= tingkat, a.PadaTingkat(tingkat) is not null);
                Assert.True(a.PadaTingkat(tingkat) is not { } luas || (luas.Tingkat == tingkat && luas.Memuat(a)));
            }
        });

    [Fact]
    public void An_unknown_level_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KodeWilayah.Parse("33").PadaTingkat(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => KodeWilayah.Parse("33").PadaTingkat((TingkatWilayah)5));
    }
}
