using Dtks.Domain;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>BK-1 and BK-2: headers of two rows, headings above, columns without a name, and files of a header alone.</summary>
public sealed class JudulBertingkatTests
{
    private static readonly DaftarKolom Daftar = new(3, ["nik"], ["nama"], ["pkh", "program pkh"], ["bpnt"], ["pbi_jk"], ["alamat"]);

    [Theory]
    [InlineData("nik|nama|pkh|bpnt", "nik|nama|pkh|bpnt", 1)]
    [InlineData("DAFTAR REKAAN|||\n\nnik|nama|pkh|bpnt", "nik|nama|pkh|bpnt", 3)]
    [InlineData("nik|nama|alamat|BANSOS|\n|||pkh|bpnt", "nik|nama|alamat|pkh|bpnt", 2)]
    [InlineData("nik|nama||\n||pkh|bpnt|pbi jk", "nik|nama|pkh|bpnt|pbi jk", 2)]
    [InlineData("nik|nama|alamat|BANSOS\n|||pkh|bpnt|pbi jk", "nik|nama|alamat|pkh|bpnt|pbi jk", 2)]
    [InlineData("nik|nama|alamat|BANSOS||catatan\n|||pkh|bpnt", "nik|nama|alamat|pkh|bpnt|catatan", 2)]
    [InlineData("nik|nama|alamat|pkh\n|||program pkh", "nik|nama|alamat|program pkh", 2)]
    [InlineData("nik|nama|alamat|BANSOS\n|||pkh\n(1)|(2)|(3)|(4)", "nik|nama|alamat|pkh", 3)]
    [InlineData("nik|nama|pkh\n1|2|3", "nik|nama|pkh", 2)]
    [InlineData("nama|catatan|\n|nama|pkh|nik", "|nama|pkh|nik", 2)]
    [InlineData("catatan||\n|nama|pkh|nik", "|nama|pkh|nik", 2)]
    [InlineData("nik|nama|pkh||  |", "nik|nama|pkh", 1)]
    [InlineData("nik|nama|alamat|catatan\n||alamat|catatan lain", "nik|nama|alamat|catatan", 1)]
    [InlineData("nik|nama|alamat|catatan\n||nama|", "nik|nama|alamat|catatan", 1)]
    [InlineData("nik|nama|alamat|catatan\n|2|3|4", "nik|nama|alamat|catatan", 1)]
    public void The_header_is_made_of_the_rows_that_name_columns(string isi, string judul, int sampai)
    {
        foreach (string akhir in (string[])["", "\n", "\r\n", "\r"])
        {
            using TabelMasuk tabel = Buka(isi + akhir);
            Assert.Equal((judul, (long)sampai), (string.Join('|', tabel.Judul), tabel.BarisSampaiJudul));
        }
    }

    // BK-1: among the first 20 rows.
    [Fact]
    public void A_header_on_the_twentieth_row_is_found_and_one_below_it_is_none()
    {
        string judul(int atas) => string.Concat(Enumerable.Repeat("KOTA REKAAN\n", atas)) + "nik|nama|pkh\n";
        using (TabelMasuk tabel = Buka(judul(19)))
        {
            Assert.Equal(20, tabel.BarisSampaiJudul);
        }

        Assert.Equal("BERKAS-TANPA-JUDUL", Assert.Throws<DtksFormatException>(() => Buka(judul(20))).Kode);
    }

    // BK-5: nothing is lost from the count where the last line has no end.
    [Theory]
    [InlineData("nik|nama|pkh", 1)]
    [InlineData("nik|nama|pkh\n", 1)]
    [InlineData("nik|nama|pkh\n\n", 2)]
    [InlineData("nik|nama|pkh\n3374991203850002|SITI|YA", 2)]
    [InlineData("nik|nama|pkh\r\n3374991203850002|SITI|YA\r\n\r\n", 3)]
    [InlineData("nik|nama|pkh\r3374991203850002|SITI|YA\r3374991203850003|BUDI|YA", 3)]
    public void Lines_are_counted_with_and_without_the_last_end(string isi, int baris)
    {
        DataOrang data = Bacaan.Orang(isi);
        Assert.Equal(baris, data.BarisDibaca);
        Assert.Equal(isi.Split("3374").Length - 1, data.Jumlah);
        Assert.Equal(baris, data.BarisJudulKosong + data.Jumlah);
    }

    [Fact]
    public void A_row_that_repeats_one_heading_beside_other_words_is_lost_and_told_and_not_a_header()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh|catatan", "||PKH|catatan lain", "3374991203850002|SITI|YA|-"));
        Assert.Equal((1, 1, 3L), (data.Jumlah, data.JumlahDitolak, data.BarisDibaca));
    }

    [Fact]
    public void The_nearest_columns_are_told_and_far_ones_are_not()
    {
        Assert.Equal(["alamat", "nik", "pkh", "nik"], ((string[])["almt", "NIK.", "pk", "nk"]).Select(j => Daftar.Terdekat(j).First()));
        Assert.InRange(Daftar.Terdekat("n").Count(), 0, 3);
        Assert.Empty(Daftar.Terdekat("keterangan"));
        Assert.Empty(Daftar.Terdekat(new string('a', 70)));
        Assert.Equal([0, 1, 2, 2, -1], ((string[])["N.I.K", "na-ma", "Program PKH", "PKH", ""]).Select(Daftar.Cari));
    }

    private static TabelMasuk Buka(string isi) => TabelMasuk.Buka(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(isi)), Daftar, new PilihanTabel("uji"));
}
