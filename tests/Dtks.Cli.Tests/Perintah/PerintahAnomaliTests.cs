using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Text.Json;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>dtks anomali, dtks rekap, dtks peran: tables, files, exit codes, wrong usage.</summary>
public class PerintahAnomaliTests
{
    private const string Judul = "DESA_KELURAHAN|KABUPATEN_KOTA|RT|RW|ALAMAT|NOMOR_KK|NOMOR_NIK|NAMA|TANGGAL_LAHIR|JENIS_KELAMIN|PEKERJAAN|NAMA_IBU_KANDUNG|HUB_KELUARGA|BANSOS_PKH|BANSOS_BPNT|PBI_JKN";

    private const string Bnba = Judul + """

        Desa Melati|Kota Rekaan|002|005|Jl. Melati No. 3|3374990101150007|3374991708910003|Bagas Prakosa|17/08/1991|L|1|Sutarmi|1|TIDAK|YA|YA
        Desa Melati|Kota Rekaan|002|005|Jl. Melati No. 3|3374990101150007|3374994203930004|Wening Lestari|02-03-1993|P|2|Ratih|3|YA|TIDAK|TIDAK
        Desa Kenanga|Kota Rekaan|-|1|Jl. Dahlia...|3374990101150008|3374991708910009|Danu 2|18/08/1991|L|Juru Kunci|Danu 2|1|TIDAK|YA|TIDAK
        Desa Kenanga|Kota Rekaan|3|1|Jl. Dahlia 2|3374990101150009|3374991708910003|Panji|1991-08-17|L|1|Menur|1|TIDAK|YA|TIDAK
        Desa Kenanga|kurang kolom
        Desa Kenanga|Kota Rekaan|3|1|Jl. Dahlia 2|3374990101150010|337499170891001|Tirta|31/02/1991|L|1|Menur|1|TIDAK|TIDAK|TIDAK
        """;

    private const string Ndjson = """
        {"nik":"3374991708910003","no_kk":"3374990101150007","nama":"Bagas Prakosa","tanggal_lahir":"1991-08-17","jenis_kelamin":"L","hubungan":1,"pekerjaan":1,"ibu_kandung":"Sutarmi","alamat":"Jl. Melati No. 3","rt":2,"rw":5,"wilayah":"33.74.99.1001"}
        bukan json
        {"nik":"3374994203930004","umur":7}

        {"nik":"3374994203930004","wilayah":"35.01"}
        """;

    [Fact]
    public void A_bnba_file_by_kind_and_by_desa()
    {
        HasilPerintah hasil = Jalankan(Bnba, "anomali", "-", "--per", "2024-02-15");
        Assert.Equal(0, hasil.Kode);
        BerkasEmas.Banding("anomali-bnba", Rapi(hasil));
    }

    [Fact]
    public void People_of_the_protocol_one_per_line()
    {
        HasilPerintah hasil = Jalankan("\uFEFF" + Ndjson, "anomali", "-", "--per", "2024-02-15", "--wilayah", "33.74");
        Assert.Equal(0, hasil.Kode);
        BerkasEmas.Banding("anomali-ndjson", Rapi(hasil));
    }

    [Theory]
    [InlineData(1, "galat")]
    [InlineData(1, "peringatan")]
    [InlineData(0, "info")]
    [InlineData(1, "tidak-terbaca")]
    public void Fails_on_what_was_asked(int kode, string temuan) =>
        Assert.Equal(kode, Jalankan(Bnba, "anomali", "-", "--per", "2024-02-15", "--gagal-bila", temuan).Kode);

