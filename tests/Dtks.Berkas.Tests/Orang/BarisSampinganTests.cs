using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>BK-1 and BK-5 at the edges of what is a person: rows of one or two cells, cut and ragged rows, and words that only look like totals.</summary>
public sealed class BarisSampinganTests
{
    private const string Judul = "nomor_kk|nomor_nik|nama|tanggal_lahir|jenis_kelamin|hubungan_keluarga|desa_kelurahan|bansos_pkh|pbi_jkn|pekerjaan|catatan";

    private static string Orang(int nomor) => $"337499010115{nomor:0000}|{Bacaan.Nik(nomor)}|IBU {(char)('A' + nomor)}|12/03/1985|L|KEPALA KELUARGA|DESA A|YA|YA|PEDAGANG|-";

    private static string Isi(params (int Kolom, string Isi)[] sel) => string.Join('|', Enumerable.Range(0, 11).Select(i => sel.FirstOrDefault(s => s.Kolom == i).Isi ?? ""));

    private static DataOrang Baca(params string[] baris) => Bacaan.Orang(Bacaan.Berkas([Judul, .. baris]));

    // In doubt a row is a person: a number, a mark, a job, a date or a name beside anything else makes one, wherever it stands.
    [Theory]
    [InlineData(1, "9", true)]
    [InlineData(1, "99", true)]
    [InlineData(0, "5", true)]
    [InlineData(1, "NIK 12345678", true)]
    [InlineData(1, "-", true)]
    [InlineData(3, "12/03/1985", true)]
    [InlineData(4, "P", true)]
    [InlineData(5, "ANAK", true)]
    [InlineData(7, "YA", true)]
    [InlineData(7, "TIDAK", true)]
    [InlineData(8, "V", true)]
    [InlineData(8, "X", true)]
    [InlineData(9, "PEDAGANG", true)]
    [InlineData(1, "NIK 1234567", false)]
    [InlineData(1, "197001011990031001", true)]
    [InlineData(7, "3", false)]
    [InlineData(8, "-", false)]
    [InlineData(9, "KEPALA DESA", false)]
    [InlineData(9, "PETERNAK NAGA", false)]
    [InlineData(6, "DESA A", false)]
    [InlineData(10, "SEMARANG", false)]
    [InlineData(5, "Mengetahui,", false)]
    public void A_row_of_one_cell_is_a_person_where_only_a_person_has_it(int kolom, string isi, bool orang)
    {
        foreach (string lain in (string[])["", "sesuatu"])
        {
            string baris = Isi((kolom, isi), (kolom == 10 ? 6 : 10, lain));
            DataOrang tengah = Baca(Orang(1), baris, Orang(2));
            Assert.Equal((orang ? 3 : 2, orang ? 0 : 1), (tengah.Jumlah, tengah.JumlahDitolak));
            Assert.Equal(orang ? [] : [(3L, "BERKAS-BUKAN-ORANG", TingkatCatatan.Ditolak)], tengah.Catatan.Where(c => c.Kolom == CatatanBerkas.KolomBaris).Select(c => (c.Baris, c.Pesan.Kode, c.Tingkat)));
            DataOrang akhir = Baca(Orang(1), Orang(2), baris);
            Assert.Equal((orang ? 3 : 2, 0, orang ? 0 : 1), (akhir.Jumlah, akhir.JumlahDitolak, akhir.BarisPenutup));
            Assert.Equal(orang ? 2 : 0, akhir.SusunKeluarga().JumlahBertentangan);
        }
    }

    // The word of a total needs a number beside it, or to stand alone; otherwise the row is lost and told as such.
    [Theory]
    [InlineData("JUMLAH", "", true)]
    [InlineData("JUMLAH", "25", true)]
    [InlineData("JUMLAH DESA A", "25", true)]
    [InlineData("Total: 25", "", true)]
    [InlineData("JUMLAH DESA A", "", false)]
    [InlineData("JUMLAH", "sesuatu", false)]
    [InlineData("JUMLAHAN", "25", false)]
    [InlineData("JUMLAH INDAH", "25", false)]
    public void A_total_is_its_word_with_a_number_or_alone(string kata, string lain, bool ringkasan)
    {
        DataOrang data = Baca(Orang(1), Isi((6, kata), (10, lain)), Orang(2));
        Assert.Equal((2, 1), (data.Jumlah, data.JumlahDitolak));
        Assert.Equal([(3L, ringkasan ? "BERKAS-RINGKASAN" : "BERKAS-BUKAN-ORANG", ringkasan ? TingkatCatatan.Diabaikan : TingkatCatatan.Ditolak)], data.Catatan.Select(c => (c.Baris, c.Pesan.Kode, c.Tingkat)));
        Assert.Equal(ringkasan ? 0 : 2, data.SusunKeluarga().JumlahBertentangan);
    }

    // Who signs may stand in any column, below the words of a signature; without them the cell is that of a person.
    [Theory]
    [InlineData("Mengetahui,", true)]
    [InlineData("Kepala Desa", true)]
    [InlineData("Semarang", false)]
    [InlineData("JUMLAH", false)]
    public void A_name_in_a_column_of_persons_belongs_to_who_signs_below_a_signature_alone(string atas, bool penutup)
    {
        DataOrang data = Baca(Orang(1), Isi((6, atas)), Isi((3, "SUTRISNO")));
        Assert.Equal((penutup ? 1 : 2, penutup ? 2 : 0), (data.Jumlah, data.BarisPenutup));
        DataOrang terbaca = Baca(Orang(1), Isi((6, atas)), Isi((3, "12/03/1985")));
        Assert.Equal((2, 0), (terbaca.Jumlah, terbaca.BarisPenutup));
    }

