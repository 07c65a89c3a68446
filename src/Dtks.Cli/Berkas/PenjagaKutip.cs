namespace Dtks.Cli.Berkas;

/// <summary>
/// Hands text on to the parser, withholding a line whose quote is not closed within a few lines: it would swallow all rows after it.
/// Notes the lines whose letters are not UTF-8.
/// </summary>
/// <remarks>
/// Whole lines pass as they are, a block at a time where the block holds nothing remarkable. Of a withheld line its end is handed on, so
/// that line numbers stay true.
/// </remarks>
internal sealed class PenjagaKutip : TextReader
{
    /// <summary>The code of the remark on a withheld line.</summary>
    public const string Kode = "BNBA-KUTIP";

    /// <summary>What the decoder puts where the bytes are no UTF-8.</summary>
    private const char BukanUtf8 = '\uFFFD';

    private const int LanjutanMaksimal = 5;
    private const int TidakDitutup = -1;
    private const int BelumTerbaca = -2;

    private readonly TextReader _asal;
    private readonly char _pemisah;
    private readonly Action<CatatanBaris> _tolak;

    /// <summary>Handed on up to <see cref="_awal"/>, found whole up to <see cref="_aman"/>, read up to <see cref="_akhir"/>.</summary>
    private char[] _blok;
    private int _awal;
    private int _aman;
    private int _akhir;

    /// <summary>How many lines end before <see cref="_aman"/>.</summary>
    private int _nomor;
    private bool _habis;

    /// <param name="asal">The text after its first line; closed with this reader.</param>
    /// <param name="barisPertama">The first line, already read.</param>
    /// <param name="pemisah">The delimiter: a quote opens a field only after it.</param>
    /// <param name="tolak">Receives a remark on each withheld line.</param>
    /// <param name="panjangBlok">How many characters are looked at in one go.</param>
    public PenjagaKutip(TextReader asal, string barisPertama, char pemisah, Action<CatatanBaris> tolak, int panjangBlok = 1 << 16)
    {
        _asal = asal;
        _pemisah = pemisah;
        _tolak = tolak;
        _blok = new char[Math.Max(panjangBlok, barisPertama.Length + 1)];
        barisPertama.CopyTo(_blok);
        _blok[barisPertama.Length] = '\n';
        _akhir = barisPertama.Length + 1;
    }

    public override int Peek() => Ada() ? _blok[_awal] : -1;

    public override int Read() => Ada() ? _blok[_awal++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Ada())
        {
            return 0;
        }

        var n = Math.Min(buffer.Length, _aman - _awal);
        _blok.AsSpan(_awal, n).CopyTo(buffer);
        _awal += n;
        return n;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _asal.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Sees to it that something can be handed on; false at the end.</summary>
    private bool Ada()
    {
        while (_awal == _aman)
        {
            var utuh = _aman + BarisUtuh(_blok.AsSpan(_aman, _akhir - _aman));
            if (utuh > _aman && Periksa(utuh))
            {
                continue;
            }

            if (_habis && _aman == _akhir)
            {
                return false;
            }

            BacaLagi();
        }

        return true;
    }

    /// <summary>How many characters of the text are whole lines.</summary>
    private int BarisUtuh(ReadOnlySpan<char> teks)
    {
        if (_habis)
        {
            return teks.Length;
        }

        // Why: a carriage return at the very end may be half of an end of line.
        var pasti = teks is [.., '\r'] ? teks[..^1] : teks;
        return pasti.LastIndexOfAny('\n', '\r') + 1;
    }

