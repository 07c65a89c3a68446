using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One side of a comparison: a law, and how it is applied.</summary>
/// <param name="Edisi">The edition.</param>
/// <param name="Kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
/// <param name="Periode">The period whose parameters count; null for the last one of the edition, or its first when it has no end.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record PihakHukum(EdisiAturan Edisi, KebijakanDtks? Kebijakan = null, Periode? Periode = null)
{
    /// <summary>The edition.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public EdisiAturan Edisi { get; init => field = value ?? throw new ArgumentNullException(nameof(Edisi)); } = Edisi ?? throw new ArgumentNullException(nameof(Edisi));

    /// <summary>The period whose parameters count.</summary>
    /// <exception cref="DiLuarCakupanException">The edition has no span and no period was named.</exception>
    internal Periode Bulan => Periode ?? Edisi.Selesai ?? Edisi.Mulai ?? throw new DiLuarCakupanException(new Pesan(
        "BANDING-TANPA-PERIODE",
        $"Edisi {Edisi.Id} tidak bermasa; sebutkan periode yang parameternya dibandingkan.",
        $"The edition {Edisi.Id} has no span; name the period whose parameters are compared."));
}

/// <summary>A parameter, or one line of it, that the two decrees fix differently.</summary>
/// <param name="Nama">The parameter as the file of an edition names it, with the line in brackets: <c>jendela[pengusulan]</c>, <c>alasan[7]</c>, <c>batas_desil[BLT-KAB]</c>, <c>tenggat_tanggapan</c>.</param>
/// <param name="A">Its value on the first side, as the file of an edition writes it; null where the line is absent.</param>
/// <param name="B">Its value on the second side; null where the line is absent.</param>
/// <param name="DasarA">Its place on the first side.</param>
/// <param name="DasarB">Its place on the second side.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record PerbedaanParameter(string Nama, string? A, string? B, Sitasi DasarA, Sitasi DasarB)
{
    /// <summary>The parameter.</summary>
    public string Nama { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Nama ?? throw new ArgumentNullException(nameof(Nama));

    /// <summary>Its place on the first side.</summary>
    public Sitasi DasarA { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = DasarA ?? throw new ArgumentNullException(nameof(DasarA));

    /// <summary>Its place on the second side.</summary>
    public Sitasi DasarB { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = DasarB ?? throw new ArgumentNullException(nameof(DasarB));
}

/// <summary>The values of one fact under which a difference holds.</summary>
/// <param name="Fakta">The fact, such as <c>penetapan_pbi</c>.</param>
/// <param name="Nilai">Its values: any of them.</param>
/// <param name="Selain">The other values that the fact can have.</param>
/// <remarks>Immutable and thread-safe. Lists are compared by reference.</remarks>
public sealed record SyaratPerbedaan(string Fakta, ImmutableArray<string> Nilai, ImmutableArray<string> Selain)
{
    /// <summary>The condition in few words: <c>kemensos: final, diam</c>, or <c>kemensos: bukan tidak-ada</c> where that is shorter.</summary>
    public override string ToString() => Selain.Length < Nilai.Length ? $"{Fakta}: bukan {string.Join(", ", Selain)}" : $"{Fakta}: {string.Join(", ", Nilai)}";
}

/// <summary>One line of the difference between two laws: whoever is one of <paramref name="A"/> under the first and fulfils every condition is <paramref name="B"/> under the second.</summary>
/// <param name="A">The outcomes under the first law: any of them.</param>
/// <param name="Fakta">The conditions, all together; a fact that is not named makes no difference here.</param>
/// <param name="B">The outcome under the second law.</param>
/// <param name="AturanA">The rules that decide on the first side and not on the second: in every class of the line, or, where there is none, in some.</param>
/// <param name="AturanB">The rules that decide on the second side and not on the first, likewise.</param>
/// <remarks>Lines are read from the top: of those that hold, the first is true. Immutable and thread-safe. Lists are compared by reference.</remarks>
public sealed record PerbedaanHukum(
    ImmutableArray<AkibatPutusan> A, ImmutableArray<SyaratPerbedaan> Fakta, AkibatPutusan B, ImmutableArray<Aturan> AturanA, ImmutableArray<Aturan> AturanB)
{
    /// <summary>What it is for the recipient: the same for every outcome of <see cref="A"/>.</summary>
    public PerubahanPutusan Perubahan => PerbandinganHukum.Perubahan(A[0], B);
}

/// <summary>Both decisions on one kepesertaan.</summary>
/// <param name="A">Under the first law.</param>
/// <param name="B">Under the second law.</param>
/// <remarks>Immutable and thread-safe. Compared member by member.</remarks>
public sealed record PutusanBerdampingan(PutusanKelayakan A, PutusanKelayakan B)
{
    /// <summary>What the second law changes for the recipient.</summary>
    public PerubahanPutusan Perubahan => PerbandinganHukum.Perubahan(A.Ringkas, B.Ringkas);

    /// <summary>The rules that decided under the first law and not under the second.</summary>
    public ImmutableArray<Aturan> AturanA => PerbandinganHukum.Hanya(A.Ringkas, B.Ringkas);

    /// <summary>The rules that decided under the second law and not under the first.</summary>
    public ImmutableArray<Aturan> AturanB => PerbandinganHukum.Hanya(B.Ringkas, A.Ringkas);
}

/// <summary>Two laws of verifikasi kelayakan compared (HD-3): as laws, over every class of facts, or on a family.</summary>
/// <remarks>
/// <para>As laws the answer is complete, because what a decision reads is finite: every class of facts is decided on both sides, and classes that differ alike stand
/// in one line. <see cref="Parameter"/> and the rules on one side only say what the decrees fix differently; <see cref="Perbedaan"/> says whom it changes.</para>
/// <para>Both sides meet no letter, or one that is valid under their own law, waiting or approved, while the window is open and after it. States of declarations
/// are those that <see cref="Parameter"/> leaves: <c>final</c> has a letter that covers it, <c>diam</c> is what silence agreed to (KM-1).</para>
/// <para>Immutable and thread-safe. Compared by reference.</para>
/// </remarks>
public sealed class PerbandinganHukum
{
    private PerbandinganHukum(PihakHukum a, PihakHukum b)
    {
        A = a;
        B = b;
        Parameter = [.. PerbandinganParameter.Bandingkan(a, b)];
        HanyaA = [.. KatalogAturan.PadaEdisi(a.Edisi).Where(r => !b.Edisi.Memuat(r))];
        HanyaB = [.. KatalogAturan.PadaEdisi(b.Edisi).Where(r => !a.Edisi.Memuat(r))];
        Perbedaan = RuangPerbandingan.Bandingkan(a, b);
    }

    /// <summary>The first side.</summary>
    public PihakHukum A { get; }

    /// <summary>The second side.</summary>
    public PihakHukum B { get; }

    /// <summary>What the decrees fix differently, in the order of the page.</summary>
    public ImmutableArray<PerbedaanParameter> Parameter { get; }

    /// <summary>The rules that hold on the first side only, in catalogue order.</summary>
    public ImmutableArray<Aturan> HanyaA { get; }

    /// <summary>The rules that hold on the second side only, in catalogue order.</summary>
    public ImmutableArray<Aturan> HanyaB { get; }

    /// <summary>Every class of facts for which the outcome differs, in lines of which the first that holds is true; empty when the two laws decide alike.</summary>
    public ImmutableArray<PerbedaanHukum> Perbedaan { get; }

    /// <summary>Compares two laws over every class of facts.</summary>
    /// <param name="a">The first side.</param>
    /// <param name="b">The second side.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="DiLuarCakupanException">An edition has no verifikasi kelayakan, or has no span and no period was named.</exception>
    public static PerbandinganHukum Bandingkan(PihakHukum a, PihakHukum b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new(a, b);
    }

    /// <summary>Decides a family, or a whole region, under two laws.</summary>
    /// <param name="bahan">The facts; their own edition is not read. Items of Kemensos count only on a side whose law knows them (KM-1).</param>
    /// <param name="a">The first law and policy.</param>
    /// <param name="b">The second law and policy.</param>
    /// <returns>Both decisions on every kepesertaan, in the order of the facts.</returns>
    /// <exception cref="BahanTidakSahException">The facts contradict themselves.</exception>
    /// <exception cref="DiLuarCakupanException">An edition has no verifikasi kelayakan.</exception>
    public static ImmutableArray<PutusanBerdampingan> Bandingkan(BahanKelayakan bahan, PihakHukum a, PihakHukum b)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return [.. Putuskan(a).Zip(Putuskan(b), static (x, y) => new PutusanBerdampingan(x, y))];

        ImmutableArray<PutusanKelayakan> Putuskan(PihakHukum pihak) => VerifikasiKelayakan.Putuskan(
            bahan with { Edisi = pihak.Edisi, Kemensos = Aturan.KM1.BerlakuPada(pihak.Edisi) ? bahan.Kemensos : [] }, pihak.Kebijakan).Putusan;
    }

    /// <summary>What a change of the decision is for the recipient.</summary>
    /// <param name="a">The decision under the first law.</param>
    /// <param name="b">The decision under the second law.</param>
    /// <returns>The kind; what is open on one side is neither gained nor lost.</returns>
    public static PerubahanPutusan Perubahan(PutusanRingkas a, PutusanRingkas b) =>
        a == b ? PerubahanPutusan.Sama
        : a.Akibat == b.Akibat ? PerubahanPutusan.JalanLain
        : Perubahan(a.Akibat, b.Akibat);

    /// <summary>What a change of the outcome is for the recipient, whichever rules led there.</summary>
    /// <param name="a">The outcome under the first law.</param>
    /// <param name="b">The outcome under the second law.</param>
    /// <returns>The kind; <see cref="PerubahanPutusan.Sama"/> for equal outcomes.</returns>
    public static PerubahanPutusan Perubahan(AkibatPutusan a, AkibatPutusan b) =>
        a == b ? PerubahanPutusan.Sama
        : a == AkibatPutusan.BelumDapatDitentukan ? PerubahanPutusan.MenjadiDapatDitentukan
        : b == AkibatPutusan.BelumDapatDitentukan ? PerubahanPutusan.MenjadiBelumDapatDitentukan
        : b == AkibatPutusan.Dihentikan ? PerubahanPutusan.Kehilangan
        : a == AkibatPutusan.Dihentikan ? PerubahanPutusan.Memperoleh
        : b == AkibatPutusan.TidakLayak ? PerubahanPutusan.MenjadiTidakLayak
        : PerubahanPutusan.MenjadiLayak;

    /// <summary>The rules that decided here and not there.</summary>
    internal static ImmutableArray<Aturan> Hanya(PutusanRingkas sini, PutusanRingkas sana) => sini.Himpunan.Tanpa(sana.Himpunan).Daftar();
}
