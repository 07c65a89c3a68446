using System.CommandLine;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks reaktivasi</c>: the way back for somebody deleted from PBI-JK (DS-4).</summary>
internal static class PerintahReaktivasi
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var dasar = new Option<DasarHapusPbi?>("--dasar")
        {
            Description = $"Dasar penghapusannya: {string.Join(", ", TabelDtsen.DasarHapus.Butir.Select(b => b.Kode))}",
            HelpName = "DASAR",
            CustomParser = hasil => hasil.Tokens is [var satu] && TabelDtsen.DasarHapus.TryBaca(satu.Value, out DasarHapusPbi nilai)
                ? nilai
                : OpsiUmum.Tolak<DasarHapusPbi?>(hasil, $"--dasar: yang dikenal / known: {string.Join(", ", TabelDtsen.DasarHapus.Butir.Select(b => b.Kode))}"),
        };
        Option<Kepastian> butuh = OpsiUmum.YaTidak("--butuh-layanan", "Masih membutuhkan layanan kesehatan: ya atau tidak");
        Option<Kepastian> surat = OpsiUmum.YaTidak("--surat-faskes", "Ada surat keterangan fasilitas kesehatan: ya atau tidak");
        Option<Kepastian> lapor = OpsiUmum.YaTidak("--lapor", "Sudah lapor ke desa/kelurahan atau dinas sosial: ya atau tidak");
        Option<Kepastian> aktif = OpsiUmum.YaTidak("--surat-pengaktifan", "Dinas sosial sudah menerbitkan surat pengaktifan: ya atau tidak");
        Option<Kepastian> sampai = OpsiUmum.YaTidak("--disampaikan", "Sudah disampaikan ke BPJS Kesehatan: ya atau tidak");
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Tanggal acuan, sejak 2026-02 (baku: hari ini)");
        var perintah = new PerintahDtks("reaktivasi", "Jalan kembali bagi peserta PBI-JK yang dihapus: langkah yang selesai, yang kurang, dan siapa berikutnya.")
        {
            Contoh =
            [
                ("dtks reaktivasi --dasar tidak-ditemukan --per 2026-03-01", "baru diketahui dihapus"),
                ("dtks reaktivasi --dasar tidak-miskin --butuh-layanan ya --surat-faskes ya --lapor tidak --per 2026-03-01", "surat ada, belum lapor"),
            ],
        };
        foreach (Option opsi in (Option[])[dasar, butuh, surat, lapor, aktif, sampai, per])
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            var fakta = new FaktaReaktivasi
            {
                DasarHapus = hasil.GetValue(dasar),
                MasihButuhLayanan = hasil.GetValue(butuh),
                SuratFaskes = hasil.GetValue(surat),
                Lapor = hasil.GetValue(lapor),
                SuratPengaktifan = hasil.GetValue(aktif),
                Disampaikan = hasil.GetValue(sampai),
            };
            Tampilkan(lingkungan.Konsol, ReaktivasiPbi.Periksa(fakta, hasil.GetValue(per) ?? lingkungan.HariIni()));
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static void Tampilkan(IAnsiConsole konsol, ReaktivasiPbi jalan)
    {
        konsol.WriteLine($"Dasar penghapusan: {(jalan.DasarHapus is { } dasar ? TabelDtsen.DasarHapus.Nama(dasar) : "tidak diketahui")}");
        konsol.WriteLine($"Dasar hukum ({jalan.Aturan.Id}): {Sitasi.Gabung(jalan.Aturan.Dasar.Select(d => d.Sitasi), indonesia: true)}");
        if (!jalan.Langkah.IsEmpty)
        {
            var tabel = new Tabel("Langkah", "Keadaan", "Pada");
            foreach (TahapReaktivasi satu in jalan.Langkah)
            {
                tabel.Baris(TabelDtsen.Langkah.Nama(satu.Langkah), TabelDtsen.StatusLangkah.Nama(satu.Status), TabelDtsen.Pelaku.Nama(satu.Oleh));
            }

            konsol.Write(tabel);
        }

        if (jalan.Berikutnya is { } berikut)
        {
            konsol.WriteLine($"Berikutnya: {TabelDtsen.Langkah.Nama(berikut.Langkah)} ({TabelDtsen.Pelaku.Nama(berikut.Oleh)})");
        }

        foreach (Pesan catatan in jalan.Catatan)
        {
            konsol.WriteLine(catatan.Indonesia);
        }
    }
}
