using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dtks.Berkas;

/// <summary>What came of cutting the next record.</summary>
internal enum HasilPenggal
{
    /// <summary>A record with its fields.</summary>
    Baris,

    /// <summary>A line without any content.</summary>
    Kosong,

    /// <summary>A line whose quotes do not stand up: it is no record.</summary>
    Kutip,

    /// <summary>The bytes at hand end inside the record; more are needed.</summary>
    Kurang,

    /// <summary>Nothing is left.</summary>
    Habis,
}

/// <summary>Cuts delimited UTF-8 text into records and fields, a record at a time, without a text a field.</summary>
/// <remarks>
/// <para>BK-5, nothing lost: a quote opens a field only where a field begins. A quoted field that spans lines and holds at least half the delimiters of
/// the header, one that is not closed within <see cref="LanjutanTerbanyak"/> lines, and a closing quote that is not followed by a delimiter are quotes
/// gone astray: the line of the opening and the line of the closing are refused, the lines between are read as they stand.</para>
/// <para>To be used by one thread.</para>
/// </remarks>
internal sealed class PemenggalBaris(byte pemisah, int kolomJudul)
{
    /// <summary>How many lines one field may go on over.</summary>
    internal const int LanjutanTerbanyak = 20;

    /// <summary>How many bytes after an opening quote are searched for its end.</summary>
    internal const int CakupanKutip = 1 << 16;

    private int[] _mulai = new int[64];
    private int[] _panjang = new int[64];
    private byte[] _rapat = new byte[256];
    private int _rapatTerisi;
    private int _penutup = -1;

    /// <summary>How many fields the present record has.</summary>
    public int Jumlah { get; private set; }

    /// <summary>How many lines the present record, or the refused line, takes.</summary>
    public int JumlahBaris { get; private set; }

    /// <summary>Whether a quote gone astray before <paramref name="posisi"/> still awaits the line of its closing.</summary>
    public bool Menunggu(int posisi) => _penutup >= posisi;

    /// <summary>A field of the present record; empty where the record ends earlier.</summary>
    public ReadOnlySpan<byte> Isi(ReadOnlySpan<byte> blok, int kolom)
    {
        if ((uint)kolom >= (uint)Jumlah)
        {
            return default;
        }

        int mulai = _mulai[kolom];
        return mulai >= 0 ? blok.Slice(mulai, _panjang[kolom]) : _rapat.AsSpan(~mulai, _panjang[kolom]);
    }

    /// <summary>Cuts the next record.</summary>
    /// <param name="blok">The bytes at hand.</param>
    /// <param name="terakhir">Whether nothing follows them.</param>
    /// <param name="posisi">Where to begin; after the call where the next record begins. Unchanged when more bytes are needed.</param>
    public HasilPenggal Berikut(ReadOnlySpan<byte> blok, bool terakhir, ref int posisi)
    {
        Jumlah = 0;
        JumlahBaris = 1;
        _rapatTerisi = 0;
        int p = posisi;
        if (p >= blok.Length)
        {
            return terakhir ? HasilPenggal.Habis : HasilPenggal.Kurang;
        }

        int baris = 1;
        bool berisi = false;
        if (!TanpaKutip(blok, ref p, ref berisi) && Teliti(blok, terakhir, ref p, ref baris, ref berisi) is var sel and not HasilPenggal.Baris)
        {
            return sel == HasilPenggal.Kutip ? TolakBaris(blok, terakhir, ref posisi) : sel;
        }

        bool penutup = _penutup >= posisi && _penutup < p;
        posisi = p;
        JumlahBaris = baris;
        _penutup = penutup ? -1 : _penutup;
        return penutup ? HasilPenggal.Kutip : berisi ? HasilPenggal.Baris : HasilPenggal.Kosong;
    }

