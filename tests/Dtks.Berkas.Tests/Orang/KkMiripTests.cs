namespace Dtks.Berkas.Tests.Orang;

/// <summary>A No KK one digit off takes a child out of its family without a trace but this: a family of children beside another (KP-1, BK-5).</summary>
public sealed class KkMiripTests
{
    private const string Judul = "nomor_kk|nomor_nik|nama|tanggal_lahir|hubungan_keluarga|bansos_pkh";
    private const string Ibu = "3374990101150007|3374995204740002|IBU|12/04/1974|KEPALA KELUARGA|YA";

    [Theory]
    [InlineData("3374990101150001", "ANAK", true)] // one digit
    [InlineData("3374990101150070", "ANAK", true)] // two neighbours exchanged
    [InlineData("3374990111150007", "ANAK", true)]
    [InlineData("3374990101150001", "", true)] // the relation is not known: nobody is known to be the head
    [InlineData("3374990101150018", "ANAK", false)] // two digits off
    [InlineData("3374990101150001", "KEPALA KELUARGA", false)] // a child may be the head
    public void A_family_of_children_one_digit_from_another_makes_neither_whole(string kk, string hubungan, bool mirip)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu, $"{kk}|3374991203150003|ANAK|12/03/2015|{hubungan}|TIDAK", "3374990505150018|3374991203850004|LAIN|12/03/1985|KEPALA KELUARGA|YA"));
        KeluargaBerkas keluarga = data.SusunKeluarga();
        Assert.Equal((mirip, mirip, false), (keluarga.Bertentangan(0), keluarga.Bertentangan(1), keluarga.Bertentangan(2)));
        Assert.Equal(mirip ? ["3 BNBA-NOMOR-KK-MIRIP"] : [], Bacaan.Kode(data));
        Assert.All(data.Catatan, c => Assert.Contains("baris 2", c.Pesan.Indonesia, StringComparison.Ordinal));
        Assert.Equal(mirip ? new[] { "3374990101150007", kk }.Order() : [], data.TakTerpakai().Select(t => t.NomorKk!.Value.ToString("D")).Order());
    }

    [Fact]
    public void Families_with_an_adult_stay_whole_however_near_their_numbers_are()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas([Bacaan.Judul, .. Enumerable.Range(1, 18).Select(i => Bacaan.Baris(i, kk: $"33749901011500{i:00}", hub: i % 2 == 0 ? "KEPALA KELUARGA" : "ISTRI"))]));
        Assert.Equal((0, 18), (data.SusunKeluarga().JumlahBertentangan, data.SusunKeluarga().Jumlah));
        Assert.Empty(data.Catatan);
    }

    // Taken away, neither the relation nor the birth date makes an adult.
    [Theory]
    [InlineData("nomor_kk|nomor_nik|nama|bansos_pkh", "3374990101150001|3374991203150003|ANAK|TIDAK", "3374990101150007|3374995204740002|IBU|YA")]
    [InlineData("nomor_kk|nomor_nik|nama|bansos_pkh", "3374990101150001||ANAK|TIDAK", "3374990101150007|3374995204740002|IBU|YA")]
    public void What_is_not_known_makes_nobody_an_adult(string judul, string anak, string ibu)
    {
        KeluargaBerkas keluarga = Bacaan.Orang(Bacaan.Berkas(judul, anak, ibu)).SusunKeluarga();
        Assert.Equal((true, true), (keluarga.Bertentangan(0), keluarga.Bertentangan(1)));
    }

    [Fact]
    public void Members_that_stand_apart_in_the_file_are_one_family()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            Judul, "3374990101150001|3374991203150003|ANAK|12/03/2015|ANAK|TIDAK", Ibu, "3374990101150001|3374995204750005|IBU DUA|12/04/1975|ISTRI|TIDAK"));
        Assert.Equal((0, 2), (data.SusunKeluarga().JumlahBertentangan, data.SusunKeluarga().Jumlah));
    }

    [Fact]
    public void A_row_refused_of_a_family_without_an_adult_reaches_the_family_one_digit_away()
    {
        KeluargaBerkas keluarga = Bacaan.Orang(Bacaan.Berkas(Judul, Ibu, "3374990101150001|3374991203150003|ANAK|12/03/2015|ANAK")).SusunKeluarga();
        Assert.True(keluarga.Bertentangan(0));
    }
}
