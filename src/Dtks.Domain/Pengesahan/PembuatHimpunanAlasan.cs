using System.ComponentModel;

namespace Dtks.Domain;

/// <summary>Makes a <see cref="HimpunanAlasan"/> from a collection expression; for the compiler.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PembuatHimpunanAlasan
{
    /// <summary>Makes a set.</summary>
    /// <param name="alasan">The reasons, in any order.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a code from 1 to 32.</exception>
    public static HimpunanAlasan Buat(ReadOnlySpan<AlasanTidakLayak> alasan) => new(alasan);
}
