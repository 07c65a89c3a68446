namespace Dtks.Rules.Tests;

/// <summary>MD-1: the steps of a data request.</summary>
public class PermohonanDataTests
{
    [Theory]
    [InlineData("kementerian-lembaga", "permohonan penyiapan bast pemantauan")]
    [InlineData("pemda", "permohonan penyiapan bast pemantauan")]
    [InlineData("opd", "permohonan penyiapan bast pemantauan laporan-penggunaan")]
    public void Steps_follow_each_other(string teks, string langkah)
    {
        var pemohon = TabelPenanggalan.Pemohon.Baca(teks);
        List<string> dilalui = [];
        for (LangkahPermohonan? kini = LangkahPermohonan.Permohonan; kini is { } ada; kini = PermohonanData.Berikutnya(pemohon, ada))
        {
            dilalui.Add(TabelPenanggalan.LangkahPermohonan.Kode(ada));
        }

        Assert.Equal(langkah.Split(' '), dilalui);
        Assert.Equal(langkah.Split(' '), PermohonanData.Langkah(pemohon).Select(TabelPenanggalan.LangkahPermohonan.Kode));
    }

    [Fact]
    public void Each_applicant_has_its_way()
    {
        Assert.Contains("Menteri", PermohonanData.Tujuan(PemohonData.KementerianLembaga).Indonesia, StringComparison.Ordinal);
        Assert.Contains("SIKS-NG", PermohonanData.Tujuan(PemohonData.PemerintahDaerah).Indonesia, StringComparison.Ordinal);
        Assert.Contains("dinas sosial", PermohonanData.Tujuan(PemohonData.PerangkatDaerah).Inggris, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_opd_reports_the_use()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PermohonanData.Berikutnya(PemohonData.PemerintahDaerah, LangkahPermohonan.LaporanPenggunaan));
        Assert.Null(PermohonanData.Berikutnya(PemohonData.PerangkatDaerah, LangkahPermohonan.LaporanPenggunaan));
        Assert.Throws<ArgumentOutOfRangeException>(() => PermohonanData.Langkah(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => PermohonanData.Tujuan(default));
    }
}
