using System.Text;

namespace Dtks.Berkas.Tests.Objek;

/// <summary>Rows of tables become the objects that JSON files hold.</summary>
public sealed class TabelObjekTests
{
    [Fact]
    public void A_row_of_usulan_is_the_object_of_the_protocol()
        => Assert.Equal(
            ["""2 {"jenis":2,"jalur":"musdes","tanggal":"2024-02-15","program":"PKH","di_dtks":false,"dokumen":["fotokopi-kk","sktm"],"surat":{"status":"disetujui","tanggal_surat":"2024-02-20","lampiran":true}}""", "4 BERKAS-ISIAN jenis", "5 BERKAS-JUMLAH-KOLOM baris"],
            Baca(
                TabelObjek.Usulan,
                """
                Jenis;Jalur;Tanggal Usulan;program;di dtks;dokumen;berita acara;surat_status;surat tanggal surat;surat lampiran
                2;musdes;15/02/2024;PKH;TIDAK;fotokopi-kk+sktm;-;disetujui;2024-02-20;YA

                dua;musdes;15/02/2024;PKH;TIDAK;;-;;;
                2;musdes
                """));

    [Fact]
    public void A_letter_and_a_queue_are_tables_too()
    {
        Assert.Equal(
            ["""2 {"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-21","penandatangan":"kepala-daerah","lampiran":true}"""],
            Baca(TabelObjek.Surat, "status,tanggal surat,tanggal unggah,penandatangan,lampiran\ndisetujui,20/02/2024,2024-02-21,kepala-daerah,YA\n"));
        Assert.Equal(["""2 {"nik":"3374991203850002","golongan":"lain","tanggal":"2024-02-01"}""", "3 BERKAS-ISIAN tanggal"], Baca(TabelObjek.AntrianPbi, "NIK|Golongan|Tanggal masuk\n3374991203850002|lain|1/2/2024\n3374991203850003|lain|31/2/2024\n"));
    }

    // BK-3: the order of day and month is that of the whole file.
    [Fact]
    public void Where_one_date_has_the_month_first_those_that_read_both_ways_are_refused()
        => Assert.Equal(
            ["2 BERKAS-TANGGAL-RAGU tanggal", """3 {"nik":"3374991203850003","golongan":"lain","tanggal":"2024-02-02"}""", "4 BERKAS-ISIAN tanggal", """5 {"nik":"3374991203850005","golongan":"lain","tanggal":"2024-02-03"}""", """6 {"nik":"3374991203850006","golongan":"lain","tanggal":"2024-02-15"}"""],
            Baca(TabelObjek.AntrianPbi, "NIK|Golongan|Tanggal masuk\n3374991203850002|lain|02/03/2024\n3374991203850003|lain|02/02/2024\n3374991203850004|lain|02/13/2024\n3374991203850005|lain|2024-02-03\n3374991203850006|lain|15/02/2024\n"));

    // BK-4: numbers that a spreadsheet changed belong to somebody else.
    [Theory]
    [InlineData("3,37499E+15", "BERKAS-ANGKA-ILMIAH")]
    [InlineData("3374991203850002.0", "BERKAS-ANGKA-DESIMAL")]
    [InlineData("=\"3374991203850002\"", "BERKAS-ANGKA-RUMUS")]
    public void A_table_with_damaged_numbers_is_refused_whole_unless_told(string nik, string kode)
    {
        string isi = $"NIK|Golongan|Tanggal\n{nik}|lain|2024-02-01\n3374991203850003|lain|2024-02-01\n";
        Assert.Equal(kode, Assert.Throws<Dtks.Domain.DtksFormatException>(() => Baca(TabelObjek.AntrianPbi, isi)).Pesan.Kode);
        Assert.Equal(2, TabelObjek.AntrianPbi.Baca(new MemoryStream(Encoding.UTF8.GetBytes(isi)), "uji", tetap: true).Count);
    }

    private static string[] Baca(TabelObjek tabel, string isi)
        => [.. tabel.Baca(new MemoryStream(Encoding.UTF8.GetBytes(isi.ReplaceLineEndings("\n"))), "uji").Select(b => b.Isi is { } satu ? $"{b.Baris} {Encoding.UTF8.GetString(satu)}" : $"{b.Baris} {b.Cacat!.Kode} {b.Kolom}")];
}
