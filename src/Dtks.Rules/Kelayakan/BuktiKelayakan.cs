using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The part that a rule has in a decision.</summary>
public enum PeranBukti : byte
{
    /// <summary>It decided.</summary>
    Dasar = 1,

    /// <summary>A route of tidak layak comes from it: VK-4, KM-1, VK-8.</summary>
    Pangkal = 2,

    /// <summary>It cannot be applied for want of a fact; withdrawn where another route is certain.</summary>
    Ragu = 3,

    /// <summary>It refused a declaration or an item, which then changes nothing.</summary>
    Tolak = 4,
}

/// <summary>One line of the reasoning of a decision: a rule, the part it had, the facts it read and those it missed.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Peran">Its part.</param>
/// <param name="Dibaca">The facts it read.</param>
/// <param name="Kurang">The facts it missed.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe; carries no personal data.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BuktiKelayakan(Aturan Aturan, PeranBukti Peran, FaktaKelayakan Dibaca, FaktaKelayakan Kurang)
{
    /// <summary>The parameter of the edition by which the rule was an exception here, as the file of an edition names it; null where none was.</summary>
    public string? Parameter { get; init; }

    /// <summary>The place of that parameter in the period decided; null without one.</summary>
    public Sitasi? DasarParameter { get; init; }

    /// <summary>The rule; null only in <c>default</c>.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public Aturan Aturan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Aturan ?? throw new ArgumentNullException(nameof(Aturan));
}

/// <summary>The rules of the page by their place on it, which is also their order in an answer.</summary>
internal enum NomorAturan : byte
{
    KM1,
    VK2,
    VK3,
    VK4,
    VK5,
    VK7,
    VK8,
    VK9,
    VK10,
    VK11,
    VK12,
    VK13,
    VK14,
    VK15,
    SP1,
}

