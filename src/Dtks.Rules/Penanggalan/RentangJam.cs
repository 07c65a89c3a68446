using System.Runtime.InteropServices;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A stretch of the day in which the service is open.</summary>
/// <param name="Mulai">The opening, included.</param>
/// <param name="Selesai">The closing, not included.</param>
/// <remarks>Equality is by value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RentangJam(LocalTime Mulai, LocalTime Selesai);
