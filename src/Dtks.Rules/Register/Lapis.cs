using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dtks.Rules;

/// <summary>An immutable list whose changes lie over a fixed array: reading costs the same, a change costs what it touches.</summary>
internal sealed class Lapis<T>
{
    private readonly T[] _dasar;
    private readonly ImmutableDictionary<int, T> _ubah;

    private Lapis(T[] dasar, ImmutableDictionary<int, T> ubah, int jumlah)
    {
        _dasar = dasar;
        _ubah = ubah;
        Jumlah = jumlah;
    }

    public int Jumlah { get; }

    public T this[int indeks] => !_ubah.IsEmpty && _ubah.TryGetValue(indeks, out var nilai) ? nilai : _dasar[indeks];

    public static Lapis<T> Dari(IEnumerable<T> isi)
    {
        T[] dasar = [.. isi];
        return new(dasar, ImmutableDictionary<int, T>.Empty, dasar.Length);
    }

    public Lapis<T> Dengan(int indeks, T nilai) => new(_dasar, _ubah.SetItem(indeks, nilai), Math.Max(Jumlah, indeks + 1));

    public Lapis<T> Dengan(IReadOnlyCollection<KeyValuePair<int, T>> perubahan) => perubahan.Count == 0
        ? this
        : new(_dasar, _ubah.SetItems(perubahan), Math.Max(Jumlah, perubahan.Max(p => p.Key) + 1));

    /// <summary>The same list; once many changes lie over it, as an array of its own.</summary>
    public Lapis<T> Ringkas() => _ubah.Count > 1000 && _ubah.Count > Jumlah / 8 ? Dari(Semua()) : this;

    public IEnumerable<T> Semua()
    {
        for (var i = 0; i < Jumlah; i++)
        {
            yield return this[i];
        }
    }
}

/// <summary>Places by key, over a list that grows and changes; a place found must be looked at, since what stands there may have another key by now.</summary>
internal sealed class Indeks<TKunci>
    where TKunci : struct, IEquatable<TKunci>
{
    private readonly Dictionary<TKunci, int> _pertama;
    private readonly int[] _lanjut;
    private readonly ImmutableDictionary<TKunci, ImmutableArray<int>> _tambahan;

    private Indeks(Dictionary<TKunci, int> pertama, int[] lanjut, ImmutableDictionary<TKunci, ImmutableArray<int>> tambahan)
    {
        _pertama = pertama;
        _lanjut = lanjut;
        _tambahan = tambahan;
    }

    public static Indeks<TKunci> Dari(int jumlah, Func<int, TKunci?> kunci)
    {
        var pertama = new Dictionary<TKunci, int>(jumlah);
        var lanjut = new int[jumlah];
        for (var i = jumlah - 1; i >= 0; i--)
        {
            lanjut[i] = -1;
            if (kunci(i) is { } ada)
            {
                ref var tempat = ref CollectionsMarshal.GetValueRefOrAddDefault(pertama, ada, out var sudah);
                lanjut[i] = sudah ? tempat : -1;
                tempat = i;
            }
        }

        return new(pertama, lanjut, ImmutableDictionary<TKunci, ImmutableArray<int>>.Empty);
    }

    public Indeks<TKunci> Dengan(TKunci kunci, int tempat) => Cari(kunci).Contains(tempat) ? this
        : new(_pertama, _lanjut, _tambahan.SetItem(kunci, [.. _tambahan.GetValueOrDefault(kunci, []), tempat]));

    public IEnumerable<int> Cari(TKunci kunci)
    {
        for (var i = _pertama.TryGetValue(kunci, out var awal) ? awal : -1; i >= 0; i = _lanjut[i])
        {
            yield return i;
        }

        foreach (var i in _tambahan.GetValueOrDefault(kunci, []))
        {
            yield return i;
        }
    }
}
