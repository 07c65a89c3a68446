using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>One year: the windows of every month in one table, its days off in another.</summary>
internal static class KalenderTahun
{
    /// <summary>Shows the year; a month outside coverage has its TOT days only.</summary>
    /// <exception cref="DiLuarCakupanException">No edition holds in a month of the year and none was named; the table is shown all the same.</exception>
    public static void Tampilkan(IAnsiConsole konsol, int tahun, PilihanEdisi edisi)
    {
        var tabel = new Tabel("Periode", "Verval PBI", "Pengusulan", "Pengesahan usulan", "Verifikasi dan pengesahan kelayakan", "TOT SIKS-NG");
        Pesan? luar = null;
        bool adaJendela = false;
        var bulan = KalenderDtks.Tahun(tahun, edisi).Bulan;
        foreach (BulanKalender satu in bulan)
        {
            string tot = string.Join(", ", satu.HariTot.Select(h => h.Day.ToString(CultureInfo.InvariantCulture)));
            if (satu.Jendela is not { } jendela)
            {
                tabel.Baris(satu.Periode.ToString(), "-", "-", "-", "-", tot);
                luar ??= satu.Cakupan.Keterangan;
                continue;
            }

            adaJendela |= jendela.Berlaku;
            tabel.Baris(
                satu.Periode.ToString(),
                Rentang(jendela, KegiatanBulanan.VervalPbi),
                Rentang(jendela, KegiatanBulanan.Pengusulan),
                Rentang(jendela, KegiatanBulanan.PengesahanUsulan),
                Rentang(jendela, KegiatanBulanan.VerifikasiKelayakan),
                tot);
        }

        konsol.Write(tabel);
        foreach (var edisiBulan in bulan.Where(b => b.Jendela is not null).GroupBy(b => b.Jendela!.Edisi))
        {
            konsol.WriteLine($"Edisi {edisiBulan.Key.Id} ({edisiBulan.Key.Nama}): {edisiBulan.First().Periode} s.d. {edisiBulan.Last().Periode}.");
        }

        if (adaJendela)
        {
            konsol.WriteLine("Perbaikan anomali, usul warga, dan sanggahan: sepanjang bulan.");
        }

        if (DaftarHariLibur.Baku.Tahun.SingleOrDefault(t => t.Tahun == tahun) is { } libur)
        {
            konsol.WriteLine();
            konsol.WriteLine($"Hari libur {tahun.ToString(CultureInfo.InvariantCulture)} ({libur.Sumber})");
            konsol.Write(HariLibur(libur));
        }

        if (luar is not null)
        {
            throw new DiLuarCakupanException(luar);
        }
    }

    private static Tabel HariLibur(TahunHariLibur libur)
    {
        var tabel = new Tabel("Periode", "Libur nasional", "Cuti bersama");
        foreach (var bulan in libur.Hari.GroupBy(h => Periode.Dari(h.Tanggal)))
        {
            tabel.Baris(bulan.Key.ToString(), Hari(JenisHariLibur.LiburNasional), Hari(JenisHariLibur.CutiBersama));

            string Hari(JenisHariLibur jenis) =>
                string.Join(", ", bulan.Where(h => h.Jenis == jenis).Select(h => h.Tanggal.Day.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("-"));
        }

        return tabel;
    }

    private static string Rentang(JendelaPeriode jendela, KegiatanBulanan kegiatan) =>
        jendela[kegiatan] is { } ada ? string.Create(CultureInfo.InvariantCulture, $"{ada.Mulai.Day} s.d. {ada.Selesai.Day}") : "tidak berlaku";
}
