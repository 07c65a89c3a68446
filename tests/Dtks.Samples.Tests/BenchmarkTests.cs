using Dtks.Benchmarks;

namespace Dtks.Samples.Tests;

/// <summary>What the benchmarks compare does the same work: every way runs on few data, and each benchmark holds their answers against each other.</summary>
public class BenchmarkTests
{
    public static TheoryData<string> Ukuran => [.. Semua().Select(u => u.Nama)];

    [Theory]
    [MemberData(nameof(Ukuran))]
    public void The_ways_of_a_benchmark_agree(string nama)
    {
        var pengukur = new Pengukur(TextWriter.Null, periksaSaja: true);
        Semua().Single(u => u.Nama == nama).Jalankan(pengukur);
        Assert.True(pengukur.JumlahDibandingkan > 0, "Nothing was compared.");
    }

    private static IEnumerable<IUkuran> Semua() => typeof(IUkuran).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IUkuran)))
        .Select(t => (IUkuran)Activator.CreateInstance(t)!)
        .OrderBy(u => u.Nama, StringComparer.Ordinal);
}
