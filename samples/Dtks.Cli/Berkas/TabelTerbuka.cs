using System.Collections.Concurrent;
using CsvHelper;

namespace Dtks.Cli.Berkas;

/// <summary>An open table: its columns, and a row at a time. A second thread reads ahead, so that parsing and use overlap.</summary>
/// <remarks>To be used by one thread.</remarks>
internal sealed class TabelTerbuka : IDisposable
{
    private const int BarisPerKumpulan = 512;
    private const int KumpulanMenunggu = 8;

    private readonly CsvParser _parser;
    private readonly Stream _aliran;
    private readonly List<CatatanBaris> _ditahan;
    private readonly Action<CatatanBaris> _tolak;
    private readonly string[] _kolom;
    private readonly CancellationTokenSource _henti = new();
    private readonly BlockingCollection<Kumpulan> _antrean = new(KumpulanMenunggu);
    private Task? _pembaca;
    private bool[]? _dipakai;
    private Kumpulan _kini = Kumpulan.Kosong;
    private int _letak;

    /// <param name="parser">The parser, just past the header.</param>
    /// <param name="kolom">The names of the header.</param>
    /// <param name="aliran">The file, for progress; closed with the table.</param>
    /// <param name="ditahan">Where the parser's input leaves remarks on rows it withheld.</param>
    /// <param name="tolak">Receives those remarks on the thread that reads the rows.</param>
    public TabelTerbuka(CsvParser parser, string[] kolom, Stream aliran, List<CatatanBaris> ditahan, Action<CatatanBaris> tolak)
    {
        _parser = parser;
        _kolom = kolom;
        _aliran = aliran;
        _ditahan = ditahan;
        _tolak = tolak;
        Panjang = aliran.CanSeek ? aliran.Length : null;
    }

    /// <summary>The names of the header, as written.</summary>
    public IReadOnlyList<string> Kolom => _kolom;

    /// <summary>How many columns the present row has.</summary>
    public int JumlahKolom => _kini.JumlahKolom[_letak];

    /// <summary>The line on which the present row ends, 1 being the header.</summary>
    public int NomorBaris => _kini.NomorBaris[_letak];

    /// <summary>Bytes read so far, for progress.</summary>
    public long Posisi => _kini.Posisi;

    /// <summary>Bytes in all; null when the stream does not tell.</summary>
    public long? Panjang { get; }

    /// <summary>A field of the present row; empty where the row ends earlier, or where <see cref="Pakai"/> left the column out.</summary>
    public string this[int kolom] => _kini.Isi[(_letak * _kolom.Length) + kolom] ?? "";

    /// <summary>Says which columns will be asked for, so that no text is made of the others. Before the first row.</summary>
    public void Pakai(IEnumerable<int> kolom)
    {
        _dipakai = new bool[_kolom.Length];
        foreach (var k in kolom)
        {
            _dipakai[k] = true;
        }
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Baca()
    {
        _pembaca ??= Task.Run(BacaMuka);
        _letak++;
        while (_letak >= _kini.Jumlah)
        {
            if (!_antrean.TryTake(out var berikut, Timeout.Infinite))
            {
                _pembaca.GetAwaiter().GetResult();
                return false;
            }

            _kini = berikut;
            _letak = 0;
            berikut.Ditahan.ForEach(_tolak);
        }

        return true;
    }

    public void Dispose()
    {
        _henti.Cancel();
        try
        {
            _pembaca?.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // Why: the user of the table stopped early; the reader ahead was told so.
        }

        _parser.Dispose();
        _aliran.Dispose();
        _antrean.Dispose();
        _henti.Dispose();
    }

    private void BacaMuka()
    {
        try
        {
            Kumpulan kumpulan;
            do
            {
                kumpulan = BacaKumpulan();
                _antrean.Add(kumpulan, _henti.Token);
            }
            while (kumpulan.Jumlah == BarisPerKumpulan);
        }
        finally
        {
            _antrean.CompleteAdding();
        }
    }

    private Kumpulan BacaKumpulan()
    {
        var lebar = _kolom.Length;
        var kumpulan = new Kumpulan(new string?[BarisPerKumpulan * lebar], new int[BarisPerKumpulan], new int[BarisPerKumpulan], []);
        while (kumpulan.Jumlah < BarisPerKumpulan && _parser.Read())
        {
            var n = kumpulan.Jumlah++;
            kumpulan.NomorBaris[n] = _parser.RawRow;
            kumpulan.JumlahKolom[n] = _parser.Count;
            for (var k = Math.Min(lebar, _parser.Count) - 1; k >= 0; k--)
            {
                kumpulan.Isi[(n * lebar) + k] = _dipakai is null || _dipakai[k] ? _parser[k] : null;
            }
        }

        kumpulan.Ditahan.AddRange(_ditahan);
        _ditahan.Clear();
        kumpulan.Posisi = _aliran.CanSeek ? _aliran.Position : 0;
        return kumpulan;
    }

    /// <summary>Some rows side by side, and the remarks that arose while they were read.</summary>
    private sealed record Kumpulan(string?[] Isi, int[] NomorBaris, int[] JumlahKolom, List<CatatanBaris> Ditahan)
    {
        public static readonly Kumpulan Kosong = new([], [], [], []);

        public int Jumlah { get; set; }

        public long Posisi { get; set; }
    }
}
