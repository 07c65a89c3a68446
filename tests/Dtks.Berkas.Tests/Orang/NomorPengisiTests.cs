namespace Dtks.Berkas.Tests.Orang;

/// <summary>07: placeholders are missing, in every field; a number typed because one was wanted is no family and no person.</summary>
public sealed class NomorPengisiTests
{
    // Why: written by a pattern, so that no number of 16 digits stands here that somebody could have.
    private static readonly string Satu = Pengisi("1");

    [Theory]
    [InlineData("1", "{0}")]
    [InlineData("12", "{0}")]
    [InlineData("1101", "{0}")]
    [InlineData("1", "'{0}")]
    [InlineData("1111 ", "{0}")]
    [InlineData("1", "=\"{0}\"")]
    [InlineData("1234567890", "{0}")]
    [InlineData("9", "{0}")]
    [InlineData("0", "{0}")]
    public void Sixteen_digits_that_are_a_filler_are_no_No_KK_and_their_row_may_be_of_any_family(string pola, string bentuk)
    {
        foreach (bool putusan in (bool[])[true, false])
        {
            DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), Bacaan.Baris(2, kk: "3374990101150018", hub: "KEPALA KELUARGA"), Bacaan.Baris(3, kk: bentuk.Replace("{0}", Pengisi(pola), StringComparison.Ordinal))), putusan);
            KeluargaBerkas keluarga = data.SusunKeluarga();
            Assert.False(data.NomorKk[2].Sah);
            Assert.All(Enumerable.Range(0, keluarga.Jumlah), k => Assert.True(keluarga.Bertentangan(k)));
            Assert.Null(data.Penduduk(2).NomorKk.NilaiBilaSah);
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1234567890")]
    public void Sixteen_digits_that_are_a_filler_are_no_NIK(string pola)
    {
        string pengisi = Pengisi(pola);
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), Bacaan.Baris(2, nik: pengisi, pkh: "YA"), Bacaan.Baris(3, nik: pengisi, pkh: "YA")));
        Assert.Equal(["3 BNBA-NIK", "4 BNBA-NIK"], Bacaan.Kode(data));
        Assert.Equal((3, 0, 0), (data.Jumlah, data.JumlahDitolak, data.Program[1] + data.Program[2]));
    }

    [Fact]
    public void A_row_refused_shows_no_family_by_a_filler()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), $"D9|{Satu}|{Bacaan.Nik(9)}|A|1|2"));
        Assert.True(data.SusunKeluarga().Bertentangan(0));
    }

    [Fact]
    public void A_declaration_and_a_queue_point_to_nobody_by_a_filler()
    {
        var catatan = new List<CatatanBerkas>();
        Assert.Empty(PembacaPenetapan.Baca(Isi($"nik;program;status;alasan\n{Satu};PKH;tidak-layak;5\n"), "p.csv", null, Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1))), catatan));
        Assert.Equal("PENETAPAN-NIK", Assert.Single(catatan).Pesan.Kode);
        ButirObjek antrian = Assert.Single(TabelObjek.AntrianPbi.Baca(Isi($"nik;golongan;tanggal\n{Satu};lain;2024-01-31\n"), "a.csv"));
        Assert.Contains("\"nik\":\"\"", System.Text.Encoding.UTF8.GetString(antrian.Isi!), StringComparison.Ordinal);
    }

    /// <summary>A pattern repeated to sixteen digits.</summary>
    private static string Pengisi(string pola)
    {
        string semua = string.Concat(Enumerable.Repeat(pola, 16));
        int panjang = 0;
        for (int angka = 0; angka < 16; panjang++)
        {
            angka += char.IsAsciiDigit(semua[panjang]) ? 1 : 0;
        }

        return semua[..panjang];
    }

    private static MemoryStream Isi(string teks) => new(System.Text.Encoding.UTF8.GetBytes(teks));
}
