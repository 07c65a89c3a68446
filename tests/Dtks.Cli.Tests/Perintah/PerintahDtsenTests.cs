using System.Text;

namespace Dtks.Cli.Tests.Perintah;

/// <summary><c>dtks desil</c> and <c>dtks reaktivasi</c> (DS-2, DS-4).</summary>
public class PerintahDtsenTests
{
    [Fact]
    public void DS_2_a_desil_is_held_against_every_condition_with_the_sentence_that_it_decides_about_nobody()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("desil", "5", "--per", "2025-10-01");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Equal("Tidak memenuhi syarat desil", Sel(hasil, "PKH"));
        Assert.Equal("Memenuhi syarat desil", Sel(hasil, "SEMBAKO"));
        Assert.Equal("Memenuhi syarat desil", Sel(hasil, "PBI-JK"));
        Assert.Equal("Memenuhi syarat desil", Sel(hasil, "ATENSI"));
        Assert.Contains("keputusan Kemensos", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("Kepmensos 79/HUK/2025", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("DS-2", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("layak", hasil.Keluar, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void DS_2_policy_asesmen_and_a_missing_desil_are_heard()
    {
        Assert.Equal("Tidak memenuhi syarat desil", Sel(HasilPerintah.Jalankan("desil", "5", "--per", "2025-10-01", "--batas-sembako", "4"), "SEMBAKO"));
        Assert.Equal("Memenuhi syarat desil", Sel(HasilPerintah.Jalankan("desil", "belum-ditentukan", "--per", "2025-10-01", "--program", "pbi", "--asesmen", "ya"), "PBI-JK"));
        Assert.Equal("Tidak diketahui", Sel(HasilPerintah.Jalankan("desil", "--per", "2025-10-01", "--program", "PKH"), "PKH"));
        Assert.Equal("Tidak ada syarat desil yang berlaku", Sel(HasilPerintah.Jalankan("desil", "1", "--program", "PKH"), "PKH"));
    }

    [Fact]
    public void A_table_of_the_callers_own_adds_its_programmes()
    {
        byte[] tabel = "{\"syarat\": [{\"program\": {\"kode\": \"BLT-DD\", \"nama\": \"BLT Dana Desa\", \"satuan\": \"keluarga\"}, \"mulai\": \"2025-01\", \"batas\": 2, \"dokumen\": \"Contoh\"}]}"u8.ToArray();
        HasilPerintah hasil = HasilPerintah.Jalankan(tabel, ["desil", "3", "--tabel", "-", "--per", "2025-10-01"]);
        Assert.Equal("Tidak memenuhi syarat desil", Sel(hasil, "BLT-DD"));
        Assert.Equal("Memenuhi syarat desil", Sel(hasil, "PKH"));

        HasilPerintah salah = HasilPerintah.Jalankan("[]"u8.ToArray(), ["desil", "3", "--tabel", "-"]);
        Assert.Equal(2, salah.Kode);
        Assert.Contains("syarat", salah.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_table_of_examples_is_read()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("desil", "2", "--tabel", AkarRepositori.Berkas("samples/data/syarat-desil.json"), "--per", "2025-10-01");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Equal("Memenuhi syarat desil", Sel(hasil, "BLT-DANA-DESA"));
        Assert.Equal("Tidak ada syarat desil yang berlaku", Sel(hasil, "SANTUNAN-LANSIA"));
    }

    [Fact]
    public void DS_5_files_are_counted_by_condition_and_signs_are_to_be_looked_at()
    {
        string folder = Directory.CreateTempSubdirectory("dtks-uji-").FullName;
        try
        {
            string keluarga = Path.Combine(folder, "keluarga_dtsen_v3_2025-10.csv");
            string anggota = Path.Combine(folder, "anggota_keluarga_dtsen_v3_2025-10.csv");
            File.WriteAllText(keluarga, "nomor_kartu_keluarga|jumlah_anggota_keluarga|desil_nasional\n3374990101150007|2|4\n3374990101150008|1|5\n3374990101150009|1|\n");
            File.WriteAllText(anggota, "nomor_induk_kependudukan|nomor_kartu_keluarga|work\n3374991203850002|3374990101150007|5\n3374995203850003|3374990101150007|1\n");
            HasilPerintah hasil = HasilPerintah.Jalankan("desil", "--keluarga", keluarga, "--anggota", anggota, "--per", "2025-10-01");
            Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
            Assert.Equal(["PKH", "1", "1", "1"], Kolom(hasil.Keluar.Split('\n').Single(b => Kolom(b) is ["PKH", ..]))[..4]);
            Assert.Equal(["SEMBAKO", "2", "0", "1"], Kolom(hasil.Keluar.Split('\n').Single(b => Kolom(b) is ["SEMBAKO", ..]))[..4]);
            Assert.Contains("Perlu ditinjau", hasil.Keluar, StringComparison.Ordinal);
            Assert.Contains("keputusan Kemensos", hasil.Keluar, StringComparison.Ordinal);
            Assert.DoesNotContain("layak", hasil.Keluar, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(2, HasilPerintah.Jalankan("desil", "3", "--keluarga", keluarga).Kode);
            File.WriteAllText(keluarga, "nomor_kartu_keluarga|jumlah_anggota_keluarga|desil_nasional\n3374990101150007.0|2|4\n");
            HasilPerintah rusak = HasilPerintah.Jalankan("desil", "--keluarga", keluarga, "--per", "2025-10-01");
            Assert.Equal(2, rusak.Kode);
            Assert.Contains("--tetap", rusak.Galat, StringComparison.Ordinal);
            Assert.Equal(0, HasilPerintah.Jalankan("desil", "--keluarga", keluarga, "--per", "2025-10-01", "--tetap").Kode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("desil", "0")]
    [InlineData("desil", "11")]
    [InlineData("desil", "tiga")]
    [InlineData("desil", "3", "--asesmen", "mungkin")]
    [InlineData("desil", "3", "--batas-sembako", "6")]
    [InlineData("desil", "3", "--program", "ENTAH")]
    [InlineData("desil", "3", "--tabel", "tidak-ada.json")]
    [InlineData("reaktivasi", "--dasar", "sakit")]
    [InlineData("reaktivasi", "--lapor", "belum")]
    [InlineData("reaktivasi", "--per", "2026-01-31")]
    public void Wrong_usage_is_told_and_ends_with_2(params string[] args)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(args);
        Assert.Equal(2, hasil.Kode);
        Assert.NotEmpty(hasil.Galat);
    }

    [Fact]
    public void DS_4_the_way_back_says_what_is_done_and_who_is_next()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("reaktivasi", "--dasar", "tidak-ditemukan", "--butuh-layanan", "ya", "--surat-faskes", "ya", "--lapor", "tidak", "--per", "2026-03-01");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Contains("Berikutnya: Lapor ke desa/kelurahan atau dinas sosial (Desa atau kelurahan)", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("ajakan memeriksa", hasil.Keluar, StringComparison.Ordinal);
        Assert.All((string[])["DS-4", "Pasal 12 dan Pasal 15", "Pasal 20"], t => Assert.Contains(t, hasil.Keluar.ReplaceLineEndings(" "), StringComparison.Ordinal));
        Assert.DoesNotContain("layak", hasil.Keluar, StringComparison.OrdinalIgnoreCase);

        string meninggal = HasilPerintah.Jalankan("reaktivasi", "--dasar", "meninggal", "--per", "2026-03-01").Keluar;
        Assert.DoesNotContain("Berikutnya", meninggal, StringComparison.Ordinal);
        Assert.Contains("Dukcapil", meninggal, StringComparison.Ordinal);
    }

    private static string Sel(HasilPerintah hasil, string program) =>
        Kolom(hasil.Keluar.Split('\n').Single(b => Kolom(b) is [var pertama, ..] && pertama == program))[1];

    private static string[] Kolom(string baris) => [.. System.Text.RegularExpressions.Regex.Split(baris.Trim().Trim('│', '|'), @"\s{2,}|[│|]").Select(s => s.Trim()).Where(s => s.Length > 0)];
}
