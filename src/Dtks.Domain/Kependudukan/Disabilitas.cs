namespace Dtks.Domain;

/// <summary>Kinds of disability of a person, in any combination.</summary>
/// <remarks>Source: UU 8/2016 Pasal 4. <c>default</c> is <see cref="TidakAda"/>. Severity is a mark of its own: <see cref="Penduduk.DisabilitasBerat"/>.</remarks>
[Flags]
public enum Disabilitas : byte
{
    /// <summary>None recorded.</summary>
    TidakAda = 0,

    /// <summary>Disabilitas fisik: physical.</summary>
    Fisik = 1,

    /// <summary>Disabilitas intelektual: intellectual.</summary>
    Intelektual = 2,

    /// <summary>Disabilitas mental: mental.</summary>
    Mental = 4,

    /// <summary>Disabilitas sensorik: sensory.</summary>
    Sensorik = 8,
}
