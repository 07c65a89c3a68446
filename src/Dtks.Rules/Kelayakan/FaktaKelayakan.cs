using System.Collections.Immutable;
using System.Numerics;
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

/// <summary>A fact about the person that holds, does not hold or is not known: where it is read, and what is said of it while nobody knows. Each is written once, here.</summary>
/// <remarks>Classes of facts, codes, tables, comparison, explanation and the way back walk over <see cref="Semua"/>; the rule that reads one is on the page of law.</remarks>
internal sealed record FaktaOrang
{
    /// <summary>Every such fact, the most useful question first.</summary>
    public static ImmutableArray<FaktaOrang> Semua { get; } =
    [
        new()
        {
            Fakta = FaktaKelayakan.AhliWaris,
            Ada = static _ => true,
            Dibaca = static k => k.Sendiri.Meninggal || k.Kemensos.Meninggal,
            Dicari = static (f, konteks) => (f.Penetapan is { Status: StatusDeklarasi.TidakLayak } && f.Penetapan.Alasan.Beririsan(konteks.Syarat.Meninggal))
                || (f.Kemensos is not null && f.Kemensos.Alasan.Beririsan(konteks.Syarat.Meninggal)),
            Dinyatakan = static (bahan, nik) => bahan.AhliWaris.TryGetValue(nik, out var ada) ? ada : null,
            Cari = static (keluarga, indeks, _) => keluarga.AhliWaris(indeks),
            Kurang = new(
                "Belum dapat ditentukan karena belum diketahui apakah almarhum mempunyai ahli waris. Lengkapi data anggota keluarganya, atau nyatakan ada atau tidaknya ahli waris.",
                "Cannot be determined because it is not known whether the deceased has ahli waris. Complete the data of the family, or state whether there are ahli waris."),
            Tanya = new("apakah almarhum mempunyai ahli waris?", "did the deceased leave ahli waris?"),

            // Dasar: VK-5, VK-9; who has ahli waris keeps the programme by another pengurus (KP-7).
            Langkah = static jenis => jenis.Pengurus()
                ? (TindakanPengguna.GantiPengurus, Aturan.KP7, new(
                    "bila almarhum mempunyai ahli waris, lengkapi datanya dan ganti pengurus", "if the deceased left ahli waris, complete their data and replace the pengurus"))
                : (TindakanPengguna.PerbaikiAnomali, Aturan.VK9, new(
                    "bila almarhum mempunyai ahli waris, lengkapi data keluarganya", "if the deceased left ahli waris, complete the data of the family")),
        },
    ];

    /// <summary>The fact, a single one.</summary>
    public required FaktaKelayakan Fakta { get; init; }

    /// <summary>Whether any rule of a context reads it.</summary>
    public required Func<KonteksKelayakan, bool> Ada { get; init; }

    /// <summary>Whether a rule may read it of a kepesertaan in this class.</summary>
    public required Func<KelasKepesertaan, bool> Dibaca { get; init; }

    /// <summary>For which programmes it counts; null for every one. For the others it is neither "no" nor unknown: <see cref="TentangOrang.ProgramLain"/>.</summary>
    public Func<ProgramBansos, bool>? Untuk { get; init; }

    /// <summary>The same as <see cref="Dibaca"/> of raw facts: whether it is looked for where the caller does not state it.</summary>
    public required Func<FaktaKepesertaan, KonteksKelayakan, bool> Dicari { get; init; }

    /// <summary>The parameter of the edition that makes an exception by it, by its name in JSON; null where it belongs to a rule itself.</summary>
    public string? Parameter { get; init; }

    /// <summary>The record of a person with what is read of another one for this fact, where that is not kept anyway.</summary>
    public Func<Penduduk, Penduduk, Penduduk> Simpan { get; init; } = static (simpanan, _) => simpanan;

    /// <summary>What the caller states of a person by itself; null where nothing is stated. A statement wins, that nobody knows too.</summary>
    public Func<BahanKelayakan, Nik, Kepastian?> Dinyatakan { get; init; } = static (_, _) => null;

    /// <summary>What the person and the family show, on the day of the facts.</summary>
    public required Func<FaktaKeluarga, int, KonteksKelayakan, Kepastian> Cari { get; init; }

    /// <summary>Why the answer is open, and what to complete.</summary>
    public required DuaBahasa Kurang { get; init; }

    /// <summary>The question.</summary>
    public required DuaBahasa Tanya { get; init; }

    /// <summary>Where it turns out to hold: what is done about it in a kind of kepesertaan, by which rule, in words.</summary>
    public required Func<JenisKepesertaan, (TindakanPengguna Tindakan, Aturan Aturan, DuaBahasa Teks)> Langkah { get; init; }

    /// <summary>The name in JSON.</summary>
    public string Kode => TabelKelayakan.Fakta.Kode(Fakta);

    /// <summary>The parameter of <see cref="Parameter"/>: what it means, and its value and place in a period.</summary>
    public KodekEdisi? Pengecualian => Parameter is null ? null : KodekEdisi.Semua.Single(k => string.Equals(k.Nama, Parameter, StringComparison.Ordinal));

