
namespace Dtks.Domain.Tests;

public class DaftarProvinsiTests
{
    [Fact]
    public void The_38_names_are_those_of_ID_3()
        => BerkasEmas.Banding("nama", string.Join('\n', DaftarProvinsi.Baku.Semua.Select(k => DaftarProvinsi.Baku.TryNama(k, out string nama) ? $"{k} {nama}" : $"{k} ?")));

    [Fact]
    public void Only_provinces_have_names()
    {
        Assert.Equal(38, DaftarProvinsi.Baku.Semua.Length);
        Assert.False(DaftarProvinsi.Baku.TryNama(default, out string nama));
        Assert.Equal("", nama);
        Assert.False(DaftarProvinsi.Baku.TryNama(KodeWilayah.Parse("33.74"), out nama));
        Assert.Equal("", nama);
        for (int i = 0; i < 200; i++)
        {
            Assert.Equal(DaftarProvinsi.Baku.Semua.Any(k => k.ToString() == $"{i}"), DaftarProvinsi.Dikenal((uint)i));
        }
    }
}
