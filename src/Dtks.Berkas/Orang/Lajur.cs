namespace Dtks.Berkas;

/// <summary>A column that is filled row by row.</summary>
/// <remarks>To be filled by one thread.</remarks>
// Why: a list clears its memory before it is written, and copies it a dozen times on the way to the rows of a block; both took a fifth of the time of reading.
internal sealed class Lajur<T>
{
    private T[] _isi = [];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a row.</summary>
    public T this[int indeks] => Isi[indeks];

    /// <summary>All values.</summary>
    public ReadOnlySpan<T> Isi => _isi.AsSpan(0, Count);

    /// <summary>Makes room for so many rows before the first one.</summary>
    public void Sediakan(int jumlah) => _isi = GC.AllocateUninitializedArray<T>(jumlah);

    /// <summary>Adds the value of the next row.</summary>
    public void Add(T nilai)
    {
        if (Count == _isi.Length)
        {
            T[] baru = GC.AllocateUninitializedArray<T>(Math.Max(256, Count * 2));
            Isi.CopyTo(baru);
            _isi = baru;
        }

        _isi[Count++] = nilai;
    }

    /// <summary>Takes the value of the last row away.</summary>
    public void BuangTerakhir() => Count--;

    /// <summary>Moves all values into a span; nothing is left.</summary>
    public void PindahkanKe(Span<T> tujuan)
    {
        Isi.CopyTo(tujuan);
        _isi = [];
        Count = 0;
    }
}
