using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Dtks.Protokol;
using Dtks.Testing;

namespace Dtks.Cli.Pengujian;

/// <summary>What came when a line of the program's output was waited for.</summary>
internal enum JenisBarisKeluar : byte
{
    /// <summary>The output ended.</summary>
    Habis = 0,

    Ada,
    TerlaluPanjang,
    LewatWaktu,
}

/// <summary>One line of a program's output.</summary>
internal readonly record struct BarisKeluar(JenisBarisKeluar Jenis, byte[] Isi)
{
    private const int PanjangCuplikan = 200;

    /// <summary>The beginning of the line, without personal numbers and control characters.</summary>
    public string Cuplikan()
    {
        string bersih = SamaranUji.Samarkan(Encoding.UTF8.GetString(Isi));
        return bersih.Length > PanjangCuplikan ? string.Concat(bersih.AsSpan(0, PanjangCuplikan), "...") : bersih;
    }
}

/// <summary>A program cannot be started; the message says why and how to repair it.</summary>
internal sealed class GagalMulaiException(string program, int? kode) : Exception(
    $"program tidak dapat dijalankan: {program} {Sebab(kode)}. Perbaiki: periksa nama, jalur, dan hak jalannya (chmod +x); program dijalankan tanpa shell, jadi pakai --perintah \"sh -c '...'\" untuk pipa, variabel, atau cd"
    + $" / the program cannot be started: {program}; check its name, path and permission; there is no shell, so use --perintah \"sh -c '...'\" for pipes, variables or cd")
{
    private const int TidakAda = 2;
    private const int TidakBoleh = 13;
    private const int BukanProgram = 8;

    private static string Sebab(int? kode) => kode switch
    {
        TidakAda => "tidak ditemukan",
        TidakBoleh => "tidak boleh dijalankan",
        BukanProgram => "bukan program (naskah tanpa baris #! di awalnya?)",
        _ => $"(kode sistem {kode})",
    };
}

/// <summary>A started program: its input fed, its output read line by line, its error output remembered, its end certain.</summary>
internal sealed class ProgramLuar : IDisposable
{
    private const int BarisGalatDiingat = 5;
    private const int BarisDitampung = 1024;
    private const int BatasJawaban = 16 * 1024 * 1024;

    private readonly Process proses;
    private readonly BlockingCollection<BarisKeluar> keluar = new(BarisDitampung);
    private readonly CancellationTokenSource batal = new();
    private static readonly TimeSpan JedaKataTerakhir = TimeSpan.FromSeconds(2);
    private readonly Queue<string> galat = new();
    private Thread? pembacaGalat;

    private ProgramLuar(Process proses) => this.proses = proses;

    /// <summary>Starts a program, not through a shell, and feeds it the lines.</summary>
    /// <exception cref="GagalMulaiException">It cannot be started.</exception>
    public static ProgramLuar Mulai(IReadOnlyList<string> perintah, IEnumerable<ReadOnlyMemory<byte>> baris)
    {
        var awal = new ProcessStartInfo(perintah[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argumen in perintah.Skip(1))
        {
            awal.ArgumentList.Add(argumen);
        }

        try
        {
            var program = new ProgramLuar(Process.Start(awal)!);
            JalankanUtas("masukan", () => program.Kirim(baris));
            JalankanUtas("keluaran", program.BacaKeluar);
            program.pembacaGalat = JalankanUtas("galat", program.BacaGalat);
            return program;
        }
        catch (Exception salah) when (salah is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            throw new GagalMulaiException(perintah[0], (salah as Win32Exception)?.NativeErrorCode);
        }
    }

    /// <summary>The next line of the output, waited for no longer than this.</summary>
    public BarisKeluar Berikut(TimeSpan batasWaktu)
    {
        if (keluar.TryTake(out BarisKeluar baris, batasWaktu))
        {
            return baris;
        }

        return new BarisKeluar(keluar.IsCompleted ? JenisBarisKeluar.Habis : JenisBarisKeluar.LewatWaktu, []);
    }

    /// <summary>The exit code, with the program's last words read; null when the program does not end in this time.</summary>
    public int? KodeKeluar(TimeSpan batasWaktu)
    {
        if (!proses.WaitForExit(batasWaktu))
        {
            return null;
        }

        // Why: what a program says as it dies may still be in the pipe; a child it left behind may hold the pipe open for ever.
        pembacaGalat?.Join(JedaKataTerakhir);
        return proses.ExitCode;
    }

    /// <summary>The last lines of the error output as the end of a sentence; empty when there were none.</summary>
    public string GalatTerakhir()
    {
        lock (galat)
        {
            return galat.Count == 0 ? "" : $"; keluaran galatnya: {SamaranUji.Samarkan(string.Join(" | ", galat))}";
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        batal.Cancel();
        try
        {
            if (!proses.HasExited)
            {
                proses.Kill(entireProcessTree: true);
            }
        }
        catch (Exception sudah) when (sudah is InvalidOperationException or Win32Exception)
        {
            // Why: it ended between the question and the kill.
        }

        proses.Dispose();
    }

    private static Thread JalankanUtas(string nama, Action kerja)
    {
        var utas = new Thread(() =>
        {
            try
            {
                kerja();
            }
            catch (Exception putus) when (putus is IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
            {
                // Why: a closed pipe is how a program ends; the reader of the output reports it.
            }
        }) { IsBackground = true, Name = $"dtks uji: {nama}" };
        utas.Start();
        return utas;
    }

    private void Kirim(IEnumerable<ReadOnlyMemory<byte>> baris)
    {
        using Stream masuk = proses.StandardInput.BaseStream;
        using var penampung = new BufferedStream(masuk, 1 << 16);
        foreach (ReadOnlyMemory<byte> satu in baris)
        {
            penampung.Write(satu.Span);
            penampung.WriteByte((byte)'\n');
        }
    }

    private void BacaKeluar()
    {
        try
        {
            var pembaca = new PembacaBaris(proses.StandardOutput.BaseStream, static () => true, BatasJawaban);
            while (pembaca.Berikut())
            {
                if (pembaca.TerlaluPanjang || !pembaca.Baris.Trim(" \t\r"u8).IsEmpty)
                {
                    keluar.Add(pembaca.TerlaluPanjang ? new(JenisBarisKeluar.TerlaluPanjang, []) : new(JenisBarisKeluar.Ada, pembaca.Baris.ToArray()), batal.Token);
                }
            }
        }
        finally
        {
            keluar.CompleteAdding();
        }
    }

    private void BacaGalat()
    {
        while (proses.StandardError.ReadLine() is { } baris)
        {
            // Why: blank lines and the markers that an interpreter puts under a line of source would crowd out what it says.
            if (baris.AsSpan().Trim(" \t^~").IsEmpty)
            {
                continue;
            }

            lock (galat)
            {
                galat.Enqueue(baris.Length > 300 ? baris[..300] : baris);
                if (galat.Count > BarisGalatDiingat)
                {
                    galat.Dequeue();
                }
            }
        }
    }
}
