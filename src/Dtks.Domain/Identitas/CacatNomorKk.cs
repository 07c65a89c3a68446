namespace Dtks.Domain;

/// <summary>Why a text is no No KK (ID-2); the first one found in this order is reported.</summary>
/// <remarks>
/// The order: kosong, karakter (with its position, from 0, in the text after trimming and after a leading apostrophe), panjang, sementara, provinsi, kabupaten,
/// kecamatan, tanggal or bulan, nomor-urut. <see cref="Bulan"/> when the month is not 01-12; <see cref="Tanggal"/> when the day code is not 01-31, or when that day
/// does not exist in that month of 19YY or of 20YY. Texts are in <see cref="TabelIdentitas.CacatNomorKk"/>, messages in <see cref="PesanCacat"/>.
/// </remarks>
public enum CacatNomorKk : byte
{
    /// <summary>No text.</summary>
    Kosong,

    /// <summary>A character that is no ASCII digit and no separator between digits.</summary>
    Karakter,

    /// <summary>Not 16 digits.</summary>
    Panjang,

    /// <summary>Begins with 0: a temporary number, used where no number was issued yet.</summary>
    Sementara,

    /// <summary>Digits 1-2 are not one of the 38 provinces.</summary>
    Provinsi,

    /// <summary>Digits 3-4 are 00 or 70.</summary>
    Kabupaten,

    /// <summary>Digits 5-6 are 00.</summary>
    Kecamatan,

    /// <summary>Digits 7-8 are not 01-31, or the day does not exist in that month and year.</summary>
    Tanggal,

    /// <summary>Digits 9-10 are not 01-12.</summary>
    Bulan,

    /// <summary>Digits 13-16 are 0000.</summary>
    NomorUrut,
}
