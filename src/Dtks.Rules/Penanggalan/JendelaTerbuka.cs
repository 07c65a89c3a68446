using System.Globalization;
using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A window that is open now, with its deadline and the time left.</summary>
/// <param name="Jendela">The window.</param>
/// <param name="SisaHari">Whole days after today until the last day; 0 = today is the last day.</param>
/// <param name="Sisa">The time left until 24:00 of the last day; <see langword="null"/> when a day was asked about rather than an instant.</param>
/// <remarks>Equality is by value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct JendelaTerbuka(Jendela Jendela, int SisaHari, Duration? Sisa)
{
    /// <summary>Gets the activity.</summary>
    public KegiatanBulanan Kegiatan => Jendela.Kegiatan;

    /// <summary>Gets the last day.</summary>
    public LocalDate Tenggat => Jendela.Selesai;

    /// <summary>Prints the window and its days left, such as <c>pengusulan 2024-02-01..2024-02-24, sisa 3 hari</c>.</summary>
    /// <returns>The text, independent of culture; empty for <c>default</c>.</returns>
    public override string ToString() => Kegiatan == default
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{Jendela}, sisa {SisaHari} hari");
}
