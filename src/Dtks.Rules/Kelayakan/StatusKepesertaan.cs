using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What becomes of the kepesertaan.</summary>
public enum StatusKepesertaan : byte
{
    /// <summary>The recipient keeps the programme.</summary>
    Tetap = 1,

    /// <summary>The programme is stopped from the next periode (VK-12).</summary>
    Dihentikan = 2,
}
