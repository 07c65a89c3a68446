namespace Dtks.Domain;

/// <summary>Relation of a member to the head of the family (SHDK), as recorded by the civil registry.</summary>
/// <remarks>
/// Source: SIAK and Permendagri 109/2019. The survey lists of BPS number the same words differently: they are other lists and are never mixed with this one.
/// <c>default</c> (0) is no member of the list.
/// </remarks>
public enum HubunganKeluarga : byte
{
    /// <summary>1, Kepala Keluarga: head of the family.</summary>
    KepalaKeluarga = 1,

    /// <summary>2, Suami: husband.</summary>
    Suami = 2,

    /// <summary>3, Istri: wife.</summary>
    Istri = 3,

    /// <summary>4, Anak: child.</summary>
    Anak = 4,

    /// <summary>5, Menantu: child-in-law.</summary>
    Menantu = 5,

    /// <summary>6, Cucu: grandchild.</summary>
    Cucu = 6,

    /// <summary>7, Orang Tua: parent.</summary>
    OrangTua = 7,

    /// <summary>8, Mertua: parent-in-law.</summary>
    Mertua = 8,

    /// <summary>9, Famili Lain: other relative.</summary>
    FamiliLain = 9,

    /// <summary>10, Pembantu: domestic worker.</summary>
    Pembantu = 10,

    /// <summary>11, Lainnya: other.</summary>
    Lainnya = 11,
}
