using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>NIK and No KK exchanged, and one NIK beside several No KK (BK-4, BK-5): people must not become families.</summary>
public sealed class NomorTertukarTests
{
    private const string Judul = "nomor_nik|nomor_kk|nama|tanggal_lahir|jenis_kelamin|hubungan_keluarga|pbi_jkn";
    private const string Ayah = "3374990101150007|3374991204740002|AYAH REKAAN|12/04/1974|L|KEPALA KELUARGA|YA";
    private const string Anak = "3374990101150007|3374990102050003|ANAK REKAAN|01/02/2005|L|ANAK|TIDAK";
    private const string Ibu = "3374995204740004|3374990101150008|IBU REKAAN|12/04/1974|P|KEPALA KELUARGA|YA";

    [Fact]
    public void Columns_exchanged_are_a_finding_on_the_file_and_make_no_family_of_one_whole()
    {
        foreach (bool putusan in (bool[])[true, false])
        {
            DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ayah, Anak), putusan);
            Assert.Contains("BERKAS-KOLOM-TERTUKAR", data.Temuan.Select(t => t.Kode));
            KeluargaBerkas keluarga = data.SusunKeluarga();
            Assert.All(Enumerable.Range(0, keluarga.Jumlah), k => Assert.True(keluarga.Bertentangan(k)));
        }
    }

    [Fact]
    public void One_row_exchanged_is_told_and_reaches_its_two_families_alone()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu, Ayah));
        Assert.Empty(data.Temuan);
        Assert.Equal(["3 BNBA-NOMOR-TERTUKAR"], Bacaan.Kode(data));
        KeluargaBerkas keluarga = data.SusunKeluarga();
        Assert.Equal((false, true), (keluarga.Bertentangan(0), keluarga.Bertentangan(1)));
        Assert.Contains(data.TakTerpakai(), t => t.NomorKk is { } kk && kk.ToString("D") == "3374990101150007");
    }

    [Fact]
    public void Columns_in_their_places_are_no_finding()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu, "3374990101100002|3374990101150008|ANAK REKAAN|01/01/2010|L|ANAK|TIDAK"));
        Assert.Empty(data.Temuan);
        Assert.Equal(0, data.SusunKeluarga().JumlahBertentangan);
    }

    [Fact]
    public void One_NIK_beside_two_families_leaves_neither_whole()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu, Ibu.Replace("3374990101150008", "3374990101150009", StringComparison.Ordinal)));
        Assert.Equal((1, 1), (data.JumlahDitolak, data.SusunKeluarga().JumlahBertentangan));
    }

    // Lines that ran together: whose row the second one was is not known, whatever numbers the first one shows.
    [Fact]
    public void A_refused_row_over_two_lines_could_belong_to_any_family_and_its_lines_are_accounted_for()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas($"{Judul}|ket", $"{Ibu}|\"", $"\"|{Anak}|b", $"3374991204740002|3374990101150009|AYAH REKAAN|12/04/1974|L|KEPALA KELUARGA|YA|c"));
        Assert.Equal((4L, 1L, 1, 1, 1L), (data.BarisDibaca, data.BarisJudulKosong, data.Jumlah, data.JumlahDitolak, data.BarisLanjutan));
        Assert.Equal(["2 BERKAS-BARIS-LANJUTAN", "2 BERKAS-JUMLAH-KOLOM"], Bacaan.Kode(data));
        Assert.True(data.SusunKeluarga().Bertentangan(0));
    }
}