    [Fact]
    public void The_full_list_and_the_recap_go_to_files()
    {
        string folder = Directory.CreateTempSubdirectory("dtks-anomali-").FullName;
        try
        {
            Assert.Equal(0, Jalankan(Bnba, "anomali", "-", "--per", "2024-02-15", "--keluar", folder, "--format", "csv,json").Kode);
            string csv = File.ReadAllText(Path.Combine(folder, "anomali.csv")).ReplaceLineEndings("\n");
            Assert.StartsWith("baris,wilayah,aturan,tingkat,bidang,temuan,finding\n", csv, StringComparison.Ordinal);
            Assert.Contains("\n4,Kota Rekaan / Desa Kenanga,AN-2,galat,tanggal_lahir,", csv, StringComparison.Ordinal);
            Assert.DoesNotContain("3374991708910003", csv, StringComparison.Ordinal);
            Assert.DoesNotContain("Danu", csv, StringComparison.Ordinal);
            Assert.Equal(csv.Count(c => c == '\n') - 1, JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "anomali.json"))).RootElement.GetArrayLength());

            Assert.Equal(0, Jalankan(Bnba, "rekap", "-", "--periode", "2024-02", "--keluar", folder).Kode);
            Assert.Equal(
                "wilayah,individu,keluarga,perlu_perbaikan\nKota Rekaan / Desa Kenanga,3,3,3\nKota Rekaan / Desa Melati,2,1,1\n",
                File.ReadAllText(Path.Combine(folder, "rekap-wilayah.csv")).ReplaceLineEndings("\n"));
            Assert.Contains("\nKota Rekaan / Desa Melati,SEMBAKO,1,1,0,0,0,0,0,0,0,0,0,0,0\n", File.ReadAllText(Path.Combine(folder, "rekap-program.csv")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_recap_is_a_page_that_stands_alone_with_every_figure_in_words_and_nothing_of_the_data_as_markup()
    {
        string folder = Directory.CreateTempSubdirectory("dtks-rekap-").FullName;
        try
        {
            string berbahaya = Bnba.Replace("Desa Melati", "<script>x</script> 3374991708910003", StringComparison.Ordinal);
            Assert.NotEqual(Bnba, berbahaya);
            Assert.Equal(0, Jalankan(berbahaya, "rekap", "-", "--periode", "2024-02", "--keluar", folder, "--format", "html").Kode);
            string halaman = File.ReadAllText(Path.Combine(folder, "rekap-wilayah.html"));
            Assert.Equal(["rekap-wilayah.html"], Directory.GetFiles(folder).Select(Path.GetFileName));
            Assert.DoesNotContain("<script", halaman, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("3374991708910003", halaman, StringComparison.Ordinal);
            Assert.DoesNotContain("://", halaman.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
            XElement gambar = XElement.Parse(Regex.Match(halaman, "<svg.*?</svg>", RegexOptions.Singleline).Value);
            XNamespace svg = "http://www.w3.org/2000/svg";
            Assert.NotEmpty(gambar.Element(svg + "title")!.Value);
            Assert.Contains("perlu perbaikan", gambar.Element(svg + "desc")!.Value, StringComparison.Ordinal);
            Assert.Contains("<caption>Penerima SEMBAKO</caption>", halaman, StringComparison.Ordinal);
            Assert.Equal(2, Jalankan(Bnba, "rekap", "-", "--keluar", folder, "--format", "html").Kode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_recap_with_declarations_and_letter()
    {
        string folder = Directory.CreateTempSubdirectory("dtks-rekap-").FullName;
        try
        {
            string penetapan = Path.Combine(folder, "penetapan.csv");
            File.WriteAllText(penetapan, "baris,nik,program,status,alasan,difinalisasi\n2,,PBI,tidak-layak,5,YA\n,3374991708910077,PKH,tidak-layak,5,YA\n");
            string surat = Path.Combine(folder, "surat.json");
            File.WriteAllText(surat, """{"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-21","penandatangan":"kepala-daerah","lampiran":true}""");
            HasilPerintah hasil = Jalankan(Bnba, "rekap", "-", "--penetapan", penetapan, "--surat", surat, "--tingkat", "kabupaten");
            Assert.Equal(0, hasil.Kode);
            BerkasEmas.Banding("rekap", Rapi(hasil));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_recap_of_people_needs_no_periode() =>
        Assert.Contains("| 33.74.99.1001", Jalankan(Ndjson, "rekap", "-").Keluar, StringComparison.Ordinal);

    [Theory]
    [InlineData("anomali", "-", "--wilayah", "x")]
    [InlineData("anomali", "-", "--gagal-bila", "x")]
    [InlineData("anomali", "tidak-ada.csv")]
    [InlineData("anomali")]
    [InlineData("rekap", "-", "--tingkat", "dusun")]
    [InlineData("rekap", "-", "--penetapan", "tidak-ada.csv")]
    [InlineData("rekap", "-", "--periode", "2026-01")]
    [InlineData("peran", "juru-kunci")]
    public void Wrong_usage(params string[] args)
    {
        HasilPerintah hasil = Jalankan(Bnba, args);
        Assert.Equal(2, hasil.Kode);
        Assert.NotEmpty(hasil.Galat);
    }

    [Fact]
    public void A_file_without_nik_is_refused() =>
        Assert.Equal(2, Jalankan("nama|alamat\nBagas|Jl. Melati\n", "anomali", "-").Kode);

    [Theory]
    [InlineData("peran", "peran")]
    [InlineData("peran-pendamping", "peran", "pendamping")]
    [InlineData("peran-lama", "peran", "--edisi", "permensos-5-2019")]
    [InlineData("bantuan-anomali", "anomali", "--help")]
    public void Output_is_as_approved(string nama, params string[] args) => BerkasEmas.Banding(nama, Rapi(HasilPerintah.Jalankan(args)));

    private static HasilPerintah Jalankan(string masuk, params string[] args) => HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(masuk), args);

    private static string Rapi(HasilPerintah hasil) =>
        string.Join('\n', (hasil.Keluar + hasil.Galat).ReplaceLineEndings("\n").Split('\n').Select(b => b.TrimEnd()));
}
