using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>A set of reasons for tidak layak.</summary>
/// <remarks>
/// Enumerates in ascending order of code. <c>default</c> is the empty set. Equality: the same reasons. Immutable and thread-safe; adding allocates nothing.
/// Collection expressions work: <c>HimpunanAlasan alasan = [AlasanTidakLayak.Meninggal]</c>. JSON: a list of codes, <c>[2, 5]</c>.
/// </remarks>
[CollectionBuilder(typeof(PembuatHimpunanAlasan), nameof(PembuatHimpunanAlasan.Buat))]
[JsonConverter(typeof(HimpunanAlasanJsonConverter))]
public readonly struct HimpunanAlasan : IEquatable<HimpunanAlasan>, IEnumerable<AlasanTidakLayak>
{
    private HimpunanAlasan(uint bit) => Bit = bit;

    /// <summary>The largest code of a reason: editions of a caller may declare codes beyond the eight of the decree.</summary>
    public const int KodeTerbesar = 32;

    /// <summary>Makes a set.</summary>
    /// <param name="alasan">The reasons, in any order; repetitions count once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a code from 1 to 32.</exception>
    public HimpunanAlasan(params ReadOnlySpan<AlasanTidakLayak> alasan)
    {
        foreach (AlasanTidakLayak a in alasan)
        {
            Bit |= BitDari(a);
        }
    }

    /// <summary>Bit <c>code - 1</c> is set for every reason of the set.</summary>
    internal uint Bit { get; }

    /// <summary>Number of reasons, 0 to 32.</summary>
    public int Jumlah => BitOperations.PopCount(Bit);

    /// <summary>Whether there is no reason at all.</summary>
    public bool Kosong => Bit == 0;

    /// <summary>Whether the set has a reason.</summary>
    /// <param name="alasan">The reason.</param>
    /// <returns>True when it is in the set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a code from 1 to 32.</exception>
    public bool Memuat(AlasanTidakLayak alasan) => (Bit & BitDari(alasan)) != 0;

    /// <summary>The set with a reason added.</summary>
    /// <param name="alasan">The reason.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a code from 1 to 32.</exception>
    public HimpunanAlasan Dengan(AlasanTidakLayak alasan) => new(Bit | BitDari(alasan));

    /// <summary>Enumerates the reasons in ascending order of code.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public PencacahAlasan GetEnumerator() => new(Bit);

    IEnumerator<AlasanTidakLayak> IEnumerable<AlasanTidakLayak>.GetEnumerator()
    {
        foreach (AlasanTidakLayak alasan in this)
        {
            yield return alasan;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<AlasanTidakLayak>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(HimpunanAlasan other) => Bit == other.Bit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HimpunanAlasan lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)Bit);

    /// <summary>The codes, ascending, for example "2, 5"; "-" for the empty set.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kosong
        ? "-"
        : string.Join(", ", this.Select(a => ((int)a).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether two sets hold the same reasons.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(HimpunanAlasan left, HimpunanAlasan right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(HimpunanAlasan left, HimpunanAlasan right) => !left.Equals(right);

    /// <summary>Whether the two sets have a reason in common.</summary>
    internal bool Beririsan(HimpunanAlasan lain) => (Bit & lain.Bit) != 0;

    /// <summary>Whether every reason is in the other set too.</summary>
    internal bool BagianDari(HimpunanAlasan lain) => (Bit & ~lain.Bit) == 0;

    private static uint BitDari(AlasanTidakLayak alasan) => (int)alasan is >= 1 and <= KodeTerbesar
        ? 1u << ((int)alasan - 1)
        : throw new ArgumentOutOfRangeException(nameof(alasan), "Alasan tidak dikenal: gunakan kode 1 sampai 32. / Unknown reason: use a code from 1 to 32.");
}