    // 15 digits or more are somebody's number, but for the 18 of a NIP; a row that holds one closes no file.
    [Theory]
    [InlineData("33749912038500", true)]
    [InlineData("337499120385000", false)]
    [InlineData("3374991203850002", false)]
    [InlineData("33749912038500021", false)]
    [InlineData("197001011990031001", true)]
    [InlineData("1970010119900310012", false)]
    [InlineData("3374991203850002 x", false)]
    [InlineData("x 197001011990031001 x", true)]
    public void A_row_with_somebodys_number_closes_no_file(string isi, bool penutup)
    {
        DataOrang data = Baca(Orang(1), Isi((10, isi)));
        Assert.Equal((1, penutup ? 0 : 1, penutup ? 1 : 0), (data.Jumlah, data.JumlahDitolak, data.BarisPenutup));
        Assert.Equal(penutup ? 0 : 1, data.SusunKeluarga().JumlahBertentangan);
    }

    // A ragged row is lost, told with its cells, and closes no file where it shows more than a word or two.
    [Theory]
    [InlineData("a|b|c|d", "BERKAS-JUMLAH-KOLOM", 0)]
    [InlineData("|9", "BERKAS-JUMLAH-KOLOM", 0)]
    [InlineData("a|b", null, 1)]
    [InlineData("Mengetahui,", null, 1)]
    public void A_ragged_row_is_lost_or_closes_the_file(string baris, string? kode, int penutup)
    {
        DataOrang data = Baca(Orang(1), baris);
        Assert.Equal((1, 1 - penutup, penutup), (data.Jumlah, data.JumlahDitolak, data.BarisPenutup));
        Assert.Equal(kode is null ? [] : [$"3 {kode}"], Bacaan.Kode(data));
        Assert.Equal(1 - penutup, data.SusunKeluarga().JumlahBertentangan);
    }

    // BK-5: where a file was cut nobody knows who else is gone, whatever No KK the last row shows; a row that is only ragged shows its own.
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public void A_file_that_was_cut_leaves_no_family_whole_and_a_ragged_row_its_own(bool terpotong, int bertentangan)
    {
        string isi = Bacaan.Berkas(Judul, Orang(1), Orang(2), Orang(3), $"3374990101150002|{Bacaan.Nik(4)}|ANAK|01/02/2010");
        DataOrang data = Bacaan.Orang(terpotong ? isi[..^1] : isi);
        Assert.Equal([$"5 {(terpotong ? "BERKAS-TERPOTONG" : "BERKAS-JUMLAH-KOLOM")}"], Bacaan.Kode(data));
        Assert.Equal(bertentangan, data.SusunKeluarga().JumlahBertentangan);
        Assert.True(data.SusunKeluarga().Bertentangan(1));
    }

    // A word that names a column stops no file by itself; a header of people in another order does.
    [Theory]
    [InlineData("||||||NIK||||", null)]
    [InlineData("||||||NIK|||NO KK|", null)]
    [InlineData("||ALAMAT|DUSUN|RT||||||", null)]
    [InlineData("NIK|NO KK|NAMA||||||||", "BERKAS-TABEL-KEDUA")]
    [InlineData("|||NIK|NAMA|ALAMAT|||||", "BERKAS-TABEL-KEDUA")]
    [InlineData("|||NO KK|NAMA|ALAMAT|||||", "BERKAS-TABEL-KEDUA")]
    public void Names_of_columns_inside_the_table_are_a_second_table_where_they_make_a_header(string baris, string? kode)
    {
        DataOrang? data = null;
        Assert.Equal(kode, Record.Exception(() => data = Baca(Orang(1), baris, Orang(2))) is DtksFormatException galat ? galat.Kode : null);
        Assert.Equal(kode is null ? 5 : 0, data is null ? 0 : data.Jumlah + data.JumlahDitolak + (int)data.BarisJudulKosong + (data.Jumlah + data.JumlahDitolak == 3 ? 1 : 0));
    }

    // No answer holds a NIK or No KK, however it was typed into the column of the ID; a longer row of digits is an ID.
    [Theory]
    [InlineData("3374991203850002", true)]
    [InlineData("337499120385 0002", true)]
    [InlineData("3374 9912 0385 0002", true)]
    [InlineData("DTKS-3374991203850002", true)]
    [InlineData("3374991203850002/1", true)]
    [InlineData("1-3374990101150007", true)]
    [InlineData("D1", false)]
    [InlineData("A1B2-C3/D4_1234567890123", false)]
    [InlineData("3374990000000000", false)]
    [InlineData("33749912038500023374", false)]
    [InlineData("0000000000000000-3374", false)]
    public void An_ID_that_reads_as_a_personal_number_is_hidden_in_answers(string id, bool samar)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("iddtks|nik|nama|pkh", $"{id}|{Bacaan.Nik(1)}|SITI|YA", $"|{Bacaan.Nik(2)}|BUDI|YA"));
        string teks = System.Text.Encoding.UTF8.GetString(data.IdDtksAman(0));
        Assert.Equal(!samar, string.Equals(teks, id, StringComparison.Ordinal));
        Assert.Equal(samar, !teks.Any(char.IsAsciiDigit) && id.Any(char.IsAsciiDigit));
        Assert.Equal((0, id, null), (data.IdDtksAman(1).Length, data.TeksIdDtks(0), data.TeksIdDtks(1)));
    }
}
