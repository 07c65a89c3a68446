namespace Dtks.Cli.Operasi;

/// <summary>Notices the second occurrence of a key in a list; small lists are searched in place, without a hash table.</summary>
internal struct TandaGanda<T>(int jumlah)
    where T : IEquatable<T>
{
    private const int Kecil = 8;

    private readonly HashSet<T>? himpunan = jumlah > Kecil ? new HashSet<T>(jumlah) : null;
    private readonly T[] daftar = jumlah > Kecil ? [] : new T[jumlah];
    private int terisi;

    /// <summary>Adds a key; false when it is there already.</summary>
    public bool Tambah(T kunci)
    {
        if (himpunan is not null)
        {
            return himpunan.Add(kunci);
        }

        if (daftar.AsSpan(0, terisi).Contains(kunci))
        {
            return false;
        }

        daftar[terisi++] = kunci;
        return true;
    }
}
