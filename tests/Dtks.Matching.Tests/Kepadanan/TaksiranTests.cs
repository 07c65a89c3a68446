using Dtks.Domain;
using NodaTime;

namespace Dtks.Matching.Tests;

/// <summary>PD-4: the own estimate, element by element, and that it is another type than the verdict.</summary>
public class TaksiranTests
{
    private static readonly KebijakanKepadanan Kebijakan = KebijakanKepadanan.Kepmensos150Tahun2022;

    private static readonly Penduduk Dasar = new()
    {
        Nik = Nik.Check("3374991708910003"),
        NomorKk = NomorKk.Check("3374990101150007"),
        Nama = "Moch. Soetrisno",
        TempatLahir = "Semarang",
        TanggalLahir = new LocalDate(1991, 8, 17),
        NamaIbuKandung = "Siti Aminah",
        JenisKelamin = JenisKelamin.LakiLaki,
        Hubungan = HubunganKeluarga.KepalaKeluarga,
        StatusKawin = StatusKawin.Kawin,
        Rt = 5,
        Rw = 2,
        Wilayah = KodeWilayah.Parse("33.74.06.1001"),
        Alamat = "Jl. Mawar No. 12 RT 05 RW 02",
    };

    [Fact]
    public void A_record_agrees_with_itself_in_another_spelling()
    {
        Penduduk acuan = Dasar with { Nama = "MUHAMMAD SUTRISNO", NamaIbuKandung = "HJ. SITI AMINAH (ALMH)", Alamat = "JALAN MAWAR NOMOR 12" };
        TaksiranKepadanan taksiran = Kebijakan.Taksir(Dasar, acuan);

        Assert.Equal((VonisKepadanan.Padan, 16), (taksiran.Vonis, taksiran.Terpenuhi));
        Assert.All(taksiran.Elemen, e => Assert.Equal(100, e.Skor));
        Assert.Equal(Kebijakan.Syarat.Select(s => (s.Elemen, s.Ambang)), taksiran.Elemen.Select(e => (e.Elemen, e.Ambang)));
    }

    public static TheoryData<ElemenKepadanan, Penduduk> Beda => new()
    {
        { ElemenKepadanan.Nik, Dasar with { Nik = Nik.Check("3374991708910004") } },
        { ElemenKepadanan.NomorKk, Dasar with { NomorKk = NomorKk.Check("3374990101150008") } },
        { ElemenKepadanan.Nama, Dasar with { Nama = "Sutrisna" } },
        { ElemenKepadanan.TempatLahir, Dasar with { TempatLahir = "Demak" } },
        { ElemenKepadanan.TanggalLahir, Dasar with { TanggalLahir = new LocalDate(1991, 8, 18) } },
        { ElemenKepadanan.IbuKandung, Dasar with { NamaIbuKandung = "Siti" } },
        { ElemenKepadanan.JenisKelamin, Dasar with { JenisKelamin = JenisKelamin.Perempuan } },
        { ElemenKepadanan.HubunganKeluarga, Dasar with { Hubungan = HubunganKeluarga.Suami } },
        { ElemenKepadanan.StatusKawin, Dasar with { StatusKawin = StatusKawin.CeraiMati } },
        { ElemenKepadanan.Rt, Dasar with { Rt = 6 } },
        { ElemenKepadanan.Rw, Dasar with { Rw = 3 } },
        { ElemenKepadanan.Kelurahan, Dasar with { Wilayah = KodeWilayah.Parse("33.74.06.1002") } },
        { ElemenKepadanan.Alamat, Dasar with { Alamat = "Gang Kelinci 99" } },
    };

    public static TheoryData<ElemenKepadanan, Penduduk> Hilang => new()
    {
        { ElemenKepadanan.Nik, Dasar with { Nik = Nik.Check("12") } },
        { ElemenKepadanan.NomorKk, Dasar with { NomorKk = default } },
        { ElemenKepadanan.Nama, Dasar with { Nama = null } },
        { ElemenKepadanan.Nama, Dasar with { Nama = "ALM" } },
        { ElemenKepadanan.TempatLahir, Dasar with { TempatLahir = null } },
        { ElemenKepadanan.TanggalLahir, Dasar with { TanggalLahir = null } },
        { ElemenKepadanan.IbuKandung, Dasar with { NamaIbuKandung = "-" } },
        { ElemenKepadanan.JenisKelamin, Dasar with { JenisKelamin = null } },
        { ElemenKepadanan.HubunganKeluarga, Dasar with { Hubungan = null } },
        { ElemenKepadanan.StatusKawin, Dasar with { StatusKawin = null } },
        { ElemenKepadanan.Rt, Dasar with { Rt = null } },
        { ElemenKepadanan.Rw, Dasar with { Rw = null } },
        { ElemenKepadanan.Kelurahan, Dasar with { Wilayah = KodeWilayah.Parse("33.74.06") } },
        { ElemenKepadanan.Alamat, Dasar with { Alamat = null } },
    };

    [Theory]
    [MemberData(nameof(Beda))]
    public void One_different_element_is_not_met_and_nothing_else(ElemenKepadanan elemen, Penduduk acuan)
    {
        TaksiranKepadanan taksiran = Kebijakan.Taksir(Dasar, acuan);

        Assert.Equal(VonisKepadanan.TidakPadan, taksiran.Vonis);
        Assert.All(taksiran.Elemen, e => Assert.Equal(e.Elemen == elemen ? StatusTemuan.TidakTerpenuhi : StatusTemuan.Terpenuhi, e.Status));
    }

