using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary>DS-3: what calls for a look.</summary>
public class PeninjauanDtsenTests
{
    private static readonly NomorKk Satu = NomorKk.Parse("3374990101150007");

    private static readonly NomorKk Dua = NomorKk.Parse("3374990101150008");

    [Fact]
    public void DS_3_each_sign_gives_its_line_and_every_line_is_to_be_looked_at()
    {
        SaranDtsen[] saran =
        [
            .. PeninjauanDtsen.Cari(
            [
                new() { AlamatDitemukan = Kepastian.Tidak },
                new() { OrangDitemukan = Kepastian.Tidak },
                new() { Meninggal = Kepastian.Ya },
                new() { Aparatur = Kepastian.Ya, Keluarga = Satu },
                new() { Keluarga = Satu },
                new() { Keluarga = Dua },
                new() { Desil = Desil.Ke(6), Program = [ProgramBansos.Pkh] },
            ]),
        ];
        Assert.Equal(
            [
                (0, TandaDtsen.AlamatTidakDitemukan), (1, TandaDtsen.OrangTidakDitemukan), (2, TandaDtsen.Meninggal), (3, TandaDtsen.Aparatur),
                (4, TandaDtsen.KeluargaAparatur), (6, TandaDtsen.DesilDiAtasPkh),
            ],
            saran.Select(s => (s.Indeks, s.Tanda)));
        Assert.All(saran, s => Assert.Equal((KeyakinanSaran.PerluDitinjau, Aturan.DS3), (s.Keyakinan, s.Aturan)));
        Assert.Equal(ProgramBansos.Pkh, saran[^1].Program);
    }

    [Fact]
    public void DS_3_what_is_not_known_gives_no_line()
        => Assert.Empty(PeninjauanDtsen.Cari([new(), new() { Keluarga = Satu }, new() { Desil = Desil.BelumDitentukan, Program = [ProgramBansos.Pkh] }, new() { Desil = Desil.TidakAda, Program = [ProgramBansos.Pkh] }]));

    [Fact]
    public void DS_3_desil_6_to_10_is_a_sign_for_PKH_alone()
    {
        for (int p = 1; p <= 10; p++)
        {
            Assert.Equal(p >= 6, PeninjauanDtsen.Cari([new() { Desil = Desil.Ke(p), Program = [ProgramBansos.Pkh] }]).Length == 1);
            Assert.Empty(PeninjauanDtsen.Cari([new() { Desil = Desil.Ke(p), Program = [ProgramBansos.Sembako, ProgramBansos.PbiJk] }]));
        }
    }

    [Fact]
    public void DS_3_the_job_of_somebody_dead_is_no_sign_and_two_in_a_family_are_signs_for_each_other()
    {
        Assert.Equal([TandaDtsen.Meninggal], PeninjauanDtsen.Cari([new() { Aparatur = Kepastian.Ya, Meninggal = Kepastian.Ya, Keluarga = Satu }, new() { Keluarga = Satu }]).Select(s => s.Tanda));
        Assert.Equal(
            [(0, TandaDtsen.Aparatur), (0, TandaDtsen.KeluargaAparatur), (1, TandaDtsen.Aparatur), (1, TandaDtsen.KeluargaAparatur)],
            PeninjauanDtsen.Cari([new() { Aparatur = Kepastian.Ya, Keluarga = Satu }, new() { Aparatur = Kepastian.Ya, Keluarga = Satu }]).Select(s => (s.Indeks, s.Tanda)));
    }
}
