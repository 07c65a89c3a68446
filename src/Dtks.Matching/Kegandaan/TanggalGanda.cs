using Dtks.Domain;
using NodaTime;

namespace Dtks.Matching;

/// <summary>Dates as small ordered numbers, with the comparisons of GD-4.</summary>
/// <remarks>A number is year * 372 + (month - 1) * 31 + (day - 1); 0 is a missing date.</remarks>
internal static class TanggalGanda
{
    private const int PerBulan = 31;
    private const int PerTahun = 12 * PerBulan;

    private static ReadOnlySpan<int> Puluhan => [1000, 100, 10, 1];

    // Tafsir: yyyyMMdd has no form outside the years 1 to 9999, so such a date is unknown.
    internal static int Dari(LocalDate? tanggal)
    {
        if (tanggal is not { } t)
        {
            return 0;
        }

        LocalDate iso = t.WithCalendar(CalendarSystem.Iso);
        return iso.Year is >= 1 and <= 9999 ? Dari(iso.Year, iso.Month, iso.Day) : 0;
    }

    internal static (int Tahun, int Bulan, int Hari) Urai(int angka) =>
        (angka / PerTahun, (angka % PerTahun / PerBulan) + 1, (angka % PerBulan) + 1);

    internal static string Iso(int angka)
    {
        (int tahun, int bulan, int hari) = Urai(angka);
        return TeksTanggal.Iso(new LocalDate(tahun, bulan, hari));
    }

    internal static HasilBanding Banding(int a, int b)
    {
        if (a == 0 || b == 0)
        {
            return HasilBanding.TidakDiketahui;
        }

        if (a == b)
        {
            return HasilBanding.Sama;
        }

        (int tahunA, int bulanA, int hariA) = Urai(a);
        (int tahunB, int bulanB, int hariB) = Urai(b);
        return tahunA == tahunB && bulanA == hariB && hariA == bulanB ? HasilBanding.HariBulanTertukar
            : AngkaBeda(tahunA, tahunB) + AngkaBeda(bulanA, bulanB) + AngkaBeda(hariA, hariB) == 1 ? HasilBanding.SatuAngkaBeda
            : HasilBanding.Beda;
    }

    /// <summary>Writes every number that is one digit off or has day and month swapped, dates or not; the caller knows which exist.</summary>
    /// <returns>How many were written, at most 73.</returns>
    internal static int Varian(int angka, Span<int> tujuan)
    {
        (int tahun, int bulan, int hari) = Urai(angka);
        int jumlah = 0;
        foreach (int puluhan in Puluhan)
        {
            for (int digit = 0; digit < 10; digit++)
            {
                Tulis(Ganti(tahun, puluhan, digit), bulan, hari, angka, tujuan, ref jumlah);
                if (puluhan <= 10)
                {
                    Tulis(tahun, Ganti(bulan, puluhan, digit), hari, angka, tujuan, ref jumlah);
                    Tulis(tahun, bulan, Ganti(hari, puluhan, digit), angka, tujuan, ref jumlah);
                }
            }
        }

        Tulis(tahun, hari, bulan, angka, tujuan, ref jumlah);
        return jumlah;
    }

    private static void Tulis(int tahun, int bulan, int hari, int asal, Span<int> tujuan, ref int jumlah)
    {
        if (tahun >= 1 && bulan is >= 1 and <= 12 && hari is >= 1 and <= PerBulan && Dari(tahun, bulan, hari) is var angka && angka != asal)
        {
            tujuan[jumlah++] = angka;
        }
    }

    private static int Dari(int tahun, int bulan, int hari) => (tahun * PerTahun) + ((bulan - 1) * PerBulan) + hari - 1;

    private static int Ganti(int angka, int puluhan, int digit) => angka + ((digit - (angka / puluhan % 10)) * puluhan);

    private static int AngkaBeda(int a, int b)
    {
        int beda = 0;
        for (; a != b; a /= 10, b /= 10)
        {
            beda += a % 10 != b % 10 ? 1 : 0;
        }

        return beda;
    }
}
