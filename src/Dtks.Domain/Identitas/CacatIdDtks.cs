namespace Dtks.Domain;

/// <summary>Why a text is no ID DTKS (ID-4); the first one found in this order is reported.</summary>
/// <remarks>Texts are in <see cref="TabelIdentitas.CacatIdDtks"/>, messages in <see cref="PesanCacat"/>.</remarks>
public enum CacatIdDtks : byte
{
    /// <summary>No text.</summary>
    Kosong,

    /// <summary>A character that is no letter A-Z or a-z, digit 0-9 or hyphen.</summary>
    Karakter,

    /// <summary>More than 40 characters.</summary>
    Panjang,
}
