using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A declaration, or an item of Kemensos, that a rule refuses; it changes nothing.</summary>
/// <param name="Indeks">Its position in its list, 0-based.</param>
/// <param name="Aturan">The rule that refuses it: VK-2, VK-4, VK-5 (replace the pengurus instead) or VK-7.</param>
public sealed record PenetapanDitolak(int Indeks, Aturan Aturan)
{
    internal CacatPenetapan Cacat { get; init; }

    /// <summary>Every condition of the rule that it fails, each with how to repair it.</summary>
    /// <returns>At least one message for what <see cref="VerifikasiKelayakan"/> refused; empty for an object made by hand.</returns>
    public ImmutableArray<Pesan> Sebab() => PesanPenetapan.Untuk(Cacat);
}
