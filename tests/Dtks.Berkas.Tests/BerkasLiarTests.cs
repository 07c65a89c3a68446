using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Dtks.Bersama;
using Dtks.Domain;

namespace Dtks.Berkas.Tests;

/// <summary>Files damaged by chance: each is read or refused in our words, no line is lost from the count, and no message holds a number or a name.</summary>
public sealed partial class BerkasLiarTests
{
    private const string Nama = "SUTARJO REKAAN";

    private static readonly string[] Sela = ["\"", "\"\"", "\n", "\r\n", "\r", "|", ",", ";", "\t", "\0", "\uFEFF", "é", "3,37499E+15", "3374991203850003.0", "'", "=", "\u202E", "  ", "NIK|NAMA|PKH\n", "-", "NULL", "31/02/2024"];

    private static readonly string OrangCsv = Bacaan.Berkas(
        [Bacaan.Judul, .. Enumerable.Range(1, 8).Select(i => Bacaan.Baris(i, kk: $"337499010115{i / 3:0000}", pkh: i % 2 == 0 ? "YA" : "TIDAK")), $"\"{Nama}\"|3374990101150007|3374991203850099|\"{Nama}\"|12/03/1985|L|ANAK|PEDAGANG|Desa A|YA|YA|YA"]);

    [Theory]
    [InlineData(20240214, '|')]
    [InlineData(20241130, ',')]
    [InlineData(20250101, ';')]
    public void People_of_a_damaged_text_are_used_or_counted(int benih, char pemisah)
    {
        var acak = new Random(benih);
        byte[] utuh = Encoding.UTF8.GetBytes(OrangCsv.Replace('|', pemisah));
        int terbaca = 0;
        for (int i = 0; i < 700; i++)
        {
            byte[] isi = Perusak.Rusak(acak, utuh, Sela);
            terbaca += Coba(() => Bacaan.Orang(isi)) is { } data && Seimbang(data) ? 1 : 0;
        }

        Assert.InRange(terbaca, 100, 699);
    }

    [Fact]
    public void A_damaged_workbook_is_read_or_refused()
    {
        var acak = new Random(20240229);
        byte[] lembar = Encoding.UTF8.GetBytes(
            $"""<worksheet xmlns="x"><sheetData><row r="1"><c t="inlineStr"><is><t>NIK</t></is></c><c t="inlineStr"><is><t>NAMA</t></is></c><c t="inlineStr"><is><t>PKH</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>3374991203850002</t></is></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="b"><v>1</v></c></row><row r="4"><c r="A4"><v>3374991203850003</v></c><c r="C4" t="str"><f>A1</f><v>TIDAK</v></c></row></sheetData></worksheet>""");
        byte[] bersama = Encoding.UTF8.GetBytes($"""<sst xmlns="x" count="1"><si><t>{Nama}</t></si></sst>""");
        string[] sela = ["<", ">", "</c>", "</row>", "<c>", "&amp;", "&#x0;", "&", "r=\"ZZZZZZ9\"", "r=\"A99999999999\"", "<v>-1</v>", "<v>1e308</v>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[", "]]>", "<!--", "\"", "3374991203850002"];
        int terbaca = 0;
        for (int i = 0; i < 500; i++)
        {
            byte[] buku = Buku(acak.Next(3) == 0 ? lembar : Perusak.Rusak(acak, lembar, sela), acak.Next(2) == 0 ? bersama : Perusak.Rusak(acak, bersama, sela));
            terbaca += Coba(() => Bacaan.Orang(acak.Next(4) == 0 ? Perusak.Rusak(acak, buku, Sela) : buku)) is { } data && Seimbang(data) ? 1 : 0;
        }

        Assert.InRange(terbaca, 50, 499);
    }

    [Fact]
    public void A_damaged_penetapan_gives_no_declaration_to_somebody_else()
    {
        var acak = new Random(20240301);
        byte[] utuh = Encoding.UTF8.GetBytes("iddtks|program|status|alasan|finalisasi\nD2|PKH|TIDAK LAYAK|7|YA\nD4|PKH|TIDAK LAYAK|5+7|TIDAK\n\"D6\"|PKH|LAYAK||YA\n");
        DataOrang orang = Bacaan.Orang(OrangCsv);
        int terbaca = 0;
        for (int i = 0; i < 700; i++)
        {
            byte[] isi = Perusak.Rusak(acak, utuh, [.. Sela, "D2", "D3", "PKH", "YA"]);
            var catatan = new List<CatatanBerkas>();
            if (Coba(() => PembacaPenetapan.Baca(new MemoryStream(isi), "uji.csv", null, orang, catatan)) is { } penetapan)
            {
                terbaca++;
                Assert.All(catatan, c => Bersih(c.Pesan));
                Assert.All(penetapan.Keys, k => Assert.Contains(Enumerable.Range(0, orang.Jumlah), o => orang.Penduduk(o).Nik.TryGetNilai(out Nik nik) && nik == k.Nik));
            }
        }

        Assert.InRange(terbaca, 100, 699);
    }

