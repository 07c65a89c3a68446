using System.CommandLine;
using System.Globalization;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks register terapkan</c>, <c>tutup</c> and <c>ganti-edisi</c>: what adds events to the log.</summary>
internal static partial class PerintahRegister
{
    private static PerintahDtks Terapkan(Lingkungan lingkungan)
    {
        var peristiwa = new Argument<string>("berkas") { Description = "Peristiwa, satu JSON per baris; - untuk masukan baku" };
        Option<string> log = Log();
        var perintah = new PerintahDtks("terapkan", "Terapkan peristiwa; tiap peristiwa ada di cakram sebelum dinyatakan selesai. Berhenti pada yang pertama ditolak.")
        {
            ArtiKeluarSatu = "satu peristiwa ditolak",
            Contoh = [("dtks register terapkan peristiwa.ndjson", "yang nomornya sudah ada dalam log dilewati bila isinya sama")],
        };
        perintah.Arguments.Add(peristiwa);
        perintah.Options.Add(log);
        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: true);
            lingkungan.TulisKeluar.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Register pada peristiwa {berkas.Register.Urut}."));
            lingkungan.TulisKeluar.Flush();
            using Stream masuk = AksesBerkas.BukaMasuk(lingkungan, hasil.GetRequiredValue(peristiwa));
            using var baris = new StreamReader(masuk);
            int dilewati = 0;
            long nomor = 0;
            while (baris.ReadLine() is { } isi)
            {
                nomor++;
                if (string.IsNullOrWhiteSpace(isi))
                {
                    continue;
                }

                PeristiwaRegister satu = LogRegister.BacaPeristiwa(System.Text.Encoding.UTF8.GetBytes(isi), nomor);
                if (berkas.SudahAda(satu))
                {
                    dilewati++;
                }
                else if (!Satu(lingkungan, berkas, satu))
                {
                    return Aplikasi.AdaTemuan;
                }
            }

