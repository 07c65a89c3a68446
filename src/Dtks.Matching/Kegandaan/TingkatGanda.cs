namespace Dtks.Matching;

/// <summary>How sure it is that two records are one person.</summary>
/// <remarks>Texts: <see cref="TabelKegandaan.Tingkat"/>. The default value is no level.</remarks>
public enum TingkatGanda : byte
{
    /// <summary>Certain: GD-1, unless name and date of birth or sex contradict the NIK.</summary>
    Pasti = 1,

    /// <summary>Strong: GD-2, and GD-3 but for valid NIKs of two provinces.</summary>
    Kuat = 2,

    /// <summary>To be looked at by a person: GD-4 and GD-5, and what the others except. Never joins records into a group.</summary>
    Tinjau = 3,
}
