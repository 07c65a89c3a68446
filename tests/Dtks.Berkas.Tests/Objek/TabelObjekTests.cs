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
        Assert.Equal(["""2 {"nik":"3374991203850002","golongan":"lain","tanggal":"2024-02-01"}""", "3 BERKAS-ISIAN tanggal"], Baca(TabelObjek.AntrianPbi, "NIK|Golongan|Tanggal masuk\n3374991203850002|lain|1/2/2024\n3374991203850003|lain|02/13/2024\n"));
    }

    private static string[] Baca(TabelObjek tabel, string isi)
        => [.. tabel.Baca(new MemoryStream(Encoding.UTF8.GetBytes(isi.ReplaceLineEndings("\n"))), "uji").Select(b => b.Isi is { } satu ? $"{b.Baris} {Encoding.UTF8.GetString(satu)}" : $"{b.Baris} {b.Cacat!.Kode} {b.Kolom}")];
}
