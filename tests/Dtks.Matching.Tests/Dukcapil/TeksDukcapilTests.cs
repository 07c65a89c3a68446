namespace Dtks.Matching.Tests;

/// <summary>PD-2: the forms of a value, and which messages tell of a failed call.</summary>
public class TeksDukcapilTests
{
    [Theory]
    [InlineData("Sesuai", KataDukcapil.Sesuai, 100)]
    [InlineData("SESUAI", KataDukcapil.Sesuai, 100)]
    [InlineData("  sesuai ", KataDukcapil.Sesuai, 100)]
    [InlineData("Tidak Sesuai", KataDukcapil.TidakSesuai, null)]
    [InlineData("tidak   sesuai", KataDukcapil.TidakSesuai, null)]
    [InlineData("TidakSesuai", KataDukcapil.TidakSesuai, null)]
    [InlineData("Sesuai (92)", KataDukcapil.Sesuai, 92)]
    [InlineData("Sesuai(92)", KataDukcapil.Sesuai, 92)]
    [InlineData("Sesuai ( 92 )", KataDukcapil.Sesuai, 92)]
    [InlineData("Sesuai\u00A0(092)", KataDukcapil.Sesuai, 92)]
    [InlineData("Sesuai (0)", KataDukcapil.Sesuai, 0)]
    [InlineData("Sesuai (100)", KataDukcapil.Sesuai, 100)]
    [InlineData("Tidak Sesuai (85)", KataDukcapil.TidakSesuai, 85)]
    [InlineData("Tidak Sesuai (000)", KataDukcapil.TidakSesuai, 0)]
    public void Known_forms_are_read(string teks, KataDukcapil kata, int? skor) =>
        Assert.Equal(((KataDukcapil?)kata, skor), TeksDukcapil.Baca(teks));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Ya")]
    [InlineData("Tidak")]
    [InlineData("Sesuai (101)")]
    [InlineData("Sesuai (999)")]
    [InlineData("Sesuai (0100)")]
    [InlineData("Sesuai ()")]
    [InlineData("Sesuai (-1)")]
    [InlineData("Sesuai (92.5)")]
    [InlineData("Sesuai (92%)")]
    [InlineData("Sesuai 92")]
    [InlineData("Sesuai (92")]
    [InlineData("Sesuai 92)")]
    [InlineData("(92)")]
    [InlineData("Sesuai (92) (93)")]
    [InlineData("Sesuai (\u0669\u0662)")]
    [InlineData("Kurang Sesuai")]
    [InlineData("Tidak Tidak Sesuai")]
    [InlineData("Sesuaix")]
    [InlineData("Sesua\u0131")]
    [InlineData("Sesuai Sesuai Sesuai Sesuai Sesuai")]
    public void Everything_else_is_unreadable(string teks) => Assert.Null(TeksDukcapil.Baca(teks));

    [Theory]
    [InlineData("Login gagal")]
    [InlineData("USER tidak dikenal")]
    [InlineData("user_id salah")]
    [InlineData("Password salah")]
    [InlineData("IP Address tidak terdaftar")]
    [InlineData("Alamat-IP ditolak")]
    [InlineData("Parameter kurang")]
    [InlineData("Instansi tidak aktif")]
    [InlineData("INSTANSI ini Tidak  Aktif.")]
    [InlineData("Tidak aktif: instansi")]
    public void Failures_of_the_call_are_known_by_whole_words(string pesan) => Assert.True(TeksDukcapil.PesanGagal(pesan));

    [Theory]
    [InlineData("")]
    [InlineData("Data Ditemukan")]
    [InlineData("Data Ditemukan, Status Tidak Aktif")]
    [InlineData("Instansi aktif")]
    [InlineData("Instansi tidak ditemukan, data aktif")]
    [InlineData("Tipe arsip")]
    [InlineData("Userid")]
    [InlineData("Parameterisasi")]
    [InlineData("Meninggal Dunia")]
    public void Other_messages_are_no_failure(string pesan) => Assert.False(TeksDukcapil.PesanGagal(pesan));
}
