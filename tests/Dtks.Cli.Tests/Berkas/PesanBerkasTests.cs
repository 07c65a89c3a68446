using System.Text;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tests.Perintah;

namespace Dtks.Cli.Tests.Berkas;

/// <summary>Files and folders that cannot be read or written: every command says in both languages what, where and how to repair it, and ends with 2.</summary>
public sealed class PesanBerkasTests : IDisposable
{
    private const string Penuh = "/dev/full";
    private const string Bnba = "nik|nama|bansos_pkh\n3374991708910003|Rekaan|YA\n";

    private readonly string folder = Directory.CreateTempSubdirectory("dtks-berkas-").FullName;

    public static TheoryData<string> Pembaca =>
    [
        "kelayakan @ --periode 2024-02", "kelayakan bnba --periode 2024-02 --penetapan @", "kelayakan bnba --surat @", "jelaskan @", "pengurus @", "padan @", "usulan @", "anomali @",
        "rekap @", "rekap bnba --periode 2024-02 --penetapan @", "rekap bnba --surat @", "ganda @", "ganda --gabung @", "ganda bnba --abaikan @",
    ];

    public static TheoryData<string> PenulisFolder =>
        ["kelayakan bnba --periode 2024-02 --keluar @", "anomali bnba --keluar @", "rekap bnba --keluar @", "ganda bnba --keluar @", "populasi --jumlah 10 --keluar @"];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pembaca))]
    public void What_cannot_be_read_is_named_with_its_repair(string baris)
    {
        Salah(Jalankan(baris, Path.Combine(folder, "tidak-ada.csv")), "Berkas tidak ada", "tidak-ada.csv", "There is no file");
        Salah(Jalankan(baris, folder), "adalah folder, bukan berkas", folder, "is a folder");
        Salah(Jalankan(baris, ""), "kosong", "name it");
        Salah(Jalankan(baris, Path.Combine(folder, "bnba.csv", "dalam.csv")), "Berkas tidak ada", "dalam.csv", "There is no file");
    }

    [Theory]
    [MemberData(nameof(PenulisFolder))]
    public void An_output_folder_that_is_a_file_is_named(string baris) =>
        Salah(Jalankan(baris, Tulis("sudah-berkas", "x")), "adalah berkas, bukan folder", "sudah-berkas", "not a folder");

    [Theory]
    [InlineData("--junit")]
    [InlineData("--json")]
    public void A_report_that_cannot_be_written_is_named(string opsi)
    {
        string baris = $"uji --operasi usia.hitung {opsi} @";
        Salah(Jalankan(baris, folder), "adalah folder, bukan berkas", "is a folder");
        Salah(Jalankan(baris, Path.Combine(folder, "tidak-ada", "hasil")), "Folder untuk", "does not exist");
        if (File.Exists(Penuh))
        {
            Salah(Jalankan(baris, Penuh), "Disk penuh saat menulis /dev/full", "disk is full");
        }
    }

    [Fact]
    public void Answers_that_cannot_be_finished_are_not_there()
    {
        string keluar = Path.Combine(folder, "keluar");
        var pilihan = new PilihanKeluaran([BentukTabel.Csv, BentukTabel.Semua.Single(b => b.Nama == "json")], ',', Timpa: false);
        var galat = Assert.Throws<SalahPakaiException>(() =>
        {
            using FolderHasil hasil = FolderHasil.Buka(keluar, pilihan, [], "satu", "dua");
            hasil.Tulis("satu", ["a"], tulis => tulis.Baris("x"));
            hasil.Tulis("dua", ["a"], _ => throw new IOException("", 28));
            hasil.Selesai();
        });
        Assert.Contains("Disk penuh", galat.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(keluar));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void A_long_table_written_by_many_threads_is_the_table(int jumlah)
    {
        string keluar = Path.Combine(folder, "panjang");
        using (FolderHasil hasil = FolderHasil.Buka(keluar, new PilihanKeluaran([BentukTabel.Csv], ';', Timpa: false), [], "satu"))
        {
            hasil.TulisBerurut("satu", ["a", "b"], jumlah, Isi);
            hasil.Selesai();
        }

        var harapan = new MemoryStream();
        using (PenulisTabel tulis = PenulisTabel.Buat(harapan, ["a", "b"], FormatTabel.Csv, ';'))
        {
            Isi(tulis, 0, jumlah);
        }

        Assert.Equal(harapan.ToArray(), File.ReadAllBytes(Path.Combine(keluar, "satu.csv")));

        static void Isi(PenulisTabel tulis, int dari, int sampai)
        {
            for (int i = dari; i < sampai; i++)
            {
                tulis.Baris(i, $"teks {i % 977}");
            }
        }
    }

    [Fact]
    public void Answers_replace_no_input_no_earlier_answer_and_no_other_run()
    {
        string keluar = Path.Combine(folder, "keluar");
        var pilihan = new PilihanKeluaran([BentukTabel.Csv], ',', Timpa: false);
        using (FolderHasil hasil = FolderHasil.Buka(keluar, pilihan, [], "satu"))
        {
            Assert.Contains("sedang ditulis", Assert.Throws<SalahPakaiException>(() => FolderHasil.Buka(keluar, pilihan, [], "satu")).Message, StringComparison.Ordinal);
            hasil.Tulis("satu", ["a"], tulis => tulis.Baris("x"));
            hasil.Selesai();
        }

        Assert.Equal(["satu.csv"], Directory.GetFileSystemEntries(keluar).Select(Path.GetFileName));
        Assert.Contains("--timpa", Assert.Throws<SalahPakaiException>(() => FolderHasil.Buka(keluar, pilihan, [], "satu")).Message, StringComparison.Ordinal);
        Assert.Contains("masukan", Assert.Throws<SalahPakaiException>(() => FolderHasil.Buka(keluar, pilihan with { Timpa = true }, [Path.Combine(keluar, "satu.csv")], "satu")).Message, StringComparison.Ordinal);
        FolderHasil.Buka(keluar, pilihan with { Timpa = true }, [], "satu").Dispose();
    }

    [Fact]
    public void A_file_with_full_numbers_belongs_to_its_owner_alone()
    {
        string berkas = Path.Combine(folder, "lampiran.csv");
        FolderHasil.TulisPribadi(berkas, timpa: false, [], aliran => aliran.Write("x"u8));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(berkas) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Throws<SalahPakaiException>(() => FolderHasil.TulisPribadi(berkas, timpa: false, [], _ => { }));
        Assert.Throws<SalahPakaiException>(() => FolderHasil.TulisPribadi(berkas, timpa: true, [berkas], _ => { }));
        Assert.Throws<InvalidOperationException>(() => FolderHasil.TulisPribadi(Path.Combine(folder, "lain.csv"), timpa: false, [], _ => throw new InvalidOperationException()));
        Assert.Equal([berkas], Directory.GetFiles(folder, "la*"));
    }

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0buku kerja", "xlsx")]
    [InlineData("\u0001\0\0\u0002\0\0\u0003", "bukan tabel teks")]
    [InlineData("n\0i\0k\0|\0n\0a\0m\0a\0\n\0", "Yang terlihat: nik")]
    [InlineData("", "kosong")]
    public void A_table_that_is_no_text_is_named(string isi, string sebab)
    {
        string berkas = Tulis("data.csv", isi);
        foreach (string baris in (string[])["kelayakan @ --periode 2024-02", "anomali @", "kelayakan bnba --periode 2024-02 --penetapan @"])
        {
            Salah(Jalankan(baris, berkas), "data.csv", sebab);
        }
    }

    [Fact]
    public void A_row_in_Windows_1252_is_read()
    {
        string berkas = Path.Combine(folder, "latin.csv");
        File.WriteAllBytes(berkas, [.. Encoding.UTF8.GetBytes("nik|nama|bansos_pkh\n3374991708910003|"), 0xE9, .. Encoding.UTF8.GetBytes("|YA\n3374995203850001|Rekaan|YA\n")]);
        HasilPerintah hasil = Jalankan("anomali @", berkas);

        Assert.Equal(Aplikasi.Selesai, hasil.Kode);
        Assert.DoesNotContain("baris 2", hasil.Galat, StringComparison.Ordinal);
        Assert.Contains("2 orang", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_in_another_encoding_is_refused_and_the_run_goes_on()
    {
        byte[] rusak = [.. "{\"content\":[{\"NAMA_LGKP\":\"Sesuai (92)\",\"X\":\""u8, 0xE9, .. "\"}]}\n"u8];
        byte[] benar = [.. "{\"content\":[{\"NAMA_LGKP\":\"Sesuai (92)\"}]}\n"u8];
        HasilPerintah padan = HasilPerintah.Jalankan([.. rusak, .. benar], ["padan", "-", "--json"]);
        Assert.Contains("baris 1: DUKCAPIL-BUKAN-UTF8", padan.Galat, StringComparison.Ordinal);
        Assert.Contains("{\"baris\":2,\"hasil\":\"tidak-padan\"", padan.Keluar, StringComparison.Ordinal);

        Assert.Contains("bukan UTF-8", HasilPerintah.Jalankan(rusak, ["usulan", "-", "--ringkas"]).Galat, StringComparison.Ordinal);
        Assert.Contains("bukan UTF-8", HasilPerintah.Jalankan(rusak, ["anomali", "-"]).Galat, StringComparison.Ordinal);
        Salah(HasilPerintah.Jalankan(rusak, ["jelaskan", "-"]), "JSON dalam UTF-8");
        Salah(HasilPerintah.Jalankan([], ["anomali", "-"]), "masukan standar kosong");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_byte_order_mark_is_read(string enkode)
    {
        string berkas = Path.Combine(folder, "tanda.csv");
        File.WriteAllText(berkas, Bnba, Encoding.GetEncoding(enkode));
        Assert.Equal((Aplikasi.Selesai, ""), Hasil(Jalankan("kelayakan @ --periode 2024-02", berkas)));

        string surat = Path.Combine(folder, "surat.json");
        File.WriteAllText(surat, """{"status":"menunggu","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-20","penandatangan":"kepala-daerah","lampiran":true}""", new UTF8Encoding(true));
        Assert.Equal((Aplikasi.Selesai, ""), Hasil(Jalankan("kelayakan bnba --surat @", surat)));
    }

    [Theory]
    [InlineData(32, Aplikasi.Selesai, "")]
    [InlineData(28, Aplikasi.SalahPakai, "Disk penuh saat menulis keluaran standar")]
    [InlineData(5, Aplikasi.SalahPakai, "keluaran tidak dapat ditulis")]
    public void A_closed_pipe_ends_quietly_and_other_trouble_of_the_output_does_not(int kode, int keluar, string pesan)
    {
        byte[] jawaban = Encoding.UTF8.GetBytes("""{"content":[{"NAMA_LGKP":"Sesuai (92)"}]}""");
        HasilPerintah hasil = HasilPerintah.JalankanKeluarRusak(jawaban, ["padan", "-", "--json"], new IOException("", kode));

        Assert.Equal(keluar, hasil.Kode);
        Assert.Equal(pesan.Length == 0, hasil.Galat.Length == 0);
        Assert.Contains(pesan, hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_a_file_name_is_masked() =>
        Assert.DoesNotContain("3374991708910003", Jalankan("jelaskan @", Path.Combine(folder, "3374991708910003.json")).Galat, StringComparison.Ordinal);

    private static (int Kode, string Galat) Hasil(HasilPerintah hasil) => (hasil.Kode, hasil.Galat);

    private static void Salah(HasilPerintah hasil, params string[] memuat)
    {
        Assert.Equal(Aplikasi.SalahPakai, hasil.Kode);
        Assert.All(memuat, m => Assert.Contains(m, hasil.Galat, StringComparison.Ordinal));
        Assert.Contains(" / ", hasil.Galat, StringComparison.Ordinal);
        Assert.All(
            (string[])["Could not find", "Access to the path", "No space left", "   at ", "Exception: "], m => Assert.DoesNotContain(m, hasil.Galat, StringComparison.Ordinal));
    }

    private HasilPerintah Jalankan(string baris, string berkas) => HasilPerintah.Jalankan([.. baris.Split(' ').Select(a => a switch
    {
        "@" => berkas,
        "bnba" => Tulis("bnba.csv", Bnba),
        _ => a,
    })]);

    private string Tulis(string nama, string isi)
    {
        string jalur = Path.Combine(folder, nama);
        File.WriteAllText(jalur, isi, new UTF8Encoding(false));
        return jalur;
    }
}
