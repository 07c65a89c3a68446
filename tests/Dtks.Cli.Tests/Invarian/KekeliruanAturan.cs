using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>Plausible mistakes in the rules: quota, calendar, pengurus, usulan.</summary>
internal static class KekeliruanAturan
{
    public static IEnumerable<Kekeliruan> Semua => [.. Kuota(), .. Jendela, .. Terbuka, .. HariKerja, .. Tanggapan, .. Kriteria, .. Pengurus, .. Usulan];

    private static DaftarKekeliruan<PertanyaanJendela, JawabanJendela> Jendela => new(InvarianDtks.JendelaBulanan)
    {
        { "Delapan kegiatan", (_, j) => j with { Jendela = [.. j.Jendela.Reverse()] } },
        { "Jendela mulai", (_, j) => j with { Jendela = [.. j.Jendela.Select(w => w.Mulai.Day == 14 ? w with { Mulai = w.Mulai.PlusDays(1) } : w)] } },
        { "Jendela selesai", (t, j) => t.Periode.HariTerakhir.Day == 29 ? j with { Jendela = [.. j.Jendela.Select(w => w.Selesai.Day > 20 ? w with { Selesai = w.Selesai.PlusDays(-1) } : w)] } : j },
        { "Delapan kegiatan", t => t.Edisi is null && t.Periode == new Periode(2021, 6) ? new(false, []) : InvarianDtks.JendelaBulanan.Pustaka(t), "edisi dari bulan sebelumnya" },
        { "Surat diminta", (_, j) => j with { Jendela = [.. j.Jendela.Select(w => w with { Surat = true })] } },
        { "Edisi tanpa", (_, j) => j with { Berlaku = true } },
        { "Periode di luar", t => InvarianDtks.JendelaBulanan.Pustaka(t) ?? new(false, []) },
    };

    private static DaftarKekeliruan<PertanyaanTerbuka, JawabanTerbuka> Terbuka => new(InvarianDtks.KalenderTerbuka)
    {
        { "Terbuka sejak", t => InvarianDtks.KalenderTerbuka.Pustaka(t with { Saat = t.Saat - Duration.FromMinutes(1) }) },
        { "Tanggal ialah", t => InvarianDtks.KalenderTerbuka.Pustaka(t with { Kebijakan = KebijakanDtks.Baku }) },
        { "Yang terbuka dan", (_, j) => j with { Berikutnya = [] } },
        { "Yang tertutup disebut", (_, j) => j with { Berikutnya = [.. j.Berikutnya.Select(b => b with { Mulai = b.Mulai?.PlusMonths(1) })] } },
        { "Edisi tanpa", (_, j) => j with { Berlaku = true } },
        { "Hari di luar", t => InvarianDtks.KalenderTerbuka.Pustaka(t) ?? new(t.Saat.InUtc().Date, false, [], []) },
    };

    private static DaftarKekeliruan<PertanyaanHariKerja, JawabanHariKerja> HariKerja => new(InvarianDtks.HariKerja)
    {
        { "Hasil tidak pernah Sabtu", t => new(t.Mulai.PlusDays(t.Jumlah)) },
        { "Hasil tidak pernah hari libur", t => new(TanpaLibur(t)) },
        { "Hasil tidak pernah Sabtu", t => new(Lewati(t, d => d.DayOfWeek == IsoDayOfWeek.Sunday || Libur(d))), "hari Sabtu dihitung" },
        { "Menghitung kembali", t => new(Lewati(t, d => AkhirPekan(d) || (Libur(d) && (Libur(d.PlusDays(-1)) || Libur(d.PlusDays(1)))))), "libur tunggal terlupa" },
        { "Menghitung kembali", t => InvarianDtks.HariKerja.Pustaka(t with { Kebijakan = t.Kebijakan with { CutiBersamaHariLibur = false } }), "cuti bersama terlupa" },
        { "Menghitung kembali", t => InvarianDtks.HariKerja.Pustaka(t with { Kebijakan = KebijakanDtks.Baku }) },
        { "Nol hari kerja", t => InvarianDtks.HariKerja.Pustaka(t.Jumlah == 0 ? t with { Mulai = t.Mulai.PlusDays(-1), Jumlah = 1 } : t) },
        { "Hari mulai", t => InvarianDtks.HariKerja.Pustaka(t with { Mulai = t.Mulai.PlusDays(-1) }) },
        { "Satu hari kerja lagi", t => InvarianDtks.HariKerja.Pustaka(t with { Jumlah = t.Jumlah + (t.Jumlah / 5) }) },
        { "Tahun tanpa data", t => InvarianDtks.HariKerja.Pustaka(t) ?? new(TanpaLibur(t)) },
    };

