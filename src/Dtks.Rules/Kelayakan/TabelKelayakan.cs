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
        new ButirKode<SumberPutusan>(SumberPutusan.TanpaVerifikasi, "tanpa-verifikasi", "Tanpa verifikasi"));

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
}
