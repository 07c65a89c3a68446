using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dtks.Berkas;

/// <summary>The form a table is written in (BK-6).</summary>
public enum FormatTabel
{
    /// <summary>Delimited text that a spreadsheet opens rightly: UTF-8 with a mark, nothing a formula, long numbers as text.</summary>
    Csv = 0,

    /// <summary>A workbook with one sheet.</summary>
    Xlsx,

    /// <summary>An array of objects.</summary>
    Json,
}

/// <summary>Writes one table, cell by cell.</summary>
/// <remarks>Each row takes exactly the cells of the header. To be used by one thread; the stream is closed with it.</remarks>
public abstract class PenulisTabel : IDisposable
{
    private protected const int BatasPenampung = 1 << 16;

    /// <summary>Begins a table.</summary>
    /// <param name="aliran">Where it goes.</param>
    /// <param name="kolom">The names of the columns.</param>
    /// <param name="format">The form.</param>
    /// <param name="pemisah">The delimiter of CSV: comma, semicolon, bar or tab.</param>
    /// <param name="judul">Whether CSV begins with its mark and header; a part that is appended to another has none.</param>
    /// <returns>The writer.</returns>
    public static PenulisTabel Buat(Stream aliran, IReadOnlyList<string> kolom, FormatTabel format, char pemisah = ',', bool judul = true)
    {
        ArgumentNullException.ThrowIfNull(aliran);
        ArgumentNullException.ThrowIfNull(kolom);
        return format switch
        {
            FormatTabel.Csv => new PenulisCsv(aliran, kolom, checked((byte)pemisah), judul),
            FormatTabel.Json => new PenulisJson(aliran, kolom),
            FormatTabel.Xlsx => new PenulisXlsx(aliran, kolom),
            _ => throw new ArgumentOutOfRangeException(nameof(format), "Format tidak dikenal. / Unknown format."),
        };
    }

    /// <summary>The end of file names in a form.</summary>
    /// <param name="format">The form.</param>
    /// <returns>With its dot.</returns>
    public static string Akhiran(FormatTabel format) => format switch
    {
        FormatTabel.Csv => ".csv",
        FormatTabel.Xlsx => ".xlsx",
        FormatTabel.Json => ".json",
        _ => throw new ArgumentOutOfRangeException(nameof(format), "Format tidak dikenal. / Unknown format."),
    };

    /// <summary>An empty cell.</summary>
    public abstract void Kosong();

    /// <summary>A text.</summary>
    /// <param name="teks">The text; null is an empty cell.</param>
    public abstract void Teks(string? teks);

    /// <summary>A text in UTF-8.</summary>
    /// <param name="utf8">The text; nothing is an empty cell.</param>
    public abstract void Teks(ReadOnlySpan<byte> utf8);

    /// <summary>A number.</summary>
    /// <param name="angka">The number.</param>
    public abstract void Angka(long angka);

    /// <summary>A yes or no.</summary>
    /// <param name="ya">Which.</param>
    public abstract void Ya(bool ya);

    /// <summary>Ends the row.</summary>
    public abstract void AkhiriBaris();

    /// <summary>A whole row; null is an empty cell, numbers and booleans keep their kind where the form has one.</summary>
    /// <param name="sel">The cells.</param>
    public void Baris(params ReadOnlySpan<object?> sel)
    {
        foreach (object? isi in sel)
        {
            switch (isi)
            {
                case null:
                    Kosong();
                    break;
                case int angka:
                    Angka(angka);
                    break;
                case long angka:
                    Angka(angka);
                    break;
                case bool ya:
                    Ya(ya);
                    break;
                default:
                    Teks((string)isi);
                    break;
            }
        }

        AkhiriBaris();
    }

    /// <summary>Ends the table and closes the stream.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the table.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected abstract void Dispose(bool disposing);

    private sealed class PenulisCsv : PenulisTabel
    {
        private static readonly System.Buffers.SearchValues<byte> MiripAngka = System.Buffers.SearchValues.Create("0123456789eE"u8);

        private readonly Stream _aliran;
        private readonly byte _pemisah;
        private byte[] _isi = new byte[BatasPenampung * 2];
        private int _terisi;
        private bool _awal = true;