    private static DaftarKekeliruan<PertanyaanTanggapan, JawabanTanggapan> Tanggapan => new(InvarianDtks.TanggapanKemensos)
    {
        { "Tenggat ialah", (t, j) => j with { Tenggat = t.Dikirim.PlusDays(14) } },
        { "Tanggapan sampai", (t, j) => t.Tanggapan?.Tanggal == j.Tenggat ? j with { Terlambat = true } : j },
        { "Diam sampai", (_, j) => j.Cara == CaraTanggapan.Diam ? j with { Status = StatusTanggapan.Ditolak } : j },
        { "Tanggapan sesudah", (_, j) => j.Terlambat ? j with { Status = StatusTanggapan.Ditolak, Cara = CaraTanggapan.Eksplisit, Terlambat = false } : j },
        { "Tanpa tanggapan", (t, j) => t.Per == j.Tenggat && j.Cara is null ? j with { Status = StatusTanggapan.Disetujui, Cara = CaraTanggapan.Diam } : j },
        { "Selama menunggu", (t, j) => t.Per == j.Tenggat && j.SisaHariKerja == 0 ? j with { SisaHariKerja = 1 } : j },
        { "Tenggat di tahun", t => InvarianDtks.TanggapanKemensos.Pustaka(t) ?? new(t.Dikirim.PlusDays(20), StatusTanggapan.Disetujui, CaraTanggapan.Diam, Terlambat: false, null) },
    };

    private static DaftarKekeliruan<PertanyaanKriteria, JawabanKriteria> Kriteria => new(InvarianDtks.KriteriaFakirMiskin)
    {
        { "'Ya' menunjuk", t => InvarianDtks.KriteriaFakirMiskin.Pustaka(t with { Survei = t.Survei with { PersenPengeluaranPangan = null } }) },
        { "Belum dijawab", (t, j) => t.Survei[6] is null ? j with { Belum = [.. j.Belum.Append(6).Order()] } : j },
        { "Tanpa tempat berteduh", (t, j) => t.Survei[1] == false ? j with { Hasil = StatusKemiskinan.BelumDapatDitentukan } : j },
        { "Fakir miskin tepat", t => InvarianDtks.KriteriaFakirMiskin.Pustaka(t with { Kebijakan = t.Kebijakan with { MinimalKriteriaMiskin = 1 } }) },
        { "Bukan hanya", (_, j) => j.Hasil == StatusKemiskinan.BelumDapatDitentukan ? j with { Hasil = StatusKemiskinan.Bukan } : j },
        { "Jawaban yang hilang", (_, j) => j.Hasil == StatusKemiskinan.BelumDapatDitentukan ? j with { Hasil = StatusKemiskinan.Bukan } : j },
    };

    private static DaftarKekeliruan<PertanyaanPengurus, JawabanPengurus> Pengurus => new(InvarianDtks.PenggantiPengurus)
    {
        { "Calon ialah", t => InvarianDtks.PenggantiPengurus.Pustaka(t with { Orang = [.. t.Orang.Select(o => o with { Meninggal = default })] }) },
        { "Sebab calon", t => InvarianDtks.PenggantiPengurus.Pustaka(t with { Edisi = EdisiAturan.Kepmensos150Tahun2022 }) },
        { "Tidak seorang pun yang pasti", (_, j) => j with { Calon = [.. j.Calon.Take(1)] } },
        { "Anak perempuan,", (t, j) => j with { Calon = [.. j.Calon.OrderBy(c => c.Sebab).ThenByDescending(c => t.Orang[c.Indeks].TanggalLahir)] } },
        { "Yang mungkin mendahului", (_, j) => j with { Status = j.Calon.IsEmpty ? StatusPengganti.TidakAda : StatusPengganti.Ada } },
        { "Belum dapat ditentukan", (_, j) => j with { Kurang = [] } },
        { "Urutan orang", (_, j) => j with { Calon = [.. j.Calon.OrderBy(c => c.Indeks)] } },
        { "Satu catatan", t => InvarianDtks.PenggantiPengurus.Pustaka(t with { KeluargaLengkap = true }) },
    };

