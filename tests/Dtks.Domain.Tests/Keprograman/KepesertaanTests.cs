using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

public class KepesertaanTests
{
    private static readonly Nik Orang = Nik.Parse("3374991708910003");

    [Fact]
    public void The_role_is_penerima_unless_said_otherwise()
        => Assert.Equal(PeranKepesertaan.Penerima, new Kepesertaan(Orang, ProgramBansos.Pkh).Peran);

    [Fact]
    public void A_programme_is_required()
    {
        _ = Assert.Throws<ArgumentNullException>(() => new Kepesertaan(Orang, null!));
        _ = Assert.Throws<ArgumentNullException>(() => new Kepesertaan(Orang, ProgramBansos.Pkh) with { Program = null! });
        _ = Assert.Throws<ArgumentNullException>(() => new Penetapan(Orang, null!, StatusDeklarasi.Layak));
    }

    [Fact]
    public void The_payment_note_is_kept_as_read()
    {
        Assert.Equal("BLT APRIL - JUNI 2022", (new Kepesertaan(Orang, ProgramBansos.BltTambahan) { CatatanPembayaran = " BLT APRIL - JUNI 2022 " }).CatatanPembayaran);
        Assert.Null((new Kepesertaan(Orang, ProgramBansos.Pkh) { CatatanPembayaran = " " }).CatatanPembayaran);
    }

    [Fact]
    public void Texts_never_show_a_full_number_or_free_text()
        => Properti.UntukSemua(PembangkitKepesertaan.ArbPenetapan, p =>
        {
            Penetapan penetapan = p with { Keterangan = "RAHASIA" };
            string teks = new Kepesertaan(p.Nik, p.Program) { CatatanPembayaran = "RAHASIA" } + penetapan.ToString();
            return !teks.Contains(p.Nik.ToString("D"), StringComparison.Ordinal) && !teks.Contains("RAHASIA", StringComparison.Ordinal);
        });

    [Fact]
    public void Text_of_a_participation_is_masked()
        => Assert.Equal("Kepesertaan { 337499******0003, PKH, komponen }", new Kepesertaan(Orang, ProgramBansos.Pkh, PeranKepesertaan.Komponen).ToString());

    [Fact]
    public void Records_with_members_outside_their_lists_still_print()
    {
        Assert.Contains('?', (new Kepesertaan(Orang, ProgramBansos.Pkh) with { Peran = default }).ToString());
        Assert.Contains('?', new Penetapan(Orang, ProgramBansos.Pkh, default).ToString());
    }
}
