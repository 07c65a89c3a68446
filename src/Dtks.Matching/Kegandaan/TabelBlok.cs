namespace Dtks.Matching;

/// <summary>Groups records by a mixed 64-bit key.</summary>
/// <remarks>The key must stand for the value it was mixed from, one to one.</remarks>
internal sealed class TabelBlok
{
    private readonly ulong[] _kunci;
    private readonly int[] _orang;
    private readonly int[] _lanjut;
    private readonly int[] _banyak;
    private readonly int[] _slot;

    internal TabelBlok(int paling)
    {
        _kunci = new ulong[paling + 1];
        _orang = new int[paling + 1];
        _lanjut = new int[paling + 1];
        _banyak = new int[paling + 1];
        _slot = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, Math.Min(paling, 1 << 29) * 2))];
    }

    /// <summary>Records entered; the entries are numbered from 1.</summary>
    internal int Jumlah { get; private set; }

    /// <summary>Different keys.</summary>
    internal int Blok { get; private set; }

    internal void Tambah(ulong kunci, int orang)
    {
        int baru = ++Jumlah;
        _kunci[baru] = kunci;
        _orang[baru] = orang;
        int topeng = _slot.Length - 1;
        int letak = unchecked((int)kunci) & topeng;
        while (_slot[letak] is var kepala and > 0)
        {
            if (_kunci[kepala] == kunci)
            {
                _lanjut[baru] = _lanjut[kepala];
                _lanjut[kepala] = baru;
                _banyak[kepala]++;
                return;
            }

            letak = (letak + 1) & topeng;
        }

        _slot[letak] = baru;
        _banyak[baru] = 1;
        Blok++;
    }

    /// <summary>Records of the block that an entry heads; 0 for an entry that heads none.</summary>
    internal int Banyak(int kepala) => _banyak[kepala];

    /// <summary>The records of the block that an entry heads.</summary>
    internal ReadOnlySpan<int> Isi(int kepala, ref int[] tempat)
    {
        int banyak = _banyak[kepala];
        if (tempat.Length < banyak)
        {
            tempat = new int[Math.Max(banyak, tempat.Length * 2)];
        }

        int n = 0;
        for (int e = kepala; n < banyak; e = _lanjut[e])
        {
            tempat[n++] = _orang[e];
        }

        return tempat.AsSpan(0, banyak);
    }
}
