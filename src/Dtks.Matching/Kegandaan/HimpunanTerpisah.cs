namespace Dtks.Matching;

/// <summary>Disjoint sets of the numbers from 0, joined pair by pair.</summary>
internal sealed class HimpunanTerpisah(int banyak)
{
    private readonly int[] _induk = [.. Enumerable.Range(0, banyak)];

    /// <summary>Number of sets.</summary>
    internal int Jumlah { get; private set; } = banyak;

    internal int Akar(int i)
    {
        while (_induk[i] != i)
        {
            i = _induk[i] = _induk[_induk[i]];
        }

        return i;
    }

    internal void Satukan(int a, int b)
    {
        (int x, int y) = (Akar(a), Akar(b));
        if (x != y)
        {
            _induk[Math.Max(x, y)] = Math.Min(x, y);
            Jumlah--;
        }
    }
}
