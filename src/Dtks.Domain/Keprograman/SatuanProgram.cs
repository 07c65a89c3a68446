namespace Dtks.Domain;

/// <summary>Who a programme is paid to: a family or a person.</summary>
/// <remarks><c>default</c> (0) is no member of the list.</remarks>
public enum SatuanProgram : byte
{
    /// <summary>keluarga: one recipient, the pengurus, for the whole family.</summary>
    Keluarga = 1,

    /// <summary>individu: each person on their own.</summary>
    Individu = 2,
}
