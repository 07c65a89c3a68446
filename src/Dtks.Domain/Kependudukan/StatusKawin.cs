namespace Dtks.Domain;

/// <summary>Marital status as recorded by the civil registry.</summary>
/// <remarks>
/// Source: SIAK and Permendagri 109/2019. The KK printed since 2021 adds "Tercatat" and "Belum Tercatat" to Kawin and Cerai Hidup: those texts read as
/// <see cref="Kawin"/> and <see cref="CeraiHidup"/>, and <see cref="Penduduk.TeksStatusKawin"/> keeps the text. <c>default</c> (0) is no member of the list.
/// </remarks>
public enum StatusKawin : byte
{
    /// <summary>1, Belum Kawin: never married.</summary>
    BelumKawin = 1,

    /// <summary>2, Kawin: married, registered or not.</summary>
    Kawin = 2,

    /// <summary>3, Cerai Hidup: divorced, registered or not.</summary>
    CeraiHidup = 3,

    /// <summary>4, Cerai Mati: widowed.</summary>
    CeraiMati = 4,
}
