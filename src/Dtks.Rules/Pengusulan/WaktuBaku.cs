using System.Globalization;
using System.Runtime.InteropServices;

namespace Dtks.Rules;

/// <summary>The standard time of a step of service: minutes and days, which are not exchanged for each other.</summary>
/// <remarks>A day is a day of service, not 24 hours. <c>default</c> is no time at all. Equality is by value; sums are member by member.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WaktuBaku
{
    /// <summary>Makes a standard time.</summary>
    /// <param name="menit">Minutes, 0 or more.</param>
    /// <param name="hari">Days, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public WaktuBaku(int menit, int hari = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(menit);
        ArgumentOutOfRangeException.ThrowIfNegative(hari);
        Menit = menit;
        Hari = hari;
    }

    /// <summary>Minutes.</summary>
    public int Menit { get; }

    /// <summary>Days.</summary>
    public int Hari { get; }

    /// <summary>Adds two times.</summary>
    /// <param name="left">One time.</param>
    /// <param name="right">The other time.</param>
    /// <returns>The sum.</returns>
    public static WaktuBaku operator +(WaktuBaku left, WaktuBaku right) => left.Add(right);

    /// <summary>Adds a time.</summary>
    /// <param name="lain">The other time.</param>
    /// <returns>The sum.</returns>
    public WaktuBaku Add(WaktuBaku lain) => new(Menit + lain.Menit, Hari + lain.Hari);

    /// <summary>The time in words.</summary>
    /// <returns>Text such as "145 menit + 1 hari".</returns>
    public override string ToString() => (Menit, Hari) switch
    {
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Menit} menit"),
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{Hari} hari"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Menit} menit + {Hari} hari"),
    };
}
