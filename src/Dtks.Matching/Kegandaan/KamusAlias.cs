namespace Dtks.Matching;

/// <summary>Every different alias of names once, numbered from 1, with its features.</summary>
/// <remarks>Grows while columns are built; afterwards it is only read, from any thread.</remarks>
internal sealed class KamusAlias
{
    private int[] _slot = new int[1 << 12];
    private ulong[] _sidik = new ulong[1 << 11];
    private CiriNama[] _ciri = new CiriNama[1 << 11];
    private char[] _huruf = new char[1 << 15];
    private int _terisi;

    /// <summary>Number of aliases.</summary>
    internal int Jumlah { get; private set; }

    internal ref readonly CiriNama Ciri(int alias) => ref _ciri[alias];

    internal ReadOnlySpan<char> Teks(int alias)
    {
        ref readonly CiriNama ciri = ref _ciri[alias];
        return _huruf.AsSpan(ciri.Awal, ciri.Panjang);
    }

    /// <summary>The number of an alias, a new one when it was not seen before.</summary>
    internal int Tambah(ReadOnlySpan<char> teks) => Tambah(teks, PengacakKunci.Sidik(teks), null);

    /// <summary>Adds all aliases of another.</summary>
    /// <returns>The number here of each number there.</returns>
    internal int[] Tambah(KamusAlias lain)
    {
        // Why: at most so many become part of this one; doubling would take more, and copy it on the way.
        if (_ciri.Length < Jumlah + lain.Jumlah + 1)
        {
            Array.Resize(ref _ciri, Jumlah + lain.Jumlah + 1);
            Array.Resize(ref _sidik, _ciri.Length);
        }

        if (_huruf.Length - _terisi < lain._terisi)
        {
            Array.Resize(ref _huruf, (int)Math.Min(Array.MaxLength, (long)_terisi + lain._terisi));
        }

        int[] nomor = new int[lain.Jumlah + 1];
        for (int a = 1; a < nomor.Length; a++)
        {
            nomor[a] = Tambah(lain.Teks(a), lain._sidik[a], lain._ciri[a]);
        }

        return nomor;
    }

    /// <summary>Ends the adding: what only that needs is given back.</summary>
    internal void Tutup() => (_slot, _sidik) = ([], []);

    private int Tambah(ReadOnlySpan<char> teks, ulong sidik, CiriNama? ciri)
    {
        int letak = Cari(sidik, teks);
        if (_slot[letak] != 0)
        {
            return _slot[letak];
        }

        int alias = Jumlah + 1;
        Sediakan(alias, teks.Length);
        if (alias * 2 > _slot.Length)
        {
            Perbesar();
            letak = Cari(sidik, teks);
        }

        teks.CopyTo(_huruf.AsSpan(_terisi));
        _sidik[alias] = sidik;
        _ciri[alias] = ciri is { } ada ? ada with { Awal = _terisi } : CiriNama.Dari(teks, _terisi);
        _slot[letak] = alias;
        _terisi += teks.Length;
        Jumlah = alias;
        return alias;
    }

    private int Cari(ulong sidik, ReadOnlySpan<char> teks)
    {
        int topeng = _slot.Length - 1;
        int letak = unchecked((int)sidik) & topeng;
        while (_slot[letak] is var alias and > 0 && (_sidik[alias] != sidik || !teks.SequenceEqual(Teks(alias))))
        {
            letak = (letak + 1) & topeng;
        }

        return letak;
    }

    private void Sediakan(int alias, int panjang)
    {
        if (alias == _ciri.Length)
        {
            Array.Resize(ref _ciri, alias / 2 * 3);
            Array.Resize(ref _sidik, _ciri.Length);
        }

        if (_huruf.Length - _terisi < panjang)
        {
            Array.Resize(ref _huruf, (int)Math.Min(Array.MaxLength, Math.Max(_huruf.Length * 3L / 2, (long)_terisi + panjang)));
        }
    }

    private void Perbesar()
    {
        var baru = new int[_slot.Length * 2];
        int topeng = baru.Length - 1;
        for (int alias = 1; alias <= Jumlah; alias++)
        {
            int letak = unchecked((int)_sidik[alias]) & topeng;
            while (baru[letak] != 0)
            {
                letak = (letak + 1) & topeng;
            }

            baru[letak] = alias;
        }

        _slot = baru;
    }
}
