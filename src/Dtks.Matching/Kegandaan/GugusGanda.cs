using System.Collections.Immutable;
using System.Globalization;

namespace Dtks.Matching;

/// <summary>Records with a common key, too many for a list of their pairs: the pairs are stated as one.</summary>
/// <remarks>
/// Any two members with different ID DTKS are a pair by <see cref="Aturan"/> or by an earlier rule of the table; <see cref="PencarianGanda.Bandingkan"/> says
/// which, at which level, and why. Immutable and thread-safe; equality is by reference.
/// </remarks>
public sealed class GugusGanda
{
    /// <summary>States a group; for results that were stored.</summary>
    /// <param name="aturan">The rule.</param>
    /// <param name="tingkat">The level.</param>
    /// <param name="anggota">Indices of records, ascending.</param>
    public GugusGanda(AturanGanda aturan, TingkatGanda tingkat, ImmutableArray<int> anggota)
    {
        Aturan = aturan;
        Tingkat = tingkat;
        Anggota = anggota;
    }

    /// <summary>The rule whose key the members share.</summary>
    public AturanGanda Aturan { get; }

    /// <summary>The rule with its citation.</summary>
    public Dtks.Domain.Aturan Dasar => TabelKegandaan.Dasar(Aturan);

    /// <summary>The level at which the members hang together: at pasti and kuat by a chain of such pairs, at tinjau none.</summary>
    public TingkatGanda Tingkat { get; }

    /// <summary>Indices of the records, ascending; at least two of them have different ID DTKS.</summary>
    public ImmutableArray<int> Anggota { get; }

    /// <summary>Number of members, level and rule.</summary>
    /// <returns>A text such as <c>10000 catatan: pasti (GD-1)</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Anggota.Length} catatan: {TabelKegandaan.Tingkat.Kode(Tingkat)} ({TabelKegandaan.Aturan.Kode(Aturan)})");

    internal static int Urutan(GugusGanda a, GugusGanda b)
    {
        int beda = a.Anggota.AsSpan().SequenceCompareTo(b.Anggota.AsSpan());
        return beda != 0 ? beda : a.Aturan != b.Aturan ? a.Aturan.CompareTo(b.Aturan) : a.Tingkat.CompareTo(b.Tingkat);
    }
}
