namespace Dtks.Domain;

/// <summary>Sex as the civil registry records it.</summary>
/// <remarks><c>default</c> (0) is no value of the list. Texts are in <see cref="TabelKependudukan.JenisKelamin"/>.</remarks>
public enum JenisKelamin : byte
{
    /// <summary>Laki-laki, code <c>L</c>.</summary>
    LakiLaki = 1,

    /// <summary>Perempuan, code <c>P</c>.</summary>
    Perempuan = 2,
}
