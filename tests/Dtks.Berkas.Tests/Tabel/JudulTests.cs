using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>BK-1 and BK-2: the table is found in what people send.</summary>
public sealed class JudulTests
{
    private static readonly string Utuh = Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA", pkh: "YA"), Bacaan.Baris(2, pbi: "YA"));

    public static TheoryData<string> Pengodean => ["utf-8", "utf-8-bom", "utf-16le", "utf-16le-bom", "utf-16be", "utf-16be-bom", "windows-1252"];

    [Theory]
    [MemberData(nameof(Pengodean))]
    public void Any_encoding_is_read_alike(string pengodean)
    {
        string isi = Utuh.Replace("NAMA B", "MARÍA Ñ", StringComparison.Ordinal);
        Encoding latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] bita = pengodean switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(isi),
            "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(isi)],
            "utf-16le" => Encoding.Unicode.GetBytes(isi),
            "utf-16le-bom" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(isi)],
            "utf-16be" => Encoding.BigEndianUnicode.GetBytes(isi),
            "utf-16be-bom" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(isi)],
            _ => latin.GetBytes(isi),
        };
        DataOrang data = Bacaan.Orang(bita);
        Assert.Equal((2, "MARÍA Ñ", Kepastian.Ya), (data.Jumlah, data.Penduduk(0).Nama, data.Memegang(0, 1)));
        Assert.Empty(data.Catatan);
    }

    [Theory]
    [InlineData('|')]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Any_delimiter_is_found(char pemisah)
        => Assert.Equal(2, Bacaan.Orang(Utuh.Replace('|', pemisah)).Jumlah);

    [Fact]
    public void Titles_above_a_sep_line_and_numbers_under_the_header_are_no_people()
    {
        string isi = "sep=;\nDAFTAR PENERIMA BANTUAN;;;\nDESA A, KECAMATAN B;;;\n;;;\n"
            + Utuh.Replace('|', ';').Replace(Bacaan.Judul.Replace('|', ';'), Bacaan.Judul.Replace('|', ';') + "\n(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12)", StringComparison.Ordinal);
        DataOrang data = Bacaan.Orang(isi);
        Assert.Equal((2, 7, 8), (data.Jumlah, data.NomorBaris(0), data.NomorBaris(1)));
        Assert.Equal((8L, 6L), (data.BarisDibaca, data.BarisJudulKosong));
    }

    [Fact]
    public void A_header_of_two_rows_is_one()
    {
        DataOrang data = Bacaan.Orang("NO KK|NIK|NAMA LENGKAP|TGL LAHIR|PROGRAM BANSOS||\n||||PKH|BPNT|PBI JK\n3374990101150007|3374991203850002|SITI|12/03/1985|YA|TIDAK|Y\n");
        Assert.Equal([0, 1, 2], data.ProgramTerbaca.ToArray());
        Assert.Equal((Kepastian.Ya, Kepastian.Tidak, Kepastian.Ya), (data.Memegang(0, 1), data.Memegang(0, 2), data.Memegang(0, 0)));
    }

    [Theory]
    [InlineData("NO KK|No. NIK|Nama Lengkap|TGL LAHIR|L/P|SHDK|Pbi-Jkn")]
    [InlineData("NKK|NO_NIK|NAMA|Tgl. Lahir|JK|HUB KELUARGA|PBI")]
    [InlineData("nomor kartu keluarga|Nomor Induk Kependudukan|nama_lgkp|tgl_lhr|JENIS KLMIN|STAT HBKEL|pbi jk")]
    public void Names_of_other_systems_are_known(string judul)
    {
        DataOrang data = Bacaan.Orang($"{judul}\n3374990101150007|3374991203850002|SITI|12/03/1985|L|KEPALA KELUARGA|YA\n");
        Penduduk orang = data.Penduduk(0);
        Assert.Empty(data.KolomTidakDikenal);
        Assert.Equal((true, true, "SITI", JenisKelamin.LakiLaki, HubunganKeluarga.KepalaKeluarga), (orang.Nik.Sah, orang.NomorKk.Sah, orang.Nama, orang.JenisKelamin, orang.Hubungan));
        Assert.Equal(Kepastian.Ya, data.Memegang(0, 0));
    }

    [Fact]
    public void A_list_of_one_programme_needs_its_name()
    {
        const string Isi = "nik|nama|no kk\n3374991203850002|SITI|3374990101150007\n";
        Assert.Equal("BNBA-TANPA-PROGRAM", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(Isi)).Kode);
        Assert.Equal(Kepastian.Ya, Bacaan.Orang(Isi, program: ProgramBansos.Pkh).Memegang(0, 1));
    }

    [Theory]
    [InlineData("BERKAS-KOSONG", "")]
    [InlineData("BERKAS-KOSONG", " \n\n")]
    [InlineData("BERKAS-TANPA-JUDUL", "a|b|c\n1|2|3\n")]
    [InlineData("BERKAS-KOLOM-GANDA", "nik|NO NIK|nama|pkh\n1|2|3|4\n")]
    [InlineData("BERKAS-KOLOM-WAJIB", "nama|no kk|pkh\n1|2|3\n")]
    [InlineData("BERKAS-BUKAN-TEKS", "nik\0\u0001|nama|pkh\n")]
    [InlineData("BERKAS-XLSX-RUSAK", "PK\u0003\u0004rusak")]
    [InlineData("BERKAS-BENTUK-LAIN", "%PDF-1.7 nik|nama|pkh\n")]
    [InlineData("BERKAS-BENTUK-LAIN", "\uFEFF <!DOCTYPE html><table>\n")]
    [InlineData("BERKAS-BENTUK-LAIN", "{\"nik\":\"1\",\"nama\":\"a\",\"pkh\":true}\n")]
    [InlineData("BERKAS-TABEL-KEDUA", "nik|nama|pkh\n3374991203850002|SITI|YA\nno|nik|nama\n1|2|3\n")]
    public void What_is_no_table_is_refused_with_its_reason(string kode, string isi)
        => Assert.Equal(kode, Assert.Throws<DtksFormatException>(() => Bacaan.Orang(isi)).Kode);

    [Fact]
    public void A_header_once_more_in_the_same_order_is_passed_over_and_in_another_order_refused()
    {
        const string Judul = "no_kk|nik|nama|hubungan_keluarga|pkh|meninggal|pengurus\n", Ibu = "3374990101150007|3374995204740002|IBU|KEPALA KELUARGA|YA|YA|YA\n";
        Assert.Equal(2, Bacaan.Orang(Judul + Ibu + Judul + "3374990101150007|3374990102050003|ANAK|ANAK|TIDAK|TIDAK|YA\n").Jumlah);
        string tertukar = Judul + Ibu + "no_kk|nik|nama|hubungan_keluarga|pkh|pengurus|meninggal\n3374990101150007|3374990102050003|ANAK|ANAK|TIDAK|YA|TIDAK\n";
        Assert.Equal("BERKAS-TABEL-KEDUA", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(tertukar)).Kode);
    }

    [Fact]
    public void Columns_without_a_name_or_with_one_twice_are_told_and_a_number_typed_as_a_name_is_hidden()
    {
        DataOrang data = Bacaan.Orang("nik|nama|pkh||catatan|catatan|3374991203850002\n3374991203850003|SITI|YA|x|y|z|w\n");
        Assert.Equal(["(kolom ke-4 tanpa judul)", "catatan", "catatan", "****************"], data.KolomTidakDikenal.ToArray());
        Assert.Equal(1, data.Jumlah);
    }

    [Fact]
    public void Without_a_header_the_nearest_known_columns_are_named()
    {
        var galat = Assert.Throws<DtksFormatException>(() => Bacaan.Orang("nikk|namma|bansos_pk\n1|2|3\n"));
        Assert.All(["nikk", "nomor_nik", "nama", "bansos_pkh"], t => Assert.Contains(t, galat.Pesan.Indonesia, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3374991203850002,SITI REKAAN,JL REKAAN,L\n3374991203850003,BUDI REKAAN,JL REKAAN,L\n")]
    [InlineData("SITI REKAAN,JL REKAAN,L\nBUDI REKAAN,JL REKAAN,L\n")]
    [InlineData("disetujui,2024-02-20,kepala-daerah,YA,SITI REKAAN\n")]
    public void A_file_of_people_without_a_header_is_refused_without_a_word_of_any_person(string isi)
    {
        var galat = Assert.Throws<DtksFormatException>(() => Bacaan.Orang(isi));
        Assert.Equal("BERKAS-TANPA-JUDUL", galat.Kode);
        Assert.All(["SITI", "BUDI", "REKAAN", "3374"], t => Assert.DoesNotContain(t, galat.Pesan.ToString() + galat.Message, StringComparison.Ordinal));
    }
}
