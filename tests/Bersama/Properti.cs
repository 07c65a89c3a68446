using System.Collections.Concurrent;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Bersama;

/// <summary>How every property of the tests runs: fixed seed, so that a run repeats; replay and count by environment variable.</summary>
/// <remarks>
/// <c>DTKS_BENIH=seed[,gamma[,size]]</c> replays what a failure printed (or <c>acak</c> for a fresh seed); <c>DTKS_JUMLAH=n</c>
/// replaces the number of cases of every property. Without it no property runs more than <see cref="JumlahRingkas"/> cases;
/// <c>DTKS_JUMLAH=penuh</c>, as <c>.ci/run</c> says, runs the number that stands beside each. What is walked instead of drawn, such as
/// every pair of states, is walked likewise: all with <c>penuh</c>, a part of it (<see cref="Cuplikan{T}"/>) otherwise.
/// </remarks>
internal static class Properti
{
    private const int JumlahBaku = 200;
    private const int JumlahRingkas = 100;

    /// <summary>Whether every property runs with all its cases.</summary>
    public static bool Penuh => Environment.GetEnvironmentVariable("DTKS_JUMLAH") == "penuh";

    /// <summary>How many cases run of so many.</summary>
    public static int Kali(int jumlah) => Penuh ? jumlah : Angka("DTKS_JUMLAH") is { Length: 1 } n ? (int)n[0] : Math.Min(jumlah, JumlahRingkas);

    /// <summary>The configuration of a property.</summary>
    public static Config Konfigurasi(int jumlah = JumlahBaku)
    {
        Config config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Kali(jumlah));
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

/// <summary>What a test walks of an exhaustion: all with <c>DTKS_JUMLAH=penuh</c>, else a fixed part that meets every value of each dimension.</summary>
/// <remarks>
/// A turn (one context, one edition) takes each n-th element, beginning at its own number, so that turns together walk over all; what of a dimension those
/// leave out is added. The first turn of a value is thus never left to luck. Its text says how many of how many were walked: a test writes it.
/// </remarks>
internal sealed class Cuplikan<T>
{
    private readonly T[] _semua;
    private readonly int _setiap;
    private readonly int[][] _nilai;
    private readonly ConcurrentDictionary<int, T[]> _bagian = [];
    private long _dilalui;
    private long _seluruhnya;

    /// <summary>Takes part of a list.</summary>
    /// <param name="semua">The whole, in an order that never changes.</param>
    /// <param name="setiap">How many elements are passed for one that is walked.</param>
    /// <param name="dimensi">The dimensions of which every turn meets every value.</param>
    public Cuplikan(IEnumerable<T> semua, int setiap, params Func<T, object?>[] dimensi)
    {
        _semua = [.. semua];
        Assert.NotEmpty(_semua);
        _setiap = Properti.Penuh ? 1 : setiap;
        _nilai = _setiap == 1 ? [] : [.. dimensi.Select(Nomori)];
    }

    /// <summary>What a turn walks.</summary>
    public IReadOnlyList<T> Bagian(int giliran)
    {
        var bagian = _bagian.GetOrAdd(giliran % _setiap, Susun);
        Interlocked.Add(ref _dilalui, bagian.Length);
        Interlocked.Add(ref _seluruhnya, _semua.Length);
        return bagian;
    }

    /// <summary>How many of how many were walked.</summary>
    public override string ToString() => $"{_dilalui} of {_seluruhnya}";

    private T[] Susun(int awal)
    {
        if (_setiap == 1)
        {
            return _semua;
        }

        var terpilih = new bool[_semua.Length];
        for (var i = awal % _semua.Length; i < _semua.Length; i += _setiap)
        {
            terpilih[i] = true;
        }

        foreach (var nilai in _nilai)
        {
            var ada = new bool[_semua.Length];
            for (var i = 0; i < nilai.Length; i++)
            {
                ada[nilai[i]] |= terpilih[i];
            }

            for (var i = 0; i < nilai.Length; i++)
            {
                terpilih[i] |= !ada[nilai[i]];
                ada[nilai[i]] = true;
            }
        }

        return [.. _semua.Where((_, i) => terpilih[i])];
    }

    /// <summary>The values of a dimension as numbers in the order in which they come; null is the value of what has none of its own.</summary>
    private int[] Nomori(Func<T, object?> dimensi)
    {
        var nomor = new Dictionary<object, int>();
        return [.. _semua.Select(s => dimensi(s) ?? this).Select(n => nomor.TryGetValue(n, out var lama) ? lama : nomor[n] = nomor.Count)];
    }
}
