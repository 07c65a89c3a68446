using System.CommandLine;
using System.Globalization;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks kalender</c>: the windows of a month or a year, deadlines, and what is open on a day.</summary>
internal static class PerintahKalender
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var waktu = new Argument<string?>("waktu") { Description = "Tahun yyyy atau periode yyyy-MM (baku: bulan dari --tanggal)", HelpName = "yyyy|yyyy-MM", Arity = ArgumentArity.ZeroOrOne };
        Option<LocalDate?> tanggal = OpsiUmum.Tanggal("--tanggal", "Apa yang terbuka pada tanggal ini (baku: hari ini, Waktu Indonesia Barat)");
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        var perintah = new PerintahDtks("kalender", "Jendela kegiatan bulanan, tenggatnya, hari libur, dan apa yang terbuka pada suatu tanggal.")
        {
            Uraian =
            [
                ("Cakupan aturan:",
                [
                    .. EdisiAturan.Semua.Select(e => ($"{e.Mulai} s.d. {e.Selesai?.ToString() ?? "sekarang"}", (string?)$"{e.Id}{(e.PunyaJendelaBulanan ? "" : e.Status == StatusCakupan.Sebagian ? "; jendela belum dimodelkan" : "; tanpa jendela bulanan")}")),
                    ("di luar itu", $"hanya hari dan hari libur ({DaftarHariLibur.Baku.Cakupan}), dengan kode keluar 2; --edisi tetap menerapkan jendela sebuah edisi"),
                ]),
            ],
            Contoh =
            [
                ("dtks kalender 2024-02 --tanggal 2024-02-20", "satu bulan, dan keadaan pada satu hari"),
                ("dtks kalender 2024", "satu tahun"),
                ("dtks kalender 2026-03 --edisi kepmensos-150-2022", "periode yang tidak dimodelkan, dengan edisi yang disebut"),
            ],
        };
        perintah.Arguments.Add(waktu);
        perintah.Options.Add(tanggal);
        perintah.Options.Add(edisi);
        perintah.SetAction(hasil =>
        {
            LocalDate hari = hasil.GetValue(tanggal) ?? lingkungan.HariIni();
            string? teks = hasil.GetValue(waktu);
            if (teks is null)
            {
                KalenderBulan.Tampilkan(lingkungan.Konsol, Periode.Dari(hari), hari, hasil.GetValue(edisi));
            }
            else if (TeksTanggal.TryBacaPeriode(teks, out Periode periode))
            {
                bool tampak = hasil.GetValue(tanggal) is not null || Periode.Dari(hari) == periode;
                KalenderBulan.Tampilkan(lingkungan.Konsol, periode, tampak ? hari : null, hasil.GetValue(edisi));
            }
            else if (teks.Length == 4 && int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out int tahun) && tahun is >= 1 and <= 9998)
            {
                if (hasil.GetValue(tanggal) is not null)
                {
                    throw new SalahPakaiException("Kalender setahun tidak memakai --tanggal; sebutkan bulannya (yyyy-MM) atau hapus --tanggal", "The calendar of a year takes no --tanggal; name the month (yyyy-MM) or leave it out");
                }

                KalenderTahun.Tampilkan(lingkungan.Konsol, tahun, hasil.GetValue(edisi));
            }
            else
            {
                throw new SalahPakaiException("Waktu harus tahun yyyy atau periode yyyy-MM; satu hari ditanyakan dengan --tanggal yyyy-MM-dd", "The time must be a year yyyy or a period yyyy-MM; a day is asked with --tanggal yyyy-MM-dd");
            }

            return Aplikasi.Selesai;
        });
        return perintah;
    }
}
