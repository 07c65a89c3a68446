using NodaTime;

namespace Dtks.Domain;

/// <summary>Dates and months as ISO text, the same in every culture.</summary>
public static class TeksTanggal
{
    /// <summary>Length of <c>yyyy-MM-dd</c>.</summary>
    internal const int Panjang = 10;

    /// <summary>Reads a date; allocates nothing.</summary>
    /// <param name="teks">Exactly <c>yyyy-MM-dd</c> in ASCII digits, year 0001-9999; no white space around.</param>
    /// <param name="tanggal">The date in the ISO calendar, or <c>default</c>.</param>
    /// <returns>True when the text has that form and the day exists.</returns>
    public static bool TryBacaIso(ReadOnlySpan<char> teks, out LocalDate tanggal)
    {
        tanggal = default;
        if (teks.Length != Panjang || teks[7] != '-' || !TryBacaPeriode(teks[..Periode.Panjang], out Periode periode))
        {
            return false;
        }

        int hari = Angka(teks[8..]);
        if (hari < 1 || hari > CalendarSystem.Iso.GetDaysInMonth(periode.Tahun, periode.Bulan))
        {
            return false;
        }

        tanggal = new LocalDate(periode.Tahun, periode.Bulan, hari);
        return true;
    }

    /// <summary>Reads a date.</summary>
    /// <param name="teks">Exactly <c>yyyy-MM-dd</c> in ASCII digits, year 0001-9999; no white space around.</param>
    /// <returns>The date in the ISO calendar.</returns>
    /// <exception cref="DtksFormatException">The text is no date, code <c>TANGGAL-BENTUK</c>.</exception>
    public static LocalDate BacaIso(ReadOnlySpan<char> teks)
        => TryBacaIso(teks, out LocalDate tanggal) ? tanggal : throw new DtksFormatException(PesanPenanggalan.BentukTanggal);

    /// <summary>Reads a month; allocates nothing.</summary>
    /// <param name="teks">Exactly <c>yyyy-MM</c> in ASCII digits, year 0001-9999; no white space around.</param>
    /// <param name="periode">The month, or <c>default</c>.</param>
    /// <returns>True when the text is a month.</returns>
    public static bool TryBacaPeriode(ReadOnlySpan<char> teks, out Periode periode)
    {
        periode = default;
        if (teks.Length != Periode.Panjang || teks[4] != '-')
        {
            return false;
        }

        int tahun = Angka(teks[..4]);
        int bulan = Angka(teks[5..]);
        if (tahun < 1 || bulan is < 1 or > 12)
        {
            return false;
        }

        periode = new Periode(tahun, bulan);
        return true;
    }

    /// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
    /// <param name="tanggal">A day of year 1-9999, in any calendar.</param>
    /// <returns>The text in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before year 1.</exception>
    public static string Iso(LocalDate tanggal)
    {
        Span<char> tempat = stackalloc char[Panjang];
        TulisIso(tempat, tanggal);
        return new string(tempat);
    }

    /// <summary>Writes <c>yyyy-MM-dd</c> into the first ten places.</summary>
    internal static void TulisIso(Span<char> tujuan, LocalDate tanggal)
    {
        LocalDate iso = tanggal.WithCalendar(CalendarSystem.Iso);
        ArgumentOutOfRangeException.ThrowIfLessThan(iso.Year, 1, nameof(tanggal));
        TulisBulan(tujuan, iso.Year, iso.Month);
        tujuan[7] = '-';
        Tulis2(tujuan[8..], iso.Day);
    }

    /// <summary>Writes <c>yyyy-MM</c> into the first seven places.</summary>
    internal static void TulisBulan(Span<char> tujuan, int tahun, int bulan)
    {
        Tulis2(tujuan, tahun / 100);
        Tulis2(tujuan[2..], tahun % 100);
        tujuan[4] = '-';
        Tulis2(tujuan[5..], bulan);
    }

    private static void Tulis2(Span<char> tujuan, int angka)
    {
        tujuan[0] = (char)('0' + (angka / 10));
        tujuan[1] = (char)('0' + (angka % 10));
    }

    private static int Angka(ReadOnlySpan<char> digit)
    {
        int angka = 0;
        foreach (char c in digit)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            angka = (angka * 10) + (c - '0');
        }

        return angka;
    }
}
