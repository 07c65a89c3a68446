using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Hari kerja counted day by day over the official list of days off (KL-2), which is data and no rule.</summary>
internal static class HariLiburResmi
{
    public static readonly LocalDate Awal = new(2019, 1, 1);

    public static readonly LocalDate Akhir = new(2027, 12, 31);

    // Dasar: SKB 3 Menteri of each year, the list that the package ships.
    public static bool Libur(LocalDate tanggal, KebijakanDtks kebijakan) => DaftarHariLibur.Baku.Jenis(tanggal) switch
    {
        JenisHariLibur.LiburNasional => true,
        JenisHariLibur.CutiBersama => kebijakan.CutiBersamaHariLibur,
        _ => false,
    };

    /// <summary>How many hari kerja there are after a day, up to and including another.</summary>
    public static int Hitung(LocalDate setelah, LocalDate sampai, KebijakanDtks kebijakan) =>
        Enumerable.Range(1, Math.Max(0, Period.DaysBetween(setelah, sampai)))
            .Select(h => setelah.PlusDays(h))
            .Count(t => t.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Libur(t, kebijakan));
}
