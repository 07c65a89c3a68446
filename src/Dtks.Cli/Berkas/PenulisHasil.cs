using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace Dtks.Cli.Berkas;

/// <summary>Writes one table, row by row.</summary>
internal abstract class PenulisHasil : IDisposable
{
    private const int BatasPenampung = 1 << 16;

    /// <summary>Writes the table twice, each on its own thread: <c>nama.csv</c> and <c>nama.json</c> (an array of objects).</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="nama">The name of the files.</param>
    /// <param name="kolom">The columns.</param>
    /// <param name="isi">Writes all rows; called once for each file, at the same time.</param>
    public static void Tulis(string folder, string nama, string[] kolom, Action<PenulisHasil> isi) => AksesBerkas.Coba(
        Path.Combine(folder, nama + ".*"),
        menulis: true,
        () => Parallel.Invoke(
            () => TulisSatu(Path.Combine(folder, nama + ".csv"), jalur => new PenulisCsv(jalur, kolom), isi),
            () => TulisSatu(Path.Combine(folder, nama + ".json"), jalur => new PenulisJson(jalur, kolom), isi)));

    private static void TulisSatu(string jalur, Func<string, PenulisHasil> buka, Action<PenulisHasil> isi) => AksesBerkas.Coba(jalur, menulis: true, () =>
    {
        using PenulisHasil tulis = buka(jalur);
        isi(tulis);
    });

    /// <summary>Writes a row; null is an empty cell, numbers and booleans keep their kind in JSON.</summary>
    public abstract void Baris(params ReadOnlySpan<object?> sel);

    public abstract void Dispose();

    private sealed class PenulisCsv : PenulisHasil
    {
        private readonly CsvWriter _csv;

        public PenulisCsv(string jalur, string[] kolom)
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            _csv = new(new StreamWriter(AksesBerkas.Buat(jalur), utf8, BatasPenampung) { NewLine = "\n" }, CultureInfo.InvariantCulture);
            Baris([.. kolom]);
        }

        public override void Baris(params ReadOnlySpan<object?> sel)
        {
            foreach (var isi in sel)
            {
                _csv.WriteField(isi switch
                {
                    null => "",
                    int angka => angka.ToString(CultureInfo.InvariantCulture),
                    bool ya => ya ? "YA" : "TIDAK",
                    var teks => (string)teks,
                });
            }

            _csv.NextRecord();
        }

        public override void Dispose() => _csv.Dispose();
    }

    private sealed class PenulisJson : PenulisHasil
    {
        private readonly JsonEncodedText[] _kolom;
        private readonly Stream _aliran;
        private readonly Utf8JsonWriter _json;

        public PenulisJson(string jalur, string[] kolom)
        {
            _kolom = [.. kolom.Select(k => JsonEncodedText.Encode(k))];
            _aliran = AksesBerkas.Buat(jalur);
            _json = new(_aliran, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
            _json.WriteStartArray();
        }

        public override void Baris(params ReadOnlySpan<object?> sel)
        {
            _json.WriteStartObject();
            for (var i = 0; i < sel.Length; i++)
            {
                switch (sel[i])
                {
                    case null:
                        _json.WriteNull(_kolom[i]);
                        break;
                    case int angka:
                        _json.WriteNumber(_kolom[i], angka);
                        break;
                    case bool ya:
                        _json.WriteBoolean(_kolom[i], ya);
                        break;
                    case var teks:
                        _json.WriteString(_kolom[i], (string)teks);
                        break;
                }
            }

            _json.WriteEndObject();
            if (_json.BytesPending > BatasPenampung)
            {
                _json.Flush();
            }
        }

        public override void Dispose()
        {
            _json.WriteEndArray();
            _json.Dispose();
            _aliran.Dispose();
        }
    }
}
