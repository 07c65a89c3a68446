using System.Buffers;
using System.Text;
using System.Text.Json;
using Dtks.Bersama;
using Dtks.Domain;
using Dtks.Protokol;
using Dtks.Rules;
using Dtks.Testing;
using Xunit.Abstractions;

namespace Dtks.Cli.Tests.Perintah;

/// <summary><c>dtks kelayakan --rekam</c> and <c>dtks ulang</c> (HD-5).</summary>
public sealed class PerintahUlangTests(ITestOutputHelper keluaran) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dtks-uji-").FullName;

    private string Berkas => Path.Combine(_folder, "putusan.ndjson");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void HD5_a_family_explained_is_kept_and_decided_the_same_again()
    {
        HasilPerintah jelas = HasilPerintah.Jalankan("jelaskan", AkarRepositori.Berkas("samples/data/keluarga.json"), "--rekam", Berkas);
        Assert.Equal(0, jelas.Kode);
        Assert.All((string[])["PERHATIAN", "ATTENTION"], t => Assert.Contains(t, jelas.Galat, StringComparison.Ordinal));
        HasilPerintah ulang = HasilPerintah.Jalankan("ulang", Berkas);
        Assert.Equal((0, ""), (ulang.Kode, ulang.Galat));
        Assert.Contains("0 berbeda, 0 rusak, 0 tak terbaca", ulang.Keluar, StringComparison.Ordinal);
        Assert.Equal(2, HasilPerintah.Jalankan("jelaskan", AkarRepositori.Berkas("samples/data/keluarga.json"), "--rekam", Berkas).Kode);
        File.WriteAllText(Berkas, File.ReadAllText(Berkas).Replace("tidak-layak", "tidak_layak", StringComparison.Ordinal));
        Assert.Equal(1, HasilPerintah.Jalankan("ulang", Berkas).Kode);
    }

    [Theory]
    [InlineData]
    [InlineData("--keluarga-lengkap", "--kaskade", "keluarga", "--per", "2024-02-28")]
    [InlineData("--edisi", "permensos-3-2021")]
    public void Records_of_the_sample_data_hold_every_decision_of_the_run_and_are_decided_the_same_again(params string[] opsi)
    {
        string keluar = Path.Combine(_folder, "keluar");
        HasilPerintah rekam = Kelayakan([.. opsi, "--keluar", keluar, "--format", "json"]);
        Assert.Equal(0, rekam.Kode);
        Assert.All((string[])["PERHATIAN", "ATTENTION"], t => Assert.Contains(t, rekam.Galat, StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Berkas));
        }

        HasilPerintah ulang = HasilPerintah.Jalankan("ulang", Berkas);
        Assert.Equal((0, ""), (ulang.Kode, ulang.Galat));
        Assert.Contains("0 berbeda, 0 rusak, 0 tak terbaca", ulang.Keluar, StringComparison.Ordinal);
        Assert.Contains("0 different, 0 damaged, 0 refused", HasilPerintah.Jalankan("ulang", Berkas, "--bahasa", "en").Keluar, StringComparison.Ordinal);

        using JsonDocument tabel = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(keluar, "putusan.json")));
        string[] putusan = [.. tabel.RootElement.EnumerateArray().Select(p => Baris(p.GetProperty("nik"), p.GetProperty("program"), p, p.GetProperty("dasar").ToString()))];
        string[] terekam =
        [
            .. File.ReadLines(Berkas).SelectMany(b =>
            {
                using JsonDocument satu = JsonDocument.Parse(b);
                return satu.RootElement.GetProperty("hasil").GetProperty("putusan").EnumerateArray().Zip(satu.RootElement.GetProperty("masukan").GetProperty("kepesertaan").EnumerateArray())
                    .Select(p => Baris(p.Second.GetProperty("nik"), p.Second.GetProperty("program"), p.First, string.Join(' ', p.First.GetProperty("dasar").EnumerateArray()))).ToArray();
            }),
        ];
        Assert.True(putusan.Length > 1000, $"{putusan.Length}");
        Assert.Equal(putusan.Order(StringComparer.Ordinal), terekam.Order(StringComparer.Ordinal));

        static string Baris(JsonElement nik, JsonElement program, JsonElement p, string dasar)
        {
            string nomor = nik.GetString()!;
            return $"{(nomor.Contains('*', StringComparison.Ordinal) ? nomor : Nik.Parse(nomor).ToString())} {program} {p.GetProperty("kelayakan")} {p.GetProperty("sumber")} {p.GetProperty("tahap")} {p.GetProperty("kepesertaan")} {p.GetProperty("perlu_ganti_pengurus")} {dasar}";
        }
    }

    [Fact]
    public void A_derived_edition_is_needed_no_more_once_it_is_recorded()
    {
        string edisi = Path.Combine(_folder, "edisi.json");
        File.Copy(Path.Combine(AkarData(), "..", "edisi", "bacaan-73-2024.json"), edisi);
        Assert.Equal(0, HasilPerintah.Jalankan("kelayakan", Path.Combine(AkarData(), "bnba.csv"), "--periode", "2024-07", "--edisi", edisi, "--rekam", Berkas).Kode);
        File.Delete(edisi);
        HasilPerintah ulang = HasilPerintah.Jalankan("ulang", Berkas);
        Assert.Equal((0, ""), (ulang.Kode, ulang.Galat));
        Assert.Contains("\"bacaan-73-2024\"", File.ReadLines(Berkas).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_changed_byte_of_a_file_is_found_line_feeds_too()
    {
        byte[] isi = [.. Rekaman(ProgramBansos.Pkh), .. Rekaman(ProgramBansos.Sembako)];
        Assert.Equal(0, Ulang(isi).Kode);
        var cuplikan = new Cuplikan<(int Letak, byte Ke)>(
            from letak in Enumerable.Range(0, isi.Length)
            from ke in (byte[])[(byte)(isi[letak] ^ 1), (byte)'\r', (byte)' ', (byte)'\n']
            where ke != isi[letak]
            select (letak, ke),
            13,
            p => (isi[p.Letak], p.Ke));
        foreach (var (letak, ke) in cuplikan.Bagian(0))
        {
            byte asli = isi[letak];
            isi[letak] = ke;
            Assert.Equal(1, Ulang(isi).Kode);
            isi[letak] = asli;
        }

        keluaran.WriteLine($"{cuplikan} changes");

        // What stands in a damaged record is never printed.
        isi[40] ^= 1;
        HasilPerintah rusak = Ulang(isi);
        Assert.Contains("Baris 1: rusak", rusak.Keluar, StringComparison.Ordinal);
        Assert.Contains("2 rekaman: 1 sama, 0 berbeda, 1 rusak, 0 tak terbaca.", rusak.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("3374994708910003", rusak.Keluar + rusak.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_is_told_in_both_languages()
    {
        var bahan = new BahanKelayakan { Periode = new Periode(2024, 2), Kepesertaan = [new(Nik.Parse("3374994708910003"), ProgramBansos.Pkh)] };
        byte[] lama = [.. RekamanPutusan.Susun(BentukFakta.Dari(bahan, KebijakanDtks.Baku), VerifikasiKelayakan.Putuskan(bahan), "0.0.7"), (byte)'\n'];
        HasilPerintah hasil = Ulang(lama);
        Assert.Equal(0, hasil.Kode);
        Assert.Contains("direkam oleh pustaka versi 0.0.7", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("recorded by version 0.0.7", HasilPerintah.Jalankan(lama, ["ulang", "-", "--bahasa", "en"]).Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_replaced_unasked_and_wrong_usage_ends_with_2()
    {
        File.WriteAllText(Berkas, "milik orang lain");
        Assert.Equal(2, Kelayakan([]).Kode);
        Assert.Equal("milik orang lain", File.ReadAllText(Berkas));
        Assert.Equal(1, HasilPerintah.Jalankan("ulang", Berkas).Kode);
        Assert.Equal(0, Kelayakan(["--timpa"]).Kode);
        Assert.Equal([Berkas], Directory.GetFiles(_folder));
        Assert.Equal(2, HasilPerintah.Jalankan("ulang", Path.Combine(_folder, "tidak-ada")).Kode);
        Assert.Equal(2, Ulang([]).Kode);
        Assert.Equal(2, HasilPerintah.Jalankan("ulang", Berkas, "--bahasa", "fr").Kode);
        Assert.Equal(2, HasilPerintah.Jalankan("kelayakan", Berkas, "--periode", "2024-02", "--tetap", "--rekam", Berkas, "--timpa").Kode);
    }

    [Fact]
    public void A_record_of_any_facts_decides_as_the_facts_did() => Properti.UntukSemua(PembangkitKelayakan.Kasus, kasus =>
    {
        RekamanPutusan rekaman = RekamanPutusan.Buat(kasus.Bahan, kasus.Kebijakan);
        ArrayBufferWriter<byte> isi = new();
        rekaman.Tulis(isi);
        HasilUlang ulang = RekamanPutusan.Ulang(isi.WrittenSpan[..^1]);
        Assert.Equal((StatusUlang.Sama, 0), (ulang.Status, ulang.Pesan.Length));
        using JsonDocument akar = JsonDocument.Parse(isi.WrittenMemory);
        Assert.Equal(
            VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan).Putusan.Select(p => (TabelKelayakan.Status.Kode(p.Kelayakan), TabelKelayakan.Kepesertaan.Kode(p.StatusKepesertaan))),
            akar.RootElement.GetProperty("hasil").GetProperty("putusan").EnumerateArray().Select(p => (p.GetProperty("kelayakan").GetString()!, p.GetProperty("kepesertaan").GetString()!)));
    });

    private static HasilPerintah Ulang(byte[] isi) => HasilPerintah.Jalankan(isi, ["ulang", "-"]);

    private static byte[] Rekaman(ProgramBansos program)
    {
        ArrayBufferWriter<byte> isi = new();
        RekamanPutusan.Buat(new() { Periode = new Periode(2024, 2), Kepesertaan = [new(Nik.Parse("3374994708910003"), program)] }).Tulis(isi);
        return isi.WrittenSpan.ToArray();
    }

    private HasilPerintah Kelayakan(string[] opsi) => HasilPerintah.Jalankan(
    [
        "kelayakan", Path.Combine(AkarData(), "bnba.csv"), "--penetapan", Path.Combine(AkarData(), "penetapan.csv"), "--surat", Path.Combine(AkarData(), "surat.json"), "--rekam", Berkas, .. opsi,
    ]);

    private static string AkarData()
    {
        string? folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder!, "Dtks.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder!, "samples", "data");
    }
}
