using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>One year: the windows of every month in one table.</summary>
internal static class KalenderTahun
{
    public static void Tampilkan(IAnsiConsole konsol, int tahun, EdisiAturan? edisi)
    {
        Table tabel = Tabel.Buat(konsol, "Periode", "Edisi", "Verval PBI", "Pengusulan", "Pengesahan usulan", "Verifikasi dan pengesahan kelayakan", "TOT SIKS-NG");
        var keterangan = new List<string>();
        bool adaJendela = false;
        foreach (BulanKalender bulan in KalenderDtks.Tahun(tahun, edisi).Bulan)
        {
            string tot = string.Join(", ", bulan.HariTot.Select(h => h.Day.ToString(CultureInfo.InvariantCulture)));
            if (bulan.Jendela is not { } jendela)
            {
                tabel.Baris(bulan.Periode.ToString(), TabelPerundangan.Cakupan.Nama(bulan.Cakupan.Status), "-", "-", "-", "-", tot);
                keterangan.Add(bulan.Cakupan.Keterangan.Indonesia);
                continue;
            }

            adaJendela |= jendela.Berlaku;
            tabel.Baris(
                bulan.Periode.ToString(),
                jendela.Edisi.Id,
                Rentang(jendela, KegiatanBulanan.VervalPbi),
                Rentang(jendela, KegiatanBulanan.Pengusulan),
                Rentang(jendela, KegiatanBulanan.PengesahanUsulan),
                Rentang(jendela, KegiatanBulanan.VerifikasiKelayakan),
                tot);
        }

        konsol.Write(tabel);
        if (adaJendela)
        {
            konsol.WriteLine("Perbaikan anomali, usul warga, dan sanggahan: sepanjang bulan.");
        }

        if (keterangan.Count > 0)
        {
            konsol.WriteLine(keterangan[0]);
        }
    }

    private static string Rentang(JendelaPeriode jendela, KegiatanBulanan kegiatan) =>
        jendela[kegiatan] is { } ada ? string.Create(CultureInfo.InvariantCulture, $"{ada.Mulai.Day} s.d. {ada.Selesai.Day}") : "tidak berlaku";
}