    private static DaftarKekeliruan<PertanyaanUsulan, JawabanUsulan> Usulan => new(InvarianDtks.Usulan)
    {
        { "UB-1:", (_, j) => Ganti(j, "UB-1", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "UB-2:", (_, j) => Ganti(j, "UB-2", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "UB-3:", (_, j) => Ganti(j, "UB-3", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "UB-4:", (_, j) => Ganti(j, "UB-4", StatusTemuan.TidakTerpenuhi, StatusTemuan.Terpenuhi) },
        { "UB-5:", (_, j) => Ganti(j, "UB-5", StatusTemuan.TidakBerlaku, StatusTemuan.Terpenuhi) },
        { "UB-6:", t => InvarianDtks.Usulan.Pustaka(t.Bahan.Program is { Pbi: true } ? t with { Bahan = t.Bahan with { Program = ProgramBansos.Pkh } } : t) },
        { "UB-5:", t => InvarianDtks.Usulan.Pustaka(t.Bahan.AnggotaDiusulkan + 1 == t.Bahan.AnggotaKk ? t with { Bahan = t.Bahan with { AnggotaDiusulkan = t.Bahan.AnggotaKk } } : t), "kurang satu anggota diterima" },
        { "UB-6:", t => InvarianDtks.Usulan.Pustaka(t with { Bahan = t.Bahan with { Tanggal = t.Bahan.Tanggal.PlusDays(1) } }), "hari terakhir jendela tidak dihitung" },
        { "UB-7:", (_, j) => Ganti(j, "UB-7", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "UB-8:", (t, j) => t.Bahan.FinalisasiOleh == PeranPengguna.Pendamping ? Ganti(j, "UB-8", StatusTemuan.TidakTerpenuhi, StatusTemuan.Terpenuhi) : j },
        { "UB-9:", (t, j) => t.Bahan.Surat?.Status == StatusSurat.Ditolak ? Ganti(j, "UB-9", StatusTemuan.TidakTerpenuhi, StatusTemuan.TidakDiketahui) : j },
        { "UB-8:", t => InvarianDtks.Usulan.Pustaka(t.Bahan.FinalisasiOleh is null ? t : t with { Bahan = t.Bahan with { FinalisasiOleh = PeranPengguna.Supervisor } }), "pemeriksaan peran dilewati" },
        { "UB-9:", t => InvarianDtks.Usulan.Pustaka(t.Bahan.Surat is { } s && s.TanggalUnggah > t.Bahan.Tanggal ? t with { Bahan = t.Bahan with { Surat = s with { TanggalUnggah = s.TanggalSurat } } } : t), "surat yang terlambat diunggah diterima" },
        { "UB-10:", (_, j) => Ganti(j, "UB-10", StatusTemuan.TidakBerlaku, StatusTemuan.TidakDiketahui) },
        { "UB-11:", (_, j) => Ganti(j, "UB-11", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "UB-12:", (_, j) => Ganti(j, "UB-12", StatusTemuan.TidakBerlaku, StatusTemuan.Terpenuhi) },
        { "UB-13:", (_, j) => Ganti(j, "UB-13", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "PB-3:", (_, j) => Ganti(j, "PB-3", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "Setiap aturan", (_, j) => j with { Temuan = [.. j.Temuan.Where(t => t.Status != StatusTemuan.TidakBerlaku)] } },
        { "Satu yang tidak terpenuhi", (_, j) => j with { Hasil = j.Hasil == VonisUsulan.BelumDapatDitentukan ? VonisUsulan.TidakMemenuhi : j.Hasil } },
        { "Fakta yang hilang", (_, j) => Ganti(j, "UB-12", StatusTemuan.TidakDiketahui, StatusTemuan.TidakTerpenuhi) },
        { "UB-1 sampai", t => InvarianDtks.Usulan.Pustaka(t with { Edisi = EdisiAturan.Kepmensos150Tahun2022 }) },
        { "Edisi yang", t => InvarianDtks.Usulan.Pustaka(t with { Edisi = EdisiAturan.Kepmensos150Tahun2022 }) },
    };

    private static DaftarKekeliruan<PertanyaanKuota, JawabanKuota> Kuota()
    {
        var habis = new HashSet<Nik>();
        return new(InvarianDtks.KuotaPbi)
        {
            { "Sisa =", (t, j) => j with { Sisa = t.Kuota - t.Terpakai } },
            { "Yang dilayani tepat", t => InvarianDtks.KuotaPbi.Pustaka(t with { Kuota = t.Kuota + 1 }), "kuota lebih satu" },
            { "Yang dilayani tepat", (_, j) => j.Menunggu is [var satu, ..] ? j with { Diterima = [.. j.Diterima, satu], Menunggu = j.Menunggu[1..] } : j },
            { "Tidak seorang pun hilang", (_, j) => j with { Menunggu = [] } },
            { "Urutan layanan", (t, j) => Urut(t, j, i => (t.Antrian[i].Tanggal, t.Antrian[i].Golongan, t.Antrian[i].Nik)) },
            { "Urutan masukan", (t, j) => Urut(t, j, i => (t.Antrian[i].Golongan, t.Antrian[i].Tanggal, i)) },
            { "TIDAK ADA KUOTA", (_, j) => j with { Pesan = null } },
            { "Dihitung kembali", (t, j) => TetapHabis(t, j, habis) },
        };
    }

    private static JawabanKuota Urut<TKunci>(PertanyaanKuota tanya, JawabanKuota jawab, Func<int, TKunci> kunci)
    {
        int[] urut = [.. Enumerable.Range(0, tanya.Antrian.Length).OrderBy(kunci)];
        return jawab with { Diterima = [.. urut[..jawab.Diterima.Length]], Menunggu = [.. urut[jawab.Diterima.Length..]] };
    }

    /// <summary>Whoever once heard that there is no quota waits for ever.</summary>
    private static JawabanKuota TetapHabis(PertanyaanKuota tanya, JawabanKuota jawab, HashSet<Nik> habis)
    {
        if (jawab.Pesan is not null)
        {
            habis.UnionWith(jawab.Menunggu.Select(i => tanya.Antrian[i].Nik));
        }

        return jawab with
        {
            Diterima = [.. jawab.Diterima.Where(i => !habis.Contains(tanya.Antrian[i].Nik))],
            Menunggu = [.. jawab.Menunggu, .. jawab.Diterima.Where(i => habis.Contains(tanya.Antrian[i].Nik))],
        };
    }

    private static JawabanUsulan Ganti(JawabanUsulan jawab, string aturan, StatusTemuan dari, StatusTemuan menjadi) => jawab with
    {
        Temuan = [.. jawab.Temuan.Select(t => t.Aturan == IdAturan.Parse(aturan) && t.Status == dari ? t with { Status = menjadi } : t)],
    };

    private static LocalDate TanpaLibur(PertanyaanHariKerja tanya) => Lewati(tanya, AkhirPekan);

    /// <summary>The day so many days later of which none is passed over.</summary>
    private static LocalDate Lewati(PertanyaanHariKerja tanya, Func<LocalDate, bool> lewat)
    {
        var tanggal = tanya.Mulai;
        for (var sisa = tanya.Jumlah; sisa > 0;)
        {
            tanggal = tanggal.PlusDays(1);
            sisa -= lewat(tanggal) ? 0 : 1;
        }

        return tanggal;
    }

    private static bool AkhirPekan(LocalDate tanggal) => tanggal.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static bool Libur(LocalDate tanggal) => tanggal.Year is >= 2019 and <= 2027 && DaftarHariLibur.Baku.Jenis(tanggal) is JenisHariLibur.LiburNasional or JenisHariLibur.CutiBersama;
}
