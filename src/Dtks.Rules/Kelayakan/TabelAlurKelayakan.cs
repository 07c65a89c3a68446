using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The texts of the kelayakan workflow.</summary>
public static class TabelAlurKelayakan
{
    /// <summary>Texts of <see cref="PerintahKelayakan"/>.</summary>
    public static TabelKode<PerintahKelayakan> Perintah { get; } = new(
        "perintah kelayakan",
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.Tandai, "tandai", "Tandai tidak layak"),
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.SetujuiTanda, "setujui-tanda", "Setujui tanda"),
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.Batal, "batal", "Batalkan"),
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.Finalisasi, "finalisasi", "Finalisasi"),
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.Unggah, "unggah", "Unggah surat"),
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.Setujui, "setujui", "Setujui surat"),
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.Tolak, "tolak", "Tolak surat"),
        new ButirKode<PerintahKelayakan>(PerintahKelayakan.Tutup, "tutup", "Tutup periode"));

    /// <summary>Texts of <see cref="KeadaanButir"/>.</summary>
    public static TabelKode<KeadaanButir> Butir { get; } = new(
        "keadaan butir",
        new ButirKode<KeadaanButir>(KeadaanButir.Verifikasi, "verifikasi", "Verifikasi"),
        new ButirKode<KeadaanButir>(KeadaanButir.TandaMenunggu, "tanda-menunggu", "Tanda menunggu persetujuan"),
        new ButirKode<KeadaanButir>(KeadaanButir.Finalisasi, "finalisasi", "Finalisasi"),
        new ButirKode<KeadaanButir>(KeadaanButir.Pengesahan, "pengesahan", "Pengesahan"));

    /// <summary>Texts of <see cref="KeadaanSurat"/>.</summary>
    public static TabelKode<KeadaanSurat> Surat { get; } = new(
        "keadaan surat",
        new ButirKode<KeadaanSurat>(KeadaanSurat.Belum, "belum", "Belum diunggah"),
        new ButirKode<KeadaanSurat>(KeadaanSurat.Menunggu, "menunggu", "Menunggu persetujuan"),
        new ButirKode<KeadaanSurat>(KeadaanSurat.Ditolak, "ditolak", "Ditolak"),
        new ButirKode<KeadaanSurat>(KeadaanSurat.Disetujui, "disetujui", "Disetujui"));
}
