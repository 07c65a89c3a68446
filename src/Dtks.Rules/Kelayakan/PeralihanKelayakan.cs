using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The transition tables of verifikasi kelayakan: that of an item and that of the letter.</summary>
/// <remarks>
/// <see cref="AlurKelayakan"/> moves a whole period along them. Roles, windows and contents are checked there; closing a period
/// (<see cref="PerintahKelayakan.Tutup"/>) moves neither an item nor the letter. Immutable and thread-safe.
/// </remarks>
public static class PeralihanKelayakan
{
    /// <summary>The table of an item (VK-1, VK-6, VK-7, VK-16).</summary>
    public static Alur<KeadaanButir, PerintahKelayakan> Butir { get; } = new(
        "kelayakan",
        "Alur butir verifikasi kelayakan",
        "Workflow of an item of verifikasi kelayakan",
        TabelAlurKelayakan.Butir,
        TabelAlurKelayakan.Perintah,
        [KeadaanButir.Verifikasi],
        [
            new(KeadaanButir.Verifikasi, PerintahKelayakan.Tandai, KeadaanButir.Finalisasi, Aturan.VK4, new("oleh petugas kab/kota", "by a kab/kota official")),
            new(KeadaanButir.Verifikasi, PerintahKelayakan.Tandai, KeadaanButir.TandaMenunggu, Aturan.VK16, new("oleh petugas desa atau pendamping", "by a village operator or pendamping")),
            new(KeadaanButir.TandaMenunggu, PerintahKelayakan.SetujuiTanda, KeadaanButir.Finalisasi, Aturan.VK16),
            new(KeadaanButir.Finalisasi, PerintahKelayakan.Batal, KeadaanButir.Verifikasi, Aturan.VK6),
            new(KeadaanButir.TandaMenunggu, PerintahKelayakan.Batal, KeadaanButir.Verifikasi, Aturan.VK6),
            new(KeadaanButir.Finalisasi, PerintahKelayakan.Finalisasi, KeadaanButir.Pengesahan, Aturan.VK7),
        ],
        [
            new(PerintahKelayakan.Tandai, null, Aturan.VK6),
            new(PerintahKelayakan.Tandai, KeadaanButir.Pengesahan, Aturan.VK7),
            new(PerintahKelayakan.SetujuiTanda, null, Aturan.VK16),
            new(PerintahKelayakan.Batal, null, Aturan.VK6),
            new(PerintahKelayakan.Finalisasi, null, Aturan.VK7),
            new(PerintahKelayakan.Finalisasi, KeadaanButir.TandaMenunggu, Aturan.VK16),
        ]);

    /// <summary>The table of the letter (VK-13, VK-14).</summary>
    public static Alur<KeadaanSurat, PerintahKelayakan> Surat { get; } = new(
        "kelayakan-surat",
        "Alur surat pengesahan kelayakan",
        "Workflow of the letter of verifikasi kelayakan",
        TabelAlurKelayakan.Surat,
        TabelAlurKelayakan.Perintah,
        [KeadaanSurat.Belum],
        [
            new(KeadaanSurat.Belum, PerintahKelayakan.Unggah, KeadaanSurat.Menunggu, Aturan.VK13),
            new(KeadaanSurat.Ditolak, PerintahKelayakan.Unggah, KeadaanSurat.Menunggu, Aturan.VK14),
            new(KeadaanSurat.Menunggu, PerintahKelayakan.Setujui, KeadaanSurat.Disetujui, Aturan.VK14),
            new(KeadaanSurat.Menunggu, PerintahKelayakan.Tolak, KeadaanSurat.Ditolak, Aturan.VK14),
        ],
        [
            new(PerintahKelayakan.Unggah, null, Aturan.VK14),
            new(PerintahKelayakan.Setujui, null, Aturan.VK14),
            new(PerintahKelayakan.Tolak, null, Aturan.VK14),
        ]);
}
