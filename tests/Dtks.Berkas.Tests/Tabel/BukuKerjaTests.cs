using System.IO.Compression;
using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>Workbooks: sheets by name or by header, shared and inline texts, dates by style and by number, empty rows and cells.</summary>
public sealed class BukuKerjaTests
{
    private const string Gaya = """<styleSheet xmlns="x"><numFmts><numFmt numFmtId="170" formatCode="dd\/mm\/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>""";

    private const string Orang = """
        <row r="1"><c r="A1" t="inlineStr"><is><t>DAFTAR</t></is></c></row>
        <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="inlineStr"><is><t>P</t></is><is/></c><c r="E3" t="inlineStr"><is><r><t>HUB </t></r><r><t>KELUARGA</t></r></is></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>3374991203850002</t></is></c><c r="B4" t="inlineStr"><is><t>SITI, "A"</t></is></c><c r="C4" s="1"><v>31118</v></c><c r="D4" t="b"><v>1</v></c></row>
        <row r="6"><c r="A6" t="str"><v>3374991203850003</v></c><c r="C6" s="2"><v>31118.5</v></c><c r="D6" t="str"><f>A1</f><v>TIDAK</v></c></row>
        <row r="7"><c r="A7" t="inlineStr"><is><t>3374991203850004</t></is></c><c r="C7"><v>31118</v></c></row>
        """;

    private const string JudulOrang = """<row r="1"><c t="inlineStr"><is><t>NIK</t></is></c><c t="inlineStr"><is><t>NAMA</t></is></c><c t="inlineStr"><is><t>PKH</t></is></c></row>""";

