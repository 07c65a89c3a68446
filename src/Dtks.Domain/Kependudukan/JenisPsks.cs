namespace Dtks.Domain;

/// <summary>Kinds of PSKS that the sources name as examples.</summary>
/// <remarks>Not the whole list of PSKS. <c>default</c> (0) is no member of the list.</remarks>
public enum JenisPsks : byte
{
    /// <summary>TKSK: social welfare worker of a kecamatan.</summary>
    Tksk = 1,

    /// <summary>LKS: social welfare institution.</summary>
    Lks = 2,
}
