using System.Text;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Berkas.Tests.Keluaran;

/// <summary>BK-6: tables that a spreadsheet opens rightly, and that the reader takes back.</summary>
public sealed class PenulisTabelTests
{
    private static readonly DaftarKolom Daftar = new(2, ["satu"], ["dua"]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62", "'+62")]
    [InlineData("-A1", "'-A1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("3374991203850002", "'3374991203850002")]
    [InlineData("12345678901e2345", "'12345678901e2345")]
    [InlineData("-", "-")]
    [InlineData("3374**2", "3374**2")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void A_cell_of_CSV_is_text_and_harmless(string isi, string harapan)
        => Assert.Equal($"\uFEFFsatu,dua\n{harapan},\n", Encoding.UTF8.GetString(Tulis(FormatTabel.Csv, ',', [isi, null])));

    [Fact]
    public void What_is_written_as_CSV_or_xlsx_is_read_back()
        => Properti.UntukSemua(Arb.From(Gen.ListOf(Gen.Elements("a", "B c", "\"", "'", ";", ",", "=", "-x", "é", "<&>", "𝒳")).Select(p => "k" + string.Concat(p) + "k")), isi =>
        {
            foreach (FormatTabel format in (FormatTabel[])[FormatTabel.Csv, FormatTabel.Xlsx])
            {
                using TabelMasuk tabel = TabelMasuk.Buka(new MemoryStream(Tulis(format, ';', [isi, "z"], ["3374991203850002", "y"])), Daftar, new PilihanTabel("uji"));
                string[] kembali = [.. tabel.SemuaBaris((_, _) => Assert.Fail("refused")).Select(b => AliranTeks.Teks(b[0]))];
                Assert.Equal([isi, format == FormatTabel.Csv ? "'3374991203850002" : "3374991203850002"], kembali);
            }
        }, 100);

    [Fact]
    public void A_NIK_written_as_text_is_a_NIK_when_read()
        => Assert.True(Nik.Check("'3374991203850002").Sah);

    [Fact]
    public void JSON_keeps_numbers_and_booleans()
        => Assert.Equal("""[{"satu":5,"dua":true},{"satu":null,"dua":"x"}]""", Encoding.UTF8.GetString(Tulis(FormatTabel.Json, ',', [5, true], [null, "x"])));

    [Fact]
    public void The_same_rows_give_the_same_bytes()
        => Assert.Equal(Tulis(FormatTabel.Xlsx, ',', ["a", 1]), Tulis(FormatTabel.Xlsx, ',', ["a", 1]));

    private static byte[] Tulis(FormatTabel format, char pemisah, params object?[][] baris)
    {
        var aliran = new MemoryStream();
        using (PenulisTabel tulis = PenulisTabel.Buat(aliran, ["satu", "dua"], format, pemisah))
        {
            foreach (object?[] satu in baris)
            {
                tulis.Baris(satu);
            }
        }

        return aliran.ToArray();
    }
}
