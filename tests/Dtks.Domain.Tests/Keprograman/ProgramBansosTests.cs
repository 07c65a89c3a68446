namespace Dtks.Domain.Tests;

public class ProgramBansosTests
{
    private static readonly ProgramBansos Daerah = ProgramBansos.Daerah(" SANTUNAN-KOTA ", " Santunan  kota ", SatuanProgram.Individu);

    [Fact]
    public void The_national_programmes_are_the_official_ones()
        => Assert.Equal(
            DataUji.Baris("program").Select(b => string.Join('|', b[..4])),
            DaftarProgram.Nasional.Semua.Select(p => $"{p.Kode}|{p.Nama}|{TabelKepesertaan.Satuan.Kode(p.Satuan)}|{(p.PunyaKomponen ? "ya" : "tidak")}"));

    [Fact]
    public void Every_programme_is_read_by_code_name_and_alias_in_any_case_and_spacing()
        => Assert.All(DataUji.Baris("program"), b => Assert.All(
            (string[])[b[0], b[1], .. b[4].Split(';', StringSplitOptions.RemoveEmptyEntries)],
            teks =>
            {
                Assert.Equal(b[0], DaftarProgram.Nasional.Baca(teks).Kode);
                Assert.Equal(b[0], DaftarProgram.Nasional.Baca("  " + teks.ToLowerInvariant().Replace(" ", "  ", StringComparison.Ordinal)).Kode);
            }));

    [Fact]
    public void Only_PBI_JK_is_the_PBI_and_per_person()
    {
        Assert.Equal([ProgramBansos.PbiJk], DaftarProgram.Nasional.Semua.Where(p => p.Pbi));
        Assert.Equal([ProgramBansos.PbiJk], DaftarProgram.Nasional.Semua.Where(p => p.Satuan == SatuanProgram.Individu));
        Assert.Equal([ProgramBansos.Pkh], DaftarProgram.Nasional.Semua.Where(p => p.PunyaKomponen));
        Assert.All(DaftarProgram.Nasional.Semua, p => Assert.True(p.Nasional));
    }

    [Theory]
    [InlineData("NON BANSOS")]
    [InlineData("non  bansos")]
    [InlineData("Non-Bansos")]
    [InlineData("NON_BANSOS")]
    public void NON_BANSOS_is_no_programme_and_the_error_says_so(string teks)
    {
        Assert.False(DaftarProgram.Nasional.TryBaca(teks, out ProgramBansos? program));
        Assert.Null(program);
        DtksFormatException salah = Assert.Throws<DtksFormatException>(() => DaftarProgram.Nasional.Baca(teks));
        Assert.Equal("PROGRAM-NON-BANSOS", salah.Kode);
        Assert.Contains("bukan program", salah.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BLT")]
    [InlineData(" blt ")]
    public void BLT_alone_is_an_error_that_lists_the_three(string teks)
    {
        Assert.False(DaftarProgram.Nasional.TryBaca(teks, out _));
        DtksFormatException salah = Assert.Throws<DtksFormatException>(() => DaftarProgram.Nasional.Baca(teks));
        Assert.Equal("PROGRAM-BLT", salah.Kode);
        Assert.All(["BLT-MIGOR", "BLT-BBM", "BLT-TAMBAHAN"], k => Assert.Contains(k, salah.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ENTAH")]
    [InlineData("PBI-JKN-X")]
    [InlineData("SANTUNAN-KOTA")]
    public void An_unknown_text_is_an_error_that_lists_the_known_codes(string teks)
    {
        DtksFormatException salah = Assert.Throws<DtksFormatException>(() => DaftarProgram.Nasional.Baca(teks));

        Assert.Equal("TABEL-TIDAK-DIKENAL", salah.Kode);
        Assert.All(DaftarProgram.Nasional.Semua, p => Assert.Contains(p.Kode, salah.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Regional_programmes_are_added_to_a_new_list()
    {
        DaftarProgram daftar = DaftarProgram.Nasional.Dengan([Daerah]);

        Assert.Same(Daerah, daftar.Baca("santunan-kota"));
        Assert.Same(Daerah, daftar.Baca("SANTUNAN KOTA"));
        Assert.Equal(12, daftar.Semua.Count);
        Assert.Equal(11, DaftarProgram.Nasional.Semua.Count);
        Assert.False(Daerah.Nasional);
        Assert.False(Daerah.PunyaKomponen);
        Assert.False(Daerah.Pbi);
        Assert.Equal("SANTUNAN-KOTA", Daerah.ToString());
    }

    [Fact]
    public void A_code_or_name_twice_is_refused()
    {
        DaftarProgram daftar = DaftarProgram.Nasional.Dengan([Daerah]);

        _ = Assert.Throws<ArgumentException>(() => daftar.Dengan([Daerah]));
        _ = Assert.Throws<ArgumentException>(() => daftar.Dengan([ProgramBansos.Daerah("santunan-kota", "Lain", SatuanProgram.Keluarga)]));
        _ = Assert.Throws<ArgumentException>(() => daftar.Dengan([ProgramBansos.Daerah("LAIN", "santunan kota", SatuanProgram.Keluarga)]));
        _ = Assert.Throws<ArgumentException>(() => DaftarProgram.Nasional.Dengan([Daerah, ProgramBansos.Daerah("LAIN", "SANTUNAN-KOTA", SatuanProgram.Keluarga)]));
        _ = Assert.Throws<ArgumentException>(() => DaftarProgram.Nasional.Dengan([null!]));
    }

    [Theory]
    [InlineData("", "Nama")]
    [InlineData("  ", "Nama")]
    [InlineData("KODE", " ")]
    [InlineData("PKH", "Nama")]
    [InlineData("pbi jkn", "Nama")]
    [InlineData("KODE", "bantuan sosial tunai")]
    [InlineData("NON BANSOS", "Nama")]
    [InlineData("KODE", "non  bansos")]
    [InlineData("12345678901234567890123456789012345678901", "Nama")]
    [InlineData("3374991708910003", "Nama")]
    [InlineData("KODE", "Nama 3374 9917 0891 0003")]
    public void A_regional_programme_needs_a_code_and_name_of_its_own(string kode, string nama)
        => Assert.Throws<ArgumentException>(() => ProgramBansos.Daerah(kode, nama, SatuanProgram.Keluarga));

    [Fact]
    public void A_regional_programme_needs_a_unit_of_the_list()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ProgramBansos.Daerah("KODE", "Nama", default));

    [Fact]
    public void Programmes_are_equal_by_code_without_case()
    {
        ProgramBansos sama = ProgramBansos.Daerah("santunan-kota", "Nama lain", SatuanProgram.Keluarga);

        Assert.True(sama == Daerah);
        Assert.Equal(sama.GetHashCode(), Daerah.GetHashCode());
        Assert.True(ProgramBansos.Pkh != ProgramBansos.Bst);
        Assert.False(ProgramBansos.Pkh == null);
    }
}
