using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using Dtks.Cli.Berkas;
using Dtks.Cli.Pengujian;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Testing;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks uji</c>: holds the library, or any program that speaks <c>dtks.op/1</c>, against the conformance cases.</summary>
internal static class PerintahUji
{
    private const int DitampilkanBaku = 10;
    private const double BatasWaktuBaku = 30;
    private const double BatasWaktuTerbesar = 3600;
    private const int SerentakTerbanyak = 64;
    private static readonly TimeSpan JedaKabar = TimeSpan.FromSeconds(10);

    public static Command Buat(Lingkungan lingkungan)
    {
        var program = new Option<string?>("--perintah") { Description = "Program yang diuji, dengan argumennya (tanpa shell; argumen berspasi di antara tanda kutip); tanpa ini: pustaka sendiri", HelpName = "\"PROGRAM ARG\"" };
        var seluruhnya = new Option<bool>("--seluruhnya") { Description = "Bandingkan kelayakan pada setiap kelas fakta dari hukum, bukan dengan berkas kasus; saringan dan laporan berkas tidak dipakai" };
        var tingkat = new Option<string?>("--tingkat") { Description = "Hanya kasus tingkat ini: inti, lanjut", HelpName = "TINGKAT" };
        var aturan = new Option<string[]>("--aturan") { Description = "Hanya kasus aturan ini, atau rumpunnya (VK); boleh diulang", HelpName = "ID" };
        var operasi = new Option<string[]>("--operasi") { Description = "Hanya kasus operasi ini; boleh diulang", HelpName = "OPERASI" };
        var id = new Option<string[]>("--id") { Description = "Hanya kasus ini; boleh diulang", HelpName = "KASUS" };
        var folder = new Option<string?>("--kasus") { Description = "Folder berkas kasus; tanpa ini: kasus yang ikut dengan program", HelpName = "FOLDER" };
        var junit = new Option<string?>("--junit") { Description = "Tulis laporan JUnit XML ke berkas ini", HelpName = "BERKAS" };
        var json = new Option<string?>("--json") { Description = "Tulis laporan JSON ke berkas ini", HelpName = "BERKAS" };
        var tampilkan = new Option<int>("--tampilkan") { Description = $"Banyaknya kasus gagal yang diuraikan (baku {DitampilkanBaku})", HelpName = "N", DefaultValueFactory = _ => DitampilkanBaku };
        var batas = new Option<double>("--batas-waktu") { Description = $"Detik menunggu satu jawaban dari --perintah (baku {BatasWaktuBaku})", HelpName = "DETIK", DefaultValueFactory = _ => BatasWaktuBaku };
        var serentak = new Option<int>("--serentak") { Description = "Banyaknya salinan --perintah yang ditanya sekaligus pada --seluruhnya (baku: sebanyak prosesor); 1 untuk program yang tidak dapat berjalan dua kali bersamaan", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        tingkat.Validators.Add(hasil => Periksa(hasil, PembacaKasus.TryTingkat(hasil.Tokens[0].Value, out _), "--tingkat: inti, lanjut"));
        tampilkan.Validators.Add(hasil => Periksa(hasil, !(hasil.Tokens is [var satu] && double.TryParse(satu.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double n)) || n >= 0, "--tampilkan: 0 atau lebih / 0 or more"));
        serentak.Validators.Add(hasil => Periksa(hasil, !(hasil.Tokens is [var satu] && int.TryParse(satu.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int n)) || n is >= 1 and <= SerentakTerbanyak, $"--serentak: 1 sampai {SerentakTerbanyak} / 1 to {SerentakTerbanyak}"));
        batas.Validators.Add(hasil => Periksa(hasil, !(hasil.Tokens is [var satu] && double.TryParse(satu.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double detik)) || detik is > 0 and <= BatasWaktuTerbesar, "--batas-waktu: lebih dari 0 sampai 3600 / over 0 up to 3600"));

        var perintah = new PerintahDtks("uji", "Uji pustaka ini, atau program apa pun yang berbicara dtks.op/1, dengan kasus-kasus aturan resmi.")
        {
            ArtiKeluarSatu = "ada kasus yang berbeda, atau percakapan dengan program rusak",
            Contoh =
            [
                ("dtks uji", "pustaka ini, semua kasus"),
                ("dtks uji --perintah \"php artisan dtks:jawab\" --tingkat inti", "aplikasi sendiri, kasus inti"),
                ("dtks uji --perintah ./jawab --seluruhnya", "aplikasi sendiri, kelayakan pada setiap kelas fakta"),
                ("dtks uji --perintah ./jawab --aturan VK-8 --junit hasil.xml --json hasil.json", "satu aturan, dengan laporan"),
            ],
        };
        foreach (Option opsi in new Option[] { program, seluruhnya, serentak, tingkat, aturan, operasi, id, folder, junit, json, tampilkan, batas })
        {
            perintah.Options.Add(opsi);
        }

        Option[] hanyaKasus = [tingkat, aturan, operasi, id, folder, junit, json];
        perintah.Validators.Add(hasil =>
        {
            if (hasil.GetValue(seluruhnya) && hanyaKasus.FirstOrDefault(o => hasil.GetResult(o) is { Implicit: false }) is { } takDipakai)
            {
                hasil.AddError($"--seluruhnya tidak dipakai bersama {takDipakai.Name} / --seluruhnya is not used with {takDipakai.Name}");
            }

            if (!hasil.GetValue(seluruhnya) && hasil.GetResult(serentak) is { Implicit: false })
            {
                hasil.AddError("--serentak hanya dengan --seluruhnya / --serentak only with --seluruhnya");
            }
        });
        perintah.SetAction(hasil =>
        {
            if (hasil.GetValue(seluruhnya))
            {
                // Why: the questions are written by reflection, which a build without .NET does not carry; this also keeps its compiler from looking for it.
                if (!JsonSerializer.IsReflectionEnabledByDefault)
                {
                    throw new SalahPakaiException(
                        "--seluruhnya hanya ada pada dtks di atas .NET (dotnet tool install Dtks.Cli); program yang diuji boleh apa saja, dengan --perintah",
                        "--seluruhnya exists only in dtks on .NET (dotnet tool install Dtks.Cli); the program under test may be any, with --perintah");
                }

                return Seluruhnya(lingkungan, hasil.GetValue(program), TimeSpan.FromSeconds(hasil.GetValue(batas)), hasil.GetValue(tampilkan), hasil.GetValue(serentak));
            }

            KasusUji[] kasus = Pilih(
                hasil.GetValue(folder) is { } asal ? DariFolder(asal) : KasusUji.Bawaan,
                hasil.GetValue(tingkat), hasil.GetValue(aturan) ?? [], hasil.GetValue(operasi) ?? [], hasil.GetValue(id) ?? []);
            return Jalankan(lingkungan, kasus, hasil.GetValue(program), TimeSpan.FromSeconds(hasil.GetValue(batas)), hasil.GetValue(tampilkan), hasil.GetValue(junit), hasil.GetValue(json));
        });
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, KasusUji[] kasus, string? program, TimeSpan batas, int tampilkan, string? junit, string? json)
    {
        string[]? baris = Baris(program);

        // Why: a report that cannot be written is found out before a long run, not after it.
        using Stream? keJunit = junit is null ? null : AksesBerkas.Buat(junit, penampung: 0);
        using Stream? keJson = json is null ? null : AksesBerkas.Buat(json, penampung: 0);
        LaporanUji laporan = Kemajuan.Jalankan(
            lingkungan, "Menguji", kasus.Length, maju => baris is null ? PengujiPustaka.Uji(kasus, maju) : new PengujiPerintah(baris, batas, maju).Uji(kasus));
        LaporanKonsol.Tulis(lingkungan.Konsol, laporan, tampilkan);
        if (keJunit is not null)
        {
            AksesBerkas.Coba(junit!, menulis: true, () => BerkasLaporan.TulisJunit(keJunit, laporan));
        }

        if (keJson is not null)
        {
            AksesBerkas.Coba(json!, menulis: true, () => BerkasLaporan.TulisJson(keJson, laporan));
        }

        return laporan.SemuaLulus ? Aplikasi.Selesai : Aplikasi.AdaTemuan;
    }

    private static int Seluruhnya(Lingkungan lingkungan, string? program, TimeSpan batas, int tampilkan, int serentak)
    {
        string[]? baris = Baris(program);
        var percakapan = new ConcurrentQueue<string>();
        HasilSeluruhnya hasil;
        try
        {
            hasil = KelayakanSeluruhnya.BandingkanProtokol(
                RangkaianKelayakan.Semua(protokol: true),
                baris is null ? PengujiSeluruhnya.Pustaka : PengujiSeluruhnya.Program(baris, batas, percakapan.Enqueue),
                Math.Max(1, tampilkan),
                PengujiSeluruhnya.Kabar(lingkungan, JedaKabar),
                serentak);
        }
        catch (Exception gagal) when (gagal is GagalMulaiException or OperasiTakDikenalException)
        {
            lingkungan.Konsol.WriteLine($"Percakapan: {gagal.Message}");
            return Aplikasi.AdaTemuan;
        }

        PengujiSeluruhnya.Tulis(lingkungan, hasil, [.. percakapan]);
        return hasil.Sama && percakapan.IsEmpty ? Aplikasi.Selesai : Aplikasi.AdaTemuan;
    }

    /// <summary>The cases of a folder.</summary>
    /// <exception cref="SalahPakaiException">The folder holds no case file, or a file is not one; the message says where.</exception>
    private static ImmutableArray<KasusUji> DariFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new SalahPakaiException($"Folder kasus tidak ada: {folder}", $"The folder of cases does not exist: {folder}");
        }

