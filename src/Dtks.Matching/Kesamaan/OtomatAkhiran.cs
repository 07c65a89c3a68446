namespace Dtks.Matching;

/// <summary>The suffix automaton of a text: finds the longest block in common with another text in one pass over each.</summary>
/// <remarks>
/// A. Blumer, J. Blumer, D. Haussler, A. Ehrenfeucht, M. T. Chen, J. Seiferas, "The smallest automaton recognizing the subwords of a text", 1985. Memory is linear in the
/// longest text it may hold; it is built anew for each part of a text without being allocated anew.
/// </remarks>
internal sealed class OtomatAkhiran
{
    private const int TanpaTautan = -1;

    private readonly int[] _panjang;
    private readonly int[] _tautan;
    private readonly int[] _akhirPertama;
    private readonly int[] _tepi;
    private readonly int[] _tepiLanjut;
    private readonly int[] _tepiDari;
    private readonly int[] _tepiKe;
    private readonly char[] _tepiHuruf;
    private readonly int[] _slot;
    private int _keadaan;
    private int _jumlahTepi;
    private int _terakhir;
    private int _topeng;

    internal OtomatAkhiran(int terpanjang)
    {
        // Why: an automaton of n characters has at most 2n states and 3n edges.
        _panjang = new int[(2 * terpanjang) + 2];
        _tautan = new int[_panjang.Length];
        _akhirPertama = new int[_panjang.Length];
        _tepi = new int[_panjang.Length];
        _tepiLanjut = new int[(3 * terpanjang) + 3];
        _tepiDari = new int[_tepiLanjut.Length];
        _tepiKe = new int[_tepiLanjut.Length];
        _tepiHuruf = new char[_tepiLanjut.Length];
        _slot = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_tepiLanjut.Length * 2)];
    }

    /// <summary>The longest block of <paramref name="a"/> in the text that was built, of several the earliest in <paramref name="a"/>, then in the text.</summary>
    internal (int AwalA, int AwalB, int Panjang) Terpanjang(ReadOnlySpan<char> a)
    {
        (int akhirA, int akhirB, int terpanjang) = (0, 0, 0);
        int keadaan = 0;
        int panjang = 0;
        for (int i = 0; i < a.Length; i++)
        {
            int tepi;
            while ((tepi = Cari(keadaan, a[i])) == 0 && keadaan != 0)
            {
                keadaan = _tautan[keadaan];
                panjang = _panjang[keadaan];
            }

            if (tepi != 0)
            {
                keadaan = _tepiKe[tepi];
                panjang++;
            }

            if (panjang > terpanjang)
            {
                (akhirA, akhirB, terpanjang) = (i, _akhirPertama[keadaan], panjang);
            }
        }

        return (akhirA - terpanjang + 1, akhirB - terpanjang + 1, terpanjang);
    }

    internal void Bangun(ReadOnlySpan<char> b)
    {
        _topeng = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)((3 * b.Length) + 3) * 2) - 1;
        _slot.AsSpan(0, _topeng + 1).Clear();
        _jumlahTepi = 0;
        _keadaan = 1;
        _terakhir = 0;
        (_panjang[0], _tautan[0], _tepi[0]) = (0, TanpaTautan, 0);
        for (int i = 0; i < b.Length; i++)
        {
            Tambah(b[i], i);
        }
    }

    private void Tambah(char huruf, int i)
    {
        int baru = Keadaan(_panjang[_terakhir] + 1, i);
        int p = _terakhir;
        int tepi = 0;
        for (; p != TanpaTautan && (tepi = Cari(p, huruf)) == 0; p = _tautan[p])
        {
            TambahTepi(p, huruf, baru);
        }

        _tautan[baru] = p == TanpaTautan ? 0
            : _panjang[_tepiKe[tepi]] == _panjang[p] + 1 ? _tepiKe[tepi]
            : Belah(p, huruf, _tepiKe[tepi]);
        _terakhir = baru;
    }

    private int Belah(int p, char huruf, int lama)
    {
        int belahan = Keadaan(_panjang[p] + 1, _akhirPertama[lama]);
        for (int t = _tepi[lama]; t != 0; t = _tepiLanjut[t])
        {
            TambahTepi(belahan, _tepiHuruf[t], _tepiKe[t]);
        }

        _tautan[belahan] = _tautan[lama];
        _tautan[lama] = belahan;
        for (int tepi; p != TanpaTautan && (tepi = Cari(p, huruf)) != 0 && _tepiKe[tepi] == lama; p = _tautan[p])
        {
            _tepiKe[tepi] = belahan;
        }

        return belahan;
    }

    private int Keadaan(int panjang, int akhirPertama)
    {
        (_panjang[_keadaan], _akhirPertama[_keadaan], _tepi[_keadaan]) = (panjang, akhirPertama, 0);
        return _keadaan++;
    }

    private void TambahTepi(int dari, char huruf, int ke)
    {
        int tepi = ++_jumlahTepi;
        (_tepiDari[tepi], _tepiHuruf[tepi], _tepiKe[tepi], _tepiLanjut[tepi]) = (dari, huruf, ke, _tepi[dari]);
        _tepi[dari] = tepi;
        int letak = Letak(dari, huruf);
        while (_slot[letak] != 0)
        {
            letak = (letak + 1) & _topeng;
        }

        _slot[letak] = tepi;
    }

    private int Cari(int dari, char huruf)
    {
        int letak = Letak(dari, huruf);
        while (_slot[letak] is var tepi && tepi != 0)
        {
            if (_tepiDari[tepi] == dari && _tepiHuruf[tepi] == huruf)
            {
                return tepi;
            }

            letak = (letak + 1) & _topeng;
        }

        return 0;
    }

    private int Letak(int dari, char huruf) => unchecked((int)((((uint)dari * 2654435761u) ^ (huruf * 2246822519u)) >> 7)) & _topeng;
}
