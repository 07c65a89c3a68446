using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What kind of kepesertaan the rules see.</summary>
internal enum JenisKepesertaan : byte
{
    TidakAda = 0,
    Pbi = 1,

    /// <summary>The pengurus of a family programme; also where the same person is counted as a component of it.</summary>
    PenerimaKeluarga = 2,

    /// <summary>A member counted as component of a family programme.</summary>
    KomponenKeluarga = 3,

    /// <summary>A programme of persons other than PBI-JK.</summary>
    Individu = 4,
}

/// <summary>What an item says once the first page has read it, and how far it has been carried.</summary>
internal enum TingkatNyataan : byte
{
    TidakAda = 0,
    Layak,
    BelumFinal,

    /// <summary>Final, and no known date says that the letter is older.</summary>
    FinalTercakup,

    /// <summary>Final after the date of the letter, which therefore does not cover it (VK-13).</summary>
    FinalTakTercakup,

    /// <summary>An item of Kemensos to which the region was silent until the deadline (KM-1).</summary>
    Diam,
}

/// <summary>What part death has among the reasons (VK-5, VK-9).</summary>
internal enum SifatAlasan : byte
{
    TanpaMeninggal = 0,
    HanyaMeninggal,
    MeninggalDanLain,
}

/// <summary>One of the named states in which the first page leaves a declaration or an item of Kemensos.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Nyataan(TingkatNyataan Tingkat, SifatAlasan Sifat = SifatAlasan.TanpaMeninggal)
{
    /// <summary>Whether death is among the reasons.</summary>
    public bool Meninggal => Sifat is SifatAlasan.HanyaMeninggal or SifatAlasan.MeninggalDanLain;

    public bool TidakLayak => Tingkat >= TingkatNyataan.BelumFinal;

    /// <summary>The state in words of the protocol, such as <c>final+meninggal</c>.</summary>
    public override string ToString()
    {
        var tingkat = Tingkat switch
        {
            TingkatNyataan.TidakAda => "tidak-ada",
            TingkatNyataan.Layak => "layak",
            TingkatNyataan.BelumFinal => "belum-final",
            TingkatNyataan.FinalTercakup => "final",
            TingkatNyataan.FinalTakTercakup => "final-sesudah-surat",
            _ => "diam",
        };
        return Sifat switch
        {
            SifatAlasan.HanyaMeninggal => tingkat + "+meninggal",
            SifatAlasan.MeninggalDanLain => tingkat + "+meninggal-dan-lain",
            _ => tingkat,
        };
    }
}

/// <summary>The furthest certain cause among the other members of a family, and whether a death alone stands among theirs.</summary>
/// <param name="Tahap">The furthest stage of their PBI-JK; 0 when none is certainly tidak layak.</param>
/// <param name="Kematian">Whether the PBI-JK of one of them is tidak layak by death alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SebabLain(TahapKelayakan Tahap, bool Kematian);

/// <summary>The facts of one kepesertaan without those of the person's PBI-JK: what a code of the bulk face stands for.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Sendiri">What the declaration on it says.</param>
/// <param name="Kemensos">What the item of Kemensos on it says.</param>
/// <param name="Orang">What is known of the person; TidakTahu where no rule reads it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KelasKepesertaan(JenisKepesertaan Jenis, Nyataan Sendiri, Nyataan Kemensos, TentangOrang Orang);

/// <summary>All that the second page reads of the facts: the boundary between the two pages, and the key of tables, comparison and suites.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KelasKelayakan(
    JenisKepesertaan Jenis, Nyataan Sendiri, Nyataan Kemensos, Nyataan Pbi, Nyataan KemensosPbi, TentangOrang Orang, SebabLain Lain);

/// <summary>The finite values of the facts, named once: tables, proofs, comparison and documents walk over these lists and no others.</summary>
internal static class RuangKeadaan
{
    /// <summary>What part death may have among the reasons.</summary>
    public static ImmutableArray<SifatAlasan> Sifat { get; } = [SifatAlasan.TanpaMeninggal, SifatAlasan.HanyaMeninggal, SifatAlasan.MeninggalDanLain];

    /// <summary>What may be known of the person: every combination.</summary>
    public static ImmutableArray<TentangOrang> Orang { get; } = FaktaOrang.Semua.Aggregate<FaktaOrang, ImmutableArray<TentangOrang>>(
        [default], static (semua, f) => [.. semua.SelectMany(t => f.Keadaan.Select(k => t.Dengan(f.Fakta, k.Nilai)))]);

