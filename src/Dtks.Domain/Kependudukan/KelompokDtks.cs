namespace Dtks.Domain;

/// <summary>The three groups that DTKS holds.</summary>
/// <remarks>Source: Permensos 3/2021 Pasal 3. <c>default</c> (0) is no member of the list.</remarks>
public enum KelompokDtks : byte
{
    /// <summary>PPKS: those who need social welfare services.</summary>
    Ppks = 1,

    /// <summary>Penerima bantuan dan pemberdayaan sosial: those who receive aid or empowerment.</summary>
    PenerimaBantuan = 2,

    /// <summary>PSKS: potentials and sources of social welfare.</summary>
    Psks = 3,
}