    /// <summary>Cuts the record that begins at a place, when the bytes at hand hold its end and no quote before it; otherwise nothing is changed.</summary>
    // Why: nearly every record is such a one, and 16 bytes at a time tell where its fields end; wider vectors a program without .NET does not count on.
    private bool TanpaKutip(ReadOnlySpan<byte> blok, ref int posisi, ref bool berisi)
    {
        ref byte awal = ref MemoryMarshal.GetReference(blok);
        Vector128<byte> batas = Vector128.Create(pemisah);
        int mulai = posisi;
        for (int p = posisi; p <= blok.Length - Vector128<byte>.Count; p += Vector128<byte>.Count)
        {
            Vector128<byte> isi = Vector128.LoadUnsafe(ref awal, (nuint)p);
            uint akhir = (Vector128.Equals(isi, Vector128.Create((byte)'\n')) | Vector128.Equals(isi, Vector128.Create((byte)'\r'))).ExtractMostSignificantBits();
            uint kutip = Vector128.Equals(isi, Vector128.Create((byte)'"')).ExtractMostSignificantBits();
            uint sampai = unchecked(akhir ^ (akhir - 1));
            if ((kutip & sampai) != 0)
            {
                break;
            }

            for (uint sel = Vector128.Equals(isi, batas).ExtractMostSignificantBits() & sampai; sel != 0; sel &= sel - 1)
            {
                int letak = p + BitOperations.TrailingZeroCount(sel);
                Tambah(mulai, letak - mulai);
                mulai = letak + 1;
            }

            if (akhir != 0)
            {
                int letak = p + BitOperations.TrailingZeroCount(akhir);
                int sesudah = letak + 1;
                if (blok[letak] == (byte)'\r')
                {
                    if (sesudah == blok.Length)
                    {
                        break;
                    }

                    sesudah += blok[sesudah] == (byte)'\n' ? 1 : 0;
                }

                Tambah(mulai, letak - mulai);
                for (int k = 0; k < Jumlah && !berisi; k++)
                {
                    berisi = !Hampa(blok.Slice(_mulai[k], _panjang[k]));
                }

                posisi = sesudah;
                return true;
            }
        }

        Jumlah = 0;
        return false;
    }

    /// <summary>Cuts the record that begins at a place, field by field.</summary>
    private HasilPenggal Teliti(ReadOnlySpan<byte> blok, bool terakhir, ref int posisi, ref int baris, ref bool berisi)
    {
        while (true)
        {
            HasilPenggal sel = Sel(blok, terakhir, posisi, out int sesudah, ref baris, ref berisi);
            if (sel != HasilPenggal.Baris)
            {
                return sel;
            }

            if (sesudah >= blok.Length)
            {
                posisi = sesudah;
                return terakhir ? HasilPenggal.Baris : HasilPenggal.Kurang;
            }

            posisi = sesudah + 1;
            if (blok[sesudah] == pemisah)
            {
                continue;
            }

            if (blok[sesudah] == (byte)'\r')
            {
                if (posisi == blok.Length && !terakhir)
                {
                    return HasilPenggal.Kurang;
                }

                posisi += posisi < blok.Length && blok[posisi] == (byte)'\n' ? 1 : 0;
            }

            return HasilPenggal.Baris;
        }
    }

    /// <summary>Reads the field that begins at a place; what follows it is a delimiter, a line end or the end of the bytes.</summary>
    private HasilPenggal Sel(ReadOnlySpan<byte> blok, bool terakhir, int mulai, out int sesudah, ref int baris, ref bool berisi)
    {
        if (mulai < blok.Length && blok[mulai] == (byte)'"')
        {
            HasilPenggal hasil = Kutip(blok, terakhir, mulai, out sesudah, out int lanjutan);
            baris += lanjutan;
            berisi = true;
            return hasil;
        }

        int n = blok[mulai..].IndexOfAny(pemisah, (byte)'\n', (byte)'\r');
        if (n < 0)
        {
            n = blok.Length - mulai;
        }

        sesudah = mulai + n;
        if (sesudah == blok.Length && !terakhir)
        {
            return HasilPenggal.Kurang;
        }

        berisi = berisi || (n > 0 && !Hampa(blok.Slice(mulai, n)));
        Tambah(mulai, n);
        return HasilPenggal.Baris;
    }

    private static bool Hampa(ReadOnlySpan<byte> isi) => isi.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    private void Tambah(int mulai, int panjang)
    {
        if (Jumlah == _mulai.Length)
        {
            Array.Resize(ref _mulai, Jumlah * 2);
            Array.Resize(ref _panjang, Jumlah * 2);
        }

        _mulai[Jumlah] = mulai;
        _panjang[Jumlah++] = panjang;
    }

