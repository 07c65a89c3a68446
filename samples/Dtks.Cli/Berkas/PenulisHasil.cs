using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace Dtks.Cli.Berkas;

/// <summary>Writes one table twice: <c>nama.csv</c> and <c>nama.json</c> (an array of objects), row by row.</summary>
internal sealed class PenulisHasil : IDisposable
{
    private const int BatasPenampung = 1 << 16;

    private readonly string[] _kolom;
    private readonly CsvWriter _csv;
    private readonly Stream _aliranJson;
    private readonly Utf8JsonWriter _json;

    public PenulisHasil(string folder, string nama, params string[] kolom)
    {
        _kolom = kolom;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _csv = new(new StreamWriter(Path.Combine(folder, nama + ".csv"), append: false, utf8, BatasPenampung) { NewLine = "\n" }, CultureInfo.InvariantCulture);
        _aliranJson = new FileStream(Path.Combine(folder, nama + ".json"), FileMode.Create, FileAccess.Write, FileShare.Read, BatasPenampung);
        _json = new(_aliranJson, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var k in kolom)
        {
            _csv.WriteField(k);
        }

        _csv.NextRecord();
        _json.WriteStartArray();
    }

    /// <summary>Writes a row; null is an empty cell, numbers and booleans keep their kind in JSON.</summary>
    public void Tulis(params ReadOnlySpan<object?> sel)
    {
        _json.WriteStartObject();
        for (var i = 0; i < _kolom.Length; i++)
        {
            switch (sel[i])
            {
                case null:
                    _csv.WriteField("");
                    _json.WriteNull(_kolom[i]);
                    break;
                case int angka:
                    _csv.WriteField(angka);
                    _json.WriteNumber(_kolom[i], angka);
                    break;
                case bool ya:
                    _csv.WriteField(ya ? "YA" : "TIDAK");
                    _json.WriteBoolean(_kolom[i], ya);
                    break;
                case var lain:
                    _csv.WriteField((string)lain);
                    _json.WriteString(_kolom[i], (string)lain);
                    break;
            }
        }

        _csv.NextRecord();
        _json.WriteEndObject();
        if (_json.BytesPending > BatasPenampung)
        {
            _json.Flush();
        }
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.Dispose();
        _aliranJson.Dispose();
        _csv.Dispose();
    }
}
