namespace Dtks.Rules;

/// <summary>What happens to the data of a verval of 2017-2019 in somebody's hands.</summary>
/// <remarks><c>default</c> (0) is no event. Texts are in <see cref="TabelVerval2019.PeristiwaPengesahan"/>.</remarks>
public enum PeristiwaPengesahan : byte
{
    /// <summary>Handed up by desa or camat (<c>sampaikan</c>).</summary>
    Sampaikan = 1,

    /// <summary>Signed by the bupati or wali kota (<c>sahkan</c>).</summary>
    Sahkan,

    /// <summary>Forwarded by the gubernur (<c>teruskan</c>).</summary>
    Teruskan,

    /// <summary>Set by the Menteri (<c>tetapkan</c>).</summary>
    Tetapkan,

    /// <summary>A mismatch, found at the Menteri's (<c>tidak-sesuai</c>).</summary>
    TidakSesuai,

    /// <summary>Corrected by provinsi with kab/kota (<c>perbaiki</c>).</summary>
    Perbaiki,
}
