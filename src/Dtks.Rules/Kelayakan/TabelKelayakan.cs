using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The protocol and file texts of the kelayakan enums.</summary>
public static partial class TabelKelayakan
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
}
