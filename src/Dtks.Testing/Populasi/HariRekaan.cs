namespace Dtks.Testing;

/// <summary>Days as numbers from 1890-01-01, with their year, month and day by table.</summary>
internal static class HariRekaan
{
    private const int TahunAwal = 1890;
    private const int TahunAkhir = 2060;

    private static readonly int Awal = new DateOnly(TahunAwal, 1, 1).DayNumber;
    private static readonly int[] Bagian = Susun();

    /// <summary>The number of a date.</summary>
    public static int Nomor(int tahun, int bulan, int hari) => new DateOnly(tahun, bulan, hari).DayNumber - Awal;

    /// <summary>Year, month and day of a number.</summary>
    public static (int Tahun, int Bulan, int Hari) Urai(int nomor)
    {
        int bagian = Bagian[nomor];
        return (bagian >> 9, (bagian >> 5) & 15, bagian & 31);
    }

    /// <summary>Completed years between two days.</summary>
    public static int Usia(int lahir, int per)
    {
        int awal = Bagian[lahir];
        int akhir = Bagian[per];
        return (akhir >> 9) - (awal >> 9) - ((akhir & 511) < (awal & 511) ? 1 : 0);
    }

    /// <summary>Whether the date exists and can be numbered.</summary>
    public static bool Ada(int tahun, int bulan, int hari) =>
        tahun is >= TahunAwal and <= TahunAkhir && bulan is >= 1 and <= 12 && hari >= 1 && hari <= DateTime.DaysInMonth(tahun, bulan);

    private static int[] Susun()
    {
        var bagian = new int[new DateOnly(TahunAkhir, 12, 31).DayNumber - Awal + 1];
        for (int i = 0; i < bagian.Length; i++)
        {
            DateOnly hari = DateOnly.FromDayNumber(Awal + i);
            bagian[i] = (hari.Year << 9) | (hari.Month << 5) | hari.Day;
        }

        return bagian;
    }
}
