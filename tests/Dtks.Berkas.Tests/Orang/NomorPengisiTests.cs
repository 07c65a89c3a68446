namespace Dtks.Berkas.Tests.Orang;

/// <summary>07: placeholders are missing, in every field; a number typed because one was wanted is no family and no person.</summary>
public sealed class NomorPengisiTests
{
    [Theory]
    [InlineData("1111111111111111")]
    [InlineData("1212121212121212")]
    [InlineData("1101110111011101")]
    [InlineData("'1111111111111111")]
    [InlineData("1111 1111 1111 1111")]
    [InlineData("=\"1111111111111111\"")]
    [InlineData("1234567890123456")]
    [InlineData("9999999999999999")]
    [InlineData("0000000000000000")]
    public void Sixteen_digits_that_are_a_filler_are_no_No_KK_and_their_row_may_be_of_any_family(string pengisi)
    {
        foreach (bool putusan in (bool[])[true, false])
        {
            DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), Bacaan.Baris(2, kk: "3374990101150018", hub: "KEPALA KELUARGA"), Bacaan.Baris(3, kk: pengisi)), putusan);
            KeluargaBerkas keluarga = data.SusunKeluarga();
            Assert.False(data.NomorKk[2].Sah);
            Assert.All(Enumerable.Range(0, keluarga.Jumlah), k => Assert.True(keluarga.Bertentangan(k)));
            Assert.Null(data.Penduduk(2).NomorKk.NilaiBilaSah);
        }
    }

    [Theory]
    [InlineData("1111111111111111")]
    [InlineData("1234567890123456")]
    public void Sixteen_digits_that_are_a_filler_are_no_NIK(string pengisi)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), Bacaan.Baris(2, nik: pengisi, pkh: "YA"), Bacaan.Baris(3, nik: pengisi, pkh: "YA")));
        Assert.Equal(["3 BNBA-NIK", "4 BNBA-NIK"], Bacaan.Kode(data));
        Assert.Equal((3, 0, 0), (data.Jumlah, data.JumlahDitolak, data.Program[1] + data.Program[2]));
    }

    [Fact]
    public void A_row_refused_shows_no_family_by_a_filler()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), $"D9|1111111111111111|{Bacaan.Nik(9)}|A|1|2"));
        Assert.True(data.SusunKeluarga().Bertentangan(0));
    }

    [Fact]
    public void A_declaration_and_a_queue_point_to_nobody_by_a_filler()
    {
        var catatan = new List<CatatanBerkas>();
        Assert.Empty(PembacaPenetapan.Baca(new MemoryStream("nik;program;status;alasan\n1111111111111111;PKH;tidak-layak;5\n"u8.ToArray()), "p.csv", null, Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1))), catatan));
        Assert.Equal("PENETAPAN-NIK", Assert.Single(catatan).Pesan.Kode);
        ButirObjek antrian = Assert.Single(TabelObjek.AntrianPbi.Baca(new MemoryStream("nik;golongan;tanggal\n1111111111111111;lain;2024-01-31\n"u8.ToArray()), "a.csv"));
        Assert.Contains("\"nik\":\"\"", System.Text.Encoding.UTF8.GetString(antrian.Isi!), StringComparison.Ordinal);
    }
}
