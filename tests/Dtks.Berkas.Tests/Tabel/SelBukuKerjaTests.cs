using Dtks.Domain;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>BK-1 and BK-3 for the cells of workbooks: dates by format, texts, places, rows; what stands beside the rows is not of the table.</summary>
public sealed class SelBukuKerjaTests
{
    // Built-in formats of dates (14 to 17, 22, and those of East Asia) and formats of one's own with a day or a year; times of day and numbers are none.
    [Theory]
    [InlineData("14", true)]
    [InlineData("15", true)]
    [InlineData("16", true)]
    [InlineData("17", true)]
    [InlineData("22", true)]
    [InlineData("27", true)]
    [InlineData("36", true)]
    [InlineData("50", true)]
    [InlineData("58", true)]
    [InlineData("0", false)]
    [InlineData("1", false)]
    [InlineData("13", false)]
    [InlineData("18", false)]
    [InlineData("21", false)]
    [InlineData("23", false)]
    [InlineData("26", false)]
    [InlineData("37", false)]
    [InlineData("49", false)]
    [InlineData("59", false)]
    [InlineData("170", true)]
    [InlineData("171", false)]
    [InlineData("172", true)]
    [InlineData("173", false)]
    [InlineData("174", false)]
    [InlineData("175", true)]
    [InlineData("176", true)]
    [InlineData("177", false)]
    [InlineData("x", false)]
    public void A_number_is_a_date_where_its_format_shows_one(string format, bool tanggal)
    {
        string gaya = $"""
            <numFmts><numFmt numFmtId="170" formatCode="dd\/mm\/yyyy"/><numFmt numFmtId="171" formatCode="0.00"/><numFmt numFmtId="172" formatCode="[$-421]D MMMM"/><numFmt numFmtId="173" formatCode="0 &quot;day&quot;"/><numFmt numFmtId="174" formatCode="[Red][hh]:mm"/><numFmt numFmtId="175" formatCode="YY"/><numFmt numFmtId="176" formatCode="yyyy"/><numFmt numFmtId="177"/></numFmts>
            <cellStyleXfs count="2"><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="{format}"><alignment/></xf></cellXfs>
            <cellStyles><cellStyle xfId="0"/></cellStyles><dxfs><dxf><xf numFmtId="14"/></dxf></dxfs>
            """;
        Assert.Equal($"31118\t{(tanggal ? "1985-03-12" : "31118")}\t{(tanggal ? "1985-03-12" : "31118")}\tteks\t31118\t31118\n", Buku.Lembar(Buku.Buat(
            """<row r="1"><c s="0"><v>31118</v></c><c s="1"><v>31118</v></c><c s="1" t="n"><v>31118</v></c><c s="1" t="str"><v>teks</v></c><c s="2"><v>31118</v></c><c><v>31118</v></c></row>""", gaya)));
    }

