using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Dtks.Domain;

namespace Dtks.Berkas.Tests.Keluaran;

/// <summary>BK-6 at the edges: long texts, full buffers, empty tables, every kind of cell in every place, each form read back.</summary>
public sealed class PenulisTabelPanjangTests
{
    private const int Penampung = 1 << 16;

    public static TheoryData<FormatTabel> Format => [FormatTabel.Csv, FormatTabel.Xlsx, FormatTabel.Json];

    // A text of every size about the small and the large buffer, with letters of several bytes and quotes to be doubled.
    [Theory]
    [MemberData(nameof(Format))]
    public void A_text_of_any_length_is_read_back_whole(FormatTabel format)
    {
        string[] teks = [.. ((int[])[1, 255, 256, 257, 300, 5_000, Penampung, (2 * Penampung) + 1, 200_000]).SelectMany(n => (string[])[new string('x', n), new string('é', n), "k" + new string('"', n) + "k", "k" + new string(',', n) + "k"])];
        byte[] isi = Tulis(format, [.. teks.Select(t => (object?[])[t, "z"])]);
        if (format == FormatTabel.Csv)
        {
            // Why: the reader takes a quoted cell of at most 64 KiB.
            Assert.Equal("\uFEFFsatu,dua\n" + string.Concat(teks.Select(t => (t[0] == 'k' ? $"\"{t.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : t) + ",z\n")), Encoding.UTF8.GetString(isi));
            return;
        }

        string[][] kembali = BacaKembali(format, isi);
        Assert.Equal(teks, kembali.Select(b => b[0]));
        Assert.All(kembali, b => Assert.Equal("z", b[1]));
    }

    [Theory]
    [MemberData(nameof(Format))]
    public void Every_kind_of_cell_may_stand_first_or_last_in_a_row(FormatTabel format)
    {
        (object? Isi, string Teks)[] jenis = [("a", "a"), (7, "7"), (-123_456_789_012_345, "-123456789012345"), (123_456_789_012_345, "123456789012345"), (0, "0"), (null, "")];
        object?[][] baris = [.. from a in jenis from b in jenis select (object?[])[a.Isi, b.Isi]];
        string[][] harapan = [.. from a in jenis from b in jenis select (string[])[a.Teks, b.Teks]];
        Assert.Equal(harapan, Ratakan(BacaKembali(format, Tulis(format, baris)), harapan.Length));
    }

    [Theory]
    [InlineData(FormatTabel.Csv, "YA", "TIDAK")]
    [InlineData(FormatTabel.Xlsx, "YA", "TIDAK")]
    [InlineData(FormatTabel.Json, "true", "false")]
    public void Yes_and_no_are_words_or_booleans(FormatTabel format, string ya, string tidak)
        => Assert.Equal([[ya, tidak], [tidak, ya]], BacaKembali(format, Tulis(format, [true, false], [false, true])));

    [Theory]
    [MemberData(nameof(Format))]
    public void UTF8_is_written_like_a_text_and_nothing_as_an_empty_cell(FormatTabel format)
    {
        var aliran = new MemoryStream();
        using (var tulis = PenulisTabel.Buat(aliran, ["satu", "dua"], format))
        {
            tulis.Teks("é, <a> & \"b\""u8);
            tulis.Teks(default(ReadOnlySpan<byte>));
            tulis.AkhiriBaris();
            tulis.Teks(default(ReadOnlySpan<byte>));
            tulis.Teks("z"u8);
            tulis.AkhiriBaris();
        }

        Assert.Equal([["é, <a> & \"b\"", ""], ["", "z"]], Ratakan(BacaKembali(format, aliran.ToArray()), 2));
        Assert.False(aliran.CanWrite);
    }

    [Fact]
    public void A_table_without_rows_is_its_header_alone_and_a_part_to_append_is_nothing()
    {
        Assert.Equal("\uFEFFsatu;dua\n", Encoding.UTF8.GetString(Tulis(FormatTabel.Csv, ';')));
        Assert.Equal("[]", Encoding.UTF8.GetString(Tulis(FormatTabel.Json)));
        Assert.Equal("satu\tdua\n", Buku.Lembar(Tulis(FormatTabel.Xlsx)));
        var aliran = new MemoryStream();
        using (var tulis = PenulisTabel.Buat(aliran, ["satu", "dua"], FormatTabel.Csv, '|', judul: false))
        {
            tulis.Baris("a|b", 1);
        }

        Assert.Equal("\"a|b\"|1\n", Encoding.UTF8.GetString(aliran.ToArray()));
    }

    // Numbers and words near the end of the buffer: no byte is lost and none is written beyond it.
    [Fact]
    public void A_cell_at_the_very_end_of_the_buffer_is_whole()
    {
        for (int kurang = 0; kurang <= 26; kurang++)
        {
            var aliran = new MemoryStream();
            using (var tulis = PenulisTabel.Buat(aliran, ["x"], FormatTabel.Csv, judul: false))
            {
                for (int i = 0; i <= (2 * Penampung) - kurang; i++)
                {
                    tulis.Kosong();
                }

                tulis.Angka(long.MinValue);
                tulis.Ya(false);
                tulis.Ya(true);
                tulis.AkhiriBaris();
            }

            Assert.True(Encoding.ASCII.GetString(aliran.ToArray()).TrimStart(',') == "-9223372036854775808,TIDAK,YA\n", $"{kurang}");
        }
    }

    // Memory stays that of a buffer, and the disk is not asked for every row.
    [Theory]
    [InlineData(FormatTabel.Csv)]
    [InlineData(FormatTabel.Json)]
    public void Rows_reach_the_stream_buffer_by_buffer(FormatTabel format)
    {
        var aliran = new AliranHitung();
        using var tulis = PenulisTabel.Buat(aliran, ["satu", "dua"], format);
        tulis.Baris("a", 1);
        Assert.Equal(0, aliran.Length);
        for (int i = 0; i < 40_000; i++)
        {
            tulis.Baris("isi rekaan", 123_456);
        }

        Assert.InRange(aliran.Length, 10 * Penampung, long.MaxValue);
        Assert.InRange(aliran.Tulisan, 5, (int)(2 * aliran.Length / Penampung) + 2);
    }

    // BK-6: =, +, -, @ and tab at the start of a cell are made harmless, and so are long numbers; what is no formula stays.
    [Theory]
    [InlineData(',', "=", "'=")]
    [InlineData(',', "\r=1", "\"'\r=1\"")]
    [InlineData(',', "\t1", "'\t1")]
    [InlineData(';', "=a;b", "\"'=a;b\"")]
    [InlineData(';', "a,b", "a,b")]
    [InlineData('\t', "a\tb", "\"a\tb\"")]
    [InlineData('|', "a|b", "\"a|b\"")]
    [InlineData(',', "12345678901", "12345678901")]
    [InlineData(',', "123456789012", "'123456789012")]
    [InlineData(',', "1234567890123E2", "'1234567890123E2")]
    [InlineData(',', "12345678901x", "12345678901x")]
    [InlineData(',', " a", "\" a\"")]
    [InlineData(',', "a ", "\"a \"")]
    [InlineData(',', "a=b", "a=b")]
    [InlineData(',', "a\rb", "\"a\rb\"")]
    [InlineData(',', "=\"x\"", "\"'=\"\"x\"\"\"")]
    public void A_cell_of_CSV_is_quoted_and_made_harmless_where_it_must_be(char pemisah, string isi, string harapan)
        => Assert.Equal($"\uFEFFsatu{pemisah}dua\n{harapan}{pemisah}5\n", Encoding.UTF8.GetString(Tulis(FormatTabel.Csv, pemisah, [isi, 5])));

    [Fact]
    public void Xlsx_keeps_numbers_as_numbers_texts_with_their_blanks_and_no_sign_that_XML_forbids()
    {
        using var arsip = new ZipArchive(new MemoryStream(Tulis(FormatTabel.Xlsx, [" a ", 5], ["<&>\"'", -3L], ["a\u0001b\n𝒳", null], [true, "5"])));
        using Stream lembar = arsip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        XElement[] baris = [.. XDocument.Load(lembar, LoadOptions.PreserveWhitespace).Descendants().Where(e => e.Name.LocalName == "row")];
        Assert.Equal(["1", "2", "3", "4", "5"], baris.Select(b => b.Attribute("r")!.Value));
        Assert.Equal(
            ["inlineStr:satu inlineStr:dua", "inlineStr: a  :5", "inlineStr:<&>\"' :-3", "inlineStr:a b\n𝒳 :", "inlineStr:YA inlineStr:5"],
            baris.Select(b => string.Join(' ', b.Elements().Select(c => $"{c.Attribute("t")?.Value}:{c.Value}"))));
    }

    // A sheet holds 1,048,576 rows; one more is refused in our words.
    [Fact]
    public void A_row_that_no_sheet_holds_is_refused()
    {
        using var tulis = PenulisTabel.Buat(new MemoryStream(), ["satu"], FormatTabel.Xlsx);
        for (int i = 1; i < 1_048_576; i++)
        {
            tulis.AkhiriBaris();
        }

        Assert.Equal("BERKAS-XLSX-BARIS", Assert.Throws<DtksFormatException>(() => tulis.Baris(1)).Kode);
    }

    [Fact]
    public void What_is_no_form_or_no_delimiter_is_refused()
    {
        Assert.Equal([".csv", ".xlsx", ".json"], ((FormatTabel[])[FormatTabel.Csv, FormatTabel.Xlsx, FormatTabel.Json]).Select(PenulisTabel.Akhiran));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenulisTabel.Akhiran((FormatTabel)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenulisTabel.Buat(new MemoryStream(), ["a"], (FormatTabel)9));
        Assert.Throws<OverflowException>(() => PenulisTabel.Buat(new MemoryStream(), ["a"], FormatTabel.Csv, '€'));
        Assert.Throws<ArgumentNullException>(() => PenulisTabel.Buat(null!, ["a"], FormatTabel.Csv));
        Assert.Throws<ArgumentNullException>(() => PenulisTabel.Buat(new MemoryStream(), null!, FormatTabel.Csv));
    }

    private static byte[] Tulis(FormatTabel format, params object?[][] baris) => Tulis(format, ',', baris);

    private static byte[] Tulis(FormatTabel format, char pemisah, params object?[][] baris)
    {
        var aliran = new MemoryStream();
        using (var tulis = PenulisTabel.Buat(aliran, ["satu", "dua"], format, pemisah))
        {
            Array.ForEach(baris, b => tulis.Baris(b));
        }

        return aliran.ToArray();
    }

    /// <summary>The cells of the rows, an empty one as no text; a row of empty cells alone is passed over by the reader of tables.</summary>
    private static string[][] BacaKembali(FormatTabel format, byte[] isi)
    {
        if (format == FormatTabel.Json)
        {
            using var json = JsonDocument.Parse(isi);
            return [.. json.RootElement.EnumerateArray().Select(o => (string[])[.. ((string[])["satu", "dua"]).Select(k => o.GetProperty(k) is { ValueKind: JsonValueKind.String } teks ? teks.GetString()! : o.GetProperty(k).ValueKind == JsonValueKind.Null ? "" : o.GetProperty(k).GetRawText())])];
        }

        using var tabel = TabelMasuk.Buka(new MemoryStream(isi), new DaftarKolom(2, ["satu"], ["dua"]), new PilihanTabel("uji"));
        return [.. tabel.SemuaBaris((_, _) => Assert.Fail("refused")).Select(b => (string[])[AliranTeks.Teks(b[0]), AliranTeks.Teks(b[1])])];
    }

    private static string[][] Ratakan(string[][] baris, int jumlah) => baris.Length == jumlah ? baris : [.. baris, ["", ""]];
}
