using Dtks.Domain.Json;
using System.Text.Json;

namespace Dtks.Domain.Tests;

public class TabelKodeTests
{
    private enum Warna : byte
    {
        Merah = 1,
        Putih = 2,
    }

    [Fact]
    public void The_lists_of_the_package_keep_the_contract()
    {
        KontrakTabel.Uji(TabelTemuan.Status, "tidak-diketahui", "terpenuhi", "tidak-terpenuhi", "tidak-berlaku");
        KontrakTabel.Uji(TabelKependudukan.JenisKelamin, "L", "P");
        KontrakTabel.Uji(TabelKewilayahan.Jenis, "provinsi", "kabupaten", "kota", "kecamatan", "desa", "kelurahan", "desa-adat");
        KontrakTabel.Uji(TabelKewilayahan.Tingkat, "provinsi", "kabupaten", "kecamatan", "desa");
        string[] cacat = ["kosong", "karakter", "panjang", "sementara", "provinsi", "kabupaten", "kecamatan", "tanggal", "bulan", "nomor-urut"];
        KontrakTabel.Uji(TabelIdentitas.CacatNik, cacat);
        KontrakTabel.Uji(TabelIdentitas.CacatNomorKk, cacat);
        KontrakTabel.Uji(TabelIdentitas.CacatIdDtks, "kosong", "karakter", "panjang");
        KontrakTabel.Uji(TabelKewilayahan.Cacat, "kosong", "karakter", "panjang", "provinsi", "kabupaten", "kecamatan", "desa");
    }

    [Fact]
    public void Code_name_and_alias_are_read_whatever_the_case_and_spacing()
    {
        TabelKode<Warna> tabel = new("warna", new(Warna.Merah, "M", "Merah darah", "abang"), new(Warna.Putih, "P", "Putih"));
        Assert.Equal(Warna.Merah, tabel.Baca("m"));
        Assert.Equal(Warna.Merah, tabel.Baca(" MERAH \t  darah "));
        Assert.Equal(Warna.Merah, tabel.Baca("Abang"));
        Assert.False(tabel.TryBaca("merahdarah", out _));
        Assert.False(tabel.TryBaca("merah darah x", out _));
        Assert.False(tabel.Memuat(default));
        Assert.Equal("M = Merah darah", tabel.Butir[0].ToString());
    }

    [Fact]
    public void A_list_is_refused_when_it_is_ambiguous()
    {
        Assert.Throws<ArgumentException>(() => new TabelKode<Warna>("warna"));
        Assert.Throws<ArgumentException>(() => new TabelKode<Warna>(" ", new ButirKode<Warna>(Warna.Merah, "M", "Merah")));
        Assert.Throws<ArgumentException>(() => new TabelKode<Warna>("warna", new(Warna.Merah, "M", "Merah"), new(Warna.Merah, "A", "Abang")));
        Assert.Throws<ArgumentException>(() => new TabelKode<Warna>("warna", new(Warna.Merah, "M", "Merah"), new(Warna.Putih, "P", "Putih", " m ")));
        Assert.Throws<ArgumentException>(() => new ButirKode<Warna>(Warna.Merah, "", "Merah"));
        Assert.Throws<ArgumentException>(() => new ButirKode<Warna>(Warna.Merah, "M", " "));
        Assert.Throws<ArgumentException>(() => new ButirKode<Warna>(Warna.Merah, "M", "Merah", " "));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        TabelKode<JenisKelamin> tabel = TabelKependudukan.JenisKelamin;
        bool terbaca = false;
        Alokasi.Nol(() => terbaca = tabel.TryBaca(" laki \t laki ", out _) && tabel.TryBaca("PEREMPUAN", out _) && !tabel.TryBaca("bukan  siapa siapa", out _));
        Assert.True(terbaca);
    }

    [Fact]
    public void Json_carries_the_code_and_reads_no_other_text()
    {
        Assert.Equal("\"P\"", JsonSerializer.Serialize(JenisKelamin.Perempuan, DtksJson.Info<JenisKelamin>()));
        Assert.Equal(JenisKelamin.Perempuan, JsonSerializer.Deserialize("\"P\"", DtksJson.Info<JenisKelamin>()));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("\"perempuan\"", DtksJson.Info<JenisKelamin>()));
        Assert.Equal("\"tidak-diketahui\"", JsonSerializer.Serialize(default(StatusTemuan), DtksJson.Info<StatusTemuan>()));
        string galat = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("\"rahasia\"", DtksJson.Info<JenisKelamin>())).Message;
        Assert.Contains("L, P", galat, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", galat, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("1", DtksJson.Info<JenisKelamin>()));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(JenisKelamin), DtksJson.Info<JenisKelamin>()));
    }
}
