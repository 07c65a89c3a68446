using System.Diagnostics;
using System.Globalization;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Benchmarks;

/// <summary>The search for people registered twice: time, memory, recall and precision on a million people, growth, threads, against a naive blocked search.</summary>
internal sealed class GandaBenchmark : IUkuran
{
    private const int Sejuta = 1_000_000;
    private const int Benih = 20240229;

    public string Nama => "ganda";

    public string Ringkasan => "people registered twice: recall, precision, growth to 3 million, threads, against a naive blocked search";

    public void Jalankan(Pengukur pengukur)
    {
        if (pengukur.PeriksaSaja)
        {
            Bandingkan(pengukur);
            return;
        }

        TextWriter keluar = pengukur.Keluar;
        KolomGanda pemanas = Bangun(100_000, out _, out _);
        for (int i = 0; i < 5; i++)
        {
            _ = PencarianGanda.Cari(pemanas, new PilihanGanda { Derajat = 1 + (i % 2) });
        }

        keluar.WriteLine("### Growth");
        keluar.WriteLine();
        keluar.WriteLine("| people | columns, 2 threads (s) | search, 1 thread (s) | of it CPU (s) | search, 2 threads (s) | of it CPU (s) | 1 / 2 threads | us per person, 2 threads | columns (MB) | peak in search (MB) | pairs | recall % | precision % |");
        keluar.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (int jumlah in (int[])[100_000, 300_000, Sejuta, 3 * Sejuta])
        {
            Tumbuh(keluar, jumlah);
        }

        keluar.WriteLine();
        Rincikan(keluar);
        Bandingkan(pengukur);
    }

