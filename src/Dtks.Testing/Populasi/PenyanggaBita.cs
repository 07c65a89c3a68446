namespace Dtks.Testing;

/// <summary>A growing buffer of bytes, used again and again.</summary>
internal sealed class PenyanggaBita
{
    private byte[] _isi = new byte[1 << 16];
    private int _panjang;

    /// <summary>What was written since the last <see cref="Kosongkan"/>.</summary>
    public ReadOnlySpan<byte> Isi => _isi.AsSpan(0, _panjang);

    public int Panjang => _panjang;

    public void Kosongkan() => _panjang = 0;

    public void Tulis(ReadOnlySpan<byte> bita)
    {
        Sediakan(bita.Length);
        bita.CopyTo(_isi.AsSpan(_panjang));
        _panjang += bita.Length;
    }

    public void Tulis(byte bita)
    {
        Sediakan(1);
        _isi[_panjang++] = bita;
    }

    /// <summary>Plain text, ASCII only.</summary>
    public void Teks(ReadOnlySpan<char> teks)
    {
        Sediakan(teks.Length);
        foreach (char c in teks)
        {
            _isi[_panjang++] = (byte)c;
        }
    }

    /// <summary>A whole number, 0 or more, without leading zeros.</summary>
    public void Angka(int angka)
    {
        int lebar = 1;
        for (int sisa = angka; sisa >= 10; sisa /= 10)
        {
            lebar++;
        }

        Angka((ulong)angka, lebar);
    }

    /// <summary>A number with leading zeros up to the width.</summary>
    public void Angka(ulong angka, int lebar)
    {
        Sediakan(lebar);
        Span<byte> tempat = _isi.AsSpan(_panjang, lebar);
        for (int i = lebar - 1; i >= 0; i--)
        {
            ulong hasilBagi = angka / 10;
            tempat[i] = (byte)('0' + (int)(angka - (hasilBagi * 10)));
            angka = hasilBagi;
        }

        _panjang += lebar;
    }

    private void Sediakan(int tambahan)
    {
        if (_isi.Length - _panjang < tambahan)
        {
            Array.Resize(ref _isi, Math.Max(_isi.Length * 2, _panjang + tambahan));
        }
    }
}
