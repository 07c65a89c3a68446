namespace Dtks.Domain;

/// <summary>Why a text is no region code; the first one found in this order is reported.</summary>
/// <remarks>Texts are in <see cref="TabelKewilayahan.Cacat"/>, messages in <see cref="PesanCacat"/>.</remarks>
public enum CacatKodeWilayah : byte
{
    /// <summary>No text.</summary>
    Kosong,

    /// <summary>A character that is no ASCII digit, or a dot that is not where the dotted form has one.</summary>
    Karakter,

    /// <summary>Not 2, 4, 6 or 10 digits.</summary>
    Panjang,

    /// <summary>The first two digits are not one of the 38 provinces.</summary>
    Provinsi,

    /// <summary>Kab/kota digits 00 or 70.</summary>
    Kabupaten,

    /// <summary>Kecamatan digits 00.</summary>
    Kecamatan,

    /// <summary>Village group not 1-3, or village number 000.</summary>
    Desa,
}
