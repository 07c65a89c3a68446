using System.CommandLine;
using System.Globalization;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks register tugas</c>, <c>saring</c> and <c>riwayat</c>: what the register says.</summary>
internal static partial class PerintahRegister
{
    private static PerintahDtks Tugas(Lingkungan lingkungan)
    {
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Per hari ini; baku: hari ini");
        Option<string> log = Log();
        var perintah = new PerintahDtks("tugas", "Apa yang harus dikerjakan, tenggat terdekat lebih dahulu.") { Contoh = [("dtks register tugas --per 2024-02-20", "sisa dalam hari; untuk Kemensos dalam hari kerja")] };
        perintah.Options.Add(per);
        perintah.Options.Add(log);
        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: false);
            lingkungan.Konsol.WriteLine($"{berkas.Register}.");
            var tabel = new Tabel("Tugas", "Jumlah", "Tenggat", "Sisa", "Aturan", "Tentang");
            foreach (TugasRegister tugas in berkas.Register.Tugas(hasil.GetValue(per) ?? lingkungan.HariIni()))
            {
                tabel.Baris(
                    TabelRegister.Tugas.Nama(tugas.Jenis),
                    TeksAngka.Ribuan(tugas.Jumlah),
                    tugas.Tenggat is { } tenggat ? TeksTanggal.Iso(tenggat) : "",
                    tugas.Sisa is { } sisa ? string.Create(CultureInfo.InvariantCulture, $"{sisa} {(tugas.Jenis == JenisTugas.TanggapiKemensos ? "hari kerja" : "hari")}") : "",
                    tugas.Aturan,
                    tugas.Usulan ?? string.Join(", ", tugas.Baris.Take(3).Select(b => $"{berkas.Register.Baris(b).Kepesertaan.Nik} {berkas.Register.Baris(b).Kepesertaan.Program.Kode}")));
            }

            if (tabel.Kosong)
            {
                lingkungan.Konsol.WriteLine("Tidak ada tugas.");
            }
            else
            {
                lingkungan.Konsol.Write(tabel);
            }

            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static PerintahDtks Saring(Lingkungan lingkungan)
    {
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Per hari ini; baku: hari ini");
        Option<string> log = Log();
        var perintah = new PerintahDtks("saring", "Siapa yang perlu dilihat: saran alasan tidak layak dari data, dan masukan warga bulan ini. Saran tidak pernah memutus.") { Contoh = [("dtks register saring --per 2024-02-14", "sebelum menandai")] };
        perintah.Options.Add(per);
        perintah.Options.Add(log);
        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: false);
            Register register = berkas.Register;
            (int Baris, SaranKelayakan Saran)[] saran = [.. register.Saring(hasil.GetValue(per) ?? lingkungan.HariIni())];
            lingkungan.Konsol.WriteLine($"{register}.");
            var tabel = new Tabel("Saran", "Keyakinan", "Jumlah", "Contoh");
            foreach (var kelompok in saran.Where(s => !Nasihat(s.Saran)).GroupBy(s => (s.Saran.GantiPengurus, s.Saran.Alasan, s.Saran.Keyakinan)).OrderBy(g => g.Key.Alasan ?? default).ThenBy(g => g.Key.Keyakinan))
            {
                tabel.Baris(
                    kelompok.Key.Alasan is { } alasan ? string.Create(CultureInfo.InvariantCulture, $"{(int)alasan} {NamaAlasan.Nama(alasan, register.Edisi, register.Periode)}") : "Ganti pengurus",
                    TabelPenyaringan.Keyakinan.Nama(kelompok.Key.Keyakinan),
                    TeksAngka.Ribuan(kelompok.Count()),
                    string.Join(", ", kelompok.Take(3).Select(s => Sebut(s.Baris))));
            }

            Tulis(lingkungan.Konsol, "Saran dari data", tabel);
            var masukan = new Tabel("Masukan", "Penerima", "Keyakinan");
            foreach ((int baris, SaranKelayakan satu) in saran.Where(s => Nasihat(s.Saran)))
            {
                masukan.Baris(string.Join(", ", satu.Bidang), Sebut(baris), TabelPenyaringan.Keyakinan.Nama(satu.Keyakinan));
            }

            Tulis(lingkungan.Konsol, "Masukan warga dan SIKS-GIS", masukan);
            return Aplikasi.Selesai;

            static bool Nasihat(SaranKelayakan saran) => saran.IndeksNasihat is not null;

