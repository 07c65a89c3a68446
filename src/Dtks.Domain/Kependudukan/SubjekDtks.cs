namespace Dtks.Domain;

/// <summary>What a record of DTKS may be about.</summary>
/// <remarks>Source: Permensos 3/2021 Pasal 3. <c>default</c> (0) is no member of the list.</remarks>
public enum SubjekDtks : byte
{
    /// <summary>Perseorangan: a person.</summary>
    Perseorangan = 1,

    /// <summary>Keluarga: a family.</summary>
    Keluarga = 2,

    /// <summary>Kelompok: a group.</summary>
    Kelompok = 3,

    /// <summary>Masyarakat: a community.</summary>
    Masyarakat = 4,
}