    [Fact]
    public void Damaged_tables_of_objects_give_an_object_or_a_reason_for_each_row()
    {
        var acak = new Random(20240302);
        (TabelObjek Tabel, string Isi)[] semua =
        [
            (TabelObjek.Usulan, $"Jenis;Jalur;Tanggal Usulan;program;di dtks;dokumen;surat_status\n2;musdes;15/02/2024;PKH;TIDAK;fotokopi-kk+sktm;disetujui\n3;{Nama};16/02/2024;PKH;YA;;\n"),
            (TabelObjek.Surat, $"status,tanggal surat,tanggal unggah,penandatangan,lampiran,catatan penolakan\ndisetujui,20/02/2024,2024-02-21,kepala-daerah,YA,{Nama}\n"),
            (TabelObjek.AntrianPbi, "NIK|Golongan|Tanggal masuk\n3374991203850002|lain|1/2/2024\n3374991203850003|lain|31/1/2024\n"),
        ];
        int terbaca = 0;
        for (int i = 0; i < 900; i++)
        {
            (TabelObjek tabel, string utuh) = semua[i % 3];
            byte[] isi = Perusak.Rusak(acak, Encoding.UTF8.GetBytes(utuh), Sela);
            if (Coba(() => tabel.Baca(new MemoryStream(isi), "uji.csv")) is { } baris)
            {
                terbaca++;
                Assert.All(baris, b => Assert.True(b.Isi is null != b.Cacat is null));
                Assert.All(baris.Where(b => b.Cacat is not null), b => Bersih(b.Cacat!));
            }
        }

        Assert.InRange(terbaca, 100, 899);
    }

    // DS-1: what cannot be read is no number.
    [Fact]
    public void A_damaged_file_of_DTSEN_invents_no_desil()
    {
        var acak = new Random(20240303);
        byte[] keluarga = Encoding.UTF8.GetBytes($"nomor_kartu_keluarga|jumlah_anggota_keluarga|desil_nasional|nama_kepala_keluarga\n3374990101150007|2|4|{Nama}\n3374990101150008|1||{Nama}\n");
        byte[] anggota = Encoding.UTF8.GetBytes($"nomor_induk_kependudukan|nomor_kartu_keluarga|nama|work\n3374991203850002|3374990101150007|{Nama}|1\n3374991203850003|3374990101150008|{Nama}|5\n");
        int terbaca = 0;
        for (int i = 0; i < 500; i++)
        {
            byte[] satu = acak.Next(2) == 0 ? keluarga : Perusak.Rusak(acak, keluarga, Sela), lain = Perusak.Rusak(acak, anggota, Sela);
            if (Coba(() => PembacaDtsen.Baca(new MemoryStream(satu), new MemoryStream(lain))) is { } data)
            {
                terbaca++;
                Assert.All(data.Catatan, c => Bersih(c.Pesan));
                Assert.All(data.Keluarga, k => Assert.True(k.Nasional.Peringkat is null or (>= 1 and <= 10)));
                Assert.All(data.Anggota, a => Assert.True(a.Orang.Desil.Peringkat is null || data.Keluarga.Any(k => k.Nasional == a.Orang.Desil)));
            }
        }

        Assert.InRange(terbaca, 50, 499);
    }

    private static T? Coba<T>(Func<T> baca)
        where T : class
    {
        try
        {
            return baca();
        }
        catch (DtksFormatException galat)
        {
            Bersih(galat.Pesan);
            return null;
        }
    }

    private static bool Seimbang(DataOrang data)
    {
        Assert.All(data.Catatan, c => Bersih(c.Pesan));
        Assert.All(data.Temuan, Bersih);
        Assert.All(data.KolomTidakDikenal, k => Assert.DoesNotMatch(NomorUtuh(), k));
        Assert.All(Enumerable.Range(0, data.Jumlah), i => Assert.InRange(data.NomorBaris(i), 1, data.BarisDibaca));
        Assert.True(data.Jumlah + data.JumlahDitolak + data.BarisPenutup + data.BarisJudulKosong <= data.BarisDibaca);
        return true;
    }

    private static void Bersih(Pesan pesan)
    {
        Assert.DoesNotMatch(NomorUtuh(), pesan.ToString());
        Assert.DoesNotContain(Nama, pesan.ToString(), StringComparison.Ordinal);
    }

    private static byte[] Buku(byte[] lembar, byte[] bersama)
    {
        var hasil = new MemoryStream();
        using (var arsip = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            Tulis("xl/workbook.xml", """<workbook xmlns="x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r0"/></sheets></workbook>"""u8);
            Tulis("xl/_rels/workbook.xml.rels", """<Relationships xmlns="x"><Relationship Id="r0" Target="worksheets/sheet1.xml"/></Relationships>"""u8);
            Tulis("xl/worksheets/sheet1.xml", lembar);
            Tulis("xl/sharedStrings.xml", bersama);

            void Tulis(string nama, ReadOnlySpan<byte> isi)
            {
                using Stream aliran = arsip.CreateEntry(nama, CompressionLevel.NoCompression).Open();
                aliran.Write(isi);
            }
        }

        return hasil.ToArray();
    }

    [GeneratedRegex("[0-9]{15,}")]
    private static partial Regex NomorUtuh();
}
