using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The facts that a decision on kelayakan may read, as a set.</summary>
/// <remarks>Texts of the single facts are in <see cref="TabelKelayakan.Fakta"/>.</remarks>
[Flags]
public enum FaktaKelayakan
{
    /// <summary>No fact.</summary>
    TidakAda = 0,

    /// <summary>The edition of the rules, with its parameters.</summary>
    Edisi = 1,

    /// <summary>The programme of the kepesertaan.</summary>
    Program = 1 << 1,

    /// <summary>The role of the person in it.</summary>
    Peran = 1 << 2,

    /// <summary>The declaration on this kepesertaan.</summary>
    Penetapan = 1 << 3,

    /// <summary>The day on which the declaration was finalised, against the date of the letter.</summary>
    TanggalFinalisasi = 1 << 4,

    /// <summary>The item of Kemensos on this kepesertaan, with the region's answer.</summary>
    Kemensos = 1 << 5,

    /// <summary>The declaration on the person's PBI-JK.</summary>
    PenetapanPbi = 1 << 6,

    /// <summary>The day on which the declaration on the person's PBI-JK was finalised.</summary>
    TanggalFinalisasiPbi = 1 << 7,

    /// <summary>The item of Kemensos on the person's PBI-JK.</summary>
    KemensosPbi = 1 << 8,

    /// <summary>Whether the person has ahli waris: stated, or shown by a complete family.</summary>
    AhliWaris = 1 << 9,

    /// <summary>What the PBI-JK of other members of the family cause.</summary>
    Keluarga = 1 << 10,

    /// <summary>The letter of the region.</summary>
    Surat = 1 << 11,

    /// <summary>The day as of which is decided, against the end of the window.</summary>
    Per = 1 << 12,

    /// <summary>The activity of the month: verifikasi-kelayakan or verval-pbi.</summary>
    Kegiatan = 1 << 13,

    /// <summary>The policy <see cref="KebijakanDtks.TanpaVerifikasi"/>.</summary>
    KebijakanTanpaVerifikasi = 1 << 14,

    /// <summary>The policy <see cref="KebijakanDtks.CakupanKaskade"/>.</summary>
    KebijakanCakupanKaskade = 1 << 15,

    /// <summary>The policy <see cref="KebijakanDtks.AkibatDiamKemensos"/>.</summary>
    KebijakanAkibatDiam = 1 << 16,
}

public static partial class TabelKelayakan
{
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

    /// <summary>The codes of a set of facts, in the order of the list.</summary>
    /// <param name="fakta">The set.</param>
    /// <returns>One code a fact; empty for <see cref="FaktaKelayakan.TidakAda"/>.</returns>
    public static ImmutableArray<string> KodeFakta(FaktaKelayakan fakta) =>
        fakta == FaktaKelayakan.TidakAda ? [] : [.. Fakta.Butir.Where(b => fakta.HasFlag(b.Nilai)).Select(b => b.Kode)];
}

/// <summary>A fact about a person that a rule may miss: what explanation and way back say of it.</summary>
/// <param name="Fakta">The fact, a single one.</param>
/// <param name="Kurang">Why the answer is open, and what to complete.</param>
/// <param name="Tanya">The question.</param>
/// <param name="Langkah">What to do where it turns out to hold.</param>
/// <param name="LangkahPengurus">The same where a pengurus is replaced by it (KP-7).</param>
internal sealed record FaktaTerbuka(FaktaKelayakan Fakta, DuaBahasa Kurang, DuaBahasa Tanya, DuaBahasa Langkah, DuaBahasa LangkahPengurus)
{
    /// <summary>Every such fact, the most useful question first.</summary>
    public static ImmutableArray<FaktaTerbuka> Semua { get; } =
    [
        new(
            FaktaKelayakan.AhliWaris,
            new(
                "Belum dapat ditentukan karena belum diketahui apakah almarhum mempunyai ahli waris. Lengkapi data anggota keluarganya, atau nyatakan ada atau tidaknya ahli waris.",
                "Cannot be determined because it is not known whether the deceased has ahli waris. Complete the data of the family, or state whether there are ahli waris."),
            new("apakah almarhum mempunyai ahli waris?", "did the deceased leave ahli waris?"),
            new("bila almarhum mempunyai ahli waris, lengkapi data keluarganya", "if the deceased left ahli waris, complete the data of the family"),
            new("bila almarhum mempunyai ahli waris, lengkapi datanya dan ganti pengurus", "if the deceased left ahli waris, complete their data and replace the pengurus")),
    ];

    /// <summary>Those of a set.</summary>
    public static IEnumerable<FaktaTerbuka> Dari(FaktaKelayakan fakta) => Semua.Where(f => fakta.HasFlag(f.Fakta));
}

/// <summary>A text in both languages.</summary>
internal readonly record struct DuaBahasa(string Indonesia, string Inggris)
{
    public string Dalam(bool indonesia) => indonesia ? Indonesia : Inggris;
}