    // Day 60 is a 29 February that never was; the days about it are those the spreadsheet shows.
    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("31118", "1985-03-12")]
    [InlineData("31118.99", "1985-03-12")]
    [InlineData("3.1118E4", "1985-03-12")]
    [InlineData("45351", "2024-02-29")]
    [InlineData("80000", "2119-01-11")]
    [InlineData("80001", "80001")]
    [InlineData("0", "0")]
    [InlineData("0.5", "0.5")]
    [InlineData("-1", "-1")]
    [InlineData("x", "x")]
    [InlineData("", "")]
    public void A_day_number_is_the_day_the_spreadsheet_shows(string serial, string harapan)
        => Assert.Equal($"{harapan}\n", Buku.Lembar(Buku.Buat($"""<row r="1"><c s="1"><v>{serial}</v></c></row>""", """<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>""")));

    [Theory]
    [InlineData("1", "29656", "1985-03-12")]
    [InlineData("true", "29656", "1985-03-12")]
    [InlineData("0", "31118", "1985-03-12")]
    [InlineData("1", "59", "1904-02-29")]
    public void Days_may_be_counted_from_1904(string sejak1904, string serial, string harapan)
        => Assert.Equal($"{harapan}\n", Buku.Lembar(Buku.Buat($"""<row r="1"><c s="0"><v>{serial}</v></c></row>""", """<cellXfs><xf numFmtId="14"/></cellXfs>""", sifat: $"""<workbookPr date1904="{sejak1904}"/>""")));

    [Theory]
    [InlineData("""<c t="inlineStr"><is><t>a</t></is></c>""", "a")]
    [InlineData("""<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><r><t>c</t></r></is></c>""", "abc")]
    [InlineData("""<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>""", "a<b")]
    [InlineData("""<c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>petunjuk</t></rPh><r><t>b</t></r></is></c>""", "ab")]
    [InlineData("""<c t="inlineStr"><is/></c>""", "")]
    [InlineData("""<c t="inlineStr"><is><t/></is></c>""", "")]
    [InlineData("""<c t="s"><v>0</v></c>""", "satu")]
    [InlineData("""<c t="s"><v>1</v></c>""", "")]
    [InlineData("""<c t="s"><v>2</v></c>""", "dua tiga empat")]
    [InlineData("""<c t="s"><v/></c>""", "")]
    [InlineData("""<c t="str"><f>A1</f><v>hasil</v></c>""", "hasil")]
    [InlineData("""<c t="b"><v>1</v></c>""", "1")]
    [InlineData("""<c t="b"><v>0</v></c>""", "0")]
    [InlineData("""<c t="e"><v>#N/A</v></c>""", "#N/A")]
    [InlineData("""<c><v>12.5</v></c>""", "12.5")]
    [InlineData("""<c/>""", "")]
    [InlineData("""<c></c>""", "")]
    [InlineData("<c t=\"str\"><v>a\tb\nc\rd</v></c>", "a b c d")]
    [InlineData("""<c t="str"><v>"a" b</v></c>""", "\"\"\"a\"\" b\"")]
    [InlineData("""<c t="str"><v>a "b"</v></c>""", "a \"b\"")]
    [InlineData("""<c><v>337499120385000</v></c>""", "337499120385000")]
    [InlineData("""<c><v>3374991203850001</v></c>""", "3.374991203850E+15")]
    public void A_cell_is_its_text_between_the_tabs(string sel, string harapan)
    {
        string lembar = Buku.Lembar(Buku.Buat($"""<row r="1"><c t="str"><v>awal</v></c>{sel}<c t="str"><v>akhir</v></c></row>""", bersama: "<si><t>satu</t></si><si/><si><r><t>dua</t></r><r><t xml:space=\"preserve\"> tiga</t></r><rPh><t>x</t></rPh><r><t xml:space=\"preserve\"> empat</t></r></si>"));
        string[] bagian = lembar.TrimEnd('\n').Split('\t');
        Assert.Equal(("awal", "akhir", 3), (bagian[0], bagian[^1], bagian.Length));
        Assert.True(harapan.Contains("E+15", StringComparison.Ordinal) ? double.Parse(bagian[1], System.Globalization.CultureInfo.InvariantCulture) is > 3.37e15 and < 3.38e15 && bagian[1].Contains('E', StringComparison.Ordinal) : harapan == bagian[1], bagian[1]);
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>""", "1\t\t\t4\n")]
    [InlineData("""<row r="1"><c r="B1"><v>2</v></c><c><v>3</v></c></row>""", "\t2\t3\n")]
    [InlineData("""<row r="1"><c r="Z1"><v>26</v></c><c r="AB1"><v>28</v></c></row>""", "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t26\t\t28\n")]
    [InlineData("""<row r="2"><c><v>1</v></c></row><row><c><v>2</v></c></row><row r="6"><c><v>3</v></c></row>""", "\n1\n2\n\n\n3\n")]
    [InlineData("""<row><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>""", "1\n\n2\n")]
    [InlineData("""<row r="3"/>""", "\n\n\n")]
    [InlineData("", "")]
    public void Cells_and_rows_keep_their_places(string baris, string harapan) => Assert.Equal(harapan, Buku.Lembar(Buku.Buat(baris)));

    [Fact]
    public void The_last_column_of_a_sheet_is_read_and_one_beyond_it_is_damage()
    {
        Assert.Equal(new string('\t', 16_383) + "1\n", Buku.Lembar(Buku.Buat("""<row r="1"><c r="XFD1"><v>1</v></c></row>""")));
        Assert.Equal("BERKAS-XLSX-RUSAK", Assert.Throws<DtksFormatException>(() => Buku.Lembar(Buku.Buat("""<row r="1"><c r="XFE1"><v>1</v></c></row>"""))).Kode);
        Assert.Equal("\n", Buku.Lembar(Buku.Buat("""<row r="1048576"/>"""))[^1..]);
        Assert.All(["0", "1048577"], r => Assert.Equal("BERKAS-XLSX-RUSAK", Assert.Throws<DtksFormatException>(() => Buku.Lembar(Buku.Buat($"""<row r="{r}"/>"""))).Kode));
    }

    // Buttons and pictures say the row they stand on in an element of that name.
    [Fact]
    public void What_follows_the_rows_is_no_row_of_the_table()
        => Assert.Equal("1\n", Buku.Lembar(Buku.Buat("""<row r="1"><c><v>1</v></c></row>""", sesudah: """<controls><anchor><from xmlns:xdr="y"><xdr:col>2</xdr:col><xdr:row>7</xdr:row></from></anchor></controls>""")));

    [Theory]
    [InlineData(Buku.Transisi, "worksheets/sheet1.xml")]
    [InlineData(Buku.Ketat, "worksheets/sheet1.xml")]
    [InlineData(Buku.Transisi, "/xl/worksheets/sheet1.xml")]
    public void A_workbook_of_either_kind_names_its_sheets(string hubungan, string tujuan)
    {
        byte[] buku = Buku.Buat("""<row r="1"><c><v>1</v></c></row>""", hubungan: hubungan, tujuan: tujuan);
        using (var buka = BukuKerja.Buka(new MemoryStream(buku), "uji"))
        {
            Assert.Equal(["Data"], buka.Lembar);
        }

        Assert.Equal("1\n", Buku.Lembar(buku));
    }

    // The stream of the file is closed with the sheet, whether the table was read or refused.
    [Fact]
    public void Closing_the_sheet_closes_the_workbook_and_its_file()
    {
        var aliran = new MemoryStream(Buku.Buat("""<row r="1"><c t="str"><v>nik</v></c><c t="str"><v>nama</v></c><c t="str"><v>pkh</v></c></row>"""));
        Assert.Equal(0, PembacaOrang.Baca(aliran, new PilihanOrang()).Jumlah);
        Assert.False(aliran.CanRead);
        var tanpaJudul = new MemoryStream(Buku.Buat("""<row r="1"><c t="str"><v>x</v></c></row>"""));
        Assert.Equal("BERKAS-TANPA-JUDUL", Assert.Throws<DtksFormatException>(() => PembacaOrang.Baca(tanpaJudul, new PilihanOrang())).Kode);
        Assert.False(tanpaJudul.CanRead);
    }

    // BK-3: in a workbook a number under a date is the day of the spreadsheet; of a few digits only.
    [Theory]
    [InlineData("31118", "1985-03-12")]
    [InlineData("367", "1901-01-01")]
    [InlineData("99", null)]
    [InlineData("80001", null)]
    [InlineData("311181", null)]
    public void A_number_under_a_date_of_a_workbook_is_its_day(string serial, string? harapan)
    {
        DataOrang data = Bacaan.Orang(Buku.Buat($"""<row r="1"><c t="str"><v>nik</v></c><c t="str"><v>nama</v></c><c t="str"><v>pkh</v></c><c t="str"><v>tgl lahir</v></c></row><row r="2"><c t="str"><v>3374991203850002</v></c><c t="str"><v>SITI</v></c><c t="str"><v>YA</v></c><c><v>{serial}</v></c></row>"""));
        Assert.Equal(harapan, data.Penduduk(0).TanggalLahir is { } t ? TeksTanggal.Iso(t) : null);
        Assert.Equal(harapan is null ? ["2 BNBA-TANGGAL"] : [], Bacaan.Kode(data));
    }
}
