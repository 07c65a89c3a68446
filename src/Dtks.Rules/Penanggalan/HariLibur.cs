using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A day off.</summary>
/// <param name="Tanggal">The day.</param>
/// <param name="Jenis">Its kind.</param>
/// <remarks>Equality is by value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HariLibur(LocalDate Tanggal, JenisHariLibur Jenis)
{
    /// <summary>Prints the day, such as <c>2024-01-01 libur-nasional</c>.</summary>
    /// <returns>The day and its kind, independent of culture; empty when it has no kind.</returns>
    public override string ToString() => TabelPenanggalan.HariLibur.Memuat(Jenis)
        ? $"{TeksTanggal.Iso(Tanggal)} {TabelPenanggalan.HariLibur.Kode(Jenis)}"
        : string.Empty;
}
