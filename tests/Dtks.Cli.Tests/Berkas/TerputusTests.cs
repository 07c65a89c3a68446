using System.Diagnostics;
using System.Globalization;
using Dtks.Cli.Berkas;

namespace Dtks.Cli.Tests.Berkas;

/// <summary>A run that is ended from outside, as its own process: nothing is left that looks finished.</summary>
public sealed class TerputusTests : IDisposable
{
    private const int Sabar = 60_000;

    private readonly string folder = Directory.CreateTempSubdirectory("dtks").FullName;

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    [InlineData("HUP")]
    public void A_run_that_is_told_to_end_leaves_an_empty_folder(string sinyal)
    {
        if (!OperatingSystem.IsWindows())
        {
            using Process proses = MulaiMenulis();
            Kirim(proses, sinyal);
            Assert.NotEqual(0, proses.ExitCode);
            Assert.Empty(Directory.GetFileSystemEntries(folder));
        }
    }

    [Fact]
    public void A_killed_run_leaves_no_file_that_looks_finished_and_the_next_run_clears_up()
    {
        if (!OperatingSystem.IsWindows())
        {
            using (Process proses = MulaiMenulis())
            {
                Kirim(proses, "KILL");
                Assert.NotEqual(0, proses.ExitCode);
            }

            Assert.All(Directory.GetFileSystemEntries(folder), e => Assert.StartsWith(".dtks-", Path.GetFileName(e), StringComparison.Ordinal));
            using Process lagi = Jalankan("dotnet", [Program, "populasi", "--jumlah", "60", "--benih", "1", "--keluar", folder, "--berkas", "bnba"]);
            Assert.Equal((0, ""), (lagi.ExitCode, lagi.StandardError.ReadToEnd()));
            Assert.Equal(["bnba.csv"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
        }
    }

    [Fact]
    public void A_second_run_into_the_folder_of_a_running_one_is_refused()
    {
        using Process pertama = MulaiMenulis();
        try
        {
            using Process kedua = Jalankan("dotnet", [Program, "populasi", "--jumlah", "60", "--benih", "1", "--keluar", folder, "--berkas", "bnba"]);
            Assert.Equal(Aplikasi.SalahPakai, kedua.ExitCode);
            Assert.Contains("sedang ditulis", kedua.StandardError.ReadToEnd(), StringComparison.Ordinal);
            Assert.False(pertama.HasExited);
            Assert.DoesNotContain("bnba.csv", Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
        }
        finally
        {
            pertama.Kill();
            pertama.WaitForExit();
        }
    }

    [Fact]
    public void A_file_that_may_not_grow_further_ends_the_run_with_a_word_and_leaves_an_empty_folder()
    {
        if (OperatingSystem.IsLinux())
        {
            // Why: the runtime maps its code through a file of its own, which the limit would stop first.
            using Process proses = Jalankan("bash", ["-c", "trap '' XFSZ; ulimit -f 64; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$0\" \"$@\"", Program, "populasi", "--jumlah", "5000", "--benih", "1", "--keluar", folder, "--berkas", "bnba"]);
            Assert.Equal((Aplikasi.SalahPakai, ""), (proses.ExitCode, proses.StandardOutput.ReadToEnd()));
            Assert.Contains("melampaui ukuran berkas terbesar", proses.StandardError.ReadToEnd(), StringComparison.Ordinal);
            Assert.Empty(Directory.GetFileSystemEntries(folder));
        }
    }

    [Fact]
    public void The_protocol_with_standard_input_closed_ends_at_once()
    {
        if (!OperatingSystem.IsWindows())
        {
            using Process proses = Jalankan("sh", ["-c", "exec dotnet \"$0\" jawab <&-", Program]);
            Assert.Equal((0, "", ""), (proses.ExitCode, proses.StandardOutput.ReadToEnd(), proses.StandardError.ReadToEnd()));
        }
    }

    // Nothing can be told where the error output is closed or full: the exit code still says that it went wrong, and it is not a crash.
    [Theory]
    [InlineData("kalender 2024-02 >&-", "tertutup")]
    [InlineData("kelayakan tak-ada.csv 2>/dev/full", "")]
    [InlineData("kelayakan tak-ada.csv 2>&-", "")]
    [InlineData("kelayakan --tak-ada 2>/dev/full", "")]
    [InlineData("mcp >/dev/full <<< '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}'", "Disk penuh")]
    public void A_closed_or_full_standard_stream_ends_the_run_with_a_word_and_no_crash(string perintah, string kata)
    {
        if (OperatingSystem.IsLinux())
        {
            using Process proses = Jalankan("bash", ["-c", $"exec dotnet \"$0\" {perintah}", Program]);
            string galat = proses.StandardError.ReadToEnd();
            Assert.DoesNotContain("   at ", galat, StringComparison.Ordinal);
            Assert.Equal(Aplikasi.SalahPakai, proses.ExitCode);
            Assert.Contains(kata, galat, StringComparison.Ordinal);
        }
    }

    // A pipe has no length and cannot be read twice: what a shell writes as <(program) is a file like any other.
    [Theory]
    [InlineData("kelayakan", "--periode 2024-02")]
    [InlineData("anomali", "--per 2024-02-29")]
    [InlineData("register mulai", "--periode 2024-02 --log register.ndjson")]
    public void A_table_may_come_through_a_pipe_with_a_name(string perintah, string opsi)
    {
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText(Path.Combine(folder, "bnba.csv"), "nomor_nik|nomor_kk|nama|bansos_pkh\n3374991203850002|3374990101150007|SITI REKAAN|YA\n");
            using Process proses = Jalankan("bash", ["-c", $"cd '{folder}' && exec dotnet \"$0\" {perintah} <(cat bnba.csv) {opsi}", Program]);
            Assert.Equal(("", Aplikasi.Selesai), (perintah == "kelayakan" ? proses.StandardError.ReadToEnd() : "", proses.ExitCode));
        }
    }

    [Fact]
    public void An_input_that_becomes_shorter_while_it_is_read_is_told()
    {
        string berkas = Path.Combine(folder, "masukan.csv");
        File.WriteAllBytes(berkas, new byte[1 << 20]);
        using (FileStream utuh = AksesBerkas.Buka(berkas))
        {
            Assert.Equal(1 << 20, Baca(utuh));
        }

        using FileStream masuk = AksesBerkas.Buka(berkas);
        Assert.Equal(100, masuk.Read(new byte[100]));
        using (var lain = new FileStream(berkas, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            lain.SetLength(1 << 19);
        }

        Assert.Contains("lebih pendek selagi dibaca", Assert.Throws<SalahPakaiException>(() => Baca(masuk)).Message, StringComparison.Ordinal);

        static int Baca(FileStream aliran)
        {
            var isi = new byte[1000];
            int jumlah = 0;
            for (int n; (n = aliran.Read(isi)) > 0; jumlah += n)
            {
            }

            return jumlah;
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Program => Path.Combine(AppContext.BaseDirectory, "dtks.dll");

    /// <summary>A run that writes for much longer than a test lasts, caught while it writes.</summary>
    private Process MulaiMenulis()
    {
        Process proses = Mulai("dotnet", [Program, "populasi", "--jumlah", "5000000", "--benih", "1", "--keluar", folder, "--berkas", "bnba"]);
        var sejak = Stopwatch.StartNew();
        while (!Directory.EnumerateFiles(folder, "bnba*", SearchOption.AllDirectories).Any(b => new FileInfo(b).Length > 0))
        {
            Assert.False(proses.HasExited);
            Assert.True(sejak.ElapsedMilliseconds < Sabar);
            Thread.Sleep(20);
        }

        return proses;
    }

    private static Process Mulai(string program, string[] args) => Process.Start(new ProcessStartInfo(program, args)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static Process Jalankan(string program, string[] args)
    {
        Process proses = Mulai(program, args);
        if (!proses.WaitForExit(Sabar))
        {
            proses.Kill();
            Assert.Fail("the program does not end");
        }

        return proses;
    }

    private static void Kirim(Process proses, string sinyal)
    {
        using Process kirim = Jalankan("kill", ["-s", sinyal, proses.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.Equal(0, kirim.ExitCode);
        if (!proses.WaitForExit(Sabar))
        {
            proses.Kill();
            Assert.Fail("the program does not end on a signal");
        }
    }
}
