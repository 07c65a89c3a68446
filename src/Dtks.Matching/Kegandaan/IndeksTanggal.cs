using System.Numerics;

namespace Dtks.Matching;

/// <summary>The different dates of birth in ascending order, and for each the later ones that GD-4 calls close.</summary>
internal sealed class IndeksTanggal
{
    private const int VarianTerbanyak = 73;

    private readonly ulong[] _ada;
    private readonly int[] _sebelum;
    private readonly int[] _awalDekat;
    private readonly List<int> _dekat = [];

    internal IndeksTanggal(KolomGanda k)
    {
        int terakhir = 0;
        foreach (int tanggal in k.Tanggal.AsSpan(0, k.Jumlah))
        {
            terakhir = Math.Max(terakhir, tanggal);
        }

        _ada = new ulong[(terakhir >> 6) + 1];
        foreach (int tanggal in k.Tanggal.AsSpan(0, k.Jumlah))
        {
            _ada[tanggal >> 6] |= 1UL << (tanggal & 63);
        }

        _ada[0] &= ~1UL;
        _sebelum = new int[_ada.Length];
        for (int i = 0; i < _ada.Length; i++)
        {
            _sebelum[i] = Jumlah;
            Jumlah += BitOperations.PopCount(_ada[i]);
        }

        Tanggal = new int[Jumlah];
        int urutan = 0;
        for (int i = 0; i < _ada.Length; i++)
        {
            for (ulong sisa = _ada[i]; sisa != 0; sisa &= sisa - 1)
            {
                Tanggal[urutan++] = (i << 6) + BitOperations.TrailingZeroCount(sisa);
            }
        }

        _awalDekat = new int[Jumlah + 1];
        Span<int> varian = stackalloc int[VarianTerbanyak];
        for (int u = 0; u < Jumlah; u++)
        {
            foreach (int v in varian[..TanggalGanda.Varian(Tanggal[u], varian)])
            {
                if (v > Tanggal[u] && v <= terakhir && (_ada[v >> 6] & (1UL << (v & 63))) != 0)
                {
                    _dekat.Add(Urutan(v));
                }
            }

            _awalDekat[u + 1] = _dekat.Count;
        }
    }

    /// <summary>Number of different dates.</summary>
    internal int Jumlah { get; }

    /// <summary>The dates, ascending.</summary>
    internal int[] Tanggal { get; }

    /// <summary>The place of a date that occurs.</summary>
    internal int Urutan(int tanggal) => _sebelum[tanggal >> 6] + BitOperations.PopCount(_ada[tanggal >> 6] & ((1UL << (tanggal & 63)) - 1));

    /// <summary>The places of the later dates that are close to one.</summary>
    internal ReadOnlySpan<int> DekatSesudah(int urutan) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_dekat)[_awalDekat[urutan].._awalDekat[urutan + 1]];
}
