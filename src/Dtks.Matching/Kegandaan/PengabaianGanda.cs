namespace Dtks.Matching;

/// <summary>A caller's word that a pair is not one person, good for the evidence it was given on.</summary>
/// <remarks>Value equality, ordinal. Made from <see cref="PasanganGanda.Id"/> and <see cref="PasanganGanda.SidikBukti"/> of the pair that was dismissed.</remarks>
/// <param name="Id">Stable id of the pair.</param>
/// <param name="SidikBukti">Hash of the evidence at the time of dismissal; when the evidence changes the pair is reported again.</param>
public sealed record PengabaianGanda(string Id, string SidikBukti)
{
    /// <summary>Stable id of the pair.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public string Id { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Id ?? throw new ArgumentNullException(nameof(Id));

    /// <summary>Hash of the evidence at the time of dismissal.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public string SidikBukti { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SidikBukti ?? throw new ArgumentNullException(nameof(SidikBukti));
}