        string[] berkas = [.. Directory.EnumerateFiles(folder, "*.json").Where(b => !Path.GetFileName(b).StartsWith("package", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        try
        {
            return berkas.Length == 0
                ? throw new SalahPakaiException($"Tidak ada berkas kasus (*.json) di {folder}", $"No case file (*.json) in {folder}")
                : PembacaKasus.Baca(berkas.Select(b => (Path.GetFileName(b), AksesBerkas.BacaSemua(b))));
        }
        catch (DtksFormatException salah)
        {
            throw new SalahPakaiException(salah.Pesan.Indonesia, salah.Pesan.Inggris);
        }
    }

    private static string[]? Baris(string? program) => program is null ? null
        : BarisPerintah.Pisah(program) is { Length: > 0 } baris ? baris
        : throw new SalahPakaiException("--perintah kosong", "--perintah is empty");

    private static KasusUji[] Pilih(IReadOnlyList<KasusUji> semua, string? tingkat, string[] aturan, string[] operasi, string[] id)
    {
        bool adaTingkat = PembacaKasus.TryTingkat(tingkat ?? "", out TingkatKasus satu);
        KasusUji[] terpilih =
        [
            .. semua.Where(k => !adaTingkat || k.Tingkat == satu)
                .Where(k => aturan.Length == 0 || aturan.Any(a => k.Aturan.Any(b => Cocok(a, b))))
                .Where(k => operasi.Length == 0 || operasi.Contains(k.Operasi, StringComparer.Ordinal))
                .Where(k => id.Length == 0 || id.Contains(k.Id, StringComparer.OrdinalIgnoreCase)),
        ];
        return terpilih.Length == 0
            ? throw new SalahPakaiException("Tidak ada kasus yang cocok dengan saringan; periksa --tingkat, --aturan, --operasi, --id", "No case matches the filters; check --tingkat, --aturan, --operasi, --id")
            : terpilih;
    }

    /// <summary>The rule itself, or its family: VK reaches VK-8, VK-8 does not reach VK-80.</summary>
    private static bool Cocok(string dicari, string aturan) =>
        string.Equals(dicari, aturan, StringComparison.OrdinalIgnoreCase) || aturan.StartsWith(dicari + "-", StringComparison.OrdinalIgnoreCase);

    private static void Periksa(OptionResult hasil, bool benar, string pesan)
    {
        if (!benar)
        {
            hasil.AddError(pesan);
        }
    }
}
