using System.Text;

namespace Dtks.Cli.Berkas;

/// <summary>
/// Hands lines on to the parser, withholding a line whose quote is not closed within a few lines: it would swallow all rows after it.
/// </summary>
/// <remarks>A withheld line is replaced by a blank one, so that line numbers stay true.</remarks>
internal sealed class PenjagaKutip(TextReader asal, string barisPertama, char pemisah, Action<CatatanBaris> tolak) : TextReader
{
    /// <summary>The code of the remark on a withheld line.</summary>
    public const string Kode = "BNBA-KUTIP";

    private const int BarisTergabungMaksimal = 5;

    private readonly Queue<string> _antrean = new([barisPertama]);
    private string _kini = "";

    /// <summary>Position in <see cref="_kini"/>; its length stands for the line feed after it, one more for used up.</summary>
    private int _letak = 1;
    private int _nomor;
    private bool _habis;

    public override int Peek() => !Isi() ? -1 : _letak < _kini.Length ? _kini[_letak] : '\n';

    public override int Read()
    {
        var berikut = Peek();
        _letak += berikut < 0 ? 0 : 1;
        return berikut;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var terisi = 0;
        while (terisi < buffer.Length && Isi())
        {
            var n = Math.Min(buffer.Length - terisi, _kini.Length - _letak);
            _kini.AsSpan(_letak, n).CopyTo(buffer[terisi..]);
            _letak += n;
            terisi += n;
            if (terisi < buffer.Length)
            {
                buffer[terisi++] = '\n';
                _letak++;
            }
        }

        return terisi;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            asal.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Isi()
    {
        while (_letak > _kini.Length)
        {
            if (_habis || Ambil() is not { } baris)
            {
                _habis = true;
                return false;
            }

            _nomor++;
            if (baris.Contains('\uFFFD', StringComparison.Ordinal))
            {
                tolak(new(_nomor, TingkatCatatan.Diabaikan, "teks", "BNBA-ENKODE", "Baris memuat huruf yang bukan UTF-8 (tampak sebagai \uFFFD); simpan berkasnya sebagai CSV UTF-8 agar nama terbaca benar", "The line holds letters that are not UTF-8 (shown as \uFFFD); save the file as CSV UTF-8 so that names are read rightly"));
            }

            _kini = Utuh(baris);
            _letak = 0;
        }

        return true;
    }

    private string? Ambil() => _antrean.TryDequeue(out var baris) ? baris : asal.ReadLine();

    /// <summary>The line itself, or joined with the lines its quoted field runs over, or blank when the quote is never closed.</summary>
    private string Utuh(string baris)
    {
        if (!baris.Contains('"', StringComparison.Ordinal) || !BerakhirDalamKutip(baris, dalamKutip: false))
        {
            return baris;
        }

        var gabungan = new StringBuilder(baris);
        var lanjutan = new List<string>();
        while (lanjutan.Count < BarisTergabungMaksimal && Ambil() is { } berikut)
        {
            lanjutan.Add(berikut);
            gabungan.Append('\n').Append(berikut);
            if (!BerakhirDalamKutip(berikut, dalamKutip: true))
            {
                _nomor += lanjutan.Count;
                return gabungan.ToString();
            }
        }

        // Why: what was read ahead goes back in front of what was already waiting.
        var menunggu = _antrean.ToArray();
        _antrean.Clear();
        foreach (var sisa in lanjutan.Concat(menunggu))
        {
            _antrean.Enqueue(sisa);
        }

        // Why: the page of messages is generated from literals; a constant here would drop this one.
        tolak(new(_nomor, TingkatCatatan.Ditolak, "baris", "BNBA-KUTIP", "Tanda kutip dibuka dan tidak ditutup; perbaiki tanda kutipnya", "A quote is opened and never closed; mend the quotes"));
        return "";
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

            awalKolom = !dalamKutip && c == pemisah;
        }

        return dalamKutip;
    }
}
