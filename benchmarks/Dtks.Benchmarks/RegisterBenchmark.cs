using System.Diagnostics;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Benchmarks;

/// <summary>A register of a kab/kota: ordinary events, closing a month and the log, against a list of objects that is searched and changed in place.</summary>
internal sealed class RegisterBenchmark : IUkuran
{
    public string Nama => "register";

    public string Ringkasan => "events and closing on 1 million participations against a naive list of objects";

    public void Jalankan(Pengukur pengukur)
    {
        int keluarga = pengukur.Banyak(200_000);
        var orang = new List<Penduduk>(keluarga * 4);
        var kepesertaan = new List<Kepesertaan>(keluarga * 5);
        for (int k = 0; k < keluarga; k++)
        {
            var kk = new BacaanNomorKk(NomorKk.Parse(FormattableString.Invariant($"337499{1 + (k % 28):00}0115{1 + (k / 28):0000}")));
            for (int a = 0; a < 4; a++)
            {
                int urut = (k * 4) + a;
                Nik nik = Nik.Parse(FormattableString.Invariant($"337499{1 + (urut % 28):00}{1 + (urut / 28 % 12):00}{urut / 336 % 100:00}{1 + (urut / 33_600):0000}"));
                orang.Add(new Penduduk { Nik = new BacaanNik(nik), NomorKk = kk, Hubungan = a == 0 ? HubunganKeluarga.KepalaKeluarga : HubunganKeluarga.Anak, JenisKelamin = JenisKelamin.Perempuan, TanggalLahir = new LocalDate(1970 + (10 * a), 1, 1) });
                kepesertaan.Add(new(nik, ProgramBansos.PbiJk));
                if (a == 0)
                {
                    kepesertaan.Add(new(nik, ProgramBansos.Sembako));
                }
            }
        }

        long mulai = Stopwatch.GetTimestamp();
        Register register = Register.Mulai(KodeWilayah.Parse("33.74"), new Periode(2024, 2), kepesertaan.Select(k => new BarisRegister(k)), orang.Select(o => new OrangRegister(o)), KelengkapanKeluarga.Lengkap);
        pengukur.Keluar.WriteLine($"- start: {Stopwatch.GetElapsedTime(mulai).TotalSeconds:0.00} s for {register.JumlahBaris:n0} participations of {register.JumlahOrang:n0} people");

        PeristiwaRegister Peristiwa(Register r, IsiPeristiwa isi, int hari) => new() { Urut = r.Urut + 1, Tanggal = new LocalDate(2024, 2, hari), Peran = PeranPengguna.Supervisor, Isi = isi };
        PeristiwaRegister[] biasa = [.. Enumerable.Range(0, 100).Select(i => Peristiwa(register, new IsiPeristiwa.Padankan(orang[i * 7919 % orang.Count].Nik.Nilai, VonisKepadanan.Padan), 14))];
        PeristiwaRegister[] tanda = [.. Enumerable.Range(0, 100).Select(i => Peristiwa(register, new IsiPeristiwa.Kelayakan
        {
            Perintah = PerintahKelayakan.Tandai,
            Peserta = [new SebutPeserta(orang[i * 4000 % orang.Count].Nik.Nilai, ProgramBansos.Sembako)],
            Alasan = new HimpunanAlasan(AlasanTidakLayak.SudahMampu),
        }, 14))];
        List<BarisPolos> polos = [.. kepesertaan.Select(k => new BarisPolos { Nik = k.Nik, Program = k.Program })];
        pengukur.Bandingkan(
            "An ordinary event on 1 million participations",
            "events",
            100,
            "list of objects",
            ("list of objects", () =>
            {
                long jumlah = 0;
                foreach (PeristiwaRegister p in biasa)
                {
                    Nik nik = ((IsiPeristiwa.Padankan)p.Isi).Nik;
                    foreach (BarisPolos baris in polos.Where(b => b.Nik == nik))
                    {
                        baris.Padan = true;
                        jumlah++;
                    }
                }

                return jumlah;
            }),
            ("Register: padankan", () => biasa.Sum(p => register.Terapkan(p).Diterima ? 1L : 0)),
            ("Register: kelayakan tandai", () => tanda.Sum(p => register.Terapkan(p).Diterima ? 1L : 0)));

        Tolakan(pengukur, register, orang, biasa);
        Register penuh = register;
        Register Terapkan(IsiPeristiwa isi, int hari, PeranPengguna peran = PeranPengguna.Supervisor)
        {
            HasilPeristiwa hasil = penuh.Terapkan(Peristiwa(penuh, isi, hari) with { Peran = peran });
            return hasil.Diterima ? hasil.Register : throw new InvalidOperationException(hasil.Pesan!.Inggris);
        }

        // Declarations of tidak layak, half of them on PBI-JK, which cascade.
        mulai = Stopwatch.GetTimestamp();
        for (int i = 0; i < keluarga / 20; i++)
        {
            penuh = Terapkan(new IsiPeristiwa.Kelayakan
            {
                Perintah = PerintahKelayakan.Tandai,
                Peserta = [new SebutPeserta(orang[i * 80].Nik.Nilai, i % 2 == 0 ? ProgramBansos.PbiJk : ProgramBansos.Sembako)],
                Alasan = new HimpunanAlasan(AlasanTidakLayak.SudahMampu),
            }, 15);
        }

        pengukur.Keluar.WriteLine($"- {keluarga / 20:n0} declarations one by one: {Stopwatch.GetElapsedTime(mulai).TotalMilliseconds / (keluarga / 20):0.000} ms each");
        penuh = Terapkan(new IsiPeristiwa.Kelayakan { Perintah = PerintahKelayakan.Finalisasi, BeritaAcara = true }, 16);
        penuh = Terapkan(new IsiPeristiwa.Kelayakan
        {
            Perintah = PerintahKelayakan.Unggah,
            Surat = new SuratPengesahan { Status = StatusSurat.Menunggu, TanggalSurat = new LocalDate(2024, 2, 17), TanggalUnggah = new LocalDate(2024, 2, 17), Penandatangan = Penandatangan.KepalaDaerah, Lampiran = true },
        }, 17);
        penuh = Terapkan(new IsiPeristiwa.Kelayakan { Perintah = PerintahKelayakan.Setujui }, 18, PeranPengguna.Manajemen);
        mulai = Stopwatch.GetTimestamp();
        Register tutup = Terapkan(new IsiPeristiwa.TutupPeriode(), 29);
        long berhenti = penuh.JumlahAktif - tutup.JumlahAktif;
        pengukur.Keluar.WriteLine($"- closing the month: {Stopwatch.GetElapsedTime(mulai).TotalSeconds:0.00} s, {berhenti:n0} participations stopped");

        // The same declarations as fields of the objects, all final and covered by the letter.
        for (int i = 0; i < keluarga / 20; i++)
        {
            BarisPolos baris = polos.First(b => b.Nik == orang[i * 80].Nik.Nilai && b.Program == (i % 2 == 0 ? ProgramBansos.PbiJk : ProgramBansos.Sembako));
            baris.TidakLayak = true;
        }

        if (TutupPolos(polos) != berhenti)
        {
            throw new InvalidOperationException("The naive list stops others than the register does.");
        }

        pengukur.Bandingkan(
            "Closing a month of 1 million participations",
            "participations",
            polos.Count,
            "list of objects",
            7,
            ("list of objects", () => TutupPolos(polos)),
            ("Register: tutup-periode", () => penuh.JumlahAktif - Terapkan(new IsiPeristiwa.TutupPeriode(), 29).JumlahAktif));

        using var log = new MemoryStream();
        var isi = new System.Buffers.ArrayBufferWriter<byte>(1 << 20);
        mulai = Stopwatch.GetTimestamp();
        LogRegister.Tulis(tutup, isi);
        pengukur.Keluar.WriteLine($"- canonical form: {isi.WrittenCount / 1e6:0} MB written in {Stopwatch.GetElapsedTime(mulai).TotalSeconds:0.00} s");
        mulai = Stopwatch.GetTimestamp();
        Register dibaca = LogRegister.Baca(new MemoryStream(isi.WrittenSpan.ToArray())).Register;
        pengukur.Keluar.WriteLine($"- read back in {Stopwatch.GetElapsedTime(mulai).TotalSeconds:0.00} s, {dibaca.JumlahAktif:n0} running");
        pengukur.Keluar.WriteLine();
    }

