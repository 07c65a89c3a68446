using System.Text;
using Dtks.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using Microsoft.Win32.SafeHandles;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>Everything a command touches of the world outside: streams, consoles and the clock. Tests supply their own.</summary>
internal sealed class Lingkungan
{
    // Why: a pipe has no width; wide enough that nothing is wrapped, whatever COLUMNS says.
    private const int LebarBukanTerminal = 5000;

    /// <summary>The bytes that come in.</summary>
    public required Stream Masuk { get; init; }

    /// <summary>The bytes that go out, for output that is data.</summary>
    public required Stream Keluar { get; init; }

    /// <summary>The text that goes out; the same place as <see cref="Keluar"/>.</summary>
    public required TextWriter TulisKeluar { get; init; }

    /// <summary>The text of errors and notices.</summary>
    public required TextWriter TulisGalat { get; init; }

    /// <summary>Tables and colour on the output; plain text when it is not a terminal.</summary>
    public required IAnsiConsole Konsol { get; init; }

    /// <summary>Progress bars, on the error output; null when that is not a terminal.</summary>
    public IAnsiConsole? KonsolKemajuan { get; init; }

    /// <summary>Whether a person types the input.</summary>
    public bool MasukTerminal { get; init; }

    /// <summary>How many threads to work on; changes no result.</summary>
    public int Derajat { get; init; } = Environment.ProcessorCount;

    /// <summary>The clock, for "today".</summary>
    public required IClock Jam { get; init; }

    /// <summary>Writes an error or a notice: wrapped between words on a terminal, on one line when piped.</summary>
    public void Tegur(string pesan)
    {
        pesan = TeksAman.Jinakkan(pesan);
        foreach (string baris in KonsolKemajuan is { } terminal ? BungkusTeks.Baris(pesan, terminal.Profile.Width) : [pesan])
        {
            TulisGalat.WriteLine(baris);
        }
    }

    /// <summary>Today in the zone of the default policy.</summary>
    public LocalDate HariIni() => Jam.GetCurrentInstant().InZone(KebijakanDtks.Baku.ZonaWaktu).Date;

    /// <summary>The world of a real run.</summary>
    public static Lingkungan Terminal()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        Stream keluar = BukaKeluar();
        TextWriter tulisKeluar = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        return new Lingkungan
        {
            Masuk = MasukanTertutup() ? Stream.Null : Console.OpenStandardInput(),
            Keluar = keluar,
            TulisKeluar = tulisKeluar,
            TulisGalat = Console.Error,
            Konsol = BuatKonsol(tulisKeluar, terminal: !Console.IsOutputRedirected),
            KonsolKemajuan = Console.IsErrorRedirected ? null : BuatKonsol(Console.Error, terminal: true),
            MasukTerminal = !Console.IsInputRedirected,
            Jam = SystemClock.Instance,
        };
    }

    /// <summary>A console over a writer: colour and the terminal's width only on a terminal.</summary>
    public static IAnsiConsole BuatKonsol(TextWriter tulis, bool terminal, int? lebar = null)
    {
        IAnsiConsole konsol = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(tulis),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (lebar is not null || !terminal)
        {
            konsol.Profile.Width = lebar ?? LebarBukanTerminal;
        }

        konsol.Profile.Capabilities.Unicode = true;
        return konsol;
    }

    private static Stream BukaKeluar()
    {
        // Why: the console's own stream hides a closed pipe, so an endless input would be answered into nothing; a plain file needs the shared file offset that stream keeps.
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipa = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipa.CanSeek)
            {
                return pipa;
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Whether standard input was closed by the caller (Linux).</summary>
    // Why: the runtime then puts a pipe of its own at number 0, and reading it would wait for ever; both ends of such a pipe are held by this process.
    private static bool MasukanTertutup()
    {
        const string Daftar = "/proc/self/fd";
        try
        {
            return Directory.Exists(Daftar) && (!Path.Exists($"{Daftar}/0") || (File.ResolveLinkTarget($"{Daftar}/0", returnFinalTarget: false)?.Name is { } nol
                && nol.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFileSystemEntries(Daftar).Any(f => !f.EndsWith("/0", StringComparison.Ordinal)
                    && string.Equals(File.ResolveLinkTarget(f, returnFinalTarget: false)?.Name, nol, StringComparison.Ordinal)
                    && Menulis(Path.GetFileName(f)))));
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether a descriptor of this process is open for writing only, as the kernel tells (octal flags, the last digit 1).</summary>
    private static bool Menulis(string nomor) => Array.Find(File.ReadAllLines($"/proc/self/fdinfo/{nomor}"), b => b.StartsWith("flags:", StringComparison.Ordinal))?.EndsWith('1') == true;
}
