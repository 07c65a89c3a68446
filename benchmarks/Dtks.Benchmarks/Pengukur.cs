using System.Diagnostics;

namespace Dtks.Benchmarks;

/// <summary>Times several ways of doing the same work in one run, interleaved, and prints a Markdown table.</summary>
/// <remarks>
/// Each way is warmed up by time (tiered compilation settles only after a while), then all ways take turns for several rounds, so that a noisy
/// machine disturbs all alike. The quickest round counts, the one with the least of other work in it. Allocation is that of the calling thread.
/// </remarks>
internal sealed class Pengukur(TextWriter keluar, bool periksaSaja = false)
{
    private const int BanyakDiperiksa = 4096;

    private static readonly TimeSpan Pemanasan = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LamaPutaran = TimeSpan.FromMilliseconds(20);
    private const int JumlahPutaran = 61;

    /// <summary>Where more may be printed (facts about the data, growth tables).</summary>
    public TextWriter Keluar => keluar;

    /// <summary>Whether nothing is timed: every way runs once on few data, which is enough for the ways to be held against each other.</summary>
    public bool PeriksaSaja => periksaSaja;

    /// <summary>How many comparisons were made.</summary>
    public int JumlahDibandingkan { get; private set; }

    /// <summary>How much data: all of it, or few where nothing is timed.</summary>
    public int Banyak(int penuh) => periksaSaja ? Math.Min(penuh, BanyakDiperiksa) : penuh;

    /// <summary>Compares ways of doing the same work.</summary>
    /// <param name="judul">Title of the table.</param>
    /// <param name="satuan">What one piece of work is, for example <c>NIK</c>.</param>
    /// <param name="jumlah">Pieces of work in one call.</param>
    /// <param name="pembanding">Name of the way that the ratios are stated against.</param>
    /// <param name="cara">The ways; each call does all pieces and returns a checksum of its results (so that nothing is optimised away).</param>
    /// <returns>Pieces per second by name.</returns>
    public IReadOnlyDictionary<string, double> Bandingkan(
        string judul, string satuan, long jumlah, string pembanding, params (string Nama, Func<long> Kerja)[] cara) => Bandingkan(judul, satuan, jumlah, pembanding, JumlahPutaran, cara);

    /// <inheritdoc cref="Bandingkan(string, string, long, string, ValueTuple{string, Func{long}}[])"/>
    /// <param name="putaran">How many rounds: fewer where one piece of work takes a second.</param>
    public IReadOnlyDictionary<string, double> Bandingkan(
        string judul, string satuan, long jumlah, string pembanding, int putaran, params (string Nama, Func<long> Kerja)[] cara)
    {
        JumlahDibandingkan++;
        if (periksaSaja)
        {
            return cara.ToDictionary(c => c.Nama, c => (double)(c.Kerja() & 1));
        }

        int[] ulangan = [.. cara.Select(c => Panaskan(c.Kerja))];
        var detik = new double[cara.Length][];
        var bait = new double[cara.Length];
        long jumlahan = 0;
        for (int i = 0; i < cara.Length; i++)
        {
            detik[i] = new double[putaran];
        }

        for (int ke = 0; ke < putaran; ke++)
        {
            for (int i = 0; i < cara.Length; i++)
            {
                long sebelum = GC.GetAllocatedBytesForCurrentThread();
                long mulai = Stopwatch.GetTimestamp();
                for (int n = 0; n < ulangan[i]; n++)
                {
                    jumlahan = unchecked(jumlahan + cara[i].Kerja());
                }

                detik[i][ke] = Stopwatch.GetElapsedTime(mulai).TotalSeconds / ulangan[i] / jumlah;
                bait[i] = (double)(GC.GetAllocatedBytesForCurrentThread() - sebelum) / ulangan[i] / jumlah;
            }
        }

        GC.KeepAlive(jumlahan);
        double[] tercepat = [.. detik.Select(d => d.Min())];
        double acuan = tercepat[Array.FindIndex(cara, c => c.Nama == pembanding) is >= 0 and var a
            ? a
            : throw new ArgumentException("The baseline is not among the ways.", nameof(pembanding))];
        keluar.WriteLine($"### {judul}");
        keluar.WriteLine();
        keluar.WriteLine($"| way | million {satuan}/s | ns per {satuan} | B per {satuan} | times {pembanding} |");
        keluar.WriteLine("|---|---:|---:|---:|---:|");
        for (int i = 0; i < cara.Length; i++)
        {
            keluar.WriteLine($"| {cara[i].Nama} | {1 / tercepat[i] / 1e6:0.###} | {tercepat[i] * 1e9:0.##} | {bait[i]:0.##} | {acuan / tercepat[i]:0.0} |");
        }

        keluar.WriteLine();
        return cara.Select((c, i) => (c.Nama, Laju: 1 / tercepat[i])).ToDictionary(x => x.Nama, x => x.Laju);
    }

    private static int Panaskan(Func<long> kerja)
    {
        long mulai = Stopwatch.GetTimestamp();
        TimeSpan tercepat = TimeSpan.MaxValue;
        do
        {
            long awal = Stopwatch.GetTimestamp();
            _ = kerja();
            TimeSpan lama = Stopwatch.GetElapsedTime(awal);
            tercepat = lama < tercepat ? lama : tercepat;
        }
        while (Stopwatch.GetElapsedTime(mulai) < Pemanasan);

        return (int)Math.Clamp(LamaPutaran / TimeSpan.FromTicks(Math.Max(tercepat.Ticks, 1)), 1, 1_000_000);
    }
}
