namespace Dtks.Domain;

/// <summary>Code lists of people.</summary>
public static partial class TabelKependudukan
{
    /// <summary>Sex: <c>L</c> or <c>P</c>; also read as 1, 2, LK, PR, LAKI-LAKI, LAKI LAKI, PEREMPUAN, WANITA, PRIA.</summary>
    public static TabelKode<JenisKelamin> JenisKelamin { get; } = new(
        "jenis kelamin",
        new(Domain.JenisKelamin.LakiLaki, "L", "Laki-laki", "1", "LK", "LAKI LAKI", "LAKILAKI", "PRIA"),
        new(Domain.JenisKelamin.Perempuan, "P", "Perempuan", "2", "PR", "PEREMPUAN", "WANITA"));
}
