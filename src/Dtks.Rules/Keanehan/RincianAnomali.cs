using System.Runtime.InteropServices;

namespace Dtks.Rules;

/// <summary>What one rule found on one record: the cause, and what its text needs beside it. <c>default</c> = nothing.</summary>
/// <param name="Sebab">The cause.</param>
/// <param name="Rinci">The defect of the number (AN-1, AN-4), or the parts of the date that differ (AN-2).</param>
/// <param name="Posisi">0-based position of the offending character, for the defect <c>karakter</c>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RincianAnomali(SebabAnomali Sebab, byte Rinci = 0, int Posisi = 0)
{
    /// <summary>Parts of a date that differ, as flags of <see cref="Rinci"/>.</summary>
    public const byte BedaHari = 1;

    /// <inheritdoc cref="BedaHari"/>
    public const byte BedaBulan = 2;

    /// <inheritdoc cref="BedaHari"/>
    public const byte BedaTahun = 4;

    /// <summary>Day and month are those of the NIK, the other way round.</summary>
    public const byte Tertukar = 8;

    public bool Ada => Sebab != default;

    public static implicit operator RincianAnomali(SebabAnomali sebab) => new(sebab);
}
