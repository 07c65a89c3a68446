using System.IO.Compression;
using System.Text;

namespace Dtks.Berkas.Tests;

/// <summary>Builds workbooks of one sheet.</summary>
internal static class Buku
{
    public const string Transisi = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Ketat = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>A workbook.</summary>
    /// <param name="baris">The rows of its sheet.</param>
    /// <param name="gaya">What stands in its styles; without any there is no such part.</param>
    /// <param name="bersama">Its shared texts; without any there is no such part.</param>
    /// <param name="sesudah">What follows the rows.</param>
    /// <param name="hubungan">The namespace of relationships.</param>
    /// <param name="sifat">What stands before the sheets.</param>
    /// <param name="tujuan">Where the sheet is.</param>
    public static byte[] Buat(string baris, string? gaya = null, string? bersama = null, string sesudah = "", string hubungan = Transisi, string sifat = "", string tujuan = "worksheets/sheet1.xml")
    {
        var hasil = new MemoryStream();
        using (var arsip = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            Tulis("xl/workbook.xml", $"""<workbook xmlns="x" xmlns:r="{hubungan}">{sifat}<sheets><sheet name="Data" sheetId="1" r:id="r0"/></sheets></workbook>""");
            Tulis("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="x"><Relationship Id="r0" Target="{tujuan}"/></Relationships>""");
            Tulis("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="x"><sheetData>{baris}</sheetData>{sesudah}</worksheet>""");
            if (gaya is not null)
            {
                Tulis("xl/styles.xml", $"""<styleSheet xmlns="x">{gaya}</styleSheet>""");
            }

            if (bersama is not null)
            {
                Tulis("xl/sharedStrings.xml", $"""<sst xmlns="x">{bersama}</sst>""");
            }

            void Tulis(string nama, string isi)
            {
                using Stream aliran = arsip.CreateEntry(nama, CompressionLevel.NoCompression).Open();
                aliran.Write(Encoding.UTF8.GetBytes(isi));
            }
        }

        return hasil.ToArray();
    }

    /// <summary>The lines of the only sheet, cells between tabs.</summary>
    public static string Lembar(byte[] buku)
    {
        using var baca = new StreamReader(BukuKerja.Buka(new MemoryStream(buku), "uji").BukaLembar(0));
        return baca.ReadToEnd();
    }
}