            string Sebut(int baris) => $"{register.Baris(baris).Kepesertaan.Nik} {register.Baris(baris).Kepesertaan.Program.Kode}";
        });
        return perintah;
    }

    private static PerintahDtks Riwayat(Lingkungan lingkungan)
    {
        Option<string> log = Log();
        var perintah = new PerintahDtks("riwayat", "Riwayat Pengesahan, Riwayat Kelayakan, dan perubahan daftar.") { Contoh = [("dtks register riwayat", "seperti layar riwayat SIKS-NG")] };
        perintah.Options.Add(log);
        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: false);
            Register register = berkas.Register;
            IAnsiConsole konsol = lingkungan.Konsol;
            konsol.WriteLine($"{register}.");
            var surat = new Tabel("Periode", "Kegiatan", "Status surat", "Tanggal surat", "Diunggah", "Catatan", "Peristiwa");
            foreach (RiwayatSurat satu in register.RiwayatPengesahan)
            {
                surat.Baris(satu.Periode.ToString(), TabelPerundangan.Kegiatan.Nama(satu.Kegiatan), TabelPengesahan.StatusSurat.Nama(satu.Surat.Status), TeksTanggal.Iso(satu.Surat.TanggalSurat), TeksTanggal.Iso(satu.Surat.TanggalUnggah), satu.Surat.CatatanPenolakan, TeksAngka.Ribuan(satu.Urut));
            }

            Tulis(konsol, "Riwayat Pengesahan", surat);
            var kelayakan = new Tabel("Periode", "NIK", "Program", "Alasan", "Tahap", "Kepesertaan", "Dasar");
            foreach (RiwayatKelayakan satu in register.RiwayatKelayakan)
            {
                Kepesertaan peserta = register.Baris(satu.Baris).Kepesertaan;
                kelayakan.Baris(
                    satu.Periode.ToString(), peserta.Nik.ToString(), peserta.Program.Kode, satu.Alasan.ToString(), TabelKelayakan.Tahap.Nama(satu.Tahap), TabelKelayakan.Kepesertaan.Nama(satu.Kepesertaan), string.Join(' ', satu.Dasar));
            }

            Tulis(konsol, "Riwayat Kelayakan", kelayakan);
            var masukan = new Tabel("Periode", "NIK", "Program", "Sumber", "Arah", "Rekaman", "Peristiwa");
            foreach (NasihatRegister satu in register.Nasihat)
            {
                masukan.Baris(
                    satu.Periode.ToString(), satu.Isi.Nik.ToString(), satu.Isi.Program?.Kode, TabelPenyaringan.Sumber.Nama(satu.Isi.Sumber), TabelPengesahan.StatusDeklarasi.Nama(satu.Isi.Arah), Rekaman(satu.Isi.SiksGis), TeksAngka.Ribuan(satu.Urut));
            }

            Tulis(konsol, "Riwayat Masukan", masukan);
            TulisPerubahan(lingkungan, register, register.Perubahan);
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static string? Rekaman(RekamanSiksGis? gis) => gis is null ? null : string.Join(", ", new[]
    {
        gis.Lintang is null ? null : "koordinat",
        gis.Foto is { Length: > 0 } foto ? string.Create(CultureInfo.InvariantCulture, $"{foto.Length} foto") : null,
        gis.Kriteria is { Length: > 0 } kriteria ? string.Create(CultureInfo.InvariantCulture, $"{kriteria.Length} kriteria") : null,
        gis.Penilaian is null ? null : "penilaian",
    }.Where(b => b is not null));

    private static void TulisPerubahan(Lingkungan lingkungan, Register register, IReadOnlyList<PerubahanRegister> perubahan)
    {
        var tabel = new Tabel("Periode", "Perubahan", "NIK", "Program atau edisi", "Aturan", "Peristiwa");
        foreach (PerubahanRegister satu in perubahan)
        {
            Kepesertaan? peserta = satu.Baris is { } baris ? register.Baris(baris).Kepesertaan : null;
            string? siapa = peserta?.Nik.ToString() ?? (satu.Orang is { } orang ? register.Orang(orang).Data.Nik.ToString() : null);
            tabel.Baris(
                satu.Periode.ToString(), TabelRegister.Perubahan.Nama(satu.Jenis), satu.PengurusLama is { } lama ? $"{lama} -> {siapa}" : siapa, peserta?.Program.Kode ?? satu.Edisi, satu.Aturan, TeksAngka.Ribuan(satu.Urut));
        }

        Tulis(lingkungan.Konsol, "Perubahan", tabel);
    }

    private static void Tulis(IAnsiConsole konsol, string judul, Tabel tabel)
    {
        konsol.WriteLine(tabel.Kosong ? $"{judul}: belum ada." : judul);
        if (!tabel.Kosong)
        {
            konsol.Write(tabel);
        }
    }
}
