using Dtks.Domain;

namespace Dtks.Rules.Tests;

public class ProfilDaerahTests
{
    [Fact]
    public void Tanjungpinang_takes_145_minutes_and_a_day_without_fee()
    {
        ProfilDaerah profil = ProfilDaerah.Tanjungpinang;
        Assert.Equal(new WaktuBaku(145, 1), profil.Waktu);
        Assert.Equal("145 menit + 1 hari", profil.Waktu.ToString());
        Assert.Equal(0, profil.Biaya);
        Assert.Equal([15, 30, 60, 30, 10, 0], profil.Langkah.Select(l => l.Waktu.Menit));
        Assert.Equal([0, 0, 0, 0, 0, 1], profil.Langkah.Select(l => l.Waktu.Hari));
        Assert.Equal(Sumber.Tpi, profil.Dasar?.Sumber);
    }

    [Fact]
    public void Tanjungpinang_asks_for_three_things() =>
        Assert.Equal(["fotokopi-kk", "fotokopi-nik", "sktm | pengantar-rt"], ProfilDaerah.Tanjungpinang.Persyaratan.Select(p => p.ToString()));

    [Theory]
    [InlineData("tanjungpinang", true)]
    [InlineData(" TanjungPinang ", true)]
    [InlineData("pati", false)]
    [InlineData("", false)]
    public void A_profile_is_found_by_its_code(string kode, bool ada)
    {
        Assert.Equal(ada, ProfilDaerah.TryBaca(kode, out ProfilDaerah? profil));
        Assert.Equal(ada, profil is not null);
    }

    [Fact]
    public void A_region_makes_its_own()
    {
        LangkahLayanan langkah = new("Musyawarah desa", "Village meeting", ["desa"], new WaktuBaku(120));
        ProfilDaerah profil = new("contoh", "Kabupaten Contoh", [langkah, langkah], [], 0, "Terdaftar di DTKS");
        Assert.Equal(new WaktuBaku(240), profil.Waktu);
        Assert.Equal("240 menit", profil.Waktu.ToString());
        Assert.True(profil.DokumenLengkap([]));
        Assert.Throws<ArgumentException>(() => new ProfilDaerah("contoh", "Kabupaten Contoh", [], [], 0, "Terdaftar"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfilDaerah("contoh", "Kabupaten Contoh", [langkah], [], -1, "Terdaftar"));
        Assert.Throws<ArgumentException>(() => new LangkahLayanan("Musyawarah", "Meeting", [], new WaktuBaku(1)));
        Assert.Throws<ArgumentException>(() => new PersyaratanDokumen());
        Assert.Throws<ArgumentException>(() => new PersyaratanDokumen(default(DokumenUsulan)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaktuBaku(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaktuBaku(0, -1));
    }
}