        public PenulisCsv(Stream aliran, IReadOnlyList<string> kolom, byte pemisah, bool judul)
        {
            _aliran = aliran;
            _pemisah = pemisah;
            if (judul)
            {
                Mentah("\uFEFF"u8);
                foreach (string nama in kolom)
                {
                    Teks(nama);
                }

                AkhiriBaris();
            }
        }

        public override void Kosong() => Batas();

        public override void Teks(string? teks)
        {
            if (string.IsNullOrEmpty(teks))
            {
                Kosong();
                return;
            }

            Span<byte> utf8 = teks.Length <= 256 ? stackalloc byte[teks.Length * 3] : new byte[Encoding.UTF8.GetMaxByteCount(teks.Length)];
            Teks(utf8[..Encoding.UTF8.GetBytes(teks, utf8)]);
        }

        public override void Teks(ReadOnlySpan<byte> utf8)
        {
            Batas();
            if (utf8.IsEmpty)
            {
                return;
            }

            // Why: a spreadsheet runs what begins with these signs, and takes the last digits off a long number.
            bool jinak = (utf8.Length > 1 && utf8[0] is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\t' or (byte)'\r') || (utf8.Length > 11 && utf8.IndexOfAnyExcept(MiripAngka) < 0)
                || utf8.SequenceEqual("="u8);
            bool kutip = utf8.IndexOfAny(_pemisah, (byte)'"', (byte)'\n') >= 0 || utf8.Contains((byte)'\r') || utf8[0] == (byte)' ' || utf8[^1] == (byte)' ';
            Pastikan((utf8.Length * 2) + 3);
            if (kutip)
            {
                _isi[_terisi++] = (byte)'"';
            }

            if (jinak)
            {
                _isi[_terisi++] = (byte)'\'';
            }

            if (!kutip)
            {
                utf8.CopyTo(_isi.AsSpan(_terisi));
                _terisi += utf8.Length;
                return;
            }

            foreach (byte b in utf8)
            {
                if (b == (byte)'"')
                {
                    _isi[_terisi++] = b;
                }

                _isi[_terisi++] = b;
            }

            _isi[_terisi++] = (byte)'"';
        }

        public override void Angka(long angka)
        {
            Batas();
            Pastikan(24);
            _ = Utf8Formatter.TryFormat(angka, _isi.AsSpan(_terisi), out int n);
            _terisi += n;
        }

        public override void Ya(bool ya)
        {
            Batas();
            Mentah(ya ? "YA"u8 : "TIDAK"u8);
        }

        public override void AkhiriBaris()
        {
            Pastikan(1);
            _isi[_terisi++] = (byte)'\n';
            _awal = true;
            if (_terisi >= BatasPenampung)
            {
                Tuang();
            }
        }

        protected override void Dispose(bool disposing)
        {
            Tuang();
            _aliran.Dispose();
        }

        private void Batas()
        {
            if (!_awal)
            {
                Pastikan(1);
                _isi[_terisi++] = _pemisah;
            }

            _awal = false;
        }

        private void Mentah(ReadOnlySpan<byte> isi)
        {
            Pastikan(isi.Length);
            isi.CopyTo(_isi.AsSpan(_terisi));
            _terisi += isi.Length;
        }

        private void Pastikan(int tambah)
        {
            if (_isi.Length - _terisi < tambah)
            {
                Array.Resize(ref _isi, Math.Max(_isi.Length * 2, _terisi + tambah));
            }
        }

        private void Tuang()
        {
            _aliran.Write(_isi, 0, _terisi);
            _terisi = 0;
        }
    }

    private sealed class PenulisJson : PenulisTabel
    {
        private readonly JsonEncodedText[] _kolom;
        private readonly Stream _aliran;
        private readonly Utf8JsonWriter _json;
        private int _letak;

