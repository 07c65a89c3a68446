using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The table of KL-1 as it is written: first day, last day counted back from the end of the month, letter.</summary>
internal static class TabelJendela
{
    private static readonly (KegiatanBulanan Kegiatan, int Mulai, Func<int, int> Selesai, bool Surat)[] Baris =
    [
        // Dasar: KL-1 (SOS22, BS24).
        (KegiatanBulanan.VervalPbi, 1, _ => 11, true),
        (KegiatanBulanan.VerifikasiKelayakan, 14, h => h - 1, true),
        (KegiatanBulanan.Pengusulan, 1, h => h - 5, false),
        (KegiatanBulanan.PengesahanUsulan, 1, h => h - 1, true),
        (KegiatanBulanan.PerbaikanAnomali, 1, h => h, false),
        (KegiatanBulanan.UsulWarga, 1, h => h, false),
        (KegiatanBulanan.Sanggahan, 1, h => h, false),
        (KegiatanBulanan.PengesahanKelayakan, 14, h => h - 1, true),
    ];

    public static IEnumerable<KegiatanBulanan> Kegiatan => Baris.Select(b => b.Kegiatan);

    public static IEnumerable<LocalDate> Mulai(Periode periode) => Baris.Select(b => Hari(periode, b.Mulai));

    public static IEnumerable<LocalDate> Selesai(Periode periode) => Baris.Select(b => Hari(periode, b.Selesai(AkhirBulan(periode))));

    public static IEnumerable<bool> Surat => Baris.Select(b => b.Surat);

    /// <summary>Whether an activity is open on a day.</summary>
    public static bool Terbuka(KegiatanBulanan kegiatan, LocalDate tanggal)
    {
        var baris = Baris.Single(b => b.Kegiatan == kegiatan);
        return tanggal.Day >= baris.Mulai && tanggal.Day <= baris.Selesai(AkhirBulan(Periode.Dari(tanggal)));
    }

    /// <summary>The first day after a day on which an activity opens.</summary>
    public static LocalDate BukaSetelah(KegiatanBulanan kegiatan, LocalDate tanggal)
    {
        var mulai = Baris.Single(b => b.Kegiatan == kegiatan).Mulai;
        return tanggal.Day < mulai ? Hari(Periode.Dari(tanggal), mulai) : Hari(Periode.Dari(tanggal).Berikutnya, mulai);
    }

    private static int AkhirBulan(Periode periode) => CalendarSystem.Iso.GetDaysInMonth(periode.Tahun, periode.Bulan);

    private static LocalDate Hari(Periode periode, int hari) => new(periode.Tahun, periode.Bulan, hari);
}
