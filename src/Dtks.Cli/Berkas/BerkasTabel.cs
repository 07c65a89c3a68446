using System.Text;
using Sylvan.Data.Csv;

namespace Dtks.Cli.Berkas;

/// <summary>A delimited text file with a header row: finds its delimiter, and keeps a broken row from swallowing the rows after it.</summary>
internal static class BerkasTabel
{
    private static readonly char[] Pemisah = ['|', ';', ',', '\t'];

    /// <summary>Opens the file at its first row after the header.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="tolak">Receives rows withheld because of a quote that is never closed.</param>
    /// <exception cref="SalahPakaiException">The file is empty or its header has one column only.</exception>
    public static TabelTerbuka Buka(string jalur, Action<CatatanBaris> tolak) =>
        Buka(AksesBerkas.Buka(jalur), Path.GetFileName(jalur), tolak);

    /// <summary>Reads from a stream that the result closes.</summary>
    public static TabelTerbuka Buka(Stream aliran, string nama, Action<CatatanBaris> tolak)
    {
        var teks = new StreamReader(aliran, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, 1 << 16);
        var judul = teks.ReadLine();
        if (string.IsNullOrWhiteSpace(judul))
        {
            teks.Dispose();
            throw new SalahPakaiException($"Berkas {nama} kosong; baris pertama harus judul kolom.", $"The file is empty; its first row must be the header.");
        }

        if (judul.Any(c => char.IsControl(c) && c != '\t'))
        {
            teks.Dispose();
            throw PesanBerkas.BukanTeks(nama, judul.StartsWith("PK", StringComparison.Ordinal));
        }

        var pemisah = Pemisah.MaxBy(p => judul.Count(c => c == p));
        if (!judul.Contains(pemisah, StringComparison.Ordinal))
        {
            teks.Dispose();
            throw new SalahPakaiException(
                $"Judul kolom berkas {nama} tidak berpemisah | ; , atau tab.",
                "The header has none of the delimiters | ; , or tab.");
        }

        // Why: the header goes through the same parser, so that quoted names are read alike.
        var pembaca = CsvDataReader.Create(new PenjagaKutip(teks, judul, pemisah, tolak), new CsvDataReaderOptions
        {
            Delimiter = pemisah,
            HasHeaders = false,
            CsvStyle = CsvStyle.Lax,
            Comment = '\0',
            BufferSize = 1 << 16,
            MaxBufferSize = Array.MaxLength,
        });
        return new(pembaca, aliran);
    }
}
