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

    [Fact]
    public void Tanjungpinang_names_six_actors_and_leaves_open_who_does_what_but_for_the_end()
    {
        ProfilDaerah profil = ProfilDaerah.Tanjungpinang;
        Assert.Equal(["staf ADM", "operator DTKS/SIKS-NG", "jabatan fungsional", "kabid PFM dan Dayasos", "kepala dinas", "kepala daerah"], profil.Pelaku.ToArray());
        Assert.Equal([0, 0, 0, 0, 0, 1], profil.Langkah.Select(l => l.Pelaku.Length));
        Assert.Equal(["kepala daerah"], profil.Langkah[5].Pelaku.ToArray());
        Assert.Equal([2], Enumerable.Range(0, 6).Where(i => profil.Langkah[i].Cabang is not null));
        Assert.Equal("tidak layak: selesai; layak: lanjut ke langkah 4", profil.Langkah[2].Cabang);
        Assert.Equal(["rekapan usulan", "laporan", "layak atau tidak layak", "rekapan usulan", "identitas valid", "surat dan lampiran ditandatangani dan dicap wali kota"], profil.Langkah.Select(l => l.Keluaran));
        Assert.Equal(["fotokopi KK dan NIK, SKTM atau pengantar RT", "identitas", "kendaraan dan formulir", "hasil formulir", "berkas lengkap", "nota dinas, surat dan lampiran"], profil.Langkah.Select(l => l.Kebutuhan));
    }

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
        Assert.Empty(new LangkahLayanan("Musyawarah", "Meeting", [], new WaktuBaku(1)).Pelaku);
        Assert.Throws<ArgumentException>(() => new LangkahLayanan("Musyawarah", "Meeting", [" "], new WaktuBaku(1)));
        Assert.Equal(["desa"], profil.Pelaku.ToArray());
        Assert.Throws<ArgumentException>(() => new PersyaratanDokumen());
        Assert.Throws<ArgumentException>(() => new PersyaratanDokumen(default(DokumenUsulan)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaktuBaku(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaktuBaku(0, -1));
    }
}