    /// <summary>Whether it may be read where nobody declared anything.</summary>
    public bool TanpaPernyataan => RuangKeadaan.Jenis.Any(j => Dibaca(new(j, default, default, default)));

    /// <summary>What a class may know of it, by name: three values, and a fourth where it is not for every programme.</summary>
    public ImmutableArray<(Kepastian Nilai, string Nama)> Keadaan =>
    [
        (Kepastian.TidakTahu, "tidak-diketahui"), (Kepastian.Ya, "ya"), (Kepastian.Tidak, "tidak"),
        .. Untuk is null ? [] : (ReadOnlySpan<(Kepastian, string)>)[(TentangOrang.ProgramLain, "program-lain")],
    ];

    /// <summary>Whether raw facts leave it open and a rule may read it.</summary>
    public bool PerluDicari(in FaktaKepesertaan fakta, KonteksKelayakan konteks) =>
        Nilai(fakta) == Kepastian.TidakTahu && Dicari(fakta, konteks);

    /// <summary>What raw facts say of it.</summary>
    public Kepastian Nilai(in FaktaKepesertaan fakta) => Untuk?.Invoke(fakta.Program) == false ? TentangOrang.ProgramLain : fakta.Orang.Keadaan(Fakta);

    /// <summary>What a kepesertaan and the PBI-JK of the same person say of it together, and whether they contradict each other.</summary>
    // Why: the kepesertaan's own word counts, that nobody knows too; what does not count for the programme of one answers nothing for the other, and no PBI-JK contradicts nothing.
    public Kepastian Gabung(KelasKepesertaan kepesertaan, KelasKepesertaan pbi, ref bool bertentangan)
    {
        var (sendiri, lain) = (kepesertaan.Orang.Keadaan(Fakta), pbi.Orang.Keadaan(Fakta));
        if (!Dibaca(kepesertaan))
        {
            return lain == TentangOrang.ProgramLain ? Kepastian.TidakTahu : lain;
        }

        bertentangan |= pbi.Jenis != JenisKepesertaan.TidakAda && sendiri != lain && sendiri != TentangOrang.ProgramLain && lain != TentangOrang.ProgramLain && Dibaca(pbi);
        return sendiri;
    }

    /// <summary>Those of a set.</summary>
    public static IEnumerable<FaktaOrang> Dari(FaktaKelayakan fakta) => Semua.Where(f => fakta.HasFlag(f.Fakta));
}

/// <summary>What is known of the person: a value for each of <see cref="FaktaOrang"/>; not known in <c>default</c>, and what no rule reads.</summary>
internal readonly record struct TentangOrang
{
    // Why: two bits a fact in one byte, for a decision is kept small; a fifth fact needs a wider field.
    private readonly byte _nilai;

    private TentangOrang(int nilai) => _nilai = checked((byte)nilai);

    /// <summary>Not a fact for the programme: the page of law reads that it does not hold, and nothing else takes it for a "no".</summary>
    public const Kepastian ProgramLain = (Kepastian)3;

    /// <summary>What is known of a fact, as the page of law reads it.</summary>
    public Kepastian this[FaktaKelayakan fakta] => Keadaan(fakta) is var nilai && nilai == ProgramLain ? Kepastian.Tidak : nilai;

    /// <summary>The same, and <see cref="ProgramLain"/> told from a "no".</summary>
    public Kepastian Keadaan(FaktaKelayakan fakta) => (Kepastian)(_nilai >> Letak(fakta) & 3);

    /// <summary>The same with what is known of a fact.</summary>
    public TentangOrang Dengan(FaktaKelayakan fakta, Kepastian nilai) => new((_nilai & ~(3 << Letak(fakta))) | ((int)nilai << Letak(fakta)));

    /// <summary>Only the facts that the condition keeps.</summary>
    public TentangOrang Hanya(Func<FaktaOrang, bool> syarat)
    {
        var hasil = this;
        foreach (var f in FaktaOrang.Semua)
        {
            hasil = syarat(f) ? hasil : hasil.Dengan(f.Fakta, Kepastian.TidakTahu);
        }

        return hasil;
    }

    /// <summary>Fact by fact, such as <c>ahli_waris=Ya</c>.</summary>
    public override string ToString()
    {
        var ini = this;
        return string.Join(' ', FaktaOrang.Semua.Select(f => $"{f.Kode}={ini.Keadaan(f.Fakta)}"));
    }

    // Why: ahli waris first, then the flags after the policies, in their order.
    private static int Letak(FaktaKelayakan fakta) =>
        fakta == FaktaKelayakan.AhliWaris ? 0 : 2 * (BitOperations.Log2((uint)fakta) - BitOperations.Log2((uint)FaktaKelayakan.KebijakanAkibatDiam));
}

/// <summary>A text in both languages.</summary>
internal readonly record struct DuaBahasa(string Indonesia, string Inggris)
{
    public string Dalam(bool indonesia) => indonesia ? Indonesia : Inggris;
}
