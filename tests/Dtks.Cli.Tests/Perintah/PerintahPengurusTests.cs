using System.Text;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>dtks pengurus through its entry point.</summary>
public class PerintahPengurusTests
{
    private const string Keluarga = """
        {"pengurus":"3374996005700001","orang":[
         {"nik":"3374996005700001","no_kk":"3374990101150007","nama":"Rukmi","hubungan":3,"jenis_kelamin":"P","tanggal_lahir":"1970-05-20","meninggal":true},
         {"nik":"3374991203680002","no_kk":"3374990101150007","nama":"Wira","hubungan":1,"jenis_kelamin":"L","tanggal_lahir":"1968-03-12"},
         {"nik":"3374994106900003","no_kk":"3374990101150007","nama":"Galuh","hubungan":4,"jenis_kelamin":"P","tanggal_lahir":"1990-06-01"}]}
        """;

    [Fact]
    public void Candidates_come_as_a_table_with_masked_numbers_and_without_names()
    {
        HasilPerintah hasil = Jalankan(Keluarga);
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        string[] baris = [.. hasil.Keluar.Split('\n').Select(b => b.Trim()).Where(b => b.StartsWith("| 1 ", StringComparison.Ordinal) || b.StartsWith("| 2 ", StringComparison.Ordinal))];
        Assert.Equal(2, baris.Length);
        Assert.All((string[])["orang[2]", "337499******0003", "Anak perempuan dewasa", "PG-1", "33 th 8 bln"], t => Assert.Contains(t, baris[0], StringComparison.Ordinal));
        Assert.All((string[])["orang[1]", "Kepala keluarga", "PG-3"], t => Assert.Contains(t, baris[1], StringComparison.Ordinal));
        Assert.Contains("per 2024-02-20, edisi kepmensos-150-2022: ada pengganti", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("ganti pengurusnya dahulu", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{12}|Galuh|Rukmi|Wira", hasil.Keluar);
    }

    [Fact]
    public void Json_is_that_of_the_operation()
    {
        HasilPerintah hasil = Jalankan(Keluarga, "--json", "--per", "2007-06-01", "--edisi", "permensos-5-2019");
        Assert.Equal("""{"status":"ada","calon":[{"indeks":2,"sebab":"anak-perempuan-dewasa"},{"indeks":1,"sebab":"kepala-keluarga"}],"kurang":[]}""" + "\n", hasil.Keluar);
        Assert.Equal("""{"status":"ada","calon":[{"indeks":1,"sebab":"kepala-keluarga"}],"kurang":[]}""" + "\n", Jalankan(Keluarga, "--json", "--per", "2007-05-31", "--edisi", "permensos-5-2019").Keluar);
    }

    [Theory]
    [InlineData("""{"pengurus":"3374996005700001","orang":[{"nik":"3374996005700001"}]}""", 1, "Lengkapi dahulu: kepastian bahwa daftar anggota keluarga ini lengkap")]
    [InlineData("""{"pengurus":"3374996005700001","keluarga_lengkap":true,"orang":[{"nik":"3374996005700001"}]}""", 0, "tidak ada pengganti")]
    [InlineData("\uFEFF" + """{"pengurus":"3374996005700001","per":"2020-01-01","orang":[{"nik":"3374996005700001"},{"hubungan":1}]}""", 0, "edisi permensos-5-2019: ada pengganti")]
    public void What_is_missing_is_said(string isi, int kode, string teks)
    {
        HasilPerintah hasil = Jalankan(isi, "--gagal-bila", "belum-dapat-ditentukan");
        Assert.Equal((kode, ""), (hasil.Kode, hasil.Galat));
        Assert.Contains(teks, hasil.Keluar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "bukan satu objek JSON")]
    [InlineData("[]", "bukan satu objek JSON")]
    [InlineData("{} {}", "bukan satu objek JSON")]
    [InlineData("""{"pengurus":"3374996005700001","orang":[]}""", "pengurus: ")]
    [InlineData("""{"pengurus":"3374996005700001","orang":[{"nik":"3374996005700001","tgl":1}]}""", "orang[0].tgl: ")]
    [InlineData("""{"pengurus":"3374996005700001","per":"2025-01-01","orang":[{"nik":"3374996005700001"}]}""", "2025")]
    public void A_wrong_file_is_wrong_usage_and_says_where(string isi, string teks)
    {
        HasilPerintah hasil = Jalankan(isi);
        Assert.Equal((2, ""), (hasil.Kode, hasil.Keluar));
        Assert.Contains(teks, hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{12}", hasil.Galat);
    }

    [Fact]
    public void A_family_with_a_birth_after_the_day_is_told_and_the_others_are_answered()
    {
        string berkas = Path.Combine(Directory.CreateTempSubdirectory("dtks-pengurus-").FullName, "daftar.csv");
        try
        {
            string[] baris =
            [
                "nomor_kk;nomor_nik;nama;tanggal_lahir;hubungan_keluarga;pengurus;ket_meninggal;bansos_pkh",
                "3374990101150001;3374995203850001;SITI REKAAN;12/03/1985;ISTRI;YA;MENINGGAL;YA", "3374990101150001;3374991203800002;BUDI REKAAN;12/03/2080;KEPALA KELUARGA;TIDAK;;YA",
                "3374990101150002;3374995203850003;RATNA REKAAN;12/03/1985;ISTRI;YA;MENINGGAL;YA", "3374990101150002;3374991203800004;JOKO REKAAN;12/03/1980;KEPALA KELUARGA;TIDAK;;YA",
            ];
            File.WriteAllLines(berkas, baris);
            HasilPerintah hasil = HasilPerintah.Jalankan("pengurus", berkas, "--per", "2024-02-20");
            Assert.Equal(0, hasil.Kode);
            Assert.Contains("pengurus baris 2: Tanggal lahir sesudah tanggal acuan", hasil.Galat, StringComparison.Ordinal);
            Assert.Contains("baris 5", hasil.Keluar, StringComparison.Ordinal);
            File.WriteAllLines(berkas, baris[..3]);
            hasil = HasilPerintah.Jalankan("pengurus", berkas, "--per", "2024-02-20");
            Assert.Equal(2, hasil.Kode);
            Assert.DoesNotMatch("REKAAN|[0-9]{12}", hasil.Galat + hasil.Keluar);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(berkas)!, recursive: true);
        }
    }

    [Fact]
    public void Help_is_in_Indonesian_and_a_missing_file_is_wrong_usage()
    {
        Assert.Contains("Contoh:", HasilPerintah.Jalankan("pengurus", "--help").Keluar, StringComparison.Ordinal);
        Assert.Equal(2, HasilPerintah.Jalankan("pengurus", "/tidak/ada.json").Kode);
    }

    private static HasilPerintah Jalankan(string isi, params string[] args) => HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(isi), ["pengurus", "-", .. args]);
}
