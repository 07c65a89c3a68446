using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>One line of the permission table (PR-2): who may do an action, and who only subject to approval.</summary>
/// <param name="Tindakan">The action.</param>
/// <param name="Langsung">The roles that may do it directly.</param>
/// <param name="DenganPersetujuan">The roles that may do it subject to approval (VK-16).</param>
/// <remarks>Immutable and thread-safe; the lists compare as arrays.</remarks>
public sealed record IzinPeran(TindakanPengguna Tindakan, ImmutableArray<PeranPengguna> Langsung, ImmutableArray<PeranPengguna> DenganPersetujuan)
{
    /// <summary>The roles that may do it directly; a default array counts as none.</summary>
    public ImmutableArray<PeranPengguna> Langsung { get; init => field = value.IsDefault ? [] : value; } = Langsung.IsDefault ? [] : Langsung;

    /// <summary>The roles that may do it subject to approval (VK-16); a default array counts as none.</summary>
    public ImmutableArray<PeranPengguna> DenganPersetujuan { get; init => field = value.IsDefault ? [] : value; } = DenganPersetujuan.IsDefault ? [] : DenganPersetujuan;

    /// <summary>Makes a line without approval.</summary>
    /// <param name="tindakan">The action.</param>
    /// <param name="langsung">The roles that may do it.</param>
    public IzinPeran(TindakanPengguna tindakan, params ImmutableArray<PeranPengguna> langsung)
        : this(tindakan, langsung, [])
    {
    }
}
