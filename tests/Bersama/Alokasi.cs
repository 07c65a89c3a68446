using System.Diagnostics;
using Xunit;

namespace Dtks.Bersama;

/// <summary>How what tests say about allocation is measured.</summary>
internal static class Alokasi
{
    /// <summary>The collection of what is measured once the other tests have ended: while they bring new code, the runtime compiles nothing anew.</summary>
    public const string Sendiri = "alokasi";

    private static readonly TimeSpan PalingLama = TimeSpan.FromSeconds(30);

    /// <summary>Fails when every one of many runs of the work allocates managed memory on this thread.</summary>
    /// <remarks>
    /// Work that allocates does so in each run. The runtime itself now and then allocates for work that does not: when it
    /// compiles a method anew for a higher tier, or first reaches a type; and code of the lowest tier keeps on the heap what better code does not. Such a
    /// run says nothing about the work and is repeated a little later, for the runtime compiles anew only where it finds a moment without new code.
    /// </remarks>
    public static void Nol(Action kerja) => PalingBanyak(0, kerja);

    /// <summary>Fails when every one of many runs of the work allocates more than so many bytes on this thread.</summary>
    public static void PalingBanyak(long bita, Action kerja)
    {
        kerja();
        long paling = long.MaxValue;
        for (var mulai = Stopwatch.GetTimestamp(); paling > bita && Stopwatch.GetElapsedTime(mulai) < PalingLama;)
        {
            long sebelum = GC.GetAllocatedBytesForCurrentThread();
            kerja();
            paling = Math.Min(paling, GC.GetAllocatedBytesForCurrentThread() - sebelum);
            if (paling > bita)
            {
                Thread.Sleep(20);
            }
        }

        Assert.InRange(paling, 0, bita);
    }
}

/// <summary>Runs alone (<see cref="Alokasi.Sendiri"/>).</summary>
[CollectionDefinition(Alokasi.Sendiri, DisableParallelization = true)]
public sealed class KoleksiAlokasi;
