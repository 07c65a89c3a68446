using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>BK-1: encodings with and without a mark, from a file or a pipe, short or longer than what is looked at first; the line <c>sep=</c>.</summary>
public sealed class PengodeanTests
{
    private const string Nama = "ÉLISE D’ARÇON";

    public static TheoryData<string, bool> Pengodean => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", false },
        { "utf-16", true },
        { "utf-16BE", false },
        { "utf-16BE", true },
        { "windows-1252", false },
    };

    [Theory]
    [MemberData(nameof(Pengodean))]
    public void Text_of_any_usual_encoding_is_read_whole_from_a_file_and_from_a_pipe(string pengodean, bool tanda)
    {
        foreach (int jumlah in (int[])[1, 3_000])
        {
            string isi = Bacaan.Berkas([Bacaan.Judul, .. Enumerable.Range(0, jumlah).Select(i => Bacaan.Baris(i, nik: $"33749912{1 + (i % 12):00}85{1 + i:0000}").Replace($"NAMA {(char)('A' + (i % 26))}", $"{Nama} {i}", StringComparison.Ordinal))]);
            byte[] bita = Sandi(isi, pengodean, tanda);
            foreach (Stream aliran in (Stream[])[new MemoryStream(bita), new AliranTetes(bita, 1_001)])
            {
                DataOrang data = PembacaOrang.Baca(aliran, new PilihanOrang { Nama = "uji.csv", Putusan = true });
                Assert.Equal(Enumerable.Range(0, jumlah).Select(i => (i + 2, $"{Nama} {i}", true)), Enumerable.Range(0, data.Jumlah).Select(i => (data.NomorBaris(i), data.Penduduk(i).Nama!, data.Penduduk(i).Nik.Sah)));
                Assert.Equal(jumlah + 1, data.BarisDibaca);
            }
        }
    }

    // Rows pasted from an older program: each cell is read as what its bytes are.
    [Fact]
    public void A_cell_of_Windows_1252_among_UTF8_is_read_as_one()
    {
        byte[] isi = [.. Encoding.UTF8.GetBytes($"nik|nama|pkh|rt|rw\n{Bacaan.Nik(1)}|ÉLISE|YA|1|2\n{Bacaan.Nik(2)}|"), 0xC9, .. "LISE|YA|"u8, (byte)'5', 0xE9, .. "|007\n"u8];
        DataOrang data = Bacaan.Orang(isi);
        Assert.Equal(["ÉLISE", "ÉLISE"], Enumerable.Range(0, 2).Select(i => data.Penduduk(i).Nama));
        Assert.Equal(((int?)1, (int?)2, (int?)null, (int?)7), (data.Penduduk(0).Rt, data.Penduduk(0).Rw, data.Penduduk(1).Rt, data.Penduduk(1).Rw));
    }

    [Fact]
    public void A_workbook_is_read_from_a_pipe_too()
    {
        byte[] buku = Buku.Buat("""<row r="1"><c t="inlineStr"><is><t>NIK</t></is></c><c t="inlineStr"><is><t>NAMA</t></is></c><c t="inlineStr"><is><t>PKH</t></is></c></row><row r="2"><c t="inlineStr"><is><t>3374991203850002</t></is></c><c t="inlineStr"><is><t>SITI</t></is></c><c t="b"><v>1</v></c></row>""");
        DataOrang data = PembacaOrang.Baca(new AliranTetes(buku, 100), new PilihanOrang { Putusan = true });
        Assert.Equal((1, true, Kepastian.Ya), (data.Jumlah, data.Xlsx, data.Memegang(0, 1)));
    }

    [Theory]
    [InlineData("BERKAS-EXCEL-LAMA", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData("BERKAS-BUKAN-TEKS", new byte[] { 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData("BERKAS-BUKAN-TEKS", new byte[] { (byte)'a', 0, 0, (byte)'b', (byte)'c', 0, 0, (byte)'d' })]
    [InlineData("BERKAS-BUKAN-TEKS", new byte[] { (byte)'n', (byte)'i', (byte)'k', (byte)'|', (byte)'a', (byte)'b', (byte)'|', 0 })]
    public void What_is_no_text_is_refused_and_its_stream_closed(string kode, byte[] isi)
    {
        var aliran = new AliranTetes(isi, 3);
        Assert.Equal(kode, Assert.Throws<DtksFormatException>(() => PembacaOrang.Baca(aliran, new PilihanOrang())).Kode);
        Assert.True(aliran.Tertutup);
    }

    // What no text holds is found beyond what tells the encoding; a zero far inside costs its row alone (BK-5).
    [Theory]
    [InlineData((byte)1, 10_000, "BERKAS-BUKAN-TEKS")]
    [InlineData((byte)8, 60_000, "BERKAS-BUKAN-TEKS")]
    [InlineData((byte)0, 60_000, "BERKAS-BUKAN-TEKS")]
    [InlineData((byte)0, 100_000, null)]
    public void A_byte_that_no_text_has_is_found(byte bita, int letak, string? kode)
    {
        string isi = Bacaan.Berkas([Bacaan.Judul, .. Enumerable.Range(0, 2_000).Select(i => Bacaan.Baris(i))]);
        byte[] rusak = Encoding.UTF8.GetBytes(isi);
        int baris = isi.LastIndexOf('\n', letak) + 1;
        rusak[isi.IndexOf("NAMA", baris, StringComparison.Ordinal) + 2] = bita;
        if (kode is not null)
        {
            Assert.Equal(kode, Assert.Throws<DtksFormatException>(() => Bacaan.Orang(rusak)).Kode);
            return;
        }

        DataOrang data = Bacaan.Orang(rusak);
        Assert.Equal((1_999, 1), (data.Jumlah, data.JumlahDitolak));
        Assert.Equal([$"{isi[..baris].Count(c => c == '\n') + 1} BERKAS-NUL"], Bacaan.Kode(data));
        Assert.True(data.SusunKeluarga().Bertentangan(0));
    }

    [Theory]
    [InlineData("sep=;\n", ';')]
    [InlineData("sep=,\r\n", ',')]
    [InlineData("\"sep=|\"\n", '|')]
    [InlineData("SEP=;\r", ';')]
    [InlineData("sep=\t\n", '\t')]
    [InlineData("sep=\n", '\t')]
    public void The_line_sep_tells_the_delimiter_and_counts_as_a_line(string sep, char pemisah)
    {
        string isi = Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1), Bacaan.Baris(2)).Replace('|', pemisah);
        DataOrang data = Bacaan.Orang(sep + isi);
        Assert.Equal([3, 4], Enumerable.Range(0, data.Jumlah).Select(data.NomorBaris));
        Assert.Equal((4L, 2L), (data.BarisDibaca, data.BarisJudulKosong));
    }

    [Theory]
    [InlineData("sep=;\nnik,nama,pkh\n")]
    [InlineData("sep=;x\n1;2;3\n")]
    [InlineData("sep=;")]
    public void A_table_under_another_sep_than_its_own_has_no_header(string isi)
        => Assert.Equal("BERKAS-TANPA-JUDUL", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(isi)).Kode);

    // The delimiter that shows most known columns, whichever stands first in the list of candidates.
    [Theory]
    [InlineData("nik;nama;pkh;no kk, lama\n3374991203850002;SITI;YA;-\n")]
    [InlineData("nik,nama,pkh,a|b|c\n3374991203850002,SITI,YA,-\n")]
    [InlineData("nik\tnama\tpkh\ta|b,c;d\n3374991203850002\tSITI\tYA\t-\n")]
    public void The_delimiter_is_the_one_that_shows_the_header(string isi)
        => Assert.Equal("SITI", Bacaan.Orang(isi).Penduduk(0).Nama);

    private static byte[] Sandi(string isi, string pengodean, bool tanda)
    {
        Encoding sandi = pengodean == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(pengodean);
        return [.. tanda ? sandi.GetPreamble() : [], .. sandi.GetBytes(isi)];
    }
}
