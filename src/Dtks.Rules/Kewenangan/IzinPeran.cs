using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>One line of the permission table: who may do an action, and who only subject to approval.</summary>
/// <remarks>Immutable; made by <see cref="Kewenangan"/> only; equality is by reference.</remarks>
public sealed class IzinPeran
{
    internal IzinPeran(TindakanPengguna tindakan, ImmutableArray<PeranPengguna> langsung, ImmutableArray<PeranPengguna> denganPersetujuan)
    {
        Tindakan = tindakan;
        Langsung = langsung;
        DenganPersetujuan = denganPersetujuan;
    }

    /// <summary>Gets the action.</summary>
    public TindakanPengguna Tindakan { get; }

    /// <summary>Gets the roles that may do it directly.</summary>
    public ImmutableArray<PeranPengguna> Langsung { get; }

    /// <summary>Gets the roles that may do it subject to approval (VK-16).</summary>
    public ImmutableArray<PeranPengguna> DenganPersetujuan { get; }
}
