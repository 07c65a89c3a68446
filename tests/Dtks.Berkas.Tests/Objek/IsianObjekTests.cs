using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas.Tests.Objek;

/// <summary>Cells of tables of objects, kind by kind (BK-3), and what the file shows as a whole (BK-3, BK-4).</summary>
public sealed class IsianObjekTests
{
    private static readonly TabelObjek Tabel = new(
        3, new("awal", JenisIsian.Teks), new("dalam.tanda", JenisIsian.Tanda, "tanda"), new("dalam.hari", JenisIsian.Tanggal, "hari"), new("lain.angka", JenisIsian.Bilangan, "angka"), new("daftar", JenisIsian.Daftar), new("nik", JenisIsian.Nik));

    // Members of an object within stand together; what follows it stands outside again; an empty cell is no member, an empty object none.
    [Theory]
    [InlineData("a|YA|2024-02-29|5|x;y+z,w|", """{"awal":"a","dalam":{"tanda":true,"hari":"2024-02-29"},"lain":{"angka":5},"daftar":["x","y","z","w"]}""")]
    [InlineData("a|TIDAK||||", """{"awal":"a","dalam":{"tanda":false}}""")]
    [InlineData("a|||5||", """{"awal":"a","lain":{"angka":5}}""")]
    [InlineData("a||||x|", """{"awal":"a","daftar":["x"]}""")]
    [InlineData("a||29/02/2024||x|", """{"awal":"a","dalam":{"hari":"2024-02-29"},"daftar":["x"]}""")]
    [InlineData("a|-|NULL|N/A|-|-", """{"awal":"a"}""")]
    [InlineData("a| ✓ ||0||3374991203850002", """{"awal":"a","dalam":{"tanda":true},"lain":{"angka":0},"nik":"3374991203850002"}""")]
    [InlineData("a|v||||'3374991203850002", """{"awal":"a","dalam":{"tanda":true},"nik":"3374991203850002"}""")]
    [InlineData("a|√||||12", """{"awal":"a","dalam":{"tanda":true},"nik":"12"}""")]
    [InlineData("a|t|1/2/2024|007||", """{"awal":"a","dalam":{"tanda":false,"hari":"2024-02-01"},"lain":{"angka":7}}""")]
    public void A_row_is_the_object_that_its_cells_say(string baris, string harapan) => Assert.Equal([harapan], Baca(baris));

    [Theory]
    [InlineData("a|MUNGKIN||||", "BERKAS-ISIAN dalam_tanda")]
    [InlineData("a|x||||", "BERKAS-ISIAN dalam_tanda")]
    [InlineData("a||30/02/2024|||", "BERKAS-ISIAN dalam_hari")]
    [InlineData("a||2024-02-30|||", "BERKAS-ISIAN dalam_hari")]
    [InlineData("a||kemarin|||", "BERKAS-ISIAN dalam_hari")]
    [InlineData("a||45351|||", "BERKAS-ISIAN dalam_hari")]
    [InlineData("a||12/31/2024|||", "BERKAS-ISIAN dalam_hari")]
    [InlineData("a|||-5||", "BERKAS-ISIAN lain_angka")]
    [InlineData("a|||1.5||", "BERKAS-ISIAN lain_angka")]
    [InlineData("a|||2147483648||", "BERKAS-ISIAN lain_angka")]
    [InlineData("a|YA|||x", "BERKAS-JUMLAH-KOLOM baris")]
    public void What_a_cell_cannot_be_refuses_its_row_and_names_the_column(string baris, string harapan)
        => Assert.Equal([harapan, """{"awal":"b","dalam":{"tanda":true}}"""], Baca(baris, "b|YA||||"));

