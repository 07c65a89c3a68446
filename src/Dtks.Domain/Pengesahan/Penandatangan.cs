namespace Dtks.Domain;

/// <summary>Who signed a letter.</summary>
/// <remarks>Who may sign depends on the edition (rule SP-1). <c>default</c> (0) is no member of the list.</remarks>
public enum Penandatangan : byte
{
    /// <summary>kepala-daerah: bupati or wali kota.</summary>
    KepalaDaerah = 1,

    /// <summary>wakil-kepala-daerah: wakil bupati or wakil wali kota.</summary>
    WakilKepalaDaerah = 2,

    /// <summary>sekda-an: sekretaris daerah, atas nama kepala daerah.</summary>
    SekdaAtasNama = 3,

    /// <summary>pejabat-an: another official entitled to act atas nama kepala daerah.</summary>
    PejabatAtasNama = 4,

    /// <summary>kepala-dinas: head of the social office; never enough.</summary>
    KepalaDinas = 5,
}