        public PenulisJson(Stream aliran, IReadOnlyList<string> kolom)
        {
            _kolom = [.. kolom.Select(k => JsonEncodedText.Encode(k))];
            _aliran = aliran;
            _json = new(_aliran, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
            _json.WriteStartArray();
        }

        public override void Kosong() => _json.WriteNull(Nama());

        public override void Teks(string? teks)
        {
            if (teks is null)
            {
                Kosong();
            }
            else
            {
                _json.WriteString(Nama(), teks);
            }
        }

        public override void Teks(ReadOnlySpan<byte> utf8)
        {
            if (utf8.IsEmpty)
            {
                Kosong();
            }
            else
            {
                _json.WriteString(Nama(), utf8);
            }
        }

        public override void Angka(long angka) => _json.WriteNumber(Nama(), angka);

        public override void Ya(bool ya) => _json.WriteBoolean(Nama(), ya);

        public override void AkhiriBaris()
        {
            _json.WriteEndObject();
            _letak = 0;
            if (_json.BytesPending > BatasPenampung)
            {
                _json.Flush();
            }
        }

        protected override void Dispose(bool disposing)
        {
            _json.WriteEndArray();
            _json.Dispose();
            _aliran.Dispose();
        }

        private JsonEncodedText Nama()
        {
            if (_letak == 0)
            {
                _json.WriteStartObject();
            }

            return _kolom[_letak++];
        }
    }

    private sealed class PenulisXlsx : PenulisTabel
    {
        private const int BarisTerbanyak = 1_048_576;

        private readonly ZipArchive _arsip;
        private readonly Stream _aliran;
        private readonly StreamWriter _tulis;
        private int _baris;
        private bool _dalamBaris;

        public PenulisXlsx(Stream aliran, IReadOnlyList<string> kolom)
        {
            _aliran = aliran;
            _arsip = new ZipArchive(aliran, ZipArchiveMode.Create, leaveOpen: true);
            Bagian("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Bagian("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Bagian("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="dtks" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Bagian("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            _tulis = new StreamWriter(Buka("xl/worksheets/sheet1.xml"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BatasPenampung);
            _tulis.Write("""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
            foreach (string nama in kolom)
            {
                Teks(nama);
            }

            AkhiriBaris();
        }

        public override void Kosong()
        {
            Mulai();
            _tulis.Write("<c/>");
        }

        public override void Teks(string? teks)
        {
            if (string.IsNullOrEmpty(teks))
            {
                Kosong();
                return;
            }

            Mulai();
            _tulis.Write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            foreach (char c in teks)
            {
                switch (c)
                {
                    case '&':
                        _tulis.Write("&amp;");
                        break;
                    case '<':
                        _tulis.Write("&lt;");
                        break;
                    case '>':
                        _tulis.Write("&gt;");
                        break;
                    default:
                        _tulis.Write(System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' ');
                        break;
                }
            }

            _tulis.Write("</t></is></c>");
        }

        public override void Teks(ReadOnlySpan<byte> utf8) => Teks(Encoding.UTF8.GetString(utf8));

        public override void Angka(long angka)
        {
            Mulai();
            _tulis.Write(string.Create(CultureInfo.InvariantCulture, $"<c><v>{angka}</v></c>"));
        }

        public override void Ya(bool ya) => Teks(ya ? "YA" : "TIDAK");

        public override void AkhiriBaris()
        {
            Mulai();
            _tulis.Write("</row>");
            _dalamBaris = false;
        }

        protected override void Dispose(bool disposing)
        {
            _tulis.Write("</sheetData></worksheet>");
            _tulis.Dispose();
            _arsip.Dispose();
            _aliran.Dispose();
        }

        private void Mulai()
        {
            if (_dalamBaris)
            {
                return;
            }

            if (++_baris > BarisTerbanyak)
            {
                throw new Domain.DtksFormatException(PesanKeluaran.BarisXlsx);
            }

            _dalamBaris = true;
            _tulis.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{_baris}\">"));
        }

        private void Bagian(string nama, string isi)
        {
            using var tulis = new StreamWriter(Buka(nama), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            tulis.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            tulis.Write(isi);
        }

        private Stream Buka(string nama)
        {
            ZipArchiveEntry bagian = _arsip.CreateEntry(nama, CompressionLevel.Fastest);
            bagian.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
            return bagian.Open();
        }
    }
}
