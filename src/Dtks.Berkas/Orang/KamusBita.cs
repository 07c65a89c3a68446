using System.Numerics;
using System.Runtime.InteropServices;

namespace Dtks.Berkas;

/// <summary>Numbers distinct cells in the order of their coming, comparing bytes: a cell seen before costs no text.</summary>
/// <remarks>To be used by one thread. Number 0 is the empty cell.</remarks>
internal sealed class KamusBita
{
    private int[] _wadah = new int[256];
    private ulong[] _sidik = new ulong[128];
    private int[] _mulai = new int[128];
    private int[] _panjang = new int[128];
    private byte[] _isi = new byte[4096];
    private int _terisi;
    private int _terakhir;

    /// <summary>How many distinct cells there are, the empty one too.</summary>
    public int Jumlah { get; private set; } = 1;

    /// <summary>The bytes of a numbered cell.</summary>
    public ReadOnlySpan<byte> this[int nomor] => _isi.AsSpan(_mulai[nomor], _panjang[nomor]);

    /// <summary>The number of a cell.</summary>
    public int Nomor(ReadOnlySpan<byte> isi)
    {
        if (isi.IsEmpty)
        {
            return 0;
        }

        // Why: rows of one village and one family stand together, so the last cell is the likeliest.
        if (_panjang[_terakhir] == isi.Length && isi.SequenceEqual(this[_terakhir]))
        {
            return _terakhir;
        }

        ulong sidik = Sidik(isi);
        int tempat = Tempat(sidik);
        while (_wadah[tempat] is > 0 and var nomor)
        {
            if (_sidik[nomor] == sidik && isi.SequenceEqual(this[nomor]))
            {
                return _terakhir = nomor;
            }

            tempat = (tempat + 1) & (_wadah.Length - 1);
        }

        return _terakhir = Tambah(isi, sidik, tempat);
    }

    /// <summary>A mixing of all bytes into 64 bits.</summary>
    public static ulong Sidik(ReadOnlySpan<byte> isi)
    {
        unchecked
        {
            const ulong Kali = 0x9E3779B97F4A7C15;
            ulong h = (ulong)isi.Length * Kali;
            while (isi.Length >= 8)
            {
                h = (BitOperations.RotateLeft(h, 23) ^ MemoryMarshal.Read<ulong>(isi)) * Kali;
                isi = isi[8..];
            }

            ulong sisa = 0;
            foreach (byte b in isi)
            {
                sisa = (sisa << 8) | b;
            }

            h = (BitOperations.RotateLeft(h, 23) ^ sisa) * Kali;
            return (h ^ (h >> 29)) * Kali;
        }
    }

    private int Tempat(ulong sidik) => (int)(sidik >> 33) & (_wadah.Length - 1);

    private int Tambah(ReadOnlySpan<byte> isi, ulong sidik, int tempat)
    {
        int nomor = Jumlah++;
        if (nomor == _mulai.Length)
        {
            Array.Resize(ref _mulai, nomor * 2);
            Array.Resize(ref _panjang, nomor * 2);
            Array.Resize(ref _sidik, nomor * 2);
        }

        if (_isi.Length - _terisi < isi.Length)
        {
            Array.Resize(ref _isi, Math.Max(_isi.Length * 2, _terisi + isi.Length));
        }

        isi.CopyTo(_isi.AsSpan(_terisi));
        _mulai[nomor] = _terisi;
        _panjang[nomor] = isi.Length;
        _sidik[nomor] = sidik;
        _terisi += isi.Length;
        _wadah[tempat] = nomor;
        if (Jumlah * 2 > _wadah.Length)
        {
            Besarkan();
        }

        return nomor;
    }

    private void Besarkan()
    {
        _wadah = new int[_wadah.Length * 2];
        for (int i = 1; i < Jumlah; i++)
        {
            int tempat = Tempat(_sidik[i]);
            while (_wadah[tempat] > 0)
            {
                tempat = (tempat + 1) & (_wadah.Length - 1);
            }

            _wadah[tempat] = i;
        }
    }
}

/// <summary>Many short texts side by side in UTF-8.</summary>
internal sealed class TeksRapat
{
    private int[] _akhir = [];
    private byte[] _isi = [];

    /// <summary>How many texts there are.</summary>
    public int Jumlah { get; private set; }

    /// <summary>How many bytes there are.</summary>
    public int Bita => Jumlah == 0 ? 0 : _akhir[Jumlah - 1];

    /// <summary>The bytes at a position.</summary>
    public ReadOnlySpan<byte> this[int nomor] => _isi.AsSpan((nomor == 0 ? 0 : _akhir[nomor - 1]).._akhir.AsSpan(0, Jumlah)[nomor]);

    /// <summary>Adds a cell, without the spaces around it; together at most 2 GB.</summary>
    public void Tambah(ReadOnlySpan<byte> isi)
    {
        isi = isi.Trim((byte)' ');
        int awal = Bita;
        Pastikan(1, isi.Length);
        isi.CopyTo(_isi.AsSpan(awal));
        _akhir[Jumlah++] = awal + isi.Length;
    }

    /// <summary>Adds all texts of another.</summary>
    public void Tambah(TeksRapat lain)
    {
        int awal = Bita;
        Pastikan(lain.Jumlah, lain.Bita);
        lain._isi.AsSpan(0, lain.Bita).CopyTo(_isi.AsSpan(awal));
        Span<int> akhir = _akhir.AsSpan(Jumlah, lain.Jumlah);
        for (int i = 0; i < akhir.Length; i++)
        {
            akhir[i] = awal + lain._akhir[i];
        }

        Jumlah += lain.Jumlah;
    }

    /// <summary>Makes room at once for so many texts and bytes more.</summary>
    public void Sediakan(int jumlah, long bita) => Pastikan(jumlah, (int)Math.Min(bita, Array.MaxLength - Bita));

    private void Pastikan(int jumlah, int bita)
    {
        if (jumlah > _akhir.Length - Jumlah)
        {
            Besarkan(ref _akhir, Jumlah, jumlah);
        }

        if (bita > _isi.Length - Bita)
        {
            Besarkan(ref _isi, Bita, bita);
        }
    }

    // Why: the memory is written right after, so that clearing it would be work in vain.
    private static void Besarkan<T>(ref T[] wadah, int terisi, int tambah)
    {
        T[] baru = GC.AllocateUninitializedArray<T>((int)Math.Min(Array.MaxLength, Math.Max((long)terisi + tambah, terisi == 0 ? 0 : Math.Max(1 << 10, wadah.Length * 3L / 2))));
        wadah.AsSpan(0, terisi).CopyTo(baru);
        wadah = baru;
    }
}