    [Theory]
    [MemberData(nameof(Hilang))]
    public void Missing_on_either_side_is_unknown(ElemenKepadanan elemen, Penduduk acuan)
    {
        foreach (TaksiranKepadanan taksiran in new[] { Kebijakan.Taksir(Dasar, acuan), Kebijakan.Taksir(acuan, Dasar) })
        {
            Assert.Equal(VonisKepadanan.BelumDapatDitentukan, taksiran.Vonis);
            Assert.All(taksiran.Elemen, e => Assert.Equal(e.Elemen == elemen ? StatusTemuan.TidakDiketahui : StatusTemuan.Terpenuhi, e.Status));
        }
    }

    [Fact]
    public void A_region_that_differs_above_differs_below_too()
    {
        TaksiranKepadanan taksiran = Kebijakan.Taksir(Dasar, Dasar with { Wilayah = KodeWilayah.Parse("33.75.06.1001") });

        Assert.Equal(
            [ElemenKepadanan.KabKota, ElemenKepadanan.Kecamatan, ElemenKepadanan.Kelurahan],
            taksiran.Elemen.Where(e => e.Status == StatusTemuan.TidakTerpenuhi).Select(e => e.Elemen));
    }

    // One word of n letters against d substitutions, so the ratio is 1 - d / n.
    [Theory]
    [InlineData("ABCDEFGHIK", "XYCDEFGHIK", 80, StatusTemuan.Terpenuhi)]
    [InlineData("ABCDEFGHIK", "XYZDEFGHIK", 70, StatusTemuan.TidakTerpenuhi)]
    [InlineData("ABCDEFG", "XBCDEFG", 85, StatusTemuan.Terpenuhi)]
    [InlineData("ABCDEFGHIKLMNP", "XYZDEFGHIKLMNP", 78, StatusTemuan.TidakTerpenuhi)]
    public void Address_similarity_is_the_Levenshtein_ratio_of_the_keys_in_whole_percent(string a, string b, int skor, StatusTemuan status)
    {
        HasilElemen alamat = Kebijakan.Taksir(Dasar with { Alamat = a }, Dasar with { Alamat = b }).Elemen[^1];

        Assert.Equal((skor, status), (alamat.Skor, alamat.Status));
    }

    [Theory]
    [InlineData("MUHAMMAD YUSUF", "YUSUF", 52, VonisKepadanan.TidakPadan)] // 2 x 5 / 19 = 0.526
    [InlineData("SOETRISNO", "SUTRISNO", 100, VonisKepadanan.Padan)] // the same key
    [InlineData("JOKO/BUDI SANTOSO", "BUDI SANTOSO", 100, VonisKepadanan.Padan)]
    [InlineData("ABCXY", "ABCVW", 60, VonisKepadanan.Padan)] // 2 x 3 / 10, inclusive
    public void The_older_regime_takes_the_best_pair_of_aliases_by_Simil(string a, string b, int skor, VonisKepadanan vonis)
    {
        TaksiranKepadanan taksiran = KebijakanKepadanan.NamaSaja.Taksir(new Penduduk { Nama = a }, new Penduduk { Nama = b });

        Assert.Equal((skor, vonis), (Assert.Single(taksiran.Elemen).Skor, taksiran.Vonis));
    }

    [Fact]
    public void One_alias_that_agrees_is_enough_for_an_exact_name() =>
        Assert.Equal(VonisKepadanan.Padan, Kebijakan.Taksir(Dasar with { Nama = "Soetrisno / Joko" }, Dasar with { Nama = "JOKO" }).Vonis);

    [Fact]
    public void Prepared_and_plain_forms_agree_and_the_buffer_form_too()
    {
        foreach (object[] baris in Beda.Concat(Hilang))
        {
            var acuan = (Penduduk)baris[1];
            TaksiranKepadanan langsung = Kebijakan.Taksir(Dasar, acuan);
            var elemen = new HasilElemen[16];
            Assert.Equal(langsung.Vonis, Kebijakan.Taksir(new RekamSeragam(Dasar), new RekamSeragam(acuan), elemen));
            Assert.Equal(langsung.Elemen, elemen);
        }

        Assert.Throws<ArgumentException>(() => Kebijakan.Taksir(new RekamSeragam(Dasar), new RekamSeragam(Dasar), new HasilElemen[15]));
    }

    [Fact]
    public void The_example_of_the_guide_holds()
    {
        var lokal = new Penduduk { Nama = "Moch. Soetrisno", Alamat = "Jl. Mawar No. 12 RT 05 RW 02" };
        TaksiranKepadanan taksiran = Kebijakan.Taksir(lokal, new Penduduk { Nama = "MUHAMMAD SUTRISNO", Alamat = "JALAN MAWAR NOMOR 12" });

        Assert.Equal((VonisKepadanan.BelumDapatDitentukan, 2), (taksiran.Vonis, taksiran.Terpenuhi));
    }

    [Fact]
    public void An_estimate_is_no_verdict_and_a_record_prints_nothing()
    {
        Assert.False(typeof(PutusanKepadanan).IsAssignableFrom(typeof(TaksiranKepadanan)));
        Assert.Empty(typeof(PutusanKepadanan).GetConstructors());
        Assert.Empty(typeof(TaksiranKepadanan).GetConstructors());
        Assert.Equal("RekamSeragam", new RekamSeragam(Dasar).ToString());
    }
}
