namespace Dtks.Rules;

/// <summary>In whose hands the data of a verval of 2017-2019 are.</summary>
/// <remarks><c>default</c> (0) is no state. Texts are in <see cref="TabelVerval2019.Tangan"/>.</remarks>
public enum TanganPengesahan : byte
{
    /// <summary>Desa or kelurahan (<c>desa</c>).</summary>
    Desa = 1,

    /// <summary>Camat (<c>camat</c>).</summary>
    Camat,

    /// <summary>Bupati or wali kota, who signs (<c>kepala-daerah</c>).</summary>
    KepalaDaerah,

    /// <summary>Gubernur (<c>gubernur</c>).</summary>
    Gubernur,

    /// <summary>Menteri (<c>menteri</c>).</summary>
    Menteri,

    /// <summary>Back with the provinsi, who corrects with the kab/kota (<c>perbaikan</c>).</summary>
    Perbaikan,

    /// <summary>Set by the Menteri (<c>ditetapkan</c>).</summary>
    Ditetapkan,
}
