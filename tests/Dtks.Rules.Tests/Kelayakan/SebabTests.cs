using Dtks.Domain;
using Dtks.Testing;

namespace Dtks.Rules.Tests;

/// <summary>A refusal says which conditions of its rule failed: VK-4, VK-5, VK-7 on a declaration, SP-1 and VK-13 on a letter.</summary>
public class SebabTests
{
    private static readonly Nik Orang = Nik.Parse("3374991708910003");
    private static readonly Periode Februari = new(2024, 2);

    [Theory]
    [InlineData("", StatusDeklarasi.TidakLayak, "", "VK-4", "KELAYAKAN-TANPA-ALASAN")]
    [InlineData("", StatusDeklarasi.TidakLayak, "8", "VK-4", "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN")]
    [InlineData(" ab ", StatusDeklarasi.TidakLayak, "8", "VK-4", "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN")]
    [InlineData("", StatusDeklarasi.TidakLayak, "7", "VK-4", "KELAYAKAN-PROGRAM-TANPA-KOMPONEN")]
    [InlineData("", StatusDeklarasi.TidakLayak, "78", "VK-4", "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN KELAYAKAN-PROGRAM-TANPA-KOMPONEN")]
    [InlineData("501", StatusDeklarasi.TidakLayak, "", "VK-4", "KELAYAKAN-KETERANGAN-PANJANG KELAYAKAN-TANPA-ALASAN")]
    [InlineData("501", StatusDeklarasi.Layak, "", "VK-4", "KELAYAKAN-KETERANGAN-PANJANG")]
    [InlineData("", StatusDeklarasi.Layak, "1", "VK-4", "KELAYAKAN-LAYAK-BERALASAN")]
    [InlineData("", StatusDeklarasi.TidakLayak, "2", "VK-5", "KELAYAKAN-PENGURUS-BERAHLI-WARIS")]
    [InlineData("", StatusDeklarasi.TidakLayak, "25", "VK-5", "KELAYAKAN-PENGURUS-BERAHLI-WARIS")]
    [InlineData("final", StatusDeklarasi.Layak, "", "VK-7", "KELAYAKAN-LAYAK-DIFINALISASI")]
    [InlineData("final", StatusDeklarasi.Layak, "1", "VK-4", "KELAYAKAN-LAYAK-BERALASAN")]
    [InlineData("abc", StatusDeklarasi.TidakLayak, "8", null, "")]
    [InlineData("500", StatusDeklarasi.TidakLayak, "1", null, "")]
    [InlineData("", StatusDeklarasi.Layak, "", null, "")]
    public void Every_failed_condition_of_a_declaration_is_named(string keterangan, StatusDeklarasi status, string alasan, string? aturan, string sebab)
    {
        var penetapan = new Penetapan(Orang, ProgramBansos.Sembako, status)
        {
            Alasan = new([.. alasan.Select(a => (AlasanTidakLayak)(a - '0'))]),
            Keterangan = int.TryParse(keterangan, out var panjang) ? new string('x', panjang) : keterangan,
            Difinalisasi = keterangan == "final",
        };

        Assert.Equal(aturan, PemeriksaanPenetapan.Periksa(penetapan, ProgramBansos.Sembako, PeranKepesertaan.Penerima, Kepastian.Ya)?.Id.ToString());
        Assert.Equal(sebab, Kode(PemeriksaanPenetapan.Sebab(penetapan, ProgramBansos.Sembako, PeranKepesertaan.Penerima, Kepastian.Ya)));
    }

    [Fact]
    public void A_refused_declaration_carries_its_conditions()
    {
        var hasil = VerifikasiKelayakan.Putuskan(new BahanKelayakan
        {
            Periode = Februari,
            Kepesertaan = [new(Orang, ProgramBansos.Pkh), new(Orang, ProgramBansos.PbiJk)],
            Penetapan = [new(Orang, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak), new(Orang, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.TanpaKomponen] }],
        });

