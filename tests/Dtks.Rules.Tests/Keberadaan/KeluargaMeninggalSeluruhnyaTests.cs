using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests.Keberadaan;

/// <summary>KP-6: a KKS non-PKH family in which all members died gets status 3.</summary>
public class KeluargaMeninggalSeluruhnyaTests
{
    private static readonly LocalDate Per = new(2024, 2, 15);
    private static readonly ProgramBansos[] Kks = [ProgramBansos.Sembako, ProgramBansos.PbiJk];
    private static readonly Penduduk Hidup = new() { NomorKk = NomorKk.Check("3374990101150007") };
    private static readonly Penduduk Mati = Hidup with { Meninggal = TandaMeninggal.Pada(Per) };

    [Fact]
    public void All_members_dead_is_status_3()
    {
        TemuanKeberadaan temuan = KeluargaMeninggalSeluruhnya.Periksa([Mati, Mati], KelengkapanKeluarga.Lengkap, Kks, Per);
        Assert.Equal(StatusTemuan.Terpenuhi, temuan.Status);
        Assert.Equal(StatusKeberadaan.TidakDitemukan, temuan.Keberadaan);
        Assert.Equal("KP-6", temuan.Aturan.ToString());
    }

    [Fact]
    public void One_living_member_is_enough_for_no_even_in_an_incomplete_list()
    {
        Sama(StatusTemuan.TidakTerpenuhi, [Mati, Hidup], lengkap: true, Kks);
        Sama(StatusTemuan.TidakTerpenuhi, [Hidup], lengkap: false, Kks);
        Sama(StatusTemuan.TidakTerpenuhi, [Hidup], lengkap: true, null);
        Sama(StatusTemuan.TidakTerpenuhi, [Mati with { Meninggal = TandaMeninggal.Pada(Per.PlusDays(1)) }], lengkap: true, Kks);
    }

    [Fact]
    public void Pkh_families_and_families_without_kks_are_outside_the_rule()
    {
        Sama(StatusTemuan.TidakBerlaku, [Mati], lengkap: true, [ProgramBansos.Sembako, ProgramBansos.Pkh]);
        Sama(StatusTemuan.TidakBerlaku, [Mati], lengkap: true, [ProgramBansos.PbiJk]);
        Sama(StatusTemuan.TidakBerlaku, [], lengkap: false, []);
    }

    [Fact]
    public void What_is_not_known_is_not_known()
    {
        Sama(StatusTemuan.TidakDiketahui, [Mati], lengkap: false, Kks);
        Sama(StatusTemuan.TidakDiketahui, [Mati], lengkap: true, null);
        Sama(StatusTemuan.TidakDiketahui, [], lengkap: true, Kks);
    }

    [Fact]
    public void In_a_list_the_family_is_found_by_No_KK()
    {
        Penduduk lain = Hidup with { NomorKk = NomorKk.Check("3374990101150099") };
        Penduduk[] orang = [Mati, lain, Mati, Mati with { NomorKk = NomorKk.Check("3374990101150098") }];
        var susunan = new SusunanKeluarga(orang, KelengkapanKeluarga.Lengkap);
        var takDinyatakan = new SusunanKeluarga([.. orang, Mati with { NomorKk = default }]);
        Assert.Equal(StatusTemuan.Terpenuhi, KeluargaMeninggalSeluruhnya.Periksa(susunan, 2, Kks, Per).Status);
        Assert.Equal(StatusTemuan.TidakTerpenuhi, KeluargaMeninggalSeluruhnya.Periksa(susunan, 1, Kks, Per).Status);
        Assert.Equal(StatusTemuan.Terpenuhi, KeluargaMeninggalSeluruhnya.Periksa(susunan, 3, Kks, Per).Status);
        Assert.All([0, 3, 4], i => Assert.Equal(StatusTemuan.TidakDiketahui, KeluargaMeninggalSeluruhnya.Periksa(takDinyatakan, i, Kks, Per).Status));
    }

    private static void Sama(StatusTemuan status, Penduduk[] anggota, bool lengkap, ProgramBansos[]? diterima)
    {
        TemuanKeberadaan temuan = KeluargaMeninggalSeluruhnya.Periksa(anggota, KelengkapanKeluarga.Menurut(lengkap), diterima, Per);
        Assert.Equal(status, temuan.Status);
        Assert.Null(temuan.Keberadaan);
    }
}
