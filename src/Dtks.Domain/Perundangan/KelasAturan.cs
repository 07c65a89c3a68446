namespace Dtks.Domain;

/// <summary>How firmly a rule stands on the founding documents.</summary>
/// <remarks>There is no zero member: <c>default</c> is no class and no rule carries it.</remarks>
public enum KelasAturan : byte
{
    /// <summary>Stated by a founding document.</summary>
    Teks = 1,

    /// <summary>Our documented reading of a silent or contradictory source; <see cref="Aturan.CatatanTafsir"/> says what was read.</summary>
    Tafsir,

    /// <summary>Taken from outside the founding documents; the citation says from where.</summary>
    Luar,
}
