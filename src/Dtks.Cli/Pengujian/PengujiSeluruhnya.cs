using System.Globalization;
using Dtks.Cli.Tampilan;
using Dtks.Protokol;
using Dtks.Testing;
using Spectre.Console;

namespace Dtks.Cli.Pengujian;

/// <summary>The complete suite of kelayakan over the protocol: against the library in this process, or against a program.</summary>
internal static class PengujiSeluruhnya
{
    private const int TakDikenalTerbanyak = 100;

    /// <summary>The library in this process as one that answers lines.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Pustaka(IEnumerable<ReadOnlyMemory<byte>> permintaan)
    {
        using var mesin = new MesinJawab();
        foreach (var baris in permintaan)
        {
            yield return mesin.Jawab(baris.Span).AsMemory()[..^1];
        }
    }

    /// <summary>A program as one that answers lines; why its answers ended, when they end early, goes to <paramref name="catat"/>.</summary>
    public static Func<IEnumerable<ReadOnlyMemory<byte>>, IEnumerable<ReadOnlyMemory<byte>>> Program(
        IReadOnlyList<string> perintah, TimeSpan batasWaktu, Action<string> catat) => permintaan => Dikenal(Bicara(perintah, batasWaktu, catat, permintaan));

    /// <summary>A line on the error output from time to time: how many were asked, of how many, and how many differ.</summary>
    public static Action<long, long> Kabar(Lingkungan lingkungan, TimeSpan jeda)
    {
        Task<long> semua = Task.Run(() => RangkaianKelayakan.Semua(protokol: true).Sum(s => (long)s.Kelompok.Butir.Length));
        long terakhir = Environment.TickCount64;
        return (ditanya, beda) =>
        {
            long kini = Environment.TickCount64;
            if (kini - terakhir >= jeda.TotalMilliseconds)
            {
                terakhir = kini;
                string dari = semua.IsCompletedSuccessfully ? $" dari / of {TeksAngka.Ribuan(semua.Result)}" : "";
                lingkungan.Tegur($"ditanya / asked: {TeksAngka.Ribuan(ditanya)}{dari}; berbeda / differ: {TeksAngka.Ribuan(beda)}");
            }
        };
    }

    /// <summary>The report for people.</summary>
    public static void Tulis(Lingkungan lingkungan, HasilSeluruhnya hasil, IReadOnlyList<string> percakapan)
    {
        foreach (var beda in hasil.Beda)
        {
            lingkungan.Konsol.WriteLine($"BEDA {beda.Kelas}");
            lingkungan.Konsol.WriteLine($"  diharapkan : {beda.Harapan}");
            lingkungan.Konsol.WriteLine($"  dijawab    : {beda.Jawaban}");

            // Why: the suite makes its numbers up and the case is to be copied; what the program answered above is hidden as everywhere.
            lingkungan.TulisKeluar.WriteLine(beda.KasusKonformansi ?? "");
            lingkungan.Konsol.WriteLine("");
        }

        foreach (var satu in percakapan.Concat(hasil.Percakapan))
        {
            lingkungan.Konsol.WriteLine($"Percakapan: {SamaranUji.Samarkan(satu)}");
        }

        lingkungan.Konsol.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{hasil.JumlahKelas} kelas fakta kelayakan: {hasil.JumlahBeda} putusan berbeda{(hasil.Sama && percakapan.Count == 0 ? "; sama pada setiap kelas" : "")}"));
    }

    /// <summary>The answers, unless none of the first ones knows the operation.</summary>
    /// <exception cref="OperasiTakDikenalException">It is unknown to all of them.</exception>
    private static IEnumerable<ReadOnlyMemory<byte>> Dikenal(IEnumerable<ReadOnlyMemory<byte>> jawaban)
    {
        int takDikenal = 0;
        bool awal = true;
        foreach (ReadOnlyMemory<byte> satu in jawaban)
        {
            awal = awal && satu.Span.IndexOf("\"DTKS-OP-002\""u8) >= 0;
            takDikenal += awal ? 1 : 0;
            yield return takDikenal < TakDikenalTerbanyak || !awal ? satu : throw new OperasiTakDikenalException();
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Bicara(IReadOnlyList<string> perintah, TimeSpan batasWaktu, Action<string> catat, IEnumerable<ReadOnlyMemory<byte>> permintaan)
    {
        using var program = ProgramLuar.Mulai(perintah, permintaan);
        while (true)
        {
            var baris = program.Berikut(batasWaktu);
            if (baris.Jenis == JenisBarisKeluar.Ada)
            {
                yield return baris.Isi;
                continue;
            }

            if (baris.Jenis != JenisBarisKeluar.Habis)
            {
                catat(baris.Jenis == JenisBarisKeluar.LewatWaktu
                    ? string.Create(CultureInfo.InvariantCulture, $"tidak ada jawaban dalam {batasWaktu.TotalSeconds:0.###} detik (--batas-waktu){program.GalatTerakhir()}")
                    : "program menulis baris lebih dari 16 MB");
            }
            else if (program.KodeKeluar(batasWaktu) is not 0 and var kode)
            {
                catat(string.Create(CultureInfo.InvariantCulture, $"program berakhir dengan kode keluar {kode?.ToString(CultureInfo.InvariantCulture) ?? "-"}{program.GalatTerakhir()}"));
            }

            yield break;
        }
    }
}

/// <summary>The program under test does not know the operation that the complete suite asks.</summary>
internal sealed class OperasiTakDikenalException() : Exception(
    "program menjawab DTKS-OP-002 untuk semuanya: ia belum mengenal kelayakan.putusan, satu-satunya yang ditanyakan --seluruhnya / the program answers DTKS-OP-002 to everything: it does not know kelayakan.putusan, which is all that --seluruhnya asks");