    /// <summary>The eleven states of a declaration.</summary>
    public static ImmutableArray<Nyataan> Penetapan { get; } =
    [
        default, new(TingkatNyataan.Layak),
        .. Sifat.SelectMany(s => new Nyataan[] { new(TingkatNyataan.BelumFinal, s), new(TingkatNyataan.FinalTercakup, s), new(TingkatNyataan.FinalTakTercakup, s) }),
    ];

    /// <summary>The ten states of an item of Kemensos: agreed in words it counts as a final declaration.</summary>
    public static ImmutableArray<Nyataan> Kemensos { get; } =
    [
        default,
        .. Sifat.SelectMany(s => new Nyataan[] { new(TingkatNyataan.FinalTercakup, s), new(TingkatNyataan.FinalTakTercakup, s), new(TingkatNyataan.Diam, s) }),
    ];

    /// <summary>The kinds of kepesertaan.</summary>
    public static ImmutableArray<JenisKepesertaan> Jenis { get; } =
        [JenisKepesertaan.Pbi, JenisKepesertaan.PenerimaKeluarga, JenisKepesertaan.KomponenKeluarga, JenisKepesertaan.Individu];

    /// <summary>The kind of a kepesertaan; who is also the pengurus of the programme counts as that.</summary>
    public static JenisKepesertaan JenisDari(ProgramBansos program, bool pengurus) =>
        program.Pbi ? JenisKepesertaan.Pbi
        : program.Satuan == SatuanProgram.Individu ? JenisKepesertaan.Individu
        : pengurus ? JenisKepesertaan.PenerimaKeluarga
        : JenisKepesertaan.KomponenKeluarga;

