namespace Dtks.Domain;

/// <summary>Kind of a region, as its code tells it.</summary>
/// <remarks><c>default</c> (0) is no kind. Texts are in <see cref="TabelKewilayahan.Jenis"/>.</remarks>
public enum JenisWilayah : byte
{
    /// <summary>Provinsi.</summary>
    Provinsi = 1,

    /// <summary>Kabupaten: kab/kota digits 01-69.</summary>
    Kabupaten,

    /// <summary>Kota: kab/kota digits 71-99.</summary>
    Kota,

    /// <summary>Kecamatan.</summary>
    Kecamatan,

    /// <summary>Desa: village group 2.</summary>
    Desa,

    /// <summary>Kelurahan: village group 1.</summary>
    Kelurahan,

    /// <summary>Desa adat: village group 3.</summary>
    DesaAdat,
}
