namespace Dtks.Rules;

/// <summary>What a name holds beside letters, spaces and the marks that names have.</summary>
internal enum IsiTeksNama : byte
{
    /// <summary>Nothing else.</summary>
    Bersih = 0,

    /// <summary>A digit, perhaps symbols too.</summary>
    Angka,

    /// <summary>A symbol, no digit.</summary>
    Simbol,
}
