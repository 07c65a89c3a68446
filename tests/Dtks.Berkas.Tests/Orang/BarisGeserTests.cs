using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>BK-5, nothing inferred: a row whose cells visibly stand one column off is no fact about anybody, and its family does not count as whole.</summary>
public sealed class BarisGeserTests
{
    private const string Judul = "nomor_kk|nomor_nik|nama|tanggal_lahir|jenis_kelamin|hubungan_keluarga|pekerjaan|alamat|rt|meninggal|hamil|bansos_pkh|bansos_bpnt|pbi_jkn";
    private const string Ibu = "3374990101150007|3374995204740002|IBU|12/04/1974|P|KEPALA KELUARGA|PEDAGANG|JL REKAAN 1|001|TIDAK|TIDAK|YA|YA|YA";

    private static readonly string[] Anak = "3374990101150007|3374991203050003|ANAK REKAAN|12/03/2005|L|ANAK|PELAJAR/MAHASISWA|JL REKAAN 1|001|TIDAK|TIDAK|YA|TIDAK|YA".Split('|');
    private static readonly string Lain = "3374990101150018|3374991203850004|LAIN|12/03/1985|L|KEPALA KELUARGA|PEDAGANG|JL REKAAN 2|002|TIDAK|TIDAK|YA|TIDAK|YA";

    // An empty cell put in, the last one lost; a cell lost, an empty one at the end: as many cells as before.
    [Fact]
    public void A_row_one_column_off_with_as_many_cells_is_no_fact_and_its_family_is_not_whole()
    {
        for (int i = 0; i < Anak.Length; i++)
        {
            // Why: among programmes and marks nothing tells one column from the next; what stands there is told apart by the number of cells alone.
            if (i <= 8)
            {
                Ditolak([.. Anak[..i], "", .. Anak[i..^1]], "BERKAS-GESER");
                Ditolak([.. Anak[..i], .. Anak[(i + 1)..], ""], "BERKAS-GESER");
            }
        }
    }

    [Fact]
    public void A_row_with_one_cell_more_or_less_is_no_fact_though_the_last_cell_is_empty()
    {
        for (int i = 0; i < Anak.Length; i++)
        {
            Ditolak([.. Anak[..i], .. Anak[(i + 1)..]], "BERKAS-JUMLAH-KOLOM");
            Ditolak([.. Anak[..i], "", .. Anak[i..]], "BERKAS-JUMLAH-KOLOM");
            Ditolak([.. Anak[..i], "", .. Anak[i..^1], ""], "BERKAS-JUMLAH-KOLOM");
        }
    }

    [Theory]
    [InlineData("pekerjaan,meninggal", "TIDAK,YA")] // the job lost: the mark of PKH stands under meninggal
    [InlineData("nama", "3374991203050003")] // a NIK among the names
    [InlineData("jenis_kelamin", "12/03/2005")]
    [InlineData("hubungan_keluarga", "L")]
    [InlineData("tanggal_lahir", "L")]
    [InlineData("nomor_nik", "12/03/2005")]
    [InlineData("bansos_pkh", "3374991203050003")]
    public void A_value_that_only_the_column_beside_can_hold_is_no_fact_of_its_own(string kolom, string nilai)
    {
        const string Sempit = "nomor_kk|nomor_nik|nama|tanggal_lahir|jenis_kelamin|hubungan_keluarga|pekerjaan|meninggal|bansos_pkh|pbi_jkn";
        string[] judul = Sempit.Split('|');
        string[] baris = "3374990101150007|3374991203050003|ANAK REKAAN|12/03/2005|L|ANAK|PEDAGANG|TIDAK|YA|YA".Split('|');
        foreach ((string k, string n) in kolom.Split(',').Zip(nilai.Split(',')))
        {
            baris[Array.IndexOf(judul, k)] = n;
        }

        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Sempit, "3374990101150007|3374995204740002|IBU|12/04/1974|P|KEPALA KELUARGA|PEDAGANG|TIDAK|YA|YA", string.Join('|', baris)));
        Assert.Equal((1, 1), (data.Jumlah, data.JumlahDitolak));
        Assert.Equal(["3 BERKAS-GESER"], Bacaan.Kode(data));
        Assert.True(data.SusunKeluarga().Bertentangan(0));
    }

    // Wrong, unread or odd cells that stand where they belong stay what they were: unknown, and the person a member.
    [Theory]
    [InlineData("nama", "CUCU")]
    [InlineData("nama", "SITI 2")]
    [InlineData("pekerjaan", "ANAK")]
    [InlineData("jenis_kelamin", "X")]
    [InlineData("jenis_kelamin", "")]
    [InlineData("hubungan_keluarga", "KEPONAKAN")]
    [InlineData("tanggal_lahir", "12 Maret 2005")]
    [InlineData("tanggal_lahir", "TIDAK INGAT")]
    [InlineData("pekerjaan", "BURUH CUCI GOSOK")]
    [InlineData("alamat", "12")]
    [InlineData("rt", "SATU")]
    [InlineData("meninggal", "ENTAH")]
    [InlineData("hamil", "4 BULAN")]
    [InlineData("bansos_pkh", "SUDAH")]
    [InlineData("nomor_nik", "BELUM PUNYA")]
    public void A_cell_that_cannot_be_read_alone_shifts_no_row(string kolom, string nilai)
    {
        string[] baris = [.. Anak];
        baris[Array.IndexOf(Judul.Split('|'), kolom)] = nilai;
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu, string.Join('|', baris), Lain));
        Assert.Equal((3, 0), (data.Jumlah, data.JumlahDitolak));
    }

    [Theory]
    [InlineData("|")]
    [InlineData("||")]
    public void Delimiters_that_end_every_row_are_no_cells_put_in(string ekor)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu + ekor, string.Join('|', Anak) + ekor, Lain + ekor));
        Assert.Equal((3, 0, 0), (data.Jumlah, data.JumlahDitolak, data.SusunKeluarga().JumlahBertentangan));
        DataOrang kurang = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu + ekor, string.Join('|', [.. Anak[..4], .. Anak[5..]]) + ekor, Lain + ekor));
        Assert.Equal((2, 1), (kurang.Jumlah, kurang.JumlahDitolak));
    }

    [Fact]
    public void What_a_shifted_row_holds_decides_nothing_for_other_rows()
    {
        // Why: V under a programme would turn the X of others into "no".
        string[] judul = ["no_kk|nik|nama|jenis_kelamin|hubungan|pkh|bpnt"];
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(judul[0], "3374990101150007|3374995204740002|IBU|P|KEPALA KELUARGA|X|X", "3374990101150007|3374991203050003|ANAK|ANAK|V|V|"));
        Assert.Equal((1, Kepastian.TidakTahu, Kepastian.TidakTahu), (data.Jumlah, data.Memegang(0, 1), data.Memegang(0, 2)));
    }

    private static void Ditolak(string[] baris, string kode)
    {
        string isi = string.Join('|', baris);
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu, isi, Lain));
        Assert.True(data.Jumlah == 2 && data.JumlahDitolak == 1, isi);
        Assert.Equal([$"3 {kode}"], Bacaan.Kode(data));
        KeluargaBerkas keluarga = data.SusunKeluarga();
        Assert.True(keluarga.Bertentangan(0), isi);
    }
}