    [Fact]
    public void The_first_sheet_with_a_header_is_read_with_the_rows_of_the_sheet()
    {
        DataOrang data = Bacaan.Orang(Buku(("Sampul", "<row r=\"1\"><c t=\"inlineStr\"><is><t>judul</t></is></c></row>"), ("Data", Orang.Replace("<t>P</t></is><is/>", "<t>PKH</t></is>", StringComparison.Ordinal))));
        Assert.Equal([4, 6, 7], Enumerable.Range(0, data.Jumlah).Select(data.NomorBaris));
        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal((true, "1985-03-12"), (data.Penduduk(i).Nik.Sah, TeksTanggal.Iso(data.Penduduk(i).TanggalLahir!.Value))));
        Assert.Equal(("SITI, \"A\"", Kepastian.Ya, Kepastian.Tidak, Kepastian.TidakTahu), (data.Penduduk(0).Nama, data.Memegang(0, 1), data.Memegang(1, 1), data.Memegang(2, 1)));
        Assert.Contains(KolomOrang.Hubungan, data.Kolom);
    }

    // BK-4: a workbook keeps 15 digits of a number; a NIK or No KK stored as one has lost its last digit, whatever stands there.
    [Theory]
    [InlineData("<v>3374991203850003</v>", true)]
    [InlineData(" t=\"n\"><v>3374991203850003</v>", true)]
    [InlineData("<v>3374991203850003.0</v>", true)]
    [InlineData("<v>3.37499120385E+15</v>", true)]
    [InlineData(" t=\"str\"><v>3374991203850003</v>", false)]
    public void A_number_of_sixteen_digits_in_a_numeric_cell_is_damage_and_not_trusted(string sel, bool rusak)
    {
        string isi = sel.StartsWith('<') ? ">" + sel : sel;
        string kk = JudulOrang.Replace("<t>PKH</t></is></c>", "<t>PKH</t></is></c><c t=\"inlineStr\"><is><t>NO KK</t></is></c>", StringComparison.Ordinal);
        DataOrang data = Bacaan.Orang(Buku(("Data", $"{kk}<row r=\"2\"><c{isi}</c><c t=\"inlineStr\"><is><t>SITI</t></is></c><c t=\"inlineStr\"><is><t>YA</t></is></c><c{isi}</c></row>")));
        Assert.Equal(rusak ? ["BERKAS-ANGKA-ILMIAH"] : [], data.Temuan.Select(t => t.Kode));
        Assert.Equal((!rusak, !rusak), (data.Penduduk(0).Nik.Sah, data.Penduduk(0).NomorKk.Sah));
    }

    [Fact]
    public void A_sheet_is_chosen_by_name_and_its_absence_names_those_that_are_there()
    {
        string kedua = Orang.Replace("<t>P</t></is><is/>", "<t>BPNT</t></is>", StringComparison.Ordinal);
        byte[] buku = Buku(("Januari", Orang.Replace("<t>P</t></is><is/>", "<t>PKH</t></is>", StringComparison.Ordinal)), ("Februari", kedua));
        Assert.Equal([2], Bacaan.Orang(buku, lembar: "februari").ProgramTerbaca.ToArray());
        var galat = Assert.Throws<DtksFormatException>(() => Bacaan.Orang(buku, lembar: "Maret"));
        Assert.Equal("BERKAS-LEMBAR", galat.Kode);
        Assert.Contains("Januari, Februari", galat.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal("BERKAS-LEMBAR-BUKAN-XLSX", Assert.Throws<DtksFormatException>(() => Bacaan.Orang("nik|nama|pkh\n", lembar: "Maret")).Kode);
    }

    // A hidden sheet is one the user does not know of; of two that are seen the first is read, said, and no family counts as whole.
    [Fact]
    public void Hidden_sheets_are_passed_over_and_a_second_table_is_told()
    {
        string satu = Orang.Replace("<t>P</t></is><is/>", "<t>PKH</t></is>", StringComparison.Ordinal);
        string dua = Orang.Replace("<t>P</t></is><is/>", "<t>BPNT</t></is>", StringComparison.Ordinal);
        DataOrang tersembunyi = Bacaan.Orang(Buku(("Lama\" state=\"hidden", satu), ("Baru", dua)));
        Assert.Equal([2], tersembunyi.ProgramTerbaca.ToArray());
        Assert.DoesNotContain(Bacaan.Kode(tersembunyi), k => k.EndsWith("LEMBAR-LAIN", StringComparison.Ordinal));
        DataOrang tampak = Bacaan.Orang(Buku(("Januari", satu), ("Februari", dua)));
        Assert.Equal([1], tampak.ProgramTerbaca.ToArray());
        Assert.Equal("3 BERKAS-LEMBAR-LAIN", Bacaan.Kode(tampak)[0]);
        Assert.Contains("Februari", tampak.Catatan[0].Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Contains(tampak.TakTerpakai(), b => b.NomorKk is null && b.Wilayah is null);
        Assert.DoesNotContain(Bacaan.Kode(Bacaan.Orang(Buku(("Januari", satu), ("Februari", dua)), lembar: "Februari")), k => k.EndsWith("LEMBAR-LAIN", StringComparison.Ordinal));
    }

    // A cell in error (#REF!) and a formula without a value are no "no".
    [Fact]
    public void A_cell_in_error_is_unreadable_and_one_without_a_value_is_empty()
    {
        DataOrang data = Bacaan.Orang(Buku(("Data", """
            <row r="1"><c t="inlineStr"><is><t>NIK</t></is></c><c t="inlineStr"><is><t>NAMA</t></is></c><c t="inlineStr"><is><t>PKH</t></is></c><c t="inlineStr"><is><t>BPNT</t></is></c></row>
            <row r="2"><c t="inlineStr"><is><t>3374991203850002</t></is></c><c t="inlineStr"><is><t>SITI</t></is></c><c t="e"><f>A1</f><v>#REF!</v></c><c t="str"><f>A1</f></c></row>
            """)));
        Assert.Equal((Kepastian.TidakTahu, Kepastian.TidakTahu), (data.Memegang(0, 1), data.Memegang(0, 2)));
        Assert.Equal(["2 BNBA-PROGRAM"], Bacaan.Kode(data));
    }

    [Fact]
    public void A_workbook_that_lacks_a_sheet_it_names_is_damaged()
        => Assert.Equal("BERKAS-XLSX-RUSAK", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(Buku(("Data", "")))).Kode);

    [Fact]
    public void Digits_lost_in_a_workbook_are_a_finding()
        => Assert.Equal(["BERKAS-ANGKA-ILMIAH"], Bacaan.Orang(Buku(("Data", """
            <row r="1"><c t="inlineStr"><is><t>NIK</t></is></c><c t="inlineStr"><is><t>NAMA</t></is></c><c t="inlineStr"><is><t>PKH</t></is></c></row>
            <row r="2"><c><v>3.37499120385E+15</v></c><c t="inlineStr"><is><t>SITI</t></is></c><c t="inlineStr"><is><t>YA</t></is></c></row>
            """))).Temuan.Select(t => t.Kode));

    [Theory]
    [InlineData("<row r=\"x")]
    [InlineData("<row r=\"9999999\"><c/></row>")]
    public void A_damaged_sheet_is_told_in_our_words(string isi)
        => Assert.StartsWith("BERKAS-", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(Buku(("Data", isi)))).Kode, StringComparison.Ordinal);

    // A cell behind its place or twice would become part of the cell before it; a shared text that is not there would read as an empty cell.
    [Theory]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t>3374991203850002</t></is></c><c r=\"C2\" t=\"s\"><v>3</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>SITI</t></is></c>")]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t>3374991203850002</t></is></c><c r=\"A2\" t=\"inlineStr\"><is><t>SITI</t></is></c>")]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t>3374991203850002</t></is></c><c r=\"C2\" t=\"s\"><v>99</v></c>")]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t>3374991203850002</t></is></c><c r=\"C2\" t=\"s\"><v>-1</v></c>")]
    public void A_row_whose_cells_cannot_be_told_apart_or_are_lost_makes_the_workbook_damaged(string baris)
        => Assert.Equal("BERKAS-XLSX-RUSAK", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(Buku(("Data", JudulOrang + $"<row r=\"2\">{baris}</row>")))).Kode);

    // Wherever a byte of a workbook is damaged: read, or told in our words; no other exception.
    [Fact]
    public void A_workbook_with_a_byte_damaged_anywhere_is_read_or_told_in_our_words()
    {
        byte[] utuh = Buku(("Data", JudulOrang + "<row r=\"2\"><c t=\"inlineStr\"><is><t>3374991203850002</t></is></c><c t=\"inlineStr\"><is><t>SITI</t></is></c><c t=\"inlineStr\"><is><t>YA</t></is></c></row>"));
        int ditolak = 0;
        for (int i = 0; i < utuh.Length; i += 3)
        {
            byte[] rusak = [.. utuh];
            rusak[i] ^= 0xFF;
            try
            {
                Bacaan.Orang(rusak);
            }
            catch (DtksFormatException galat)
            {
                Assert.StartsWith("BERKAS-", galat.Kode, StringComparison.Ordinal);
                ditolak++;
            }
        }

        Assert.True(ditolak > utuh.Length / 12, $"{ditolak}");
    }

    // A few megabytes that unpack to gigabytes end at the limit of a row, in one cell and in many.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_beyond_the_limit_is_refused_before_it_is_built(bool satuSel)
    {
        const string Awal = "<c t=\"inlineStr\"><is><t>";
        const string Akhir = "</t></is></c>";
        string isi = new('A', 1 << 20);
        byte[] buku = satuSel
            ? Buku(("Data", JudulOrang + "<row r=\"2\">" + Awal, isi, 65, Akhir + "</row>"))
            : Buku(("Data", JudulOrang + "<row r=\"2\">", Awal + isi + Akhir, 65, "</row>"));
        Assert.True(buku.Length < 4 << 20, $"{buku.Length}");
        Assert.Equal("BERKAS-BARIS-PANJANG", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(buku)).Kode);
    }

    // The reader of XML would hold all of it: an attribute, many of them, blanks between two rows, sheets without end.
    [Theory]
    [InlineData("<row r=\"2\" x=\"", "A", "\"/>")]
    [InlineData("<row r=\"2\"><c r=\"", "A", "\"/></row>")]
    [InlineData("<row r=\"2\"", "", "/>")]
    [InlineData("", " ", "")]
    public void A_tag_that_unpacks_to_more_than_a_workbook_has_is_refused_at_the_limit(string awal, string isi, string akhir)
    {
        string banyak = isi.Length == 0 ? string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=\"1\"")) : new string(isi[0], 1 << 20);
        byte[] buku = isi.Length == 0
            ? Buku(("Data", JudulOrang + awal, banyak, 1, akhir))
            : Buku(("Data", JudulOrang + awal, banyak, 64, akhir));
        Assert.True(buku.Length < 1 << 20, $"{buku.Length}");
        long sebelum = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("BERKAS-XLSX-RUSAK", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(buku)).Kode);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - sebelum, 0, 32 << 20);
    }

    [Fact]
    public void A_workbook_whose_sheets_are_all_hidden_says_so_and_names_them()
    {
        byte[] buku = Buku(("Lama\" state=\"hidden", JudulOrang));
        var galat = Assert.Throws<DtksFormatException>(() => Bacaan.Orang(buku));
        Assert.Equal("BERKAS-LEMBAR-TERSEMBUNYI", galat.Kode);
        Assert.Contains("Lama", galat.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal(0, Bacaan.Orang(buku, lembar: "Lama").Jumlah);
    }

    private static byte[] Buku(params (string Nama, string Isi)[] lembar) => Buku([.. lembar.Select(l => (l.Nama, l.Isi, "", 0, ""))]);

    private static byte[] Buku(params (string Nama, string Awal, string Isi, int Kali, string Akhir)[] lembar)
    {
        var hasil = new MemoryStream();
        using (var arsip = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            Tulis("xl/workbook.xml", $"""<workbook xmlns="x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{string.Concat(lembar.Select((l, i) => $"<sheet name=\"{l.Nama}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"/>"))}</sheets></workbook>""");
            Tulis("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="x">{string.Concat(lembar.Select((_, i) => $"<Relationship Id=\"r{i}\" Target=\"worksheets/s{i}.xml\"/>"))}</Relationships>""");
            Tulis("xl/styles.xml", Gaya);
            Tulis("xl/sharedStrings.xml", """<sst xmlns="x"><si><t>NIK</t></si><si><r><t>NA</t></r><r><t>MA</t></r></si><si><t>TGL LAHIR</t></si></sst>""");
            for (int i = 0; i < lembar.Length && lembar[i].Awal.Length > 0; i++)
            {
                Tulis($"xl/worksheets/s{i}.xml", [$"""<worksheet xmlns="x"><sheetData>{lembar[i].Awal}""", .. Enumerable.Repeat(lembar[i].Isi, lembar[i].Kali), $"{lembar[i].Akhir}</sheetData></worksheet>"]);
            }

            void Tulis(string nama, params string[] isi)
            {
                using Stream aliran = arsip.CreateEntry(nama).Open();
                Array.ForEach(isi, i => aliran.Write(Encoding.UTF8.GetBytes(i)));
            }
        }

        return hasil.ToArray();
    }
}
