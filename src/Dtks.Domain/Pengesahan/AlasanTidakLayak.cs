namespace Dtks.Domain;

/// <summary>Reasons for which a recipient is declared tidak layak, codes 1 to 8 of the decree.</summary>
/// <remarks>
/// Source: the eight grounds of BS24. Which reasons exist, with which conditions, is a parameter of the edition (<see cref="EdisiAturan.Alasan"/>); codes 9 to 32 are free for
/// editions of a caller. Several may hold at once: see <see cref="HimpunanAlasan"/>. <c>default</c> (0) is no reason.
/// </remarks>
public enum AlasanTidakLayak : byte
{
    /// <summary>1: address not found.</summary>
    AlamatTidakDitemukan = 1,

    /// <summary>2: died; not for a pengurus who has heirs: the pengurus is replaced instead.</summary>
    Meninggal = 2,

    /// <summary>3: the person is PNS, TNI, Polri or another organ of the state.</summary>
    PekerjaanAparatur = 3,

    /// <summary>4: another member of the family is PNS, Polisi or TNI.</summary>
    KeluargaAparatur = 4,

    /// <summary>5: judged to be well off, or no longer within the programme's guidelines.</summary>
    SudahMampu = 5,

    /// <summary>6: pensioner of PNS, Polisi or TNI.</summary>
    Pensiunan = 6,

    /// <summary>7: no component left; only where the programme has components.</summary>
    TanpaKomponen = 7,

    /// <summary>8: another reason; needs a text.</summary>
    Lain = 8,
}
