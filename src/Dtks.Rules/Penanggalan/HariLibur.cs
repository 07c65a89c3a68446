using System.Runtime.InteropServices;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A day off.</summary>
/// <param name="Tanggal">The day.</param>
/// <param name="Jenis">Its kind.</param>
/// <remarks>Equality is by value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HariLibur(LocalDate Tanggal, JenisHariLibur Jenis);
