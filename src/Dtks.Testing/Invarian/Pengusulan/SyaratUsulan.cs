using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What each rule on a usulan says of the facts, read from the rules a second time.</summary>
internal static class SyaratUsulan
{
    public static StatusTemuan Ub1(BahanUsulan b) => Baru(b) ? Semua(!b.DiDtks) : StatusTemuan.TidakBerlaku;

    public static StatusTemuan Ub2(BahanUsulan b) => Baru(b) ? StatusTemuan.TidakBerlaku : Semua(b.DiDtks, !b.PenerimaProgram, !b.CalonProgram);

    public static StatusTemuan Ub3(BahanUsulan b) => DariKemensos(b) ? StatusTemuan.TidakBerlaku : b.Kepadanan is BuktiKepadanan.WebService
        ? Semua([.. Elemen(b.Kepadanan).Select(e => e.Skor >= (e.Elemen == ElemenKepadanan.Alamat ? 80 : 100) ? true : e.Skor is null ? (bool?)null : false)])
        : StatusTemuan.TidakDiketahui;

    public static StatusTemuan Ub4(BahanUsulan b) => DariKemensos(b) ? StatusTemuan.TidakBerlaku : Semua(b.Kepadanan is null ? null : b.Kepadanan is BuktiKepadanan.WebService);

    public static StatusTemuan Ub5(BahanUsulan b) => !DariKemensos(b) && b.Program is { Satuan: SatuanProgram.Keluarga }
        ? Semua(b.AnggotaKk is null || b.AnggotaDiusulkan is null ? null : b.AnggotaKk == b.AnggotaDiusulkan)
        : StatusTemuan.TidakBerlaku;

    public static StatusTemuan Ub6(BahanUsulan b) => DariKemensos(b) ? StatusTemuan.TidakBerlaku : Semua(TabelJendela.Terbuka(Pbi(b) ? KegiatanBulanan.VervalPbi : KegiatanBulanan.Pengusulan, b.Tanggal));

    public static StatusTemuan Ub7(BahanUsulan b) => b.Jalur switch
    {
        JalurUsulan.Musdes => Semua(Ada(b.Asal is not null), b.BeritaAcara),
        JalurUsulan.Kemensos => Semua(Ada(b.DasarKemensos is not null)),
        _ => Semua(Ada(b.Kanal is not null)),
    };

    public static StatusTemuan Ub8(BahanUsulan b) => DariKemensos(b) ? StatusTemuan.TidakBerlaku : Semua(
        b.Difinalisasi,
        b.FinalisasiOleh is { } oleh ? oleh is PeranPengguna.Supervisor or PeranPengguna.PengelolaDtks : null,
        Urut(b.Surat));

    public static StatusTemuan Ub9(BahanUsulan b, EdisiAturan edisi)
    {
        var jendela = Pbi(b) ? KegiatanBulanan.VervalPbi : KegiatanBulanan.PengesahanUsulan;
        return b.Surat is not { } surat ? StatusTemuan.TidakDiketahui : Semua(
            SahMenandatangani(surat.Penandatangan, edisi),
            surat.Lampiran,
            surat.TanggalSurat <= surat.TanggalUnggah,
            Urut(surat),
            surat.Status == StatusSurat.Menunggu ? null : surat.Status == StatusSurat.Disetujui,
            Periode.Dari(surat.TanggalSurat) == Periode.Dari(b.Tanggal) && TabelJendela.Terbuka(jendela, surat.TanggalSurat),
            Periode.Dari(surat.TanggalUnggah) == Periode.Dari(b.Tanggal) && TabelJendela.Terbuka(jendela, surat.TanggalUnggah));
    }

    public static StatusTemuan Ub11(BahanUsulan b) => Semua(b.Verval is null ? null : b.Verval == HasilVerval.Layak);

    public static StatusTemuan Ub12(BahanUsulan b) => Baru(b) && !DariKemensos(b) ? Semua(b.Survei, b.FotoRumah, b.FotoKk) : StatusTemuan.TidakBerlaku;

    public static StatusTemuan Ub13(BahanUsulan b)
    {
        if (b.Profil is null)
        {
            return StatusTemuan.TidakBerlaku;
        }

        // Dasar: UB-13, profile of Tanjungpinang.
        return b.Dokumen is not { } ada ? StatusTemuan.TidakDiketahui : Semua(
            ada.Contains(DokumenUsulan.FotokopiKk) && ada.Contains(DokumenUsulan.FotokopiNik) && (ada.Contains(DokumenUsulan.Sktm) || ada.Contains(DokumenUsulan.PengantarRt)));
    }

    public static StatusTemuan Pb3(BahanUsulan b) => Semua(!Baru(b), !b.PenerimaProgram);

    /// <summary>The elements of a proof of kepadanan.</summary>
    public static ImmutableArray<HasilElemen> Elemen(BuktiKepadanan bukti) => bukti switch
    {
        BuktiKepadanan.WebService web => web.Putusan.Elemen,
        BuktiKepadanan.Taksiran taksiran => taksiran.Perkiraan.Elemen,
        _ => [],
    };

    private static bool Baru(BahanUsulan b) => b.Jenis != JenisUsulan.ProgramUntukTerdaftar;

    private static bool DariKemensos(BahanUsulan b) => b.Jalur == JalurUsulan.Kemensos;

    private static bool Urut(SuratPengesahan? surat) => surat?.TanggalFinalisasi is not { } final || final <= surat.TanggalSurat;

    private static bool Pbi(BahanUsulan b) => b.Program == ProgramBansos.PbiJk;

    // Dasar: SP-1.
    private static bool SahMenandatangani(Penandatangan siapa, EdisiAturan edisi) =>
        siapa is Penandatangan.KepalaDaerah or Penandatangan.WakilKepalaDaerah or Penandatangan.SekdaAtasNama
        || (siapa == Penandatangan.PejabatAtasNama && edisi == EdisiAturan.Kepmensos150Tahun2022);

    /// <summary>What is not there is unknown, never false.</summary>
    private static bool? Ada(bool ada) => ada ? true : null;

    private static StatusTemuan Semua(params IReadOnlyList<bool?> syarat) =>
        syarat.Contains(false) ? StatusTemuan.TidakTerpenuhi : syarat.Contains(null) ? StatusTemuan.TidakDiketahui : StatusTemuan.Terpenuhi;
}
