using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary>A fact about the person that counts for some programmes only, and by which a parameter of the edition makes an exception; written with ahli waris for a stand-in.</summary>
public class FaktaOrangTests
{
    private static readonly FaktaOrang HanyaPkh = FaktaOrang.Semua[0] with
    {
        Untuk = static p => p == ProgramBansos.Pkh, Dibaca = static _ => true, Dicari = static (_, _) => true, Parameter = "tenggat_tanggapan",
    };

    [Fact]
    public void What_is_not_a_fact_for_a_programme_is_neither_no_nor_unknown_and_the_page_reads_that_it_does_not_hold()
    {
        var konteks = KonteksKelayakan.Susun(new Periode(2024, 2));
        var pkh = new FaktaKepesertaan(ProgramBansos.Pkh, PeranKepesertaan.Penerima);
        var sembako = pkh with { Program = ProgramBansos.Sembako };
        Assert.Equal((Kepastian.TidakTahu, TentangOrang.ProgramLain), (HanyaPkh.Nilai(pkh), HanyaPkh.Nilai(sembako)));
        Assert.Equal((true, false), (HanyaPkh.PerluDicari(pkh, konteks), HanyaPkh.PerluDicari(sembako, konteks)));
        Assert.Equal(Kepastian.Ya, HanyaPkh.Nilai(pkh with { AhliWaris = Kepastian.Ya }));
        Assert.Equal((Kepastian.Tidak, TentangOrang.ProgramLain), (Orang(TentangOrang.ProgramLain)[HanyaPkh.Fakta], Orang(TentangOrang.ProgramLain).Keadaan(HanyaPkh.Fakta)));
        Assert.Equal(["tidak-diketahui", "ya", "tidak", "program-lain"], HanyaPkh.Keadaan.Select(k => k.Nama));
        Assert.Equal(["tidak-diketahui", "ya", "tidak"], FaktaOrang.Semua[0].Keadaan.Select(k => k.Nama));
    }

    // Own value, value of the PBI-JK, what they say together, whether they contradict each other.
    [Theory]
    [InlineData(0, 3, 0, false)]
    [InlineData(0, 2, 0, true)]
    [InlineData(3, 1, 3, false)]
    [InlineData(3, 2, 3, false)]
    [InlineData(1, 3, 1, false)]
    [InlineData(2, 1, 2, true)]
    [InlineData(1, 1, 1, false)]
    public void The_word_of_one_kepesertaan_never_answers_for_another_that_reads_the_fact_itself(int sendiri, int pbi, int bersama, bool bertentangan)
    {
        var salah = false;
        Assert.Equal((Kepastian)bersama, HanyaPkh.Gabung(Kelas(JenisKepesertaan.PenerimaKeluarga, sendiri), Kelas(JenisKepesertaan.Pbi, pbi), ref salah));
        Assert.Equal(bertentangan, salah);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_holds_no_PBI_contradicts_nothing_whatever_a_fact_says_of_no_kind(int sendiri)
    {
        var salah = false;
        Assert.Equal((Kepastian)sendiri, HanyaPkh.Gabung(Kelas(JenisKepesertaan.Individu, sendiri), default, ref salah));
        Assert.False(salah);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 0)]
    public void Where_the_kepesertaan_does_not_read_the_fact_that_of_the_PBI_counts_unless_it_is_none_there(int pbi, int bersama)
    {
        var salah = false;
        var hanyaPbi = HanyaPkh with { Dibaca = static k => k.Jenis == JenisKepesertaan.Pbi };
        Assert.Equal((Kepastian)bersama, hanyaPbi.Gabung(Kelas(JenisKepesertaan.Individu, 0), Kelas(JenisKepesertaan.Pbi, pbi), ref salah));
        Assert.False(salah);
    }

    // Dasar: KM-1 under kepmensos-150-2022: 14 hari kerja, BS24, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua huruf g.
    [Fact]
    public void An_exception_names_its_parameter_its_value_and_its_place()
    {
        var konteks = KonteksKelayakan.Susun(new Periode(2024, 2));
        var parameter = HanyaPkh.Pengecualian!;
        BuktiKelayakan Bukti(PeranBukti peran, FaktaKelayakan kurang) => new(Aturan.VK8, peran, HanyaPkh.Fakta, kurang)
        {
            Parameter = parameter.Nama, DasarParameter = parameter.Pada(konteks.Edisi.Isi, konteks.Periode).Dasar,
        };
        var ragu = Bukti(PeranBukti.Ragu, HanyaPkh.Fakta);
        Assert.Equal([ragu], PenjelasanKelayakan.Pengecualian([ragu, Bukti(PeranBukti.Pangkal, default)], HanyaPkh.Fakta));
        Assert.Empty(PenjelasanKelayakan.Pengecualian([ragu], default));
        var pasti = Bukti(PeranBukti.Dasar, default);
        Assert.Equal([pasti], PenjelasanKelayakan.Pengecualian([pasti, pasti], default));
        Assert.Equal(
            "Pengecualian tenggat_tanggapan = 14: Berapa hari kerja daerah menanggapi Kemensos (KM-1) "
            + "(Gambaran umum penelitian, Dinas Sosial Kab. Bengkulu Selatan, 2024, 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf g).",
            PenjelasanKelayakan.Pengecualian(pasti, konteks, id: true));
        Assert.StartsWith("Exception tenggat_tanggapan = 14: How many hari kerja", PenjelasanKelayakan.Pengecualian(pasti, konteks, id: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_about_the_person_are_stated_in_the_bulk_face_by_name()
    {
        var fakta = new FaktaKepesertaan(ProgramBansos.Pkh, PeranKepesertaan.Penerima);
        Assert.Equal(fakta with { AhliWaris = Kepastian.Tidak }, fakta.Dengan(FaktaKelayakan.AhliWaris, Kepastian.Tidak));
        Assert.Equal(new(ProgramBansos.Pkh, PeranKepesertaan.Penerima, null, Kepastian.Ya), fakta.Dengan(FaktaKelayakan.AhliWaris, Kepastian.Ya));
        Assert.Throws<ArgumentOutOfRangeException>(() => fakta.Dengan(FaktaKelayakan.Surat, Kepastian.Ya));
        Assert.Throws<ArgumentOutOfRangeException>(() => fakta.Dengan(FaktaKelayakan.AhliWaris, TentangOrang.ProgramLain));
    }

    private static TentangOrang Orang(Kepastian nilai) => default(TentangOrang).Dengan(HanyaPkh.Fakta, nilai);

    private static KelasKepesertaan Kelas(JenisKepesertaan jenis, int nilai) => new(jenis, default, default, Orang((Kepastian)nilai));
}
