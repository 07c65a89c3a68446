using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The outcome on one kepesertaan in a few bytes: what the explaining face carries and the bulk face looks up.</summary>
/// <remarks>
/// <para>Equality is that of the outcome. <c>default</c> is inert: no kepesertaan, no decision (<see cref="Ada"/> is false,
/// <see cref="Kelayakan"/> is belum dapat ditentukan and no rule is named).</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct PutusanRingkas : IEquatable<PutusanRingkas>
{
    private readonly HimpunanAturan _dasar;
    private readonly byte _kelayakan;
    private readonly byte _sumber;
    private readonly byte _tahap;
    private readonly Tanda _tanda;

    internal PutusanRingkas(
        StatusKelayakan kelayakan, SumberPutusan sumber, TahapKelayakan tahap, HimpunanAturan dasar, bool terkenaKaskade, bool perluGantiPengurus, FaktaKelayakan kurang)
    {
        _kelayakan = (byte)kelayakan;
        _sumber = (byte)sumber;
        _tahap = (byte)tahap;
        _dasar = dasar;
        _tanda = (terkenaKaskade ? Tanda.Kaskade : Tanda.TidakAda) | (perluGantiPengurus ? Tanda.GantiPengurus : Tanda.TidakAda);
        Kurang = kurang;
    }

    [Flags]
    private enum Tanda : byte
    {
        TidakAda = 0,
        Kaskade = 1,
        GantiPengurus = 2,
    }

    /// <summary>Whether there is a decision at all; false for <c>default</c> (no kepesertaan here).</summary>
    public bool Ada => _sumber != 0;

    /// <summary>The answer.</summary>
    public StatusKelayakan Kelayakan => (StatusKelayakan)_kelayakan;

    /// <summary>Where the answer comes from; 0 for <c>default</c>.</summary>
    public SumberPutusan Sumber => (SumberPutusan)_sumber;

    /// <summary>How far the furthest route has come; 0 for <c>default</c>.</summary>
    public TahapKelayakan Tahap => (TahapKelayakan)_tahap;

    /// <summary>What becomes of the kepesertaan: dihentikan exactly where VK-12 decided.</summary>
    public StatusKepesertaan Kepesertaan => _dasar.Memuat(NomorAturan.VK12) ? StatusKepesertaan.Dihentikan : StatusKepesertaan.Tetap;

    /// <summary>What the decision is for the recipient: answer and kepesertaan in one.</summary>
    public AkibatPutusan Akibat => Kepesertaan == StatusKepesertaan.Dihentikan ? AkibatPutusan.Dihentikan : (AkibatPutusan)_kelayakan;

    /// <summary>Whether the PBI cascade applies (VK-8), alone or beside another route.</summary>
    public bool TerkenaKaskade => _tanda.HasFlag(Tanda.Kaskade);

    /// <summary>Whether the pengurus died and has to be replaced (VK-9).</summary>
    public bool PerluGantiPengurus => _tanda.HasFlag(Tanda.GantiPengurus);

    /// <summary>The facts that are missing; none unless the answer is belum dapat ditentukan.</summary>
    public FaktaKelayakan Kurang { get; }

    /// <summary>The rules that decided, by number. Never empty for a decision. A new list each time.</summary>
    public ImmutableArray<Aturan> Dasar => _dasar.Daftar();

    /// <summary>The rules that decided, as a set.</summary>
    internal HimpunanAturan Himpunan => _dasar;

    /// <summary>Compares two decisions.</summary>
    public static bool operator ==(PutusanRingkas kiri, PutusanRingkas kanan) => kiri.Equals(kanan);

    /// <summary>Compares two decisions.</summary>
    public static bool operator !=(PutusanRingkas kiri, PutusanRingkas kanan) => !kiri.Equals(kanan);

    /// <inheritdoc/>
    public bool Equals(PutusanRingkas other) => _dasar == other._dasar && _kelayakan == other._kelayakan && _sumber == other._sumber
        && _tahap == other._tahap && _tanda == other._tanda && Kurang == other.Kurang;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PutusanRingkas lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_dasar, _kelayakan, _sumber, _tahap, _tanda, Kurang);

    /// <summary>The decision in words of the protocol, such as <c>tidak-layak kaskade-pbi disahkan dihentikan</c>.</summary>
    public override string ToString() => !Ada
        ? "-"
        : string.Join(
            ' ',
            TabelKelayakan.Status.Kode(Kelayakan),
            TabelKelayakan.Sumber.Kode(Sumber),
            TabelKelayakan.Tahap.Kode(Tahap),
            TabelKelayakan.Kepesertaan.Kode(Kepesertaan));
}