/// <summary>A set of rules of the page.</summary>
internal readonly record struct HimpunanAturan(ushort Bit)
{
    private static readonly Aturan[] Semua =
    [
        Aturan.KM1, Aturan.VK2, Aturan.VK3, Aturan.VK4, Aturan.VK5, Aturan.VK7, Aturan.VK8, Aturan.VK9, Aturan.VK10, Aturan.VK11, Aturan.VK12,
        Aturan.VK13, Aturan.VK14, Aturan.VK15, Aturan.SP1,
    ];

    public static HimpunanAturan operator |(HimpunanAturan kiri, HimpunanAturan kanan) => new((ushort)(kiri.Bit | kanan.Bit));

    public static HimpunanAturan operator &(HimpunanAturan kiri, HimpunanAturan kanan) => new((ushort)(kiri.Bit & kanan.Bit));

    public static Aturan Dari(NomorAturan nomor) => Semua[(int)nomor];

    public bool Memuat(NomorAturan nomor) => (Bit >> (int)nomor & 1) != 0;

    public HimpunanAturan Tanpa(HimpunanAturan lain) => new((ushort)(Bit & ~lain.Bit));

    public HimpunanAturan Dengan(NomorAturan nomor) => new((ushort)(Bit | (1 << (int)nomor)));

    /// <summary>The rules by number.</summary>
    public ImmutableArray<Aturan> Daftar()
    {
        var daftar = new Aturan[BitOperations.PopCount(Bit)];
        var isi = 0;
        for (var bit = (int)Bit; bit != 0; bit &= bit - 1)
        {
            daftar[isi++] = Semua[BitOperations.TrailingZeroCount(bit)];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(daftar);
    }
}

/// <summary>The sheet on which the page of law writes while it decides one kepesertaan.</summary>
/// <remarks>A value on the stack; writing allocates nothing.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct LembarPutusan
{
    private BarisLembar _baris;

    /// <summary>A sheet for the second page: what the first page tried and read stays.</summary>
    public LembarPutusan(HimpunanAturan diperiksa, FaktaKelayakan dibaca)
    {
        Diperiksa = diperiksa;
        Dibaca = dibaca;
    }

    /// <summary>How many lines were written.</summary>
    public int Jumlah { get; private set; }

    /// <summary>The rules tried, whether or not they had a part.</summary>
    public HimpunanAturan Diperiksa { get; private set; }

    /// <summary>All facts read, by whatever rule.</summary>
    public FaktaKelayakan Dibaca { get; private set; }

    /// <summary>The facts missed by the rules in doubt.</summary>
    public FaktaKelayakan Kurang { get; private set; }

    /// <summary>The rules that decided.</summary>
    public HimpunanAturan Dasar { get; private set; }

    /// <summary>The rules from which a certain route comes.</summary>
    public HimpunanAturan Pangkal { get; private set; }

    /// <summary>The rules in doubt.</summary>
    public HimpunanAturan Ragu { get; private set; }

    /// <summary>The furthest stage among the certain routes; 0 without a certain route.</summary>
    public TahapKelayakan Tahap { get; private set; }

    /// <summary>The furthest stage among the routes of the cascade; 0 without one.</summary>
    public TahapKelayakan TahapKaskade { get; private set; }

    /// <summary>Whether the furthest cause of the cascade is that of another member.</summary>
    public bool DariLain { get; private set; }

    /// <summary>Whether VK-9 spares a kepesertaan whose pengurus died.</summary>
    public bool PerluGantiPengurus { get; set; }

    /// <summary>A line.</summary>
    public readonly Baris this[int i] => _baris[i];

    /// <summary>A rule is tried: it reads these facts.</summary>
    public void Periksa(NomorAturan aturan, FaktaKelayakan dibaca)
    {
        Diperiksa = Diperiksa.Dengan(aturan);
        Dibaca |= dibaca;
    }

    /// <summary>Facts are read for the stage of a route.</summary>
    public void Baca(FaktaKelayakan dibaca) => Dibaca |= dibaca;

    /// <summary>A rule has a part in the decision.</summary>
    public void Catat(NomorAturan aturan, PeranBukti peran, FaktaKelayakan dibaca, FaktaKelayakan kurang = FaktaKelayakan.TidakAda)
    {
        Periksa(aturan, dibaca);
        _baris[Jumlah < BarisLembar.Panjang ? Jumlah++ : Penuh(aturan)] = new(aturan, peran, dibaca, kurang);
        Kurang |= kurang;
        switch (peran)
        {
            case PeranBukti.Dasar:
                Dasar = Dasar.Dengan(aturan);
                break;
            case PeranBukti.Pangkal:
                Pangkal = Pangkal.Dengan(aturan);
                break;
            case PeranBukti.Ragu:
                Ragu = Ragu.Dengan(aturan);
                break;
        }
    }

    /// <summary>A certain route of tidak layak, with the stage it has reached.</summary>
    public void CatatRute(NomorAturan aturan, TahapKelayakan tahap, FaktaKelayakan dibaca, bool dariLain = false)
    {
        Catat(aturan, PeranBukti.Pangkal, dibaca);
        Tahap = HukumKelayakan.LebihJauh(Tahap, tahap);
        if (aturan == NomorAturan.VK8)
        {
            // Why: the own causes are written before that of others, so they stand where both are equally far.
            DariLain = dariLain && HukumKelayakan.Jarak(tahap) > HukumKelayakan.Jarak(TahapKaskade);
            TahapKaskade = HukumKelayakan.LebihJauh(TahapKaskade, tahap);
        }
    }

    private static int Penuh(NomorAturan aturan) => throw new InvalidOperationException(
        $"{HimpunanAturan.Dari(aturan)}: the sheet has {BarisLembar.Panjang} lines; let a cause write one line, or make BarisLembar.Panjang what the page can write.");

    /// <summary>One line of the sheet.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Baris(NomorAturan Aturan, PeranBukti Peran, FaktaKelayakan Dibaca, FaktaKelayakan Kurang);

    [InlineArray(Panjang)]
    private struct BarisLembar
    {
        // Why: one line for the own declaration, two for Kemensos, one for each of the three causes of VK-8 and one for the death of others, two for the sum.
        public const int Panjang = 9;

        private Baris _pertama;
    }
}
