namespace Dtks.Protokol.Tests;

/// <summary>nik.urai, kk.urai, wilayah.urai, usia.hitung: values worked from the specification.</summary>
public class OperasiIdentitasTests
{
    [Theory]
    [InlineData("3374991708910003", "\"2024-02-01\"", """{"sah":true,"cacat":null,"wilayah":"337499","provinsi":"Jawa Tengah","kota":true,"hari":17,"bulan":8,"tahun2":91,"jenis_kelamin":"L","nomor_urut":"0003","tanggal_lahir":"1991-08-17","samaran":"337499******0003"}""")]
    [InlineData("3374995708910003", "null", """{"sah":true,"cacat":null,"wilayah":"337499","provinsi":"Jawa Tengah","kota":true,"hari":17,"bulan":8,"tahun2":91,"jenis_kelamin":"P","nomor_urut":"0003","tanggal_lahir":null,"samaran":"337499******0003"}""")]
    [InlineData(" '3201.99-0102 200012 ", "\"2020-02-01\"", """{"sah":true,"cacat":null,"wilayah":"320199","provinsi":"Jawa Barat","kota":false,"hari":1,"bulan":2,"tahun2":20,"jenis_kelamin":"L","nomor_urut":"0012","tanggal_lahir":"2020-02-01","samaran":"320199******0012"}""")]
    [InlineData("3201990102200012", "\"2020-01-31\"", """{"sah":true,"cacat":null,"wilayah":"320199","provinsi":"Jawa Barat","kota":false,"hari":1,"bulan":2,"tahun2":20,"jenis_kelamin":"L","nomor_urut":"0012","tanggal_lahir":"1920-02-01","samaran":"320199******0012"}""")]
    public void A_NIK_is_taken_apart(string nik, string per, string hasil) =>
        Percakapan.Sama(hasil, Percakapan.Hasil("nik.urai", $$"""{"nik":"{{nik}}","per":{{per}}}"""));

    [Theory]
    [InlineData("", "kosong", null)]
    [InlineData("   ", "kosong", null)]
    [InlineData("33749917O8910003", "karakter", 8)]
    [InlineData("  33749917O8910003", "karakter", 8)]
    [InlineData("-3374991708910003", "karakter", 0)]
    [InlineData("337499******0003", "karakter", 6)]
    [InlineData("337499170891000", "panjang", null)]
    [InlineData("0000990000000000", "sementara", null)]
    public void A_NIK_that_cannot_be_read_says_why(string nik, string cacat, int? posisi)
    {
        string letak = posisi is null ? "" : FormattableString.Invariant($"\"posisi\":{posisi},");
        Percakapan.Sama(
            $$"""{"sah":false,"cacat":"{{cacat}}",{{letak}}"wilayah":null,"provinsi":null,"kota":null,"hari":null,"bulan":null,"tahun2":null,"jenis_kelamin":null,"nomor_urut":null,"tanggal_lahir":null,"samaran":null}""",
            Percakapan.Hasil("nik.urai", $$"""{"nik":"{{nik}}"}"""));
    }

    [Fact]
    public void A_No_KK_is_taken_apart() => Percakapan.Sama(
        """{"sah":true,"cacat":null,"wilayah":"337499","hari":1,"bulan":1,"tahun2":15,"nomor_urut":"0007","samaran":"337499******0007"}""",
        Percakapan.Hasil("kk.urai", """{"no_kk":"3374990101150007"}"""));

    [Theory]
    [InlineData("3374994101150007", "tanggal")]
    [InlineData("337499010115000", "panjang")]
    public void A_No_KK_that_cannot_be_read_says_why(string nomor, string cacat) => Percakapan.Sama(
        $$"""{"sah":false,"cacat":"{{cacat}}","wilayah":null,"hari":null,"bulan":null,"tahun2":null,"nomor_urut":null,"samaran":null}""",
        Percakapan.Hasil("kk.urai", $$"""{"no_kk":"{{nomor}}"}"""));

    [Theory]
    [InlineData("33", "provinsi", "33", null)]
    [InlineData("3301", "kabupaten", "33.01", "33")]
    [InlineData(" 33.74 ", "kota", "33.74", "33")]
    [InlineData("337406", "kecamatan", "33.74.06", "33.74")]
    [InlineData("33.74.06.1001", "kelurahan", "33.74.06.1001", "33.74.06")]
    [InlineData("3374062001", "desa", "33.74.06.2001", "33.74.06")]
    [InlineData("33.74.06.3001", "desa-adat", "33.74.06.3001", "33.74.06")]
    public void A_region_code_is_taken_apart(string kode, string tingkat, string bertitik, string? induk) => Percakapan.Sama(
        $$"""{"sah":true,"tingkat":"{{tingkat}}","bertitik":"{{bertitik}}","induk":{{(induk is null ? "null" : $"\"{induk}\"")}}}""",
        Percakapan.Hasil("wilayah.urai", $$"""{"kode":"{{kode}}"}"""));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("3300")]
    [InlineData("3370")]
    [InlineData("33.74.00")]
    [InlineData("3374064001")]
    [InlineData("3374061000")]
    [InlineData("'3374")]
    public void A_code_of_no_region_is_not_valid(string kode) =>
        Percakapan.Sama("""{"sah":false,"tingkat":null,"bertitik":null,"induk":null}""", Percakapan.Hasil("wilayah.urai", $$"""{"kode":"{{kode}}"}"""));

    [Theory]
    [InlineData("1990-01-31", "2024-02-29", 34, 0)]
    [InlineData("2000-02-29", "2024-02-28", 23, 11)]
    [InlineData("2000-02-29", "2024-02-29", 24, 0)]
    [InlineData("2024-02-29", "2024-02-29", 0, 0)]
    public void An_age_is_whole_years_and_months(string lahir, string per, int tahun, int bulan) => Percakapan.Sama(
        FormattableString.Invariant($$"""{"tahun":{{tahun}},"bulan":{{bulan}},"teks":"{{tahun}} th {{bulan}} bln"}"""),
        Percakapan.Hasil("usia.hitung", $$"""{"lahir":"{{lahir}}","per":"{{per}}"}"""));

    [Fact]
    public void Birth_after_the_day_asked_is_refused() =>
        Assert.Equal(("DTKS-OP-003", "masukan.lahir"), Percakapan.Galat("usia.hitung", """{"lahir":"2024-03-01","per":"2024-02-29"}"""));
}
