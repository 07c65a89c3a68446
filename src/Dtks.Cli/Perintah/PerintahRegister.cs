using System.CommandLine;
using System.Globalization;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks register</c>: a register carried from month to month in a log that is only appended to.</summary>
internal static class PerintahRegister
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var register = new PerintahDtks("register", "Register yang berjalan dari bulan ke bulan: mulai dari BNBA, terapkan peristiwa, lihat tugas dan riwayat, tutup bulan, keluarkan daftar.")
        {
            ArtiKeluarSatu = "peristiwa atau penutupan ditolak",
            Contoh =
            [
                ("dtks register mulai samples/data/bnba.csv --periode 2024-02", "mulai register di register.ndjson"),
                ("dtks register terapkan peristiwa.ndjson", "satu peristiwa per baris; yang sudah ada dilewati"),
                ("dtks register tugas --per 2024-02-20", "apa yang harus dikerjakan, dengan sisa harinya"),
            ],
        };
        register.Subcommands.Add(Mulai(lingkungan));
        register.Subcommands.Add(Terapkan(lingkungan));
        register.Subcommands.Add(Tugas(lingkungan));
        register.Subcommands.Add(Saring(lingkungan));
        register.Subcommands.Add(Riwayat(lingkungan));
        register.Subcommands.Add(Tutup(lingkungan));
        register.Subcommands.Add(GantiEdisi(lingkungan));
        register.Subcommands.Add(KeluarkanDaftar(lingkungan));
        return register;
    }

    private static Option<string> Log() => new("--log") { Description = "Berkas log register", DefaultValueFactory = _ => "register.ndjson", HelpName = "BERKAS" };

    private static PerintahDtks Mulai(Lingkungan lingkungan)
    {
        var bnba = new Argument<string>("bnba") { Description = "Berkas BNBA: CSV atau xlsx; kolomnya di dtks kelayakan --help" };
        Option<Periode?> periode = OpsiUmum.Periode("--periode", "Bulan pertama register");
        var wilayah = new Option<string?>("--wilayah") { Description = "Kode kab/kota atau wilayah di bawahnya; baku: kab/kota yang tersandi dalam NIK terbanyak", HelpName = "KODE" };
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Pernyataan Anda: berkas memuat semua anggota setiap keluarga" };
        var kuota = new Option<int?>("--kuota-pbi") { Description = "Kuota PBI-JK kab/kota; baku: tidak diketahui", HelpName = "JUMLAH" };
        Option<ProgramBansos?> program = OpsiUmum.Program();
        Option<string?> lembar = OpsiUmum.Lembar();
        Option<bool> tetap = OpsiUmum.Tetap();
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        Option<string> log = Log();
        var perintah = new PerintahDtks("mulai", "Mulai register dari daftar penerima satu bulan.")
        {
            Contoh = [("dtks register mulai samples/data/bnba.csv --periode 2024-02 --keluarga-lengkap", "register.ndjson di folder kerja")],
        };
        perintah.Arguments.Add(bnba);
        foreach (var opsi in new Option[] { periode, wilayah, lengkap, kuota, program, lembar, tetap, edisi, log })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            string berkas = hasil.GetRequiredValue(bnba);
            Periode bulan = hasil.GetValue(periode) ?? throw new SalahPakaiException("Sebutkan --periode yyyy-MM.", "Name --periode yyyy-MM.");
            DataOrang data = AksesBerkas.Coba(berkas, menulis: false, () =>
            {
                using Stream isi = AksesBerkas.BukaTabel(berkas);
                return Kemajuan.Jalankan(lingkungan, "Membaca", isi.CanSeek ? isi.Length : null, maju => PembacaOrang.Baca(isi, new PilihanOrang
                {
                    Nama = Path.GetFileName(berkas),
                    Lembar = hasil.GetValue(lembar),
                    Program = hasil.GetValue(program),
                    Putusan = true,
                    DenganRiwayat = true,
                    Derajat = lingkungan.Derajat,
                    Maju = maju,
                }));
            });
            LaporanOrang.TolakRusak(lingkungan, data, hasil.GetValue(tetap));
            if (data.Jumlah == 0)
            {
                throw PesanBerkas.TakSatuPun("orang", data.JumlahDitolak);
            }

            (List<OrangRegister> orang, List<BarisRegister> kepesertaan, int tanpaNik, int catatanLepas, int takTerbaca) = Isi(data);
            KodeWilayah kode = hasil.GetValue(wilayah) is { } teks
                ? KodeWilayah.TryParse(teks, out KodeWilayah ada) ? ada : throw new SalahPakaiException("--wilayah: kode wilayah tidak terbaca.", "--wilayah: the code cannot be read.")
                : WilayahTerbanyak(orang);
            Register register = Register.Mulai(
                kode,
                bulan,
                kepesertaan,
                orang,
                KelengkapanKeluarga.Menurut(hasil.GetValue(lengkap)).Tanpa(data.TakTerpakai()),
                edisi: hasil.GetValue(edisi),
                kuotaPbi: hasil.GetValue(kuota));
            string jalur = hasil.GetRequiredValue(log);
            BerkasLog.Mulai(jalur, register);
            lingkungan.Konsol.WriteLine($"{register}.");
            if (tanpaNik + data.JumlahDitolak + takTerbaca > 0)
            {
                lingkungan.Konsol.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Tidak masuk: {tanpaNik} orang tanpa NIK yang dapat dipakai (orangnya tercatat, kepesertaannya tidak), {data.JumlahDitolak} baris ditolak, {takTerbaca} isian {(data.PerKepesertaan ? "program atau peran" : "program")} kosong atau tidak terbaca (tidak diketahui, bukan \"tidak\")."));
            }

            foreach (var sebab in data.Catatan.GroupBy(c => (c.Kolom, c.Pesan.Indonesia)).OrderBy(g => g.First().Tingkat).ThenByDescending(g => g.Count()))
            {
                lingkungan.Konsol.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {sebab.Count()} kali, pertama pada baris {sebab.First().Baris}, kolom {sebab.Key.Kolom}: {sebab.Key.Indonesia}"));
            }

            lingkungan.Konsol.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Terbaca: SK DTKS {kepesertaan.Count(k => k.SkPertama is not null || k.SkTerakhir is not null)}, PSNOKA {kepesertaan.Count(k => k.Psnoka is not null)}, catatan pembayaran {kepesertaan.Count(k => k.Kepesertaan.CatatanPembayaran is not null)} kepesertaan; terakhir padan {orang.Count(o => o.TanggalPemadanan is not null)}, hasil padan {orang.Count(o => o.HasilPemadanan is not null)} orang."));
            if (catatanLepas > 0)
            {
                lingkungan.Konsol.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Catatan pembayaran {catatanLepas} baris tidak dimasukkan: barisnya memegang lebih dari satu program, dan kolomnya tidak menyebut yang mana."));
            }

            lingkungan.Konsol.WriteLine($"Log: {jalur}");
            return Aplikasi.Selesai;
        });
        return perintah;
    }

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
        Option<LocalDate?> tanggal = OpsiUmum.Tanggal("--tanggal", "Hari penutupan; baku: hari ini");
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
            Periode lama = berkas.Register.Periode;
            if (!Satu(lingkungan, berkas, Berikut(lingkungan, berkas, hasil, tanggal, peran, new IsiPeristiwa.TutupPeriode())))
            {
                return Aplikasi.AdaTemuan;
            }

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
        Option<LocalDate?> tanggal = OpsiUmum.Tanggal("--tanggal", "Hari peristiwanya; baku: hari ini");
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
            if (!Satu(lingkungan, berkas, Berikut(lingkungan, berkas, hasil, tanggal, peran, isi)))
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

    private static PeristiwaRegister Berikut(Lingkungan lingkungan, BerkasLog berkas, ParseResult hasil, Option<LocalDate?> tanggal, Option<string> peran, IsiPeristiwa isi) =>
        TabelKewenangan.Peran.TryBaca(hasil.GetRequiredValue(peran), out PeranPengguna siapa)
            ? new PeristiwaRegister { Urut = berkas.Register.Urut + 1, Tanggal = hasil.GetValue(tanggal) ?? lingkungan.HariIni(), Peran = siapa, Isi = isi }
            : throw new SalahPakaiException("--peran tidak dikenal; lihat dtks peran.", "--peran is unknown; see dtks peran.");

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

    private static PerintahDtks KeluarkanDaftar(Lingkungan lingkungan)
    {
        var tujuan = new Argument<string>("berkas") { Description = "Berkas hasil: .csv, .xlsx atau .json; NIK lengkap, hanya pemilik berkas yang dapat membaca" };
        var timpa = new Option<bool>("--timpa") { Description = "Ganti berkas yang sudah ada" };
        Option<char> pemisah = OpsiKeluaran.Pemisah();
        Option<Periode?> periode = OpsiUmum.Periode("--periode", "Daftar bulan ini; baku: bulan register");
        Option<string> log = Log();
        var semua = new Option<bool>("--semua-orang") { Description = "Tulis juga orang tanpa kepesertaan, satu baris seorang: anggota keluarga yang dibutuhkan register baru (ahli waris, pengurus pengganti)" };
        var perintah = new PerintahDtks("keluar", "Daftar penerima hari ini sebagai tabel; dibaca kembali oleh dtks register mulai.") { Contoh = [("dtks register keluar daftar.csv", "satu baris satu kepesertaan"), ("dtks register keluar daftar.csv --semua-orang", "untuk memulai register baru darinya")] };
        perintah.Arguments.Add(tujuan);
        foreach (var opsi in new Option[] { periode, semua, pemisah, timpa, log })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: false);
            string jalur = hasil.GetRequiredValue(tujuan);
            BentukTabel format = OpsiKeluaran.FormatDari(jalur);
            Register register = berkas.Register;
            int jumlah = 0;
            HashSet<int> ditulis = [];
            FolderHasil.TulisPribadi(jalur, hasil.GetValue(timpa), [hasil.GetRequiredValue(log)], aliran =>
            {
                using PenulisTabel tulis = format.Mulai(aliran, KolomDaftar, hasil.GetValue(pemisah));
                foreach (int letak in register.Penerima(periode: hasil.GetValue(periode)))
                {
                    BarisRegister baris = register.Baris(letak);
                    int? orang = register.CariOrang(baris.Kepesertaan.Nik);
                    TulisDaftar(tulis, orang is { } i ? register.Orang(i) : null, baris);
                    ditulis.Add(orang ?? -1);
                    jumlah++;
                }

                for (int i = 0; i < register.JumlahOrang && hasil.GetValue(semua); i++)
                {
                    if (ditulis.Add(i))
                    {
                        TulisDaftar(tulis, register.Orang(i), null);
                    }
                }
            });
            int tinggal = register.JumlahOrang - ditulis.Count(i => i >= 0);
            int tanpaNomor = ditulis.Where(i => i >= 0).Select(i => register.Orang(i).Data).Count(o => !o.Nik.TryGetEnamBelasDigit(out _) || (o.NomorKk.Ada && !o.NomorKk.TryGetEnamBelasDigit(out _)));
            lingkungan.Konsol.WriteLine($"{TeksAngka.Ribuan(jumlah)} kepesertaan ditulis ke {jalur}");
            lingkungan.Konsol.WriteLine(
                $"Tidak ada dalam berkas itu: {(tinggal > 0 ? $"{TeksAngka.Ribuan(tinggal)} orang tanpa kepesertaan (--semua-orang menulisnya), " : "")}{(tanpaNomor > 0 ? $"NIK atau No KK {TeksAngka.Ribuan(tanpaNomor)} orang yang bukan enam belas angka, " : "")}peristiwa yang memasang tanda, riwayat dan surat, usulan dan antriannya, kiriman Kemensos, masukan warga, kuota, kebijakan dan edisi. "
                + "Semuanya ada dalam log; register baru darinya menyebut --kuota-pbi, --keluarga-lengkap dan --edisi lagi.");
            lingkungan.Tegur(
                $"PERHATIAN: {jalur} memuat NIK, No KK dan nama lengkap {TeksAngka.Ribuan(jumlah)} kepesertaan. Hanya akun Anda yang dapat membacanya; jangan dikirim lewat pesan singkat, dan hapus bila sudah selesai. / "
                + $"ATTENTION: {jalur} holds full NIK, No KK and names. Only your account can read it; delete it when done.");
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static string[] KolomDaftar =>
    [
        "nik", "nomor_kk", "nama", "iddtks", "kode_wilayah", "alamat", "rt", "rw", "tanggal_lahir", "tempat_lahir", "jenis_kelamin", "pekerjaan", "nama_ibu_kandung", "hubungan_keluarga", "status_kawin",
        "meninggal", "tanggal_meninggal", "hamil", "disabilitas", "disabilitas_berat", "sekolah", "pengurus",
        "program", "peran", "sk_pertama", "sk_terakhir", "terakhir_padan", "keterangan_padan", "psnoka", "catatan_pembayaran",
    ];

    private static void TulisDaftar(PenulisTabel tulis, OrangRegister? tercatat, BarisRegister? baris)
    {
        Penduduk? orang = tercatat?.Data;
        foreach (string? sel in (string?[])
        [
            baris?.Kepesertaan.Nik.ToString("D") ?? (orang?.Nik.TryGetEnamBelasDigit(out ulong nik) == true ? Digit(nik) : null),
            orang?.NomorKk.TryGetEnamBelasDigit(out ulong kk) == true ? Digit(kk) : null,
            orang?.Nama,
            orang?.IdDtks?.ToString(),
            orang?.Wilayah?.ToString(),
            orang?.Alamat,
            orang?.Rt?.ToString("D3", CultureInfo.InvariantCulture),
            orang?.Rw?.ToString("D3", CultureInfo.InvariantCulture),
            Hari(orang?.TanggalLahir),
            orang?.TempatLahir,
            orang?.JenisKelamin is { } jk ? TabelKependudukan.JenisKelamin.Kode(jk) : null,
            orang?.Pekerjaan?.Nama,
            orang?.NamaIbuKandung,
            orang?.Hubungan is { } hubungan ? TabelKependudukan.Hubungan.Nama(hubungan) : null,
            orang?.StatusKawin is { } kawin ? TabelKependudukan.StatusKawin.Nama(kawin) : null,
            Tanda(orang?.Meninggal.Status),
            Hari(orang?.Meninggal.Tanggal),
            Tanda(orang?.Hamil),
            orang?.Disabilitas is { } jenis ? jenis == Disabilitas.TidakAda ? "TIDAK" : string.Join(", ", TabelKependudukan.Disabilitas.Butir.Where(b => jenis.HasFlag(b.Nilai)).Select(b => b.Kode)) : null,
            Tanda(orang?.DisabilitasBerat),
            orang?.Sekolah.Jenjang is { } jenjang ? TabelKependudukan.Sekolah.Kode(jenjang) : Tanda(orang?.Sekolah.Status),
            Tanda(orang?.Pengurus),
            baris?.Kepesertaan.Program.Kode,
            baris is null ? null : baris.Kepesertaan.Peran == PeranKepesertaan.Penerima ? "penerima" : "komponen",
            Hari(baris?.SkPertama),
            Hari(baris?.SkTerakhir),
            Hari(tercatat?.TanggalPemadanan),
            tercatat?.HasilPemadanan is { } padan ? TabelPemadanan.Vonis.Nama(padan) : null,
            baris?.Psnoka,
            baris?.Kepesertaan.CatatanPembayaran,
        ])
        {
            tulis.Teks(sel);
        }

        tulis.AkhiriBaris();

        static string Digit(ulong nomor) => nomor.ToString("D16", CultureInfo.InvariantCulture);

        static string? Hari(LocalDate? hari) => hari is { } ada ? TeksTanggal.Iso(ada) : null;

        static string? Tanda(Kepastian? tanda) => tanda switch { Kepastian.Ya => "YA", Kepastian.Tidak => "TIDAK", _ => null };
    }

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

        string[] siapa = [.. hasil.Mungkin.Select(m => SebutOrang(berkas.Register, m)).OfType<string>()];
        lingkungan.Tegur($"{peristiwa}: {hasil.Pesan!.Indonesia} / {hasil.Pesan.Inggris}{(siapa.Length == 0 ? "" : $" [{string.Join(", ", siapa)}]")}");
        return false;
    }

    // Why: the rules name a person by the place in the register; who works with the list knows the number and the name.
    private static string? SebutOrang(Register register, string mungkin)
    {
        ReadOnlySpan<char> letak = mungkin.StartsWith("orang[", StringComparison.Ordinal) && mungkin[^1] == ']' ? mungkin.AsSpan("orang[".Length..^1) : [];
        return int.TryParse(letak, NumberStyles.None, CultureInfo.InvariantCulture, out int orang) ? $"{mungkin} NIK {register.Orang(orang).Data.Nik}" : null;
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

    /// <summary>People and participations of a table; in a family programme the one who holds it for the family is penerima, the others are components.</summary>
    private static (List<OrangRegister> Orang, List<BarisRegister> Kepesertaan, int TanpaNik, int CatatanLepas, int TakTerbaca) Isi(DataOrang data)
    {
        List<OrangRegister> semua = new(data.Jumlah);
        List<Penduduk> orang = new(data.Jumlah);
        List<int> dipakai = new(data.Jumlah);
        for (int i = 0; i < data.Jumlah; i++)
        {
            if (!data.Ditolak(i))
            {
                RiwayatBaris riwayat = data.Riwayat(i);
                dipakai.Add(i);
                orang.Add(data.Penduduk(i));
                semua.Add(new(orang[^1]) { TanggalPemadanan = riwayat.Padan, HasilPemadanan = riwayat.HasilPadan });
            }
        }

        List<BarisRegister> kepesertaan = [];
        int catatanLepas = 0;
        if (data.PerKepesertaan)
        {
            return PerKepesertaan(data, semua, orang, dipakai);
        }

        int tanpaNik = orang.Count(o => o.Nik.NilaiBilaSah is null);
        foreach ((int letak, int p, PeranKepesertaan peran) in PeranKeluarga(data, orang, dipakai))
        {
            int asal = dipakai[letak];
            ProgramBansos program = DataOrang.DaftarProgram[p];
            RiwayatBaris riwayat = data.Riwayat(asal);

            // Why: one column beside several programmes does not say which of them was paid.
            bool satuProgram = data.ProgramTerbaca.Count(lain => data.Memegang(asal, lain) == Kepastian.Ya) == 1;
            catatanLepas += !satuProgram && riwayat.CatatanPembayaran is not null && p == data.ProgramTerbaca.First(lain => data.Memegang(asal, lain) == Kepastian.Ya) ? 1 : 0;
            kepesertaan.Add(new(new Kepesertaan(orang[letak].Nik.Nilai, program, peran) { CatatanPembayaran = satuProgram ? riwayat.CatatanPembayaran : null })
            {
                SkPertama = riwayat.SkPertama,
                SkTerakhir = riwayat.SkTerakhir,
                Psnoka = program.Pbi ? riwayat.Psnoka : null,
            });
        }

        int takTerbaca = dipakai.Sum(i => data.ProgramTerbaca.Count(p => data.Memegang(i, p) == Kepastian.TidakTahu));
        return (semua, kepesertaan, tanpaNik, catatanLepas, takTerbaca);
    }

    /// <summary>Who holds which programme, with the role that the family shows: in a family programme one receives, the others count.</summary>
    private static IEnumerable<(int Letak, int Program, PeranKepesertaan Peran)> PeranKeluarga(DataOrang data, List<Penduduk> orang, List<int> dipakai)
    {
        foreach (int[] satu in Enumerable.Range(0, orang.Count).GroupBy(i => orang[i].NomorKk.NilaiBilaSah is { } kk ? (object)kk : i).Select(g => g.ToArray()))
        {
            foreach (int p in data.ProgramTerbaca)
            {
                int[] pemegang = [.. satu.Where(i => data.Memegang(dipakai[i], p) == Kepastian.Ya)];
                HubunganKeluarga?[] hubungan = [.. pemegang.Select(i => orang[i].Hubungan)];
                Kepastian[] pengurus = [.. pemegang.Select(i => orang[i].Pengurus)];
                foreach ((int urut, int letak) in pemegang.Index().Where(x => orang[x.Item].Nik.NilaiBilaSah is not null))
                {
                    yield return (letak, p, DataOrang.DaftarProgram[p].Satuan == SatuanProgram.Keluarga && !PengurusDaftar.Mungkin(hubungan, pengurus, urut) ? PeranKepesertaan.Komponen : PeranKepesertaan.Penerima);
                }
            }
        }
    }

    /// <summary>The list that <c>dtks register keluar</c> writes: a row is one participation in its role, or a person who holds none.</summary>
    private static (List<OrangRegister> Orang, List<BarisRegister> Kepesertaan, int TanpaNik, int CatatanLepas, int TakTerbaca) PerKepesertaan(DataOrang data, List<OrangRegister> semua, List<Penduduk> orang, List<int> dipakai)
    {
        List<BarisRegister> kepesertaan = [];
        List<OrangRegister> orangnya = [];
        Dictionary<Nik, int> dikenal = [];
        foreach ((int i, OrangRegister satu) in semua.Index())
        {
            if (orang[i].Nik.NilaiBilaSah is not { } nik)
            {
                orangnya.Add(satu);
                continue;
            }

            if (dikenal.TryAdd(nik, orangnya.Count))
            {
                orangnya.Add(satu);
            }
            else if (orangnya[dikenal[nik]] != satu)
            {
                throw new SalahPakaiException(
                    string.Create(CultureInfo.InvariantCulture, $"Baris {data.NomorBaris(dipakai[i])} memuat data lain dari baris sebelumnya tentang orang yang sama; samakan data orangnya di semua barisnya."),
                    string.Create(CultureInfo.InvariantCulture, $"Line {data.NomorBaris(dipakai[i])} says something else of a person than a line before; make them say the same."));
            }
        }

        foreach ((int letak, int p, PeranKepesertaan peran) in PeranKeluarga(data, orang, dipakai).OrderBy(k => k.Letak))
        {
            RiwayatBaris riwayat = data.Riwayat(dipakai[letak]);
            kepesertaan.Add(new(new Kepesertaan(orang[letak].Nik.Nilai, DataOrang.DaftarProgram[p], riwayat.Peran ?? peran) { CatatanPembayaran = riwayat.CatatanPembayaran })
            {
                SkPertama = riwayat.SkPertama,
                SkTerakhir = riwayat.SkTerakhir,
                Psnoka = riwayat.Psnoka,
            });
        }

        return (orangnya, kepesertaan, orang.Count(o => o.Nik.NilaiBilaSah is null), 0, data.Catatan.Count(c => c is { Tingkat: TingkatCatatan.Ditolak, Kolom: "program" or "peran" }));
    }

    private static KodeWilayah WilayahTerbanyak(List<OrangRegister> orang) => orang
        .Select(o => o.Data.Nik.NilaiBilaSah)
        .OfType<Nik>()
        .GroupBy(n => n.Wilayah.Induk is { } kabKota && kabKota.Tingkat == TingkatWilayah.KabupatenKota ? kabKota : n.Wilayah)
        .OrderByDescending(g => g.Count())
        .Select(g => (KodeWilayah?)g.Key)
        .FirstOrDefault() ?? throw new SalahPakaiException("Tidak ada NIK yang terbaca; sebutkan --wilayah.", "No NIK can be read; name --wilayah.");
}
