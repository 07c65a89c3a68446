using Xunit;

namespace Dtks.Bersama;

/// <summary>How what tests say about allocation is measured.</summary>
internal static class Alokasi
{
    private const int KaliPalingBanyak = 40;

    /// <summary>Fails when every one of many runs of the work allocates managed memory on this thread.</summary>
    /// <remarks>
    /// Work that allocates does so in each run. The runtime itself now and then allocates for work that does not: when it
    /// compiles a method anew for a higher tier, or first reaches a type. Such a run says nothing about the work and is repeated.
    /// </remarks>
    public static void Nol(Action kerja) => PalingBanyak(0, kerja);

    /// <summary>Fails when every one of many runs of the work allocates more than so many bytes on this thread.</summary>
    public static void PalingBanyak(long bita, Action kerja)
    {
        kerja();
        long paling = long.MaxValue;
        for (int i = 0; i < KaliPalingBanyak && paling > bita; i++)
        {
            long sebelum = GC.GetAllocatedBytesForCurrentThread();
            kerja();
            paling = Math.Min(paling, GC.GetAllocatedBytesForCurrentThread() - sebelum);
        }

        Assert.InRange(paling, 0, bita);
    }
}
