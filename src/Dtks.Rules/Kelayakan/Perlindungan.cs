namespace Dtks.Rules;

/// <summary>Whether VK-9 spares the kepesertaan from a cascade caused by death alone.</summary>
internal enum Perlindungan : byte
{
    TidakAda,
    Dilindungi,

    /// <summary>Spared, and the one who died is the pengurus of this kepesertaan.</summary>
    PengurusMeninggal,
}
