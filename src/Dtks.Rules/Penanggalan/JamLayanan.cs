using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The service hours: Monday to Thursday 09.00-15.00, Friday 09.00-15.30 WIB, break 12.00-13.00, closed on days off.</summary>
/// <remarks>The hours are WIB whatever the policy's zone. Immutable and thread-safe.</remarks>
public sealed class JamLayanan
{
    private static readonly LocalTime Buka = new(9, 0);
    private static readonly LocalTime MulaiIstirahat = new(12, 0);
    private static readonly LocalTime SelesaiIstirahat = new(13, 0);
    private static readonly LocalTime Tutup = new(15, 0);
    private static readonly LocalTime TutupJumat = new(15, 30);
    private static readonly DateTimeZone Wib = DateTimeZoneProviders.Tzdb["Asia/Jakarta"];

    private readonly HariKerja _hariKerja;

    /// <summary>Makes the service hours over a calendar of hari kerja.</summary>
    /// <param name="hariKerja">The counter that knows the days off.</param>
    public JamLayanan(HariKerja hariKerja)
    {
        ArgumentNullException.ThrowIfNull(hariKerja);
        _hariKerja = hariKerja;
    }

    /// <summary>Gets the service hours over the shipped days off with the default policy.</summary>
    public static JamLayanan Baku { get; } = new(HariKerja.Baku);

    /// <summary>Gives the stretches of a day in which the service is open.</summary>
    /// <param name="tanggal">The day, in WIB.</param>
    /// <returns>Two stretches, before and after the break; none on a day off.</returns>
    /// <exception cref="DiLuarCakupanException">The year is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    public ImmutableArray<RentangJam> Jadwal(LocalDate tanggal) => _hariKerja.Adalah(tanggal)
        ? [new(Buka, MulaiIstirahat), new(SelesaiIstirahat, tanggal.DayOfWeek == IsoDayOfWeek.Friday ? TutupJumat : Tutup)]
        : [];

    /// <summary>Says whether the service is open at an instant.</summary>
    /// <param name="saat">The instant.</param>
    /// <returns>Open, in the break, outside the hours, or a day off.</returns>
    /// <exception cref="DiLuarCakupanException">The year is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    public StatusLayanan Pada(Instant saat)
    {
        var setempat = KalenderDtks.Setempat(saat, Wib);
        var jadwal = Jadwal(setempat.Date);
        if (jadwal.IsEmpty)
        {
            return StatusLayanan.Libur;
        }

        var jam = setempat.TimeOfDay;
        if (jam < jadwal[0].Mulai || jam >= jadwal[^1].Selesai)
        {
            return StatusLayanan.DiLuarJam;
        }

        return jam >= jadwal[0].Selesai && jam < jadwal[^1].Mulai ? StatusLayanan.Istirahat : StatusLayanan.Buka;
    }
}
