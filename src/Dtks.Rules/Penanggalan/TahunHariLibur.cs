using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The days off of one year, with where they come from.</summary>
/// <remarks>Immutable; equality is by reference.</remarks>
public sealed class TahunHariLibur
{
    /// <summary>Makes the list of a year.</summary>
    /// <param name="tahun">The year, 1 to 9998.</param>
    /// <param name="sumber">Where the days come from, such as the numbers of the decree.</param>
    /// <param name="hari">The days off, in any order; every one in that year, none twice.</param>
    /// <exception cref="ArgumentException">A day lies in another year, occurs twice or has no kind, or the source is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public TahunHariLibur(int tahun, string sumber, IEnumerable<HariLibur> hari)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sumber);
        ArgumentNullException.ThrowIfNull(hari);
        if (tahun is < 1 or > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(tahun), tahun, "Tahun harus 1 sampai 9998. / The year must be 1 to 9998.");
        }

        Tahun = tahun;
        Sumber = sumber;
        Hari = [.. hari.Select(static h => h with { Tanggal = h.Tanggal.WithCalendar(CalendarSystem.Iso) }).OrderBy(static h => h.Tanggal)];
        for (var i = 0; i < Hari.Length; i++)
        {
            DaftarHariLibur.PastikanJenis(Hari[i], nameof(hari));
            if (Hari[i].Tanggal.Year != tahun)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Ada hari libur di luar tahun {tahun}. / A day off lies outside the year {tahun}."),
                    nameof(hari));
            }

            if (i > 0 && Hari[i].Tanggal == Hari[i - 1].Tanggal)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Ada hari libur tahun {tahun} yang tertulis dua kali. / A day off of the year {tahun} occurs twice."),
                    nameof(hari));
            }
        }
    }

    /// <summary>Gets the year.</summary>
    public int Tahun { get; }

    /// <summary>Gets where the days come from.</summary>
    public string Sumber { get; }

    /// <summary>Gets the days off, in order.</summary>
    public ImmutableArray<HariLibur> Hari { get; }
}
