namespace Dtks.Testing;

/// <summary>A text to be read, with what reading it must give.</summary>
/// <typeparam name="TNilai">The value type.</typeparam>
/// <typeparam name="TCacat">Its defects.</typeparam>
/// <param name="Teks">The text.</param>
/// <param name="Nilai">The value it stands for, or null when it must be refused.</param>
/// <param name="Cacat">The defect it must be refused with, or null when it must be read.</param>
/// <param name="Posisi">0-based position of the offending character in the trimmed text, for defects that have one.</param>
/// <remarks>Printed (in a counter-example, say) the middle of a long run of digits is hidden.</remarks>
public sealed record ContohTeks<TNilai, TCacat>(string Teks, TNilai? Nilai, TCacat? Cacat, int? Posisi = null)
    where TNilai : struct
    where TCacat : struct, Enum
{
    /// <summary>The text with the digits from the seventh to the twelfth hidden, and what is expected of it.</summary>
    /// <returns>A text without a full number.</returns>
    public override string ToString()
    {
        int digit = 0;
        string teks = string.Concat(Teks.Select(c => char.IsAsciiDigit(c) && ++digit is > 6 and <= 12 ? "#" : char.IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString()));
        return $"\"{teks}\" -> {(Cacat is { } cacat ? cacat.ToString() : "sah")}{(Posisi is { } p ? $" @{p}" : string.Empty)}";
    }
}
