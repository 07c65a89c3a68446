namespace Dtks.Rules;

/// <summary>Who asks for data of the register.</summary>
/// <remarks>There is no zero member: <c>default</c> is nobody. Texts are in <see cref="TabelPenanggalan.Pemohon"/>.</remarks>
public enum PemohonData : byte
{
    /// <summary>A ministry or agency: a letter to the Menteri (<c>kementerian-lembaga</c>).</summary>
    KementerianLembaga = 1,

    /// <summary>A regional government: a written request to the Menteri through the dinas with SIKS-NG (<c>pemda</c>).</summary>
    PemerintahDaerah,

    /// <summary>An office of the region: to the dinas sosial (<c>opd</c>).</summary>
    PerangkatDaerah,
}
