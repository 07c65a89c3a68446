namespace Dtks.Rules;

/// <summary>In which order the PBI queue is served (PB-2).</summary>
/// <remarks><c>default</c> is the default of the policy. Texts are in <see cref="TabelKebijakan.UrutanPbi"/>.</remarks>
public enum UrutanAntrianPbi : byte
{
    /// <summary>By group, then by date entered, then by NIK (<c>golongan</c>).</summary>
    Golongan = 0,

    /// <summary>By date entered, then by NIK (<c>tanggal</c>).</summary>
    Tanggal,
}
