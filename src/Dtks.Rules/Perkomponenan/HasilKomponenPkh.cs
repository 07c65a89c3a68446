using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The PKH components of one family on one day (KP-5).</summary>
/// <remarks>Immutable and thread-safe. Compared by reference. Points to people by position, so it carries no personal data.</remarks>
public sealed class HasilKomponenPkh
{
    private readonly bool _lengkap;

    internal HasilKomponenPkh(ImmutableArray<KomponenAnggota> komponen, int dihitung, ImmutableArray<int> belum, bool lengkap)
    {
        _lengkap = lengkap;
        Komponen = komponen;
        Dihitung = dihitung;
        Belum = belum;
    }

    /// <summary>What each member certainly is, by position, then in the order of <see cref="KomponenPkh"/>; a member can be several.</summary>
    public ImmutableArray<KomponenAnggota> Komponen { get; }

    /// <summary>How many members count: each once, as many as the caps by kind of the edition allow, at most <c>MaksKomponenPkh</c> of the policy.</summary>
    public int Dihitung { get; }

    /// <summary>Positions of the members who are certainly nothing, but could be something if missing data were known.</summary>
    public ImmutableArray<int> Belum { get; }

    /// <summary>Whether the family has a component at all: not known when <see cref="Belum"/>, or a member missing from the list, could supply one.</summary>
    public Kepastian AdaKomponen => !Komponen.IsEmpty ? Kepastian.Ya : Belum.IsEmpty && _lengkap ? Kepastian.Tidak : Kepastian.TidakTahu;

    /// <summary>The rule, with its citation: KP-5.</summary>
    public Aturan Aturan { get; } = Aturan.KP5;

    /// <summary>The components by position and the number that counts.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() =>
        $"{Dihitung} [{string.Join(", ", Komponen.Select(k => $"{k.Indeks} {TabelKomponen.Jenis.Kode(k.Jenis)}"))}] [{string.Join(", ", Belum)}]";
}
