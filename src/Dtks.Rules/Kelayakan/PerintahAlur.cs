using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The commands of the kelayakan workflow, in table order.</summary>
public enum PerintahKelayakan : byte
{
    /// <summary>Declare tidak layak (VK-4, VK-16).</summary>
    Tandai = 1,

    /// <summary>A kab/kota official approves the mark of a village operator or pendamping (VK-16).</summary>
    SetujuiTanda = 2,

    /// <summary>Take a declaration back before finalisasi, or while the letter is rejected (VK-6, VK-14).</summary>
    Batal = 3,

    /// <summary>Finalise declarations, one by one or all (VK-7, VK-18).</summary>
    Finalisasi = 4,

    /// <summary>Upload the letter (VK-13, SP-1).</summary>
    Unggah = 5,

    /// <summary>Kemensos approves the letter; the period closes (VK-14).</summary>
    Setujui = 6,

    /// <summary>Kemensos rejects the letter, with a note (VK-14).</summary>
    Tolak = 7,

    /// <summary>Kemensos closes the period after its window; what has no approved letter lapses (VK-15).</summary>
    Tutup = 8,
}

/// <summary>The states of one item in the kelayakan workflow.</summary>
public enum KeadaanButir : byte
{
    /// <summary>Not declared tidak layak.</summary>
    Verifikasi = 1,

    /// <summary>Marked by a village operator or pendamping; waits for a kab/kota official (VK-16).</summary>
    TandaMenunggu = 2,

    /// <summary>Declared tidak layak, on the finalisasi list.</summary>
    Finalisasi = 3,

    /// <summary>Finalised.</summary>
    Pengesahan = 4,
}

/// <summary>The states of the letter in the kelayakan workflow (VK-14).</summary>
public enum KeadaanSurat : byte
{
    /// <summary>Not uploaded.</summary>
    Belum = 1,

    /// <summary>Uploaded, waits for approval.</summary>
    Menunggu = 2,

    /// <summary>Rejected with a note.</summary>
    Ditolak = 3,

    /// <summary>Approved; the period is closed.</summary>
    Disetujui = 4,
}

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

/// <summary>One command given to the kelayakan workflow.</summary>
/// <remarks>Immutable; compared member by member, <see cref="Indeks"/> by reference of its array. Thread-safe.</remarks>
public sealed record PerintahAlur
{
    /// <summary>What to do.</summary>
    public required PerintahKelayakan Perintah { get; init; }

    /// <summary>The day on which it is given, in the zone of the policy.</summary>
    public required LocalDate Tanggal { get; init; }

    /// <summary>The role of the one who gives it.</summary>
    public required PeranPengguna Peran { get; init; }

    /// <summary>The account of the one who gives it; null when not known. Only compared, never shown (PR-3).</summary>
    public string? Pelaku { get; init; }

    /// <summary>The area the operator works for; null = no limit. It plays no part for the letter and for closing (PR-4).</summary>
    public KodeWilayah? Wilayah { get; init; }

    /// <summary>The items concerned, 0-based, each once. <c>default</c> only for finalisasi (all on the list) and commands on the letter or period.</summary>
    public ImmutableArray<int> Indeks { get; init; }

    /// <summary>The reasons, for tandai.</summary>
    public HimpunanAlasan Alasan { get; init; }

    /// <summary>Free text: of the declaration for tandai, the note for tolak.</summary>
    public string? Keterangan { get; init; }

    /// <summary>Whether the finalisasi has a berita acara; null = not known (VK-18).</summary>
    public bool? BeritaAcara { get; init; }

    /// <summary>The letter, for unggah; its <see cref="SuratPengesahan.Status"/> plays no part.</summary>
    public SuratPengesahan? Surat { get; init; }

    /// <summary>Command, day and role; nothing personal.</summary>
    /// <returns>Text such as "tandai 2024-02-15 supervisor".</returns>
    public override string ToString() =>
        $"{(TabelAlurKelayakan.Perintah.Memuat(Perintah) ? TabelAlurKelayakan.Perintah.Kode(Perintah) : "?")} {TeksTanggal.Iso(Tanggal)} {(TabelKewenangan.Peran.Memuat(Peran) ? TabelKewenangan.Peran.Kode(Peran) : "?")}";
}

/// <summary>One item of the kelayakan workflow: its state and, once marked, what was declared.</summary>
/// <remarks>Immutable; compared member by member. Thread-safe. <see cref="ToString"/> shows the state alone.</remarks>
public sealed record ButirAlur
{
    internal ButirAlur()
    {
    }

    /// <summary>The state.</summary>
    public KeadaanButir Keadaan { get; internal init; } = KeadaanButir.Verifikasi;

    /// <summary>The reasons declared; empty in verifikasi.</summary>
    public HimpunanAlasan Alasan { get; internal init; }

    /// <summary>The free text declared; null without one.</summary>
    public string? Keterangan { get; internal init; }

    /// <summary>The day of finalisasi; null when it is not finalised.</summary>
    public LocalDate? Difinalisasi { get; internal init; }

    /// <summary>The account that marked the item; null when not known or not marked.</summary>
    internal string? Penanda { get; init; }

    /// <summary>An item nobody marked.</summary>
    internal static ButirAlur Awal { get; } = new();

    /// <summary>The state in words of the protocol.</summary>
    public override string ToString() => TabelAlurKelayakan.Butir.Kode(Keadaan);

    internal static ButirAlur Tertanda(PerintahAlur perintah) => new()
    {
        Alasan = perintah.Alasan,
        Keterangan = perintah.Keterangan,
        Penanda = perintah.Pelaku,
    };

    internal Penetapan Menetapkan(Kepesertaan peserta) => new(peserta.Nik, peserta.Program, StatusDeklarasi.TidakLayak)
    {
        Alasan = Alasan,
        Keterangan = Keterangan,
        Difinalisasi = Keadaan == KeadaanButir.Pengesahan,
    };
}