    /// <summary>A kind in words of the protocol.</summary>
    public static string Kode(JenisKepesertaan jenis) => jenis switch
    {
        JenisKepesertaan.Pbi => "pbi-jk",
        JenisKepesertaan.PenerimaKeluarga => "keluarga-penerima",
        JenisKepesertaan.KomponenKeluarga => "keluarga-komponen",
        JenisKepesertaan.Individu => "individu",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    /// <summary>Whether the kepesertaan is that of the pengurus of a family programme.</summary>
    public static bool Pengurus(this JenisKepesertaan jenis) => jenis is JenisKepesertaan.PenerimaKeluarga;

    /// <summary>The periods of an edition from which one of its parameters has another value, ascending; with the first period every state of its law.</summary>
    public static IEnumerable<Periode> Perubahan(EdisiAturan edisi) =>
        KodekEdisi.Semua.SelectMany(k => k.Perubahan(edisi.Isi)).Where(edisi.Mencakup).Distinct().Order();

    /// <summary>Whether a class can occur in a context.</summary>
    public static bool Terjadi(KelasKepesertaan k, KonteksKelayakan konteks) =>
        (konteks.AdaKm1 || k.Kemensos == default) && k.Orang == k.Orang.Hanya(f => konteks.Membaca(f.Fakta));

    /// <summary>The kepesertaan that the first page can leave, common ones first; position + 1 is the code of <see cref="KeadaanKepesertaan"/>.</summary>
    public static ImmutableArray<KelasKepesertaan> Kepesertaan { get; } = SusunKepesertaan();

    /// <summary>What an item may cause on others in a context: nothing, or the stage that each state has there.</summary>
    public static ImmutableArray<SebabLain> Sebab(KonteksKelayakan konteks) => konteks.KeluargaTerjangkau
        ?
        [
            .. Kemensos.Concat(Penetapan)
                .Where(n => n.Sifat == SifatAlasan.TanpaMeninggal && (konteks.AdaKm1 || n.Tingkat != TingkatNyataan.Diam))
                .Select(n => HukumKelayakan.SebabBagiKeluarga(n, default, konteks).Tahap)
                .Distinct()
                .OrderBy(HukumKelayakan.Jarak)
                .SelectMany(t => new SebabLain[] { new(t, false), new(t, true) }),
        ]
        : [default];

    /// <summary>Every class of facts that can occur in a context.</summary>
    public static IEnumerable<KelasKelayakan> Semua(KonteksKelayakan konteks)
    {
        var lain = Sebab(konteks);
        var milik = Kepesertaan.Where(k => Terjadi(k, konteks)).ToArray();
        var sebab = milik.Where(k => k.Jenis == JenisKepesertaan.Pbi).ToArray();
        foreach (var k in milik)
        {
            foreach (var pbi in k.Jenis == JenisKepesertaan.Pbi ? [new KelasKepesertaan(JenisKepesertaan.Pbi, default, default, k.Orang)] : sebab)
            {
                if (Gabung(k, pbi) is { } gabungan)
                {
                    foreach (var l in k.Jenis == JenisKepesertaan.Pbi ? [default] : lain)
                    {
                        yield return gabungan with { Lain = l };
                    }
                }
            }
        }
    }

    /// <summary>The class of a kepesertaan and the PBI-JK of the same person; null when they contradict each other about the person.</summary>
    public static KelasKelayakan? Gabung(KelasKepesertaan kepesertaan, KelasKepesertaan pbi) =>
        MenurutSendiri(kepesertaan, pbi, out var bertentangan) is var kelas && bertentangan ? null : kelas;

    /// <summary>The same where the two may contradict each other: the kepesertaan's own word counts.</summary>
    public static KelasKelayakan MenurutSendiri(KelasKepesertaan kepesertaan, KelasKepesertaan pbi, out bool bertentangan)
    {
        var orang = default(TentangOrang);
        bertentangan = false;
        foreach (var f in FaktaOrang.Semua)
        {
            orang = orang.Dengan(f.Fakta, f.Gabung(kepesertaan, pbi, ref bertentangan));
        }

        return new(kepesertaan.Jenis, kepesertaan.Sendiri, kepesertaan.Kemensos, pbi.Sendiri, pbi.Kemensos, orang, default);
    }

    /// <summary>The kepesertaan as a code keeps it: of the person only what a rule reads.</summary>
    public static KelasKepesertaan Baku(KelasKepesertaan k)
    {
        // Why: a loop, not Hanya: this runs for every kepesertaan, and a condition over k would be an object each.
        var orang = k.Orang;
        foreach (var f in FaktaOrang.Semua)
        {
            orang = f.Dibaca(k) ? orang : orang.Dengan(f.Fakta, Kepastian.TidakTahu);
        }

        return k with { Orang = orang };
    }

    /// <summary>The kepesertaan without what VK-5 refuses on the first page, which never reaches the second.</summary>
    public static KelasKepesertaan TanpaDitolak(KelasKepesertaan k)
    {
        return !k.Jenis.Pengurus() || k.Orang[FaktaKelayakan.AhliWaris] != Kepastian.Ya ? k : k with { Sendiri = Tanpa(k.Sendiri), Kemensos = Tanpa(k.Kemensos) };

        static Nyataan Tanpa(Nyataan n) => n.Meninggal ? default : n;
    }

    /// <summary>Whether a rule may read a fact about the person, for the kepesertaan itself or for the PBI-JK.</summary>
    public static bool Membaca(in KelasKelayakan k, FaktaOrang fakta) =>
        fakta.Dibaca(new(k.Jenis, k.Sendiri, k.Kemensos, k.Orang)) || fakta.Dibaca(new(JenisKepesertaan.Pbi, k.Pbi, k.KemensosPbi, k.Orang));

    /// <summary>The class once a fact that nobody knew is answered; unchanged where the class does not leave it open.</summary>
    public static KelasKelayakan Jawab(KelasKelayakan k, FaktaKelayakan fakta, Kepastian jawab)
    {
        if (k.Orang[fakta] != Kepastian.TidakTahu || !FaktaOrang.Dari(fakta).Any(f => Membaca(k, f)))
        {
            return k;
        }

        var tersisa = TanpaDitolak(new(k.Jenis, k.Sendiri, k.Kemensos, k.Orang.Dengan(fakta, jawab)));
        return k with { Sendiri = tersisa.Sendiri, Kemensos = tersisa.Kemensos, Orang = tersisa.Orang };
    }

    private static ImmutableArray<KelasKepesertaan> SusunKepesertaan()
    {
        var semua = new List<KelasKepesertaan>();
        foreach (var jenis in Jenis)
        {
            foreach (var sendiri in Penetapan)
            {
                foreach (var kemensos in Kemensos)
                {
                    foreach (var orang in Orang)
                    {
                        var k = new KelasKepesertaan(jenis, sendiri, kemensos, orang);
                        if (k == Baku(k) && k == TanpaDitolak(k))
                        {
                            semua.Add(k);
                        }
                    }
                }
            }
        }

        return [.. semua.OrderBy(Kelangkaan)];
    }

    // Why: vectors serve the low codes, so what every region has each month comes first.
    private static int Kelangkaan(KelasKepesertaan k) =>
        (k.Kemensos == default ? 0 : 4)
        + (k.Sendiri.Tingkat == TingkatNyataan.FinalTakTercakup || k.Kemensos.Tingkat == TingkatNyataan.FinalTakTercakup ? 2 : 0)
        + FaktaOrang.Semua.Max(f => !f.TanpaPernyataan ? 0 : k.Orang.Keadaan(f.Fakta) switch { Kepastian.TidakTahu => 0, TentangOrang.ProgramLain => 2, _ => 8 })
        + (FaktaOrang.Semua.Any(f => !f.TanpaPernyataan && f.Dibaca(k)) ? 1 : 0);
}
