namespace Dtks.Domain;

/// <summary>The languages the library speaks.</summary>
public enum Bahasa : byte
{
    /// <summary>Bahasa Indonesia, the default.</summary>
    Indonesia = 0,

    /// <summary>English.</summary>
    Inggris = 1,
}
