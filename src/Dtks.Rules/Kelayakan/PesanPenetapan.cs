using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The rule and the messages of the conditions that a declaration fails.</summary>
internal static class PesanPenetapan
{
    private const CacatPenetapan Isi = CacatPenetapan.KeteranganPanjang | CacatPenetapan.LayakBeralasan | CacatPenetapan.TanpaAlasan
        | CacatPenetapan.AlasanDiLuarEdisi | CacatPenetapan.AlasanLainTanpaKeterangan | CacatPenetapan.AlasanTanpaKomponen;

    private static readonly (CacatPenetapan Cacat, Pesan Pesan)[] Semua =
    [
        (CacatPenetapan.BukanPbi, new(
            "KELAYAKAN-BUKAN-PBI",
            "Penetapan pada program selain PBI-JK di dalam kegiatan verval-pbi: pindahkan ke kegiatan verifikasi-kelayakan.",
            "A declaration on a programme other than PBI-JK within verval-pbi: move it to verifikasi-kelayakan.")),
        (CacatPenetapan.KeteranganPanjang, new(
            "KELAYAKAN-KETERANGAN-PANJANG",
            $"Keterangan lebih dari {PemeriksaanPenetapan.PanjangKeteranganMaksimal} karakter: ringkas.",
            $"The text is over {PemeriksaanPenetapan.PanjangKeteranganMaksimal} characters: shorten it.")),
        (CacatPenetapan.LayakBeralasan, new(
            "KELAYAKAN-LAYAK-BERALASAN",
            "Penetapan layak disertai alasan: hapus alasannya, atau tulis statusnya tidak-layak.",
            "A declaration of layak carries reasons: remove them, or make the status tidak-layak.")),
        (CacatPenetapan.TanpaAlasan, new(
            "KELAYAKAN-TANPA-ALASAN",
            "Penetapan tidak layak tanpa alasan: isi paling sedikit satu alasan dari daftar edisi yang dipakai (baku: 1 sampai 8).",
            "A declaration of tidak layak without a reason: give at least one of the list of the edition in use (shipped: 1 to 8).")),
        (CacatPenetapan.AlasanDiLuarEdisi, new(
            "KELAYAKAN-ALASAN-DI-LUAR-EDISI",
            "Alasan ini tidak ada dalam edisi aturan yang dipakai: pilih alasan dari daftar edisi itu, atau periksa periodenya.",
            "This reason does not exist in the edition in use: choose one of its list, or check the period.")),
        (CacatPenetapan.AlasanLainTanpaKeterangan, new(
            "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN",
            $"Alasan yang memerlukan keterangan (baku: 8, alasan lain) tanpa keterangan: isi keterangan paling sedikit {PemeriksaanPenetapan.PanjangKeteranganMinimal} karakter.",
            $"A reason that needs a text (shipped: 8, other) without one: give a text of at least {PemeriksaanPenetapan.PanjangKeteranganMinimal} characters.")),
        (CacatPenetapan.AlasanTanpaKomponen, new(
            "KELAYAKAN-PROGRAM-TANPA-KOMPONEN",
            "Alasan tentang komponen (baku: 7, tidak lagi memiliki komponen) pada program yang tidak mengenal komponen: pilih alasan lain, atau periksa programnya.",
            "A reason about components (shipped: 7, no component left) on a programme that has no components: choose another reason, or check the programme.")),
        (CacatPenetapan.PengurusBerahliWaris, new(
            "KELAYAKAN-PENGURUS-BERAHLI-WARIS",
            "Alasan meninggal (baku: 2) pada pengurus program keluarga yang masih mempunyai ahli waris: ganti pengurusnya (KP-7), bantuan keluarga tidak dihentikan.",
            "The reason of death (shipped: 2) on a pengurus of a family programme who has ahli waris: replace the pengurus (KP-7), the family keeps its aid.")),
        (CacatPenetapan.LayakDifinalisasi, new(
            "KELAYAKAN-LAYAK-DIFINALISASI",
            "Penetapan layak ditandai difinalisasi: hanya tidak-layak yang difinalisasi; hapus tandanya, atau periksa statusnya.",
            "A declaration of layak is marked final: only tidak-layak is finalised; remove the mark, or check the status.")),
    ];

    /// <summary>The rule that refuses: VK-2 before VK-4, VK-5 and VK-7.</summary>
    public static Aturan? Aturan(CacatPenetapan cacat) =>
        cacat == CacatPenetapan.TidakAda ? null
        : cacat.HasFlag(CacatPenetapan.BukanPbi) ? Domain.Aturan.VK2
        : (cacat & Isi) != CacatPenetapan.TidakAda ? Domain.Aturan.VK4
        : cacat.HasFlag(CacatPenetapan.PengurusBerahliWaris) ? Domain.Aturan.VK5
        : Domain.Aturan.VK7;

    /// <summary>One message a condition, in the order of the rules.</summary>
    public static ImmutableArray<Pesan> Untuk(CacatPenetapan cacat) => [.. Semua.Where(s => cacat.HasFlag(s.Cacat)).Select(s => s.Pesan)];
}