    private static void Tumbuh(TextWriter keluar, int jumlah)
    {
        KolomGanda kolom = Bangun(jumlah, out PopulasiGanda populasi, out TimeSpan lamaBangun);
        long besar = GC.GetTotalMemory(forceFullCollection: true);
        (double satu, double cpuSatu) = Ukur(() => PencarianGanda.Cari(kolom));
        (double dua, double cpuDua) = Ukur(() => PencarianGanda.Cari(kolom, new PilihanGanda { Derajat = 2 }));
        using var puncak = new Puncak();
        HasilGanda hasil = PencarianGanda.Cari(kolom, new PilihanGanda { Derajat = 2 });
        long tertinggi = puncak.Selesai();
        (double recall, double presisi) = Nilai(populasi, hasil);
        keluar.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {jumlah:#,0} | {lamaBangun.TotalSeconds:0.00} | {satu:0.000} | {cpuSatu:0.000} | {dua:0.000} | {cpuDua:0.000} | {satu / dua:0.00} | {dua / jumlah * 1e6:0.00} | {besar / 1e6:0} | {tertinggi / 1e6:0} | {hasil.Pasangan.Length:#,0} | {recall:0.00} | {presisi:0.000} |"));
        GC.KeepAlive(kolom);
    }

    private static void Rincikan(TextWriter keluar)
    {
        KolomGanda kolom = Bangun(Sejuta, out PopulasiGanda populasi, out _);
        HasilGanda hasil = PencarianGanda.Cari(kolom, new PilihanGanda { Derajat = 2 });
        var ketemu = hasil.Pasangan.Select(p => (p.A, p.B)).ToHashSet();
        keluar.WriteLine("### Recall by damage, one million people (a duplicate counts under each of its damages)");
        keluar.WriteLine();
        keluar.WriteLine("| damage | duplicates | found % |");
        keluar.WriteLine("|---|---:|---:|");
        foreach (Kerusakan jenis in Enum.GetValues<Kerusakan>().Where(k => k != Kerusakan.Tidak))
        {
            (int Salinan, int Asal, Kerusakan Rusak)[] kena = [.. populasi.Salinan.Where(s => s.Rusak.HasFlag(jenis))];
            keluar.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {jenis} | {kena.Length:#,0} | {100.0 * kena.Count(s => Ada(ketemu, s)) / kena.Length:0.00} |"));
        }

        keluar.WriteLine();
        keluar.WriteLine("| rule | pairs | right % |");
        keluar.WriteLine("|---|---:|---:|");
        foreach (IGrouping<AturanGanda, PasanganGanda> aturan in hasil.Pasangan.GroupBy(p => p.Aturan).OrderBy(g => g.Key))
        {
            keluar.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {TabelKegandaan.Aturan.Kode(aturan.Key)} | {aturan.Count():#,0} | {100.0 * aturan.Count(p => Benar(populasi, p)) / aturan.Count():0.00} |"));
        }

        keluar.WriteLine();
        keluar.WriteLine("| key | records | blocks | largest | pairs that met |");
        keluar.WriteLine("|---|---:|---:|---:|---:|");
        foreach (KunciPemblokan k in hasil.Kunci)
        {
            keluar.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {k.Aturan} | {k.Isi:#,0} | {k.Blok:#,0} | {k.Terbesar:#,0} | {k.Calon:#,0} |"));
        }

        keluar.WriteLine();
    }

    private static void Bandingkan(Pengukur pengukur)
    {
        int jumlah = pengukur.Banyak(100_000);
        var populasi = new PopulasiGanda(Benih);
        Penduduk[] orang = [.. Enumerable.Range(0, jumlah).Chunk(PopulasiGanda.PerPotong).SelectMany(p => populasi.Potong(p.Length))];
        KolomGanda kolom = KolomGanda.Dari(orang);
        var naif = new PencarianNaif(orang);
        if (!naif.Cari().SequenceEqual(PencarianGanda.Cari(kolom).Pasangan.Select(p => (p.A, p.B, p.Aturan))))
        {
            throw new InvalidOperationException("The two ways disagree.");
        }

        pengukur.Bandingkan(
            "Search among people",
            "person",
            jumlah,
            "naive blocked search",
            ("naive blocked search", () => naif.Cari().Count),
            ("PencarianGanda, 1 thread", () => PencarianGanda.Cari(kolom).Pasangan.Length),
            ("PencarianGanda, 2 threads", () => PencarianGanda.Cari(kolom, new PilihanGanda { Derajat = 2 }).Pasangan.Length),
            ("columns and search, 2 threads", () => PencarianGanda.Cari(orang, new PilihanGanda { Derajat = 2 }).Pasangan.Length));
    }

    private static KolomGanda Bangun(int jumlah, out PopulasiGanda populasi, out TimeSpan lama)
    {
        populasi = new PopulasiGanda(Benih);
        var pembangun = new PembangunKolomGanda(jumlah);
        lama = default;
        while (pembangun.Jumlah < jumlah)
        {
            Penduduk[] potong = populasi.Potong(Math.Min(PopulasiGanda.PerPotong, jumlah - pembangun.Jumlah));
            long mulai = Stopwatch.GetTimestamp();
            Array.ForEach(potong, pembangun.Tambah);
            lama += Stopwatch.GetElapsedTime(mulai);
        }

        return pembangun.Selesai();
    }

    /// <summary>The best of seven, in time that passed and in time on processors: on a busy machine the two differ.</summary>
    private static (double Detik, double Prosesor) Ukur(Func<HasilGanda> kerja)
    {
        (double Detik, double Prosesor) terbaik = (double.MaxValue, double.MaxValue);
        for (int i = 0; i < 7; i++)
        {
            GC.Collect();
            TimeSpan prosesor = Environment.CpuUsage.TotalTime;
            long mulai = Stopwatch.GetTimestamp();
            _ = kerja();
            terbaik = (Math.Min(terbaik.Detik, Stopwatch.GetElapsedTime(mulai).TotalSeconds), Math.Min(terbaik.Prosesor, (Environment.CpuUsage.TotalTime - prosesor).TotalSeconds));
        }

        return terbaik;
    }

    private static (double Recall, double Presisi) Nilai(PopulasiGanda populasi, HasilGanda hasil)
    {
        var ketemu = hasil.Pasangan.Select(p => (p.A, p.B)).ToHashSet();
        return (100.0 * populasi.Salinan.Count(s => Ada(ketemu, s)) / populasi.Salinan.Count, 100.0 * hasil.Pasangan.Count(p => Benar(populasi, p)) / hasil.Pasangan.Length);
    }

    private static bool Ada(HashSet<(int, int)> ketemu, (int Salinan, int Asal, Kerusakan Rusak) s) => ketemu.Contains((Math.Min(s.Salinan, s.Asal), Math.Max(s.Salinan, s.Asal)));

    private static bool Benar(PopulasiGanda populasi, PasanganGanda p) => populasi.Kebenaran[p.A] == populasi.Kebenaran[p.B];

    /// <summary>Watches the memory of the process while a search runs.</summary>
    private sealed class Puncak : IDisposable
    {
        private readonly CancellationTokenSource _batal = new();
        private readonly Task<long> _tugas;

        public Puncak()
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            _tugas = Task.Factory.StartNew(
                () =>
                {
                    long tertinggi = 0;
                    do
                    {
                        tertinggi = Math.Max(tertinggi, Environment.WorkingSet);
                        Thread.Sleep(2);
                    }
                    while (!_batal.IsCancellationRequested);

                    return tertinggi;
                },
                TaskCreationOptions.LongRunning);
        }

        public long Selesai()
        {
            _batal.Cancel();
            return _tugas.Result;
        }

        public void Dispose() => _batal.Dispose();
    }
}