    // BK-3: only a date that exists with the month first alone puts the others in doubt; one that exists in neither order says nothing of the order.
    [Theory]
    [InlineData("12/31/2024", true)]
    [InlineData("02/13/2024", true)]
    [InlineData("02/30/2024", false)]
    [InlineData("31/02/2024", false)]
    [InlineData("2024-13-02", false)]
    [InlineData("31/12/2024", false)]
    public void A_date_with_the_month_first_puts_those_that_read_both_ways_in_doubt(string lain, bool ragu)
        => Assert.Equal(
            [ragu ? "BERKAS-TANGGAL-RAGU dalam_hari" : """{"awal":"a","dalam":{"hari":"2024-02-01"}}""", """{"awal":"b","dalam":{"hari":"2024-03-03"}}""", """{"awal":"c","dalam":{"hari":"2024-02-13"}}"""],
            Baca("a||1/2/2024|||", "b||3/3/2024|||", "c||13/2/2024|||", $"d||{lain}|||")[..3]);

    [Fact]
    public void A_row_refused_for_another_cell_is_told_for_that_one()
        => Assert.Equal(["BERKAS-ISIAN lain_angka", "BERKAS-ISIAN dalam_hari"], Baca("a||1/2/2024|x||", "d||12/31/2024|||"));

    // BK-4: the numbers of the whole file, from 20 on, over 30 percent.
    [Theory]
    [InlineData(20, 7, true)]
    [InlineData(20, 6, false)]
    [InlineData(19, 19, false)]
    public void Last_digits_turned_to_zero_refuse_the_file_unless_told(int jumlah, int nol, bool rusak)
    {
        string[] baris = [.. Enumerable.Range(0, jumlah).Select(i => $"a|||||337499120385{i + 1:000}{(i < nol ? 0 : 1 + (i % 9))}")];
        if (rusak)
        {
            Assert.Equal("BERKAS-ANGKA-NOL", Assert.Throws<DtksFormatException>(() => Baca(baris)).Kode);
        }
        else
        {
            Assert.Equal(jumlah, Baca(baris).Length);
        }

        Assert.Equal(jumlah, Tabel.Baca(Aliran(baris), "uji", tetap: true).Count);
    }

    [Theory]
    [InlineData("3.374.991.203.850.002", "BERKAS-ANGKA-RIBUAN")]
    [InlineData("3,374,991,203,850,002", "BERKAS-ANGKA-RIBUAN")]
    [InlineData("3.37499E+15", "BERKAS-ANGKA-ILMIAH")]
    [InlineData("3374991203850000,00", "BERKAS-ANGKA-DESIMAL")]
    [InlineData("=\"3374991203850002\"", "BERKAS-ANGKA-RUMUS")]
    public void One_number_that_a_spreadsheet_changed_refuses_the_file(string nik, string kode)
        => Assert.Equal(kode, Assert.Throws<DtksFormatException>(() => Baca("a|||||3374991203850003", $"b|||||{nik}")).Kode);

    // In a workbook a date is often its day number.
    [Fact]
    public void A_day_number_in_a_workbook_is_a_date()
    {
        static string sel(string isi) => $"""<c t="str"><v>{isi}</v></c>""";
        byte[] buku = Buku.Buat($"""<row r="1">{sel("awal")}{sel("tanda")}{sel("hari")}</row><row r="2">{sel("a")}{sel("YA")}<c><v>45351</v></c></row><row r="3">{sel("b")}<c t="b"><v>0</v></c></row>""");
        Assert.Equal(["""{"awal":"a","dalam":{"tanda":true,"hari":"2024-02-29"}}""", """{"awal":"b","dalam":{"tanda":false}}"""], Tabel.Baca(new MemoryStream(buku), "uji").Select(Bentuk));
    }

    private static MemoryStream Aliran(params string[] baris) => new(Encoding.UTF8.GetBytes(Bacaan.Berkas(["awal|tanda|hari|angka|daftar|nik", .. baris])));

    private static string[] Baca(params string[] baris) => [.. Tabel.Baca(Aliran(baris), "uji").Select(Bentuk)];

    private static string Bentuk(ButirObjek butir) => butir.Isi is { } isi ? Encoding.UTF8.GetString(isi) : $"{butir.Cacat!.Kode} {butir.Kolom}";
}
