using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>One part of a search that is divided by key range: part <see cref="Nomor"/> of <see cref="Dari"/>.</summary>
/// <remarks>
/// Which keys belong to which part follows from the keys alone, so the parts may run in different processes and on different machines, each over the same
/// people in the same order. Value equality. The default value is the whole search, 1 of 1.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BagianPencarian
{
    private readonly int _lebih;
    private readonly int _dariLebih;

    /// <summary>Names a part.</summary>
    /// <param name="nomor">From 1 to <paramref name="dari"/>.</param>
    /// <param name="dari">Number of parts, 1 to 65536.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number outside its range.</exception>
    public BagianPencarian(int nomor, int dari)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dari, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dari, 65536);
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, dari);
        _lebih = nomor - 1;
        _dariLebih = dari - 1;
    }

    private BagianPencarian(int lebih, int dari, bool terbagi)
    {
        _ = terbagi;
        _lebih = lebih;
        _dariLebih = dari - 1;
    }

    /// <summary>The whole search: part 1 of 1.</summary>
    public static BagianPencarian Seluruhnya => default;

    /// <summary>Number of this part, from 1.</summary>
    public int Nomor => _lebih + 1;

    /// <summary>Number of parts.</summary>
    public int Dari => _dariLebih + 1;

    /// <summary>The part as <c>2/8</c>.</summary>
    /// <returns>Two integers and a slash.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Nomor}/{Dari}");

    /// <summary>Piece <paramref name="ke"/> (from 0) of this part cut into <paramref name="pecahan"/>.</summary>
    internal BagianPencarian Pecah(int ke, int pecahan) => new((_lebih * pecahan) + ke, Dari * pecahan, terbagi: true);

    /// <summary>Whether a mixed key belongs to this part.</summary>
    internal bool Memuat(ulong kunci) => PengacakKunci.Bagian(kunci, Dari) == _lebih;
}
