namespace Dtks.Domain;

/// <summary>What a job of the registry's list says about reasons 3, 4 and 6 of tidak layak.</summary>
/// <remarks><c>default</c> (0) is no member of the list: a job outside the list has no class.</remarks>
public enum GolonganPekerjaan : byte
{
    /// <summary>umum: no state employment.</summary>
    Umum = 1,

    /// <summary>aparatur: PNS, TNI, Polri (codes 5, 6, 7).</summary>
    Aparatur = 2,

    /// <summary>aparatur-lain: other organs of the state (codes 48 to 63 and 89).</summary>
    AparaturLain = 3,

    /// <summary>pensiunan: pensioner (code 4); the list does not say of what, so it needs review.</summary>
    Pensiunan = 4,

    /// <summary>tinjau: may be a state employee, needs review (codes 16, 17, 18, 64, 65, 72, 73, 74, 85, 86, 94).</summary>
    Tinjau = 5,
}