    /// <summary>Moves <see cref="_aman"/> over whole lines; false when nothing more can be said before more is read.</summary>
    private bool Periksa(int utuh)
    {
        if (!_blok.AsSpan(_aman, utuh - _aman).ContainsAny('"', BukanUtf8))
        {
            _nomor += AkhirBaris.Jumlah(_blok.AsSpan(_aman, utuh - _aman));
            _aman = utuh;
            return true;
        }

        var mulai = _aman;
        while (_aman < utuh)
        {
            var akhir = _aman + AkhirBaris.Pertama(_blok.AsSpan(_aman, utuh - _aman));
            var (sesudah, baris) = BerakhirDalamKutip(_blok.AsSpan(_aman, akhir - _aman), dalamKutip: false) ? Penutup(akhir, utuh) : (akhir, 1);
            if (sesudah == BelumTerbaca || (sesudah == TidakDitutup && _aman > mulai))
            {
                return _aman > mulai;
            }

            if (sesudah == TidakDitutup)
            {
                Tahan(akhir);
                return true;
            }

            if (_blok.AsSpan(_aman, sesudah - _aman).Contains(BukanUtf8))
            {
                _tolak(new(_nomor + 1, TingkatCatatan.Diabaikan, "teks", "BNBA-ENKODE", "Baris memuat huruf yang bukan UTF-8 (tampak sebagai \uFFFD); simpan berkasnya sebagai CSV UTF-8 agar nama terbaca benar", "The line holds letters that are not UTF-8 (shown as \uFFFD); save the file as CSV UTF-8 so that names are read rightly"));
            }

            _nomor += baris;
            _aman = sesudah;
        }

        return true;
    }

    /// <summary>Where the line ends that closes a quote left open before <paramref name="mulai"/>, and how many lines that makes.</summary>
    private (int Sesudah, int Baris) Penutup(int mulai, int utuh)
    {
        for (var baris = 2; baris <= LanjutanMaksimal + 1; baris++)
        {
            if (mulai == utuh)
            {
                return (_habis ? TidakDitutup : BelumTerbaca, 0);
            }

            var akhir = mulai + AkhirBaris.Pertama(_blok.AsSpan(mulai, utuh - mulai));
            if (!BerakhirDalamKutip(_blok.AsSpan(mulai, akhir - mulai), dalamKutip: true))
            {
                return (akhir, baris);
            }

            mulai = akhir;
        }

        return (TidakDitutup, 0);
    }

    /// <summary>Leaves out the line that ends at <paramref name="akhir"/>, but for its end.</summary>
    private void Tahan(int akhir)
    {
        _nomor++;
        _awal = _aman + _blok.AsSpan(_aman, akhir - _aman).TrimEnd("\r\n").Length;
        _aman = akhir;

        // Why: the page of messages is generated from literals; a constant here would drop this one.
        _tolak(new(_nomor, TingkatCatatan.Ditolak, "baris", "BNBA-KUTIP", "Tanda kutip dibuka dan tidak ditutup; perbaiki tanda kutipnya", "A quote is opened and never closed; mend the quotes"));
    }

    private void BacaLagi()
    {
        _blok.AsSpan(_awal, _akhir - _awal).CopyTo(_blok);
        _akhir -= _awal;
        _awal = _aman = 0;
        if (_akhir == _blok.Length)
        {
            Array.Resize(ref _blok, _blok.Length * 2);
        }

        var terbaca = _asal.Read(_blok.AsSpan(_akhir));
        _akhir += terbaca;
        _habis = terbaca == 0;
    }

    private bool BerakhirDalamKutip(ReadOnlySpan<char> baris, bool dalamKutip)
    {
        var awalKolom = !dalamKutip;
        for (var i = 0; i < baris.Length; i++)
        {
            var c = baris[i];
            if (dalamKutip)
            {
                if (c == '"')
                {
                    if (i + 1 < baris.Length && baris[i + 1] == '"')
                    {
                        i++;
                    }
                    else
                    {
                        dalamKutip = false;
                    }
                }
            }
            else if (c == '"' && awalKolom)
            {
                dalamKutip = true;
            }

            awalKolom = !dalamKutip && c == _pemisah;
        }

        return dalamKutip;
    }
}
