namespace Dtks.Domain;

/// <summary>The channel of a usulan.</summary>
/// <remarks>There is no zero member: <c>default</c> is no channel. Texts are in <see cref="TabelPengusulan.Jalur"/>.</remarks>
public enum JalurUsulan : byte
{
    /// <summary>Musyawarah desa/kelurahan (<c>musdes</c>).</summary>
    Musdes = 1,

    /// <summary>Kemensos itself (<c>kemensos</c>); the region verifies it like any other.</summary>
    Kemensos = 2,

    /// <summary>The person: Cek Bansos "usul", or a named regional channel (<c>mandiri</c>).</summary>
    Mandiri = 3,
}
