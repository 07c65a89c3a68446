namespace Dtks.Matching;

/// <summary>A pattern of at most 64 code units that answers at which of its positions a code unit stands.</summary>
internal interface IPenandaHuruf
{
    /// <summary>Bit i is set when the pattern holds <paramref name="huruf"/> at position i; no bit at or above its length is set.</summary>
    ulong Tandai(char huruf);
}
