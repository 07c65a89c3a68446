using System.Globalization;

namespace Dtks.Domain.Tests;

public class SuratPengesahanTests
{
    [Theory]
    [InlineData("id-ID")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Text_does_not_follow_the_culture_and_leaves_the_note_out(string budaya)
    {
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Ditolak,
            TanggalSurat = new(2024, 2, 20),
            TanggalUnggah = new(2024, 2, 21),
            Penandatangan = Penandatangan.KepalaDaerah,
            Lampiran = true,
            CatatanPenolakan = " RAHASIA ",
        };
        CultureInfo semula = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
            Assert.Equal("SuratPengesahan { ditolak, surat 2024-02-20, unggah 2024-02-21 }", surat.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }

        Assert.Equal("RAHASIA", surat.CatatanPenolakan);
        Assert.Equal(surat, surat with { });
    }
}