    /// <summary>Reads a quoted field that opens at a place.</summary>
    private HasilPenggal Kutip(ReadOnlySpan<byte> blok, bool terakhir, int buka, out int sesudah, out int baris)
    {
        int batas = (int)Math.Min(blok.Length, (long)buka + CakupanKutip);
        bool terpotong = batas == blok.Length && !terakhir;
        bool kembar = false;
        int q = buka + 1;
        baris = 0;
        sesudah = 0;
        while (true)
        {
            int n = blok[q..batas].IndexOf((byte)'"');
            if (n < 0)
            {
                // Why: a field that is never closed would swallow every row after it; its own line is lost, no other.
                return terpotong ? HasilPenggal.Kurang : HasilPenggal.Kutip;
            }

            q += n;
            if (q + 1 < batas && blok[q + 1] == (byte)'"')
            {
                kembar = true;
                q += 2;
                continue;
            }

            if (q + 1 >= batas && terpotong)
            {
                return HasilPenggal.Kurang;
            }

            break;
        }

        ReadOnlySpan<byte> isi = blok[(buka + 1)..q];
        baris = BitaBaris.Jumlah(isi);
        sesudah = q + 1;
        bool penutupSah = sesudah >= blok.Length || blok[sesudah] == pemisah || blok[sesudah] is (byte)'\n' or (byte)'\r';
        if (!penutupSah || (baris > 0 && (baris > LanjutanTerbanyak || 2 * isi.Count(pemisah) >= kolomJudul - 1)))
        {
            _penutup = baris is > 0 and <= LanjutanTerbanyak ? Math.Max(_penutup, q) : _penutup;
            return HasilPenggal.Kutip;
        }

        if (kembar)
        {
            Rapatkan(isi);
        }
        else
        {
            Tambah(buka + 1, isi.Length);
        }

        return HasilPenggal.Baris;
    }

    /// <summary>Keeps a field with its doubled quotes made single.</summary>
    private void Rapatkan(ReadOnlySpan<byte> isi)
    {
        if (_rapat.Length - _rapatTerisi < isi.Length)
        {
            Array.Resize(ref _rapat, Math.Max(_rapat.Length * 2, _rapatTerisi + isi.Length));
        }

        int mulai = _rapatTerisi;
        for (int i = 0; i < isi.Length; i++)
        {
            _rapat[_rapatTerisi++] = isi[i];
            i += isi[i] == (byte)'"' ? 1 : 0;
        }

        Tambah(~mulai, _rapatTerisi - mulai);
    }

    /// <summary>Refuses the line that begins at a place, alone.</summary>
    private HasilPenggal TolakBaris(ReadOnlySpan<byte> blok, bool terakhir, ref int posisi)
    {
        int n = BitaBaris.Pertama(blok[posisi..]);
        if (n == blok.Length - posisi && !terakhir && blok[^1] is not (byte)'\n')
        {
            return HasilPenggal.Kurang;
        }

        Jumlah = 0;
        JumlahBaris = 1;
        posisi += n;
        if (_penutup >= 0 && _penutup < posisi)
        {
            _penutup = -1;
        }

        return HasilPenggal.Kutip;
    }
}

/// <summary>Where lines end in bytes: after CR LF, LF or CR.</summary>
internal static class BitaBaris
{
    /// <summary>How many lines end in the bytes.</summary>
    public static int Jumlah(ReadOnlySpan<byte> isi)
    {
        int lf = isi.Count((byte)'\n');
        return isi.Contains((byte)'\r') ? lf + isi.Count((byte)'\r') - isi.Count("\r\n"u8) : lf;
    }

    /// <summary>How many bytes are the first line with its end; all of them when no line ends.</summary>
    public static int Pertama(ReadOnlySpan<byte> isi)
    {
        int letak = isi.IndexOfAny((byte)'\n', (byte)'\r');
        return letak < 0 ? isi.Length : isi[letak..].StartsWith("\r\n"u8) ? letak + 2 : letak + 1;
    }
}
