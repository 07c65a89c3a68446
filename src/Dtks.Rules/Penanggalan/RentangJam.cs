using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Rules;

/// <summary>A stretch of the day in which the service is open.</summary>
/// <param name="Mulai">The opening, included.</param>
/// <param name="Selesai">The closing, not included.</param>
/// <remarks>Equality is by value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RentangJam(LocalTime Mulai, LocalTime Selesai)
{
    /// <summary>Prints the stretch, such as <c>09:00-12:00</c>.</summary>
    /// <returns>Opening and closing, independent of culture.</returns>
    public override string ToString() => Jam.Format(Mulai) + "-" + Jam.Format(Selesai);

    private static LocalTimePattern Jam { get; } = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
}
