using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The rules that compare records: AN-15, AN-16, AN-17, AN-19, worked from the specification.</summary>
public class AnomaliDaftarTests
{
    private const string Berulang = "AN-15 galat nik NikBerulang";
    private const string DuaKeluarga = "AN-16 galat no_kk OrangDalamDuaKeluarga";
    private const string TanpaKepala = "AN-17 galat hubungan KeluargaTanpaKepala";
    private const string BanyakKepala = "AN-17 galat hubungan KepalaLebihDariSatu";

    private static readonly NomorKk KkLain = NomorKk.Parse("3374990101150008");
    private static readonly BacaanNomorKk KkRusak = NomorKk.Check("33749901011500");

    private static Penduduk Kepala => ContohAnomali.Kepala;

    private static Penduduk Istri => ContohAnomali.Istri;

    private static Penduduk Anak => ContohAnomali.Anak;

    [Fact]
    public void The_same_nik_concerns_every_record_and_only_valid_ones()
    {
        Assert.Equal([$"[1] {Berulang}", $"[2] {Berulang}", $"[3] {Berulang}"], ContohAnomali.Periksa(Kepala, Istri, Istri, Istri));
        var rusak = Istri with { Nik = Nik.Check("3374994203930") };
        Assert.DoesNotContain(ContohAnomali.Periksa(Kepala, rusak, rusak), t => t.Contains("AN-15", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_families_concern_every_record_of_the_nik()
    {
        var kepalaLain = Kepala with { Nik = Nik.Check("3374991708910009"), NomorKk = new(KkLain) };
        var pindah = Istri with { NomorKk = new(KkLain) };
        Assert.Equal(
            [$"[1] {Berulang}", $"[1] {DuaKeluarga}", $"[3] {Berulang}", $"[3] {DuaKeluarga}"],
            ContohAnomali.Periksa(Kepala, Istri, kepalaLain, pindah));
    }

    [Fact]
    public void Two_families_concern_a_record_whose_own_family_is_unreadable()
    {
        var tanpa = Istri with { NomorKk = KkRusak };
        var kepalaLain = Kepala with { Nik = Nik.Check("3374991708910009"), NomorKk = new(KkLain) };
        var pindah = Istri with { NomorKk = new(KkLain) };
        var temuan = ContohAnomali.Periksa(tanpa, Kepala, Istri, kepalaLain, pindah);
        Assert.Equal([$"[0] {DuaKeluarga}", $"[2] {DuaKeluarga}", $"[4] {DuaKeluarga}"], temuan.Where(t => t.Contains("AN-16", StringComparison.Ordinal)));
        Assert.DoesNotContain(ContohAnomali.Periksa(tanpa, Kepala, Istri), t => t.Contains("AN-16", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_kepala_the_first_record_is_named() =>
        Assert.Equal([$"[0] {TanpaKepala}"], ContohAnomali.Periksa(Anak, Istri));

    [Fact]
    public void Without_kepala_an_unknown_relation_could_be_the_kepala() =>
        Assert.Empty(ContohAnomali.Periksa(Anak, Istri with { Hubungan = null }));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_single_record_may_be_an_excerpt(bool lengkap) =>
        Assert.Equal(lengkap ? [$"[0] {TanpaKepala}"] : [], ContohAnomali.Tulis(PemeriksaanAnomali.Periksa([Istri], ContohAnomali.Konteks, KelengkapanKeluarga.Menurut(lengkap)).Temuan));

    [Fact]
    public void Every_kepala_of_several_is_named()
    {
        var kedua = Kepala with { Nik = Nik.Check("3374991708910009") };
        Assert.Equal([$"[1] {BanyakKepala}", $"[3] {BanyakKepala}"], ContohAnomali.Periksa(Istri, Kepala, Anak, kedua));
    }

    [Fact]
    public void An_unreadable_family_is_no_family() =>
        Assert.DoesNotContain(
            ContohAnomali.Periksa(Kepala with { NomorKk = KkRusak }, Anak with { NomorKk = KkRusak }, Kepala with { NomorKk = KkRusak, Nik = default }),
            t => t.Contains("AN-17", StringComparison.Ordinal));

    [Theory]
    [InlineData("2001-08-17", null)]
    [InlineData("2001-08-16", "AnakKurangDari10Tahun")]
    [InlineData("1991-08-17", "AnakKurangDari10Tahun")]
    [InlineData("1991-08-16", "AnakLebihTua")]
    public void A_child_is_ten_years_younger(string lahir, string? sebab) =>
        Assert.Equal(sebab is null ? [] : [$"[1] AN-19 peringatan tanggal_lahir {sebab}"], ContohAnomali.Periksa(Kepala, Lahir(Anak, lahir)));

    [Fact]
    public void Only_an_anak_of_a_family_with_one_kepala_is_compared()
    {
        var tua = Lahir(Anak, "1980-01-01");
        Assert.Empty(ContohAnomali.Periksa(Kepala, tua with { Hubungan = HubunganKeluarga.FamiliLain }));
        Assert.Empty(ContohAnomali.Periksa(Kepala with { TanggalLahir = null, Nik = default }, tua).Where(t => t.Contains("AN-19", StringComparison.Ordinal)));
        Assert.Empty(ContohAnomali.Periksa(Kepala, tua with { TanggalLahir = null, Nik = default }).Where(t => t.Contains("AN-19", StringComparison.Ordinal)));
        Assert.Empty(ContohAnomali.Periksa(Kepala, tua with { NomorKk = new(KkLain) }));
        Assert.Equal([$"[0] {BanyakKepala}", $"[1] {BanyakKepala}"], ContohAnomali.Periksa(Kepala, Kepala with { Nik = Nik.Check("3374991708910009") }, tua));
    }

    [Fact]
    public void Findings_come_by_record_then_number_and_are_counted()
    {
        var buruk = Kepala with { NamaIbuKandung = null, Rt = null, Meninggal = TandaMeninggal.Ya, Wilayah = KodeWilayah.Parse("35"), Hamil = Kepastian.Ya };
        var hasil = PemeriksaanAnomali.Periksa([Istri with { Rt = null }, buruk, buruk], ContohAnomali.Konteks);
        Assert.Equal(
            ["AN-13", "AN-5", "AN-13", "AN-15", "AN-17", "AN-18", "AN-20", "AN-21", "AN-5", "AN-13", "AN-15", "AN-17", "AN-18", "AN-20", "AN-21"],
            hasil.Temuan.Select(t => t.Aturan.ToString()));
        Assert.Equal((3, 2), (hasil.JumlahOrang, hasil.PerluPerbaikan));
        Assert.Equal([false, true, true], Enumerable.Range(0, 3).Select(hasil.Perlu));
        Assert.Equal((3, 2, 0), (hasil.Jumlah(Aturan.AN13), hasil.Jumlah(Aturan.AN5), hasil.Jumlah(Aturan.VK1)));
        Assert.Equal((10, 3, 2), (hasil.Jumlah(TingkatTemuan.Galat), hasil.Jumlah(TingkatTemuan.Peringatan), hasil.Jumlah(TingkatTemuan.Info)));
        Assert.Equal(["AN-13"], hasil.TemuanPada(0).ToArray().Select(t => t.Aturan.ToString()));
        Assert.Equal(7, hasil.TemuanPada(2).Length);
        Assert.Equal("HasilAnomali { 3 orang, 15 temuan, 2 perlu perbaikan }", hasil.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => hasil.Perlu(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => hasil.TemuanPada(-1).Length);
    }

    private static Penduduk Lahir(Penduduk anak, string lahir)
    {
        Assert.True(TeksTanggal.TryBacaIso(lahir, out LocalDate tanggal));
        return anak with { TanggalLahir = tanggal, Nik = Testing.PembangkitPenduduk.NikDari("3374", tanggal, JenisKelamin.Perempuan, 5) is var nik ? new BacaanNik(nik) : default };
    }
}
