using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The protocol and file texts of the kelayakan enums.</summary>
public static class TabelKelayakan
{
    /// <summary>Texts of <see cref="StatusKelayakan"/>.</summary>
    public static TabelKode<StatusKelayakan> Status { get; } = new(
        "kelayakan",
        new ButirKode<StatusKelayakan>(StatusKelayakan.Layak, "layak", "Layak"),
        new ButirKode<StatusKelayakan>(StatusKelayakan.TidakLayak, "tidak-layak", "Tidak layak"),
        new ButirKode<StatusKelayakan>(StatusKelayakan.BelumDapatDitentukan, "belum-dapat-ditentukan", "Belum dapat ditentukan"));

    /// <summary>Texts of <see cref="SumberPutusan"/>.</summary>
    public static TabelKode<SumberPutusan> Sumber { get; } = new(
        "sumber putusan",
        new ButirKode<SumberPutusan>(SumberPutusan.Verifikasi, "verifikasi", "Verifikasi"),
        new ButirKode<SumberPutusan>(SumberPutusan.KaskadePbi, "kaskade-pbi", "Kaskade PBI"),
        new ButirKode<SumberPutusan>(SumberPutusan.TanpaVerifikasi, "tanpa-verifikasi", "Tanpa verifikasi"),
        new ButirKode<SumberPutusan>(SumberPutusan.Kemensos, "kemensos", "Verifikasi Kemensos"));

    /// <summary>Texts of <see cref="TahapKelayakan"/>.</summary>
    public static TabelKode<TahapKelayakan> Tahap { get; } = new(
        "tahap kelayakan",
        new ButirKode<TahapKelayakan>(TahapKelayakan.Verifikasi, "verifikasi", "Verifikasi"),
        new ButirKode<TahapKelayakan>(TahapKelayakan.Finalisasi, "finalisasi", "Finalisasi"),
        new ButirKode<TahapKelayakan>(TahapKelayakan.Pengesahan, "pengesahan", "Pengesahan"),
        new ButirKode<TahapKelayakan>(TahapKelayakan.MenungguPersetujuan, "menunggu-persetujuan", "Menunggu persetujuan"),
        new ButirKode<TahapKelayakan>(TahapKelayakan.Disahkan, "disahkan", "Disahkan"),
        new ButirKode<TahapKelayakan>(TahapKelayakan.Kedaluwarsa, "kedaluwarsa", "Kedaluwarsa"));

    /// <summary>Texts of <see cref="StatusKepesertaan"/>.</summary>
    public static TabelKode<StatusKepesertaan> Kepesertaan { get; } = new(
        "status kepesertaan",
        new ButirKode<StatusKepesertaan>(StatusKepesertaan.Tetap, "tetap", "Tetap"),
        new ButirKode<StatusKepesertaan>(StatusKepesertaan.Dihentikan, "dihentikan", "Dihentikan"));

    /// <summary>Texts of the single facts of <see cref="FaktaKelayakan"/>, as <c>dibaca</c> and <c>kurang</c> of the protocol name them.</summary>
    public static TabelKode<FaktaKelayakan> Fakta { get; } = new(
        "fakta kelayakan",
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Edisi, "edisi", "Edisi aturan"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Program, "program", "Program"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Peran, "peran", "Peran dalam program"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Penetapan, "penetapan", "Penetapan pada kepesertaan ini"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.TanggalFinalisasi, "tanggal_finalisasi", "Tanggal finalisasi"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Kemensos, "kemensos", "Hasil verifikasi Kemensos pada kepesertaan ini"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.PenetapanPbi, "penetapan_pbi", "Penetapan pada PBI-JK orang yang sama"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.TanggalFinalisasiPbi, "tanggal_finalisasi_pbi", "Tanggal finalisasi pada PBI-JK"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.KemensosPbi, "kemensos_pbi", "Hasil verifikasi Kemensos pada PBI-JK"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.AhliWaris, "ahli_waris", "Ada tidaknya ahli waris"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Keluarga, "keluarga", "PBI-JK anggota keluarga lain"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Surat, "surat", "Surat pengesahan"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Per, "per", "Tanggal putusan"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.Kegiatan, "kegiatan", "Kegiatan bulan itu"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.KebijakanTanpaVerifikasi, "kebijakan.tanpa_verifikasi", "Kebijakan tanpa verifikasi"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.KebijakanCakupanKaskade, "kebijakan.cakupan_kaskade", "Kebijakan cakupan kaskade"),
        new ButirKode<FaktaKelayakan>(FaktaKelayakan.KebijakanAkibatDiam, "kebijakan.akibat_diam_kemensos", "Kebijakan akibat diam kepada Kemensos"));

    /// <summary>Texts of <see cref="TujuanJalan"/>.</summary>
    public static TabelKode<TujuanJalan> Tujuan { get; } = new(
        "tujuan",
        new ButirKode<TujuanJalan>(TujuanJalan.Tetap, "tetap", "Bantuan tetap"),
        new ButirKode<TujuanJalan>(TujuanJalan.Layak, "layak", "Layak"));

    /// <summary>Texts of <see cref="PerubahanFakta"/>.</summary>
    public static TabelKode<PerubahanFakta> Perubahan { get; } = new(
        "perubahan fakta",
        new ButirKode<PerubahanFakta>(PerubahanFakta.Dibatalkan, "dibatalkan", "Dibatalkan"),
        new ButirKode<PerubahanFakta>(PerubahanFakta.DinyatakanLayak, "layak", "Dinyatakan layak"),
        new ButirKode<PerubahanFakta>(PerubahanFakta.Ditolak, "ditolak", "Ditolak"),
        new ButirKode<PerubahanFakta>(PerubahanFakta.Ada, "ada", "Ada"),
        new ButirKode<PerubahanFakta>(PerubahanFakta.SesudahTanggalSurat, "sesudah-tanggal-surat", "Sesudah tanggal surat"));

    /// <summary>The codes of a set of facts, in the order of the list.</summary>
    /// <param name="fakta">The set.</param>
    /// <returns>One code a fact; empty for <see cref="FaktaKelayakan.TidakAda"/>.</returns>
    public static ImmutableArray<string> KodeFakta(FaktaKelayakan fakta) =>
        fakta == FaktaKelayakan.TidakAda ? [] : [.. Fakta.Butir.Where(b => fakta.HasFlag(b.Nilai)).Select(b => b.Kode)];
}
