using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Bersama;

/// <summary>How every property of the tests runs: fixed seed, so that a run repeats; replay and count by environment variable.</summary>
/// <remarks>
/// <c>DTKS_BENIH=seed[,gamma[,size]]</c> replays what a failure printed (or <c>acak</c> for a fresh seed); <c>DTKS_JUMLAH=n</c>
/// replaces the number of cases of every property. Without it no property runs more than <see cref="JumlahRingkas"/> cases;
/// <c>DTKS_JUMLAH=penuh</c>, as <c>.ci/run</c> says, runs the number that stands beside each.
/// </remarks>
internal static class Properti
{
    private const int JumlahBaku = 200;
    private const int JumlahRingkas = 400;

    /// <summary>The configuration of a property.</summary>
    public static Config Konfigurasi(int jumlah = JumlahBaku)
    {
        Config config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(
                Environment.GetEnvironmentVariable("DTKS_JUMLAH") == "penuh" ? jumlah
                : Angka("DTKS_JUMLAH") is { Length: 1 } n ? (int)n[0]
                : Math.Min(jumlah, JumlahRingkas));
        return Environment.GetEnvironmentVariable("DTKS_BENIH") == "acak"
            ? config
            : (Angka("DTKS_BENIH") ?? [20240229, 7]) switch
            {
                [var benih] => config.WithReplay(benih, 7),
                [var benih, var gamma] => config.WithReplay(benih, gamma),
                [var benih, var gamma, var ukuran] => config.WithReplay(benih, gamma, (int)ukuran),
                _ => throw new InvalidOperationException("DTKS_BENIH=seed[,gamma[,size]]"),
            };
    }

    /// <summary>Checks a law for every value of a generator, shrinking a counter-example.</summary>
    public static void UntukSemua<T>(Arbitrary<T> nilai, Func<T, bool> hukum, int jumlah = JumlahBaku)
        => Prop.ForAll(nilai, hukum).Check(Konfigurasi(jumlah));

    /// <summary>Checks a law for every pair of values.</summary>
    public static void UntukSemua<T1, T2>(Arbitrary<T1> kiri, Arbitrary<T2> kanan, Func<T1, T2, bool> hukum, int jumlah = JumlahBaku)
        => Prop.ForAll(kiri, kanan, hukum).Check(Konfigurasi(jumlah));

    /// <summary>Checks a law whose failure is an exception, such as a failed assertion.</summary>
    public static void UntukSemua<T>(Arbitrary<T> nilai, Action<T> hukum, int jumlah = JumlahBaku)
        => Prop.ForAll(nilai, hukum).Check(Konfigurasi(jumlah));

    /// <summary>Checks a law for every pair of values, whose failure is an exception.</summary>
    public static void UntukSemua<T1, T2>(Arbitrary<T1> kiri, Arbitrary<T2> kanan, Action<T1, T2> hukum, int jumlah = JumlahBaku)
        => Prop.ForAll(kiri, kanan, hukum).Check(Konfigurasi(jumlah));

    private static ulong[]? Angka(string variabel)
        => Environment.GetEnvironmentVariable(variabel) is { Length: > 0 } teks
            ? [.. teks.Trim('(', ')').Split(',').Select(s => ulong.Parse(s.Trim(), CultureInfo.InvariantCulture))]
            : null;
}
