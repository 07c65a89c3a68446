namespace Dtks.Rules;

/// <summary>How the data of a household visit are taken down.</summary>
/// <remarks><c>default</c> (0) is not known. Texts are in <see cref="TabelVerval2019.Cara"/>.</remarks>
public enum CaraPendataan : byte
{
    /// <summary>CAPI: the pengumpul data enters them during the visit (<c>capi</c>).</summary>
    Capi = 1,

    /// <summary>PAPI: on paper, entered later at desa, kecamatan or kab/kota (<c>papi</c>).</summary>
    Papi,
}