        Assert.Equal(["KELAYAKAN-TANPA-ALASAN", "KELAYAKAN-PROGRAM-TANPA-KOMPONEN"], hasil.Ditolak.Select(d => Kode(d.Sebab())));
        Assert.Equal(hasil.Ditolak[0], hasil.Ditolak[0] with { });
        Assert.Empty(new PenetapanDitolak(0, Aturan.VK4).Sebab());
    }

    [Fact]
    public void Conditions_are_named_exactly_when_a_rule_refuses() =>
        Properti.UntukSemua(
            PembangkitKelayakan.Kasus,
            kasus =>
            {
                var hasil = VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan);
                return hasil.Ditolak.All(d => !d.Sebab().IsEmpty) && hasil.Konteks.SebabSurat.IsEmpty == hasil.Konteks.TemuanSurat.IsEmpty;
            },
            500);

    [Theory]
    [InlineData("2024-02-20", "2024-02-20", Penandatangan.KepalaDaerah, true, null, "")]
    [InlineData("2024-02-14", "2024-02-28", Penandatangan.KepalaDaerah, true, "2024-02-14", "")]
    [InlineData("2024-02-13", "2024-02-20", Penandatangan.KepalaDaerah, true, null, "SURAT-TANGGAL")]
    [InlineData("2024-02-20", "2024-02-29", Penandatangan.KepalaDaerah, true, null, "SURAT-TANGGAL-UNGGAH")]
    [InlineData("2024-02-21", "2024-02-20", Penandatangan.KepalaDaerah, true, null, "SURAT-SESUDAH-UNGGAH")]
    [InlineData("2024-02-20", "2024-02-20", Penandatangan.KepalaDaerah, false, null, "SURAT-TANPA-LAMPIRAN")]
    [InlineData("2024-02-20", "2024-02-20", Penandatangan.KepalaDaerah, true, "2024-02-21", "SURAT-SEBELUM-FINALISASI")]
    [InlineData("2024-02-20", "2024-02-22", Penandatangan.KepalaDaerah, true, "2024-02-21", "SURAT-SEBELUM-FINALISASI")]
    [InlineData("2024-02-20", "2024-02-22", Penandatangan.KepalaDaerah, true, "2024-02-20", "")]
    [InlineData("2024-02-20", "2024-02-20", Penandatangan.KepalaDinas, true, null, "SURAT-PENANDATANGAN")]
    [InlineData("2024-03-01", "2024-02-13", Penandatangan.KepalaDinas, false, "2024-03-02", "SURAT-PENANDATANGAN SURAT-TANGGAL SURAT-TANGGAL-UNGGAH SURAT-SESUDAH-UNGGAH SURAT-TANPA-LAMPIRAN SURAT-SEBELUM-FINALISASI")]
    public void Every_failed_condition_of_a_letter_is_named(string tanggal, string unggah, Penandatangan penandatangan, bool lampiran, string? finalisasi, string sebab)
    {
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Menunggu,
            TanggalSurat = Tanggal(tanggal),
            TanggalUnggah = Tanggal(unggah),
            Penandatangan = penandatangan,
            Lampiran = lampiran,
            TanggalFinalisasi = finalisasi is null ? null : Tanggal(finalisasi),
        };

        Assert.Equal(sebab, Kode(KeabsahanSurat.Sebab(surat, Februari)));
        Assert.Equal(sebab, Kode(KonteksKelayakan.Susun(Februari, surat: surat).SebabSurat));
    }

    [Fact]
    public void A_signatory_is_told_who_may_sign_under_the_edition()
    {
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Menunggu, TanggalSurat = new(2022, 2, 20), TanggalUnggah = new(2022, 2, 20), Penandatangan = Penandatangan.PejabatAtasNama, Lampiran = true,
        };

        var pesan = Assert.Single(KeabsahanSurat.Sebab(surat, new Periode(2022, 2)));
        Assert.Contains("kepala-daerah, wakil-kepala-daerah, sekda-an.", pesan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("pejabat-an may not sign under edition permensos-3-2021", pesan.Inggris, StringComparison.Ordinal);
    }

    // Why: the kernel holds no answer for a death refused by VK-5, since no state with it is ever made.
    [Fact]
    public void A_death_that_VK5_refuses_is_never_packed()
    {
        foreach (var program in DaftarProgram.Nasional.Semua.Where(p => p.Satuan == SatuanProgram.Keluarga))
        {
            foreach (var final in (bool[])[false, true])
            {
                HimpunanAlasan[] semua = [[AlasanTidakLayak.Meninggal], [AlasanTidakLayak.Meninggal, AlasanTidakLayak.SudahMampu]];
                foreach (var alasan in semua)
                {
                    var penetapan = new Penetapan(Orang, program, StatusDeklarasi.TidakLayak) { Alasan = alasan, Difinalisasi = final };
                    var konteks = KonteksKelayakan.Susun(Februari);
                    var keadaan = KeadaanKepesertaan.Dari(new(program, PeranKepesertaan.Penerima, penetapan, Kepastian.Ya), konteks, out var ditolak);

                    Assert.Equal(Aturan.VK5, ditolak);
                    Assert.Equal(KeadaanKepesertaan.Dari(new(program, PeranKepesertaan.Penerima, null, Kepastian.Ya), konteks, out _), keadaan);
                }
            }
        }
    }

    private static string Kode(IEnumerable<Pesan> sebab) => string.Join(' ', sebab.Select(s => s.Kode));

    private static NodaTime.LocalDate Tanggal(string teks) => TeksTanggal.TryBacaIso(teks, out var tanggal) ? tanggal : throw new ArgumentException(teks);
}