            if (dilewati > 0)
            {
                lingkungan.Konsol.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dilewati} peristiwa sudah ada dalam log."));
            }

            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static PerintahDtks Tutup(Lingkungan lingkungan)
    {
        Option<LocalDate?> tanggal = OpsiUmum.Tanggal("--tanggal", "Hari penutupan; baku: hari ini, bila dalam bulan register");
        Option<string> peran = Peran("Peran yang menutup");
        Option<string> log = Log();
        var perintah = new PerintahDtks("tutup", "Tutup bulan: yang dihentikan keluar, yang ditetapkan masuk, tiap perbedaan menyebut peristiwa dan aturannya.")
        {
            ArtiKeluarSatu = "penutupan ditolak",
            Contoh = [("dtks register tutup --tanggal 2024-02-29", "sesudah jendela verifikasi kelayakan berakhir")],
        };
        foreach (var opsi in new Option[] { tanggal, peran, log })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: true);
            Register sebelum = berkas.Register;
            Periode lama = sebelum.Periode;
            PeristiwaRegister tutup = Berikut(berkas, hasil, Hari(lingkungan, sebelum, hasil.GetValue(tanggal), HariTutup(sebelum)), peran, new IsiPeristiwa.TutupPeriode());
            if (!Satu(lingkungan, berkas, tutup))
            {
                return Aplikasi.AdaTemuan;
            }

            TegurGugur(lingkungan, [.. sebelum.Tugas(tutup.Tanggal)]);
            lingkungan.Konsol.WriteLine($"{berkas.Register}.");
            TulisPerubahan(lingkungan, berkas.Register, [.. berkas.Register.Perubahan.Where(u =>
                (u.Periode > lama && u.Periode <= berkas.Register.Periode) || (u.Periode == lama && u.Jenis is (JenisPerubahan.GantiPengurus or JenisPerubahan.Diperbaiki)))]);
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static PerintahDtks GantiEdisi(Lingkungan lingkungan)
    {
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        edisi.Required = true;
        Option<LocalDate?> tanggal = OpsiUmum.Tanggal("--tanggal", "Hari peristiwanya; baku: hari ini, bila dalam bulan register");
        Option<string> peran = Peran("Peran yang mengganti");
        Option<string> log = Log();
        var perintah = new PerintahDtks("ganti-edisi", "Beri register berjalan edisi lain mulai bulan berikut; bulan ini dan yang sudah ditutup tidak diputus ulang.")
        {
            ArtiKeluarSatu = "penggantian ditolak",
            Contoh = [("dtks register ganti-edisi --edisi samples/edisi/daftar-bacaan.json", "bulan berikut memilih dari larik itu dan edisi bawaan")],
        };
        foreach (var opsi in new Option[] { edisi, tanggal, peran, log })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: true);
            var isi = new IsiPeristiwa.GantiEdisi(hasil.GetValue(edisi));
            if (!Satu(lingkungan, berkas, Berikut(berkas, hasil, Hari(lingkungan, berkas.Register, hasil.GetValue(tanggal), berkas.Register.Periode.HariPertama), peran, isi)))
            {
                return Aplikasi.AdaTemuan;
            }

            Periode bulan = berkas.Register.Periode;
            lingkungan.Konsol.WriteLine($"Bulan {bulan} tetap {berkas.Register.Edisi.Id}; bulan {bulan.Berikutnya} memakai {isi.Edisi.Tentukan(bulan.Berikutnya).Id}.");
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static Option<string> Peran(string keterangan) => new("--peran") { Description = keterangan, DefaultValueFactory = _ => "supervisor", HelpName = "PERAN" };

    // Dasar: VK-15: what has no approved letter lapses with the month.
    private static void TegurGugur(Lingkungan lingkungan, TugasRegister[] tugas)
    {
        int surat = tugas.Count(t => t.Jenis == JenisTugas.TungguSurat);
        int final = Jumlah(JenisTugas.TungguSurat) + Jumlah(JenisTugas.UnggahSurat);
        int tanda = Jumlah(JenisTugas.SetujuiTanda) + Jumlah(JenisTugas.Finalisasi);
        if (final + tanda == 0)
        {
            return;
        }

        string indonesia = Sebut([(surat, "surat menunggu persetujuan"), (final, "finalisasi tanpa surat yang disetujui"), (tanda, "tanda belum difinalisasi")]);
        string inggris = Sebut(
        [
            (surat, surat == 1 ? "letter waits for approval" : "letters wait for approval"),
            (final, $"finalised mark{(final == 1 ? "" : "s")} without an approved letter"),
            (tanda, $"mark{(tanda == 1 ? "" : "s")} not finalised"),
        ]);
        lingkungan.Tegur($"{indonesia}: penerimanya tetap menerima dan harus ditandai lagi bulan berikut (VK-15). / {inggris}: the recipients keep receiving and have to be marked again next month (VK-15).");

        int Jumlah(JenisTugas jenis) => tugas.Where(t => t.Jenis == jenis).Sum(t => t.Jumlah);

        static string Sebut((int Jumlah, string Apa)[] butir) => string.Join("; ", butir.Where(b => b.Jumlah > 0).Select(b => $"{TeksAngka.Ribuan(b.Jumlah)} {b.Apa}"));
    }

    private static LocalDate HariTutup(Register register) => KalenderDtks.Jendela(register.Periode, register.Edisi, KegiatanBulanan.VerifikasiKelayakan)!.Value.Selesai.PlusDays(1);

    // Dasar: RG-2: no event is dated before the one before it: a day that nobody named, outside the month of the register, would shut out all events of that month for ever.
    private static LocalDate Hari(Lingkungan lingkungan, Register register, LocalDate? disebut, LocalDate mulai)
    {
        if (disebut is { } ada)
        {
            return ada;
        }

        LocalDate kini = lingkungan.HariIni();
        string diterima = TeksTanggal.Iso(register.TanggalTerakhir is { } terakhir && terakhir > mulai ? terakhir : mulai);
        return Periode.Dari(kini) == register.Periode ? kini : throw new SalahPakaiException(
            $"Hari ini {TeksTanggal.Iso(kini)} di luar bulan register {register.Periode}; sebut harinya, misalnya --tanggal {diterima}.",
            $"Today {TeksTanggal.Iso(kini)} is outside the month of the register, {register.Periode}; name the day, for example --tanggal {diterima}.");
    }

    private static PeristiwaRegister Berikut(BerkasLog berkas, ParseResult hasil, LocalDate hari, Option<string> peran, IsiPeristiwa isi) =>
        TabelKewenangan.Peran.TryBaca(hasil.GetRequiredValue(peran), out PeranPengguna siapa)
            ? new PeristiwaRegister { Urut = berkas.Register.Urut + 1, Tanggal = hari, Peran = siapa, Isi = isi }
            : throw new SalahPakaiException("--peran tidak dikenal; lihat dtks peran.", "--peran is unknown; see dtks peran.");

    private static bool Satu(Lingkungan lingkungan, BerkasLog berkas, PeristiwaRegister peristiwa)
    {
        HasilPeristiwa hasil = berkas.Terapkan(peristiwa);
        if (hasil.Diterima)
        {
            string catatan = hasil.Catatan.IsEmpty ? "" : $" (belum diperiksa: {string.Join(", ", hasil.Catatan)})";
            lingkungan.TulisKeluar.WriteLine($"selesai {peristiwa}{catatan}");
            lingkungan.TulisKeluar.Flush();
            return true;
        }

        lingkungan.Tegur($"{peristiwa}: {DenganNik(berkas.Register, hasil)}");
        return false;
    }

    // Why: the rules name a person by the place in the register; who works with the list knows the number.
    private static string DenganNik(Register register, HasilPeristiwa hasil)
    {
        string teks = $"{hasil.Pesan!.Indonesia} / {hasil.Pesan.Inggris}";
        string[] letak = [.. hasil.Mungkin.Where(m => m.StartsWith("orang[", StringComparison.Ordinal) && m[^1] == ']')];
        foreach (string satu in letak)
        {
            int orang = int.Parse(satu.AsSpan("orang[".Length..^1), NumberStyles.None, CultureInfo.InvariantCulture);
            teks = teks.Replace(satu, $"NIK {register.Orang(orang).Data.Nik}", StringComparison.Ordinal);
        }

        return letak.Length == 0 ? teks
            : $"{teks} NIK lengkapnya ditulis dtks register keluar BERKAS --semua-orang. / The full NIK is written by dtks register keluar FILE --semua-orang.";
    }
}
