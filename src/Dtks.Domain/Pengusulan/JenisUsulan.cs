namespace Dtks.Domain;

/// <summary>The kind of a usulan.</summary>
/// <remarks>There is no zero member: <c>default</c> is no kind. Texts are in <see cref="TabelPengusulan.Jenis"/>.</remarks>
public enum JenisUsulan : byte
{
    // Tafsir: the sources speak of kinds but do not list them.

    /// <summary>1: a person new in DTKS, without a programme.</summary>
    BaruTanpaProgram = 1,

    /// <summary>2: a person new in DTKS, with a programme.</summary>
    BaruDenganProgram = 2,

    /// <summary>3: a programme for somebody already in DTKS.</summary>
    ProgramUntukTerdaftar = 3,
}
