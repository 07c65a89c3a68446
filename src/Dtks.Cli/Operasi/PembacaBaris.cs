namespace Dtks.Cli.Operasi;

/// <summary>What the line reader found.</summary>
internal enum HasilBaris : byte
{
    /// <summary>The end of the input.</summary>
    Habis = 0,

    /// <summary>A line within the limit.</summary>
    Ada = 1,

    /// <summary>A line over the limit; its bytes were passed over.</summary>
    TerlaluPanjang = 2,
}

/// <summary>Splits a byte stream into lines at <c>\n</c>, within a bounded buffer.</summary>
/// <param name="masuk">Where the bytes come from; reads may return any number of them.</param>
/// <param name="sebelumMembaca">Called when no complete line is left, before a read that may block; false ends the reading.</param>
/// <param name="batas">The longest line in bytes, its line end not counted.</param>
internal sealed class PembacaBaris(Stream masuk, Func<bool> sebelumMembaca, int batas = PembacaBaris.BatasBaku)
{
    /// <summary>16 MB: the longest line of a file or of another program.</summary>
    public const int BatasBaku = 16 * 1024 * 1024;

    private const int BesarAwal = 1 << 18;

    private int awal;
    private int akhir;
    private int dipindai;
    private bool habis;
    private bool melompat;
    private bool pertama = true;

    /// <summary>The buffer that holds the line just found, until the next call.</summary>
    public byte[] Wadah { get; private set; } = new byte[BesarAwal];

    /// <summary>Where the line starts in <see cref="Wadah"/>.</summary>
    public int Mulai { get; private set; }

    /// <summary>The length of the line without its line end.</summary>
    public int Panjang { get; private set; }

    /// <summary>Finds the next line.</summary>
    public HasilBaris Berikut()
    {
        while (true)
        {
            int jarak = Wadah.AsSpan(dipindai, akhir - dipindai).IndexOf((byte)'\n');
            if (jarak >= 0)
            {
                int ujung = dipindai + jarak;
                HasilBaris hasil = Ambil(ujung);
                awal = dipindai = ujung + 1;
                return hasil;
            }

            dipindai = akhir;
            if (habis)
            {
                bool sisa = melompat || awal < akhir;
                HasilBaris hasil = sisa ? Ambil(akhir) : HasilBaris.Habis;
                awal = dipindai = akhir;
                return hasil;
            }

            SediakanRuang();
            if (!sebelumMembaca())
            {
                return HasilBaris.Habis;
            }

            int dibaca = masuk.Read(Wadah, akhir, Wadah.Length - akhir);
            akhir += dibaca;
            habis = dibaca == 0;
        }
    }

    private HasilBaris Ambil(int ujung)
    {
        bool terlaluPanjang = melompat;
        melompat = false;
        Mulai = awal;
        if (pertama)
        {
            pertama = false;
            if (Wadah.AsSpan(awal, ujung - awal).StartsWith("\uFEFF"u8))
            {
                Mulai += 3;
            }
        }

        Panjang = ujung - Mulai;
        if (Panjang > 0 && Wadah[ujung - 1] == '\r')
        {
            Panjang--;
        }

        return terlaluPanjang || Panjang > batas ? HasilBaris.TerlaluPanjang : HasilBaris.Ada;
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
        else if (akhir == Wadah.Length && awal > 0)
        {
            Wadah.AsSpan(awal, akhir - awal).CopyTo(Wadah);
            akhir -= awal;
            awal = 0;
        }
        else if (akhir == Wadah.Length)
        {
            var lebihBesar = new byte[Math.Min(Wadah.Length * 2, batas + BesarAwal)];
            Wadah.AsSpan(0, akhir).CopyTo(lebihBesar);
            Wadah = lebihBesar;
        }

        dipindai = akhir;
    }
}
