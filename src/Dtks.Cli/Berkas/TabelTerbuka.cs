using Sylvan.Data.Csv;

namespace Dtks.Cli.Berkas;

/// <summary>An open table: its columns, and a row at a time.</summary>
/// <remarks>To be used by one thread.</remarks>
internal sealed class TabelTerbuka : IDisposable
{
    private readonly CsvDataReader _pembaca;
    private readonly Stream _aliran;
    private readonly string[] _kolom;

    /// <param name="pembaca">The parser, before the header.</param>
    /// <param name="aliran">The file, for progress; closed with the table.</param>
    public TabelTerbuka(CsvDataReader pembaca, Stream aliran)
    {
        _pembaca = pembaca;
        _aliran = aliran;
        Panjang = aliran.CanSeek ? aliran.Length : null;
        Baca();
        _kolom = [.. Enumerable.Range(0, JumlahKolom).Select(k => Isi(k).Trim().ToString())];
    }

    /// <summary>The names of the header, as written.</summary>
    public IReadOnlyList<string> Kolom => _kolom;

    /// <summary>How many columns the present row has.</summary>
    public int JumlahKolom => _pembaca.RowFieldCount;

    /// <summary>The line on which the present row ends, 1 being the header.</summary>
    public int NomorBaris { get; private set; }

    /// <summary>Bytes read so far, for progress.</summary>
    public long Posisi => _aliran.CanSeek ? _aliran.Position : 0;

    /// <summary>Bytes in all; null when the stream does not tell.</summary>
    public long? Panjang { get; }

    /// <summary>A field of the present row as a text to keep; empty where the row ends earlier.</summary>
    public string this[int kolom] => Isi(kolom).ToString();

    /// <summary>A field of the present row, valid until the next one is asked for; empty where the row ends earlier.</summary>
    public ReadOnlySpan<char> Isi(int kolom) => kolom < JumlahKolom ? _pembaca.GetFieldSpan(kolom) : default;

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    public bool Baca()
    {
        while (_pembaca.Read())
        {
            var baris = _pembaca.GetRawRecordSpan();
            NomorBaris += Math.Max(1, AkhirBaris.Jumlah(baris));
            if (!baris.Trim("\r\n").IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        _pembaca.Dispose();
        _aliran.Dispose();
    }
}
