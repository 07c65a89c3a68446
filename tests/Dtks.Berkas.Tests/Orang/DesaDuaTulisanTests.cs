namespace Dtks.Berkas.Tests.Orang;

/// <summary>10: a person without No KK could belong to any family of the desa, however the name of the desa is written.</summary>
public sealed class DesaDuaTulisanTests
{
    [Theory]
    [InlineData("SUKAREKA", "DS. SUKA REKA", false)]
    [InlineData("SUKAREKA", "Desa Suka-Reka", false)]
    [InlineData("DESA SUKA REKA", "DS SUKAREKA", false)]
    [InlineData("KEL. SUKAREKA", "KELURAHAN SUKA REKA", false)]
    [InlineData("SUKAREKA", "SUKARELA", false)] // one letter off: nobody knows which of the two is right
    [InlineData("SUKAREKA", "SUKAREKKA", false)]
    [InlineData("SUKAREKA II", "SUKAREKA 2", false)]
    [InlineData("SUKAREKA", "", false)] // unknown: any desa
    [InlineData("SUKAREKA", "MARGAREKA", true)]
    [InlineData("SUKAREKA 1", "SUKAREKA 2", true)]
    [InlineData("A", "B", true)]
    [InlineData("DESA", "SUKAREKA", true)]
    public void A_family_is_whole_only_where_the_desa_is_another_however_it_is_written(string keluarga, string tanpaKk, bool lengkap)
    {
        foreach ((string satu, string dua) in new[] { (keluarga, tanpaKk), (tanpaKk, keluarga) })
        {
            DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(3, kk: "12", desa: dua), Bacaan.Baris(1, hub: "KEPALA KELUARGA", desa: satu)));
            Assert.Equal(!lengkap, data.SusunKeluarga().Bertentangan(1));
        }
    }

    [Theory]
    [InlineData("33.74.06.1001|SUKAREKA", "3374061001|", false)]
    [InlineData("33.74.06.1001|SUKAREKA", "|DS. SUKA REKA", false)]
    [InlineData("33.74.06.1001|", "|SUKAREKA", false)] // a code beside a name: nothing tells them apart
    [InlineData("33.74.06.1001|SUKAREKA", "33.74.06.1002|SUKA REKA", false)] // one of the two codes may be mistyped
    [InlineData("33.74.06.1001|SUKAREKA", "33.74.06.1002|MARGAREKA", true)]
    [InlineData("33.74.06.1001|SUKAREKA", "33.74.07.1001|SUKAREKA", true)]
    [InlineData("33.74.06.1001|", "33.74.06.1002|", true)]
    [InlineData("33.74.06.1001|SUKAREKA", "|MARGAREKA", true)]
    [InlineData("33.74.06|SUKAREKA", "|SUKAREKA", false)]
    public void A_code_and_a_name_of_one_desa_are_one_desa(string keluarga, string tanpaKk, bool lengkap)
    {
        foreach ((string satu, string dua) in new[] { (keluarga, tanpaKk), (tanpaKk, keluarga) })
        {
            DataOrang data = Bacaan.Orang(Bacaan.Berkas(
                "no_kk|nik|nama|hubungan_keluarga|kode_wilayah|desa|pkh", $"12|{Bacaan.Nik(3)}|ANAK|ANAK|{dua}|TIDAK", $"3374990101150007|{Bacaan.Nik(1)}|IBU|KEPALA KELUARGA|{satu}|YA"));
            Assert.Equal(!lengkap, data.SusunKeluarga().Bertentangan(1));
        }
    }

    [Theory]
    [InlineData("KEC. GUNUNGREKA", "GUNUNG REKA", false)]
    [InlineData("GUNUNGREKA", "", false)]
    [InlineData("GUNUNGREKA", "TELUKREKA", true)]
    public void Two_desa_of_one_name_are_apart_by_their_kecamatan(string satu, string dua, bool lengkap)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            "no_kk|nik|nama|hubungan_keluarga|kecamatan|desa|pkh", $"12|{Bacaan.Nik(3)}|ANAK|ANAK|{dua}|SUKAREKA|TIDAK", $"3374990101150007|{Bacaan.Nik(1)}|IBU|KEPALA KELUARGA|{satu}|SUKAREKA|YA"));
        Assert.Equal(!lengkap, data.SusunKeluarga().Bertentangan(1));
    }
}
