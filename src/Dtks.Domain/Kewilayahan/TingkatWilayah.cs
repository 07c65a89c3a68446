namespace Dtks.Domain;

/// <summary>Level of a region.</summary>
/// <remarks>Ordered from wide to narrow; <c>default</c> (0) is no level. Texts are in <see cref="TabelKewilayahan.Tingkat"/>.</remarks>
public enum TingkatWilayah : byte
{
    /// <summary>Provinsi, 2 digits.</summary>
    Provinsi = 1,

    /// <summary>Kabupaten or kota, 4 digits.</summary>
    KabupatenKota = 2,

    /// <summary>Kecamatan, 6 digits.</summary>
    Kecamatan = 3,

    /// <summary>Desa, kelurahan or desa adat, 10 digits.</summary>
    DesaKelurahan = 4,
}
