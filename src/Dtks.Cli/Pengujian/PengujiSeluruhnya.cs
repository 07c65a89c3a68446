using System.Globalization;
using Dtks.Cli.Tampilan;
using Dtks.Protokol;
using Dtks.Testing;
using Spectre.Console;

namespace Dtks.Cli.Pengujian;

/// <summary>The complete suite of kelayakan over the protocol: against the library in this process, or against a program.</summary>
internal static class PengujiSeluruhnya
{
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
        IReadOnlyList<string> perintah, TimeSpan batasWaktu, Action<string> catat) => permintaan => Bicara(perintah, batasWaktu, catat, permintaan);

    /// <summary>The report for people.</summary>
    public static void Tulis(Lingkungan lingkungan, HasilSeluruhnya hasil, IReadOnlyList<string> percakapan)
    {
        foreach (var beda in hasil.Beda)
        {
            lingkungan.Konsol.WriteLine($"BEDA {beda.Kelas}");
            lingkungan.Konsol.WriteLine($"  diharapkan : {beda.Harapan}");
            lingkungan.Konsol.WriteLine($"  dijawab    : {beda.Jawaban}");
            lingkungan.Konsol.WriteLine(beda.KasusKonformansi ?? "");
            lingkungan.Konsol.WriteLine("");
        }

        foreach (var satu in percakapan.Concat(hasil.Percakapan))
        {
            lingkungan.Konsol.WriteLine($"Percakapan: {SamaranUji.Samarkan(satu)}");
        }

        lingkungan.Konsol.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{hasil.JumlahKelas} kelas fakta kelayakan: {hasil.JumlahBeda} putusan berbeda{(hasil.Sama && percakapan.Count == 0 ? "; sama pada setiap kelas" : "")}"));
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