    /// <summary>A refusal of each kind beside an accepted event: as it is given, and with what is possible read, which is tried then.</summary>
    private static void Tolakan(Pengukur pengukur, Register register, List<Penduduk> orang, PeristiwaRegister[] diterima)
    {
        PeristiwaRegister Isi(IsiPeristiwa isi, int hari = 14, PeranPengguna peran = PeranPengguna.Supervisor) => new() { Urut = register.Urut + 1, Tanggal = new LocalDate(2024, 2, hari), Peran = peran, Isi = isi };
        IsiPeristiwa.Kelayakan Perintah(PerintahKelayakan perintah, HimpunanAlasan? alasan = null) => new()
        {
            Perintah = perintah,
            Peserta = perintah >= PerintahKelayakan.Unggah ? null : [new SebutPeserta(orang[4].Nik.Nilai, ProgramBansos.Sembako)],
            Alasan = alasan,
        };
        Register Maju(PeristiwaRegister p) => register.Terapkan(p) is { Diterima: true } hasil ? hasil.Register : throw new InvalidOperationException("refused");
        register = Maju(Isi(new IsiPeristiwa.Usulan("U-1", null, new DataUsulan
        {
            JenisUsulan = JenisUsulan.ProgramUntukTerdaftar, Jalur = JalurUsulan.Musdes, Orang = new Penduduk { Nik = orang[5].Nik }, Program = ProgramBansos.Pkh,
        }), 1));
        (string Nama, PeristiwaRegister Peristiwa)[] tolakan =
        [
            ("unknown NIK (RG-2)", Isi(new IsiPeristiwa.Padankan(Nik.Parse("3374990101019999"), VonisKepadanan.Padan))),
            ("role, others may (PR-2)", Isi(diterima[0].Isi, peran: PeranPengguna.Pendamping)),
            ("role, nobody can (PR-2)", Isi(Perintah(PerintahKelayakan.Setujui), peran: PeranPengguna.Provinsi)),
            ("window (VK-2)", Isi(Perintah(PerintahKelayakan.Tandai, new HimpunanAlasan(AlasanTidakLayak.SudahMampu)), hari: 3)),
            ("reason (VK-4)", Isi(Perintah(PerintahKelayakan.Tandai))),
            ("state (VK-6)", Isi(Perintah(PerintahKelayakan.Batal))),
            ("nothing to sign (VK-14)", Isi(Perintah(PerintahKelayakan.Tolak) with { Keterangan = "catatan" }, peran: PeranPengguna.Manajemen)),
            ("usulan (UB-9)", Isi(new IsiPeristiwa.Usulan("U-1", PeristiwaUsulan.Kirim))),
            ("month (VK-2)", Isi(new IsiPeristiwa.TutupPeriode())),
        ];
        foreach ((string nama, PeristiwaRegister p) in tolakan)
        {
            if (register.Terapkan(p).Diterima)
            {
                throw new InvalidOperationException($"{nama} is accepted.");
            }
        }

        const int Banyak = 20;
        PeristiwaRegister[] biasa = [.. diterima.Take(Banyak).Select(p => p with { Urut = register.Urut + 1 })];
        pengukur.Bandingkan(
            "Refusals on 1 million participations against an accepted event",
            "events",
            Banyak,
            "accepted: padankan",
            11,
            [
                ("accepted: padankan", () => biasa.Sum(p => register.Terapkan(p).Diterima ? 1L : 0)),
                .. tolakan.Select(t => ($"refused: {t.Nama}", (Func<long>)(() => Enumerable.Range(0, Banyak).Sum(_ => register.Terapkan(t.Peristiwa).Diterima ? 1L : 0)))),
                .. tolakan.Select(t => ($"refused and read: {t.Nama}", (Func<long>)(() => Enumerable.Range(0, Banyak).Sum(_ => (long)register.Terapkan(t.Peristiwa).Mungkin.Length)))),
            ]);
    }

    /// <summary>The next month as a naive list: recipients by person, those stopped by their own declaration or by the cascade of their PBI-JK left out.</summary>
    private static long TutupPolos(List<BarisPolos> daftar)
    {
        List<BarisPolos> berikut = new(daftar.Count);
        foreach (IGrouping<Nik, BarisPolos> orang in daftar.GroupBy(b => b.Nik))
        {
            bool kaskade = orang.Any(b => b.Program == ProgramBansos.PbiJk && b.TidakLayak);
            berikut.AddRange(orang.Where(b => !b.TidakLayak && !kaskade));
        }

        return daftar.Count - berikut.Count;
    }

    private sealed class BarisPolos
    {
        public required Nik Nik { get; init; }

        public required ProgramBansos Program { get; init; }

        public bool Padan { get; set; }

        public bool TidakLayak { get; set; }
    }
}
