using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

public class HimpunanAlasanTests
{
    private static readonly AlasanTidakLayak[] Semua = Enum.GetValues<AlasanTidakLayak>();

    [Fact]
    public void The_default_is_the_empty_set()
    {
        Assert.True(default(HimpunanAlasan).Kosong);
        Assert.Equal(0, default(HimpunanAlasan).Jumlah);
        Assert.Empty(default(HimpunanAlasan));
        Assert.Equal("-", default(HimpunanAlasan).ToString());
        Assert.Equal(default, new HimpunanAlasan());
    }

    [Fact]
    public void It_behaves_as_a_sorted_set_of_the_same_reasons()
        => Properti.UntukSemua(Gen.ListOf(Gen.Elements(Semua)).ToArbitrary(), daftar =>
        {
            var model = new SortedSet<AlasanTidakLayak>(daftar);
            var himpunan = new HimpunanAlasan([.. daftar]);
            HimpunanAlasan satuSatu = daftar.Aggregate(default(HimpunanAlasan), (h, a) => h.Dengan(a));
            return himpunan.SequenceEqual(model)
                && himpunan.Jumlah == model.Count
                && himpunan.Kosong == (model.Count == 0)
                && Semua.All(a => himpunan.Memuat(a) == model.Contains(a))
                && himpunan == satuSatu
                && himpunan.GetHashCode() == satuSatu.GetHashCode();
        });

    [Fact]
    public void Order_does_not_matter_and_every_set_differs_from_its_smaller_ones()
        => Properti.UntukSemua(PembangkitKepesertaan.ArbAlasan, h =>
            new HimpunanAlasan([.. h.Reverse()]) == h && PembangkitKepesertaan.SusutAlasan(h).All(s => s != h && s.Jumlah == h.Jumlah - 1));

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    [InlineData(255)]
    public void A_value_outside_the_list_is_refused(byte kode)
    {
        var salah = (AlasanTidakLayak)kode;
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new HimpunanAlasan(salah));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => default(HimpunanAlasan).Dengan(salah));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => default(HimpunanAlasan).Memuat(salah));
    }

    [Fact]
    public void Text_is_the_ascending_codes()
    {
        HimpunanAlasan h = [AlasanTidakLayak.Lain, AlasanTidakLayak.Meninggal];
        Assert.Equal("2, 8", h.ToString());
        Assert.Equal("1, 2, 3, 4, 5, 6, 7, 8", new HimpunanAlasan(Semua).ToString());
    }

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        var h = new HimpunanAlasan(Semua);
        int jumlah = 0;
        Alokasi.Nol(() =>
        {
            jumlah = 0;
            foreach (AlasanTidakLayak a in h)
            {
                jumlah += (int)a;
            }
        });
        Assert.Equal(36, jumlah);
    }
}
