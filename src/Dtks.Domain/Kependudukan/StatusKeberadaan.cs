namespace Dtks.Domain;

/// <summary>Outcome of looking for a household at its address, in the list of SAKU (five codes).</summary>
/// <remarks>
/// 1 and 2 keep the household active, 3 to 5 make it nonaktif. Regsosek (six codes) and the field verification form (five other codes) use other lists:
/// read a code that carries its list's name with <see cref="KodeDaftar"/>, so that lists are never mixed. <c>default</c> (0) is no member of the list.
/// </remarks>
public enum StatusKeberadaan : byte
{
    /// <summary>1 (a): found, nothing to update.</summary>
    DitemukanTanpaUpdate = 1,

    /// <summary>2 (b): found, with an update.</summary>
    DitemukanAdaUpdate = 2,

    /// <summary>3 (c): not found.</summary>
    TidakDitemukan = 3,

    /// <summary>4 (d): found, and well off.</summary>
    DitemukanMampu = 4,

    /// <summary>5 (e): found twice: another ID DTKS for the same recipient.</summary>
    DitemukanGanda = 5,
}
