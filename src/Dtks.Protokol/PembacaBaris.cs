namespace Dtks.Protokol;

/// <summary>Splits a byte stream into lines at <c>\n</c>, within a bounded buffer; a byte order mark before the first line is passed over.</summary>
/// <param name="masuk">Where the bytes come from; reads may return any number of them.</param>
/// <param name="sebelumMembaca">Called when no complete line is left, before a read that may wait; false ends the reading.</param>
/// <param name="batas">The longest line in bytes, its line end not counted.</param>
internal sealed class PembacaBaris(Stream masuk, Func<bool> sebelumMembaca, int batas)
{
    private const int BesarAwal = 1 << 18;

    private byte[] wadah = new byte[BesarAwal];
    private int awal;
    private int akhir;
    private int dipindai;
    private int mulai;
    private int panjang;
    private int utuh;
    private bool habis;
    private bool melompat;
    private bool pertama = true;

    /// <summary>The line just found, without its line end, until the next call.</summary>
    public ReadOnlySpan<byte> Baris => wadah.AsSpan(mulai, panjang);

    /// <summary>The same with the carriage return that stands before its line end, if any.</summary>
    public ReadOnlySpan<byte> Utuh => wadah.AsSpan(mulai, utuh);

    /// <summary>Whether the line was over the limit; its bytes were passed over.</summary>
    public bool TerlaluPanjang { get; private set; }

    /// <summary>Finds the next line; false at the end of the input.</summary>
    public bool Berikut()
    {
        while (true)
        {
            int jarak = wadah.AsSpan(dipindai, akhir - dipindai).IndexOf((byte)'\n');
            if (jarak >= 0)
            {
                Ambil(dipindai + jarak);
                awal = dipindai = dipindai + jarak + 1;
                return true;
            }

            dipindai = akhir;
            if (habis)
            {
                bool sisa = melompat || awal < akhir;
                if (sisa)
                {
                    Ambil(akhir);
                }

                awal = dipindai = akhir;
                return sisa;
            }

            SediakanRuang();
            if (!sebelumMembaca())
            {
                return false;
            }

            int dibaca = masuk.Read(wadah, akhir, wadah.Length - akhir);
            akhir += dibaca;
            habis = dibaca == 0;
        }
    }

    private void Ambil(int ujung)
    {
        mulai = pertama && wadah.AsSpan(awal, ujung - awal).StartsWith("\uFEFF"u8) ? awal + 3 : awal;
        pertama = false;
        utuh = ujung - mulai;
        panjang = utuh - (ujung > mulai && wadah[ujung - 1] == '\r' ? 1 : 0);
        TerlaluPanjang = melompat || panjang > batas;
        melompat = false;
    }

    private void SediakanRuang()
    {
        // Why: three bytes of a byte order mark and one carriage return do not count as part of the line.
        if (melompat || akhir - awal > batas + 4)
        {
            melompat = true;
            awal = akhir = 0;
        }
        else if (awal == akhir)
        {
            awal = akhir = 0;
        }
        else if (akhir == wadah.Length && awal > 0)
        {
            wadah.AsSpan(awal, akhir - awal).CopyTo(wadah);
            akhir -= awal;
            awal = 0;
        }
        else if (akhir == wadah.Length)
        {
            Array.Resize(ref wadah, (int)Math.Min(wadah.Length * 2L, batas + (long)BesarAwal));
        }

        dipindai = akhir;
    }
}
