using System.Collections.Immutable;

namespace Dtks.Domain.Tests;

public class PutusanKepadananTests
{
    private static readonly ImmutableArray<HasilElemen> Elemen =
    [
        new(ElemenKepadanan.Nik, StatusTemuan.Terpenuhi, 100, 100),
        new(ElemenKepadanan.Nama, StatusTemuan.TidakTerpenuhi, 92, 100),
        new(ElemenKepadanan.Alamat, StatusTemuan.Terpenuhi, 80, 80),
        new(ElemenKepadanan.Rt, StatusTemuan.TidakDiketahui, null, 100),
    ];

    [Fact]
    public void It_counts_the_elements_that_are_met()
    {
        var putusan = new PutusanKepadanan(VonisKepadanan.TidakPadan, Elemen, ["kode-12"]);
        var taksiran = new TaksiranKepadanan(VonisKepadanan.TidakPadan, Elemen, default);

        Assert.Equal(2, putusan.Terpenuhi);
        Assert.Equal(2, taksiran.Terpenuhi);
        Assert.Empty(taksiran.Temuan);
        Assert.Equal("tidak-padan (2/4)", putusan.ToString());
        Assert.Equal("tidak-padan (2/4)", taksiran.ToString());
    }

    [Fact]
    public void Only_the_library_makes_them_and_one_is_not_the_other()
    {
        Assert.Empty(typeof(PutusanKepadanan).GetConstructors());
        Assert.Empty(typeof(TaksiranKepadanan).GetConstructors());
        Assert.False(typeof(PutusanKepadanan).IsAssignableFrom(typeof(TaksiranKepadanan)));
        Assert.False(typeof(TaksiranKepadanan).IsAssignableFrom(typeof(PutusanKepadanan)));
    }

    [Fact]
    public void A_forgotten_verdict_is_no_no() => Assert.Equal(VonisKepadanan.BelumDapatDitentukan, default);
}
