namespace Dtks.Domain;

/// <summary>The part a person has in a programme.</summary>
/// <remarks><c>default</c> (0) is no member of the list.</remarks>
public enum PeranKepesertaan : byte
{
    /// <summary>penerima: the recipient; of a family programme, the pengurus of the KPM.</summary>
    Penerima = 1,

    /// <summary>komponen: a member who is counted as a component.</summary>
    Komponen = 2,
}
