
namespace Dtks.Domain.Tests;

public class PesanCacatTests
{
    [Fact]
    public void Every_defect_has_its_message() => BerkasEmas.Banding("semua", string.Join('\n', Semua().Select(p => p.ToString())));

    [Fact]
    public void Codes_are_unique_and_made_of_the_defects_text()
    {
        Pesan[] semua = [.. Semua()];
        Assert.Equal(semua.Length, semua.Select(p => p.Kode).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enum.GetValues<CacatNik>(), c => Assert.Equal("NIK-" + TabelIdentitas.CacatNik.Kode(c).ToUpperInvariant(), PesanCacat.Untuk(c).Kode));
        Assert.All(Enum.GetValues<CacatNomorKk>(), c => Assert.Equal("KK-" + TabelIdentitas.CacatNomorKk.Kode(c).ToUpperInvariant(), PesanCacat.Untuk(c).Kode));
        Assert.All(Enum.GetValues<CacatKodeWilayah>(), c => Assert.Equal("WILAYAH-" + TabelKewilayahan.Cacat.Kode(c).ToUpperInvariant(), PesanCacat.Untuk(c).Kode));
        Assert.All(Enum.GetValues<CacatIdDtks>(), c => Assert.Equal("ID-DTKS-" + TabelIdentitas.CacatIdDtks.Kode(c).ToUpperInvariant(), PesanCacat.Untuk(c).Kode));
    }

    [Fact]
    public void Unknown_defects_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PesanCacat.Untuk((CacatNik)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => PesanCacat.Untuk((CacatNomorKk)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => PesanCacat.Untuk((CacatKodeWilayah)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => PesanCacat.Untuk((CacatIdDtks)99));
    }

    [Fact]
    public void The_two_numbers_have_the_same_defects()
        => Assert.Equal(
            Enum.GetValues<CacatNik>().Select(c => ((byte)c, c.ToString())),
            Enum.GetValues<CacatNomorKk>().Select(c => ((byte)c, c.ToString())));

    [Fact]
    public void The_exception_carries_the_message_and_the_position()
    {
        DtksFormatException galat = Assert.Throws<DtksFormatException>(() => Nik.Parse("33-x"));
        Assert.Equal(("NIK-KARAKTER", 2), (galat.Kode, galat.Posisi!.Value));
        Assert.Equal(PesanCacat.Untuk(CacatNik.Karakter, 2), galat.Pesan);
        Assert.Equal(galat.Pesan.ToString(), galat.Message);
        Assert.Throws<ArgumentNullException>(() => new DtksFormatException(null!));
    }

    private static IEnumerable<Pesan> Semua() =>
    [
        .. Enum.GetValues<CacatNik>().Select(c => PesanCacat.Untuk(c, c == CacatNik.Karakter ? 4 : null)),
        .. Enum.GetValues<CacatNomorKk>().Select(c => PesanCacat.Untuk(c, c == CacatNomorKk.Karakter ? 4 : null)),
        .. Enum.GetValues<CacatKodeWilayah>().Select(c => PesanCacat.Untuk(c, c == CacatKodeWilayah.Karakter ? 4 : null)),
        .. Enum.GetValues<CacatIdDtks>().Select(c => PesanCacat.Untuk(c, c == CacatIdDtks.Karakter ? 4 : null)),
        PesanPenanggalan.BentukTanggal,
        PesanPenanggalan.BentukPeriode,
    ];
}
