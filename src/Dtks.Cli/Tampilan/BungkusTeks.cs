namespace Dtks.Cli.Tampilan;

/// <summary>Breaks texts into lines of a width: between words, and only where that is not enough after a hyphen or slash, or inside a word.</summary>
internal static class BungkusTeks
{
    /// <summary>The lines of a text; its own line ends are kept.</summary>
    public static List<string> Baris(string teks, int lebar)
    {
        var hasil = new List<string>();
        foreach (string alinea in teks.Split('\n'))
        {
            Bungkus(alinea.TrimEnd('\r'), Math.Max(1, lebar), hasil);
        }

        return hasil;
    }

    /// <summary>The width of the longest piece that is not broken: words, or with <paramref name="pecah"/> the parts of words between hyphens and slashes.</summary>
    public static int LebarTerkecil(string teks, bool pecah)
    {
        int terbesar = 0;
        foreach (string kata in teks.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            for (int mulai = 0; mulai < kata.Length;)
            {
                int akhir = pecah ? AkhirPotongan(kata, mulai) : kata.Length;
                terbesar = Math.Max(terbesar, akhir - mulai);
                mulai = akhir;
            }
        }

        return terbesar;
    }

    private static void Bungkus(string alinea, int lebar, List<string> hasil)
    {
        if (alinea.Length <= lebar)
        {
            hasil.Add(alinea);
            return;
        }

        string baris = "";
        foreach (string kata in alinea.Split(' '))
        {
            if (baris.Length + (baris.Length > 0 ? 1 : 0) + kata.Length <= lebar)
            {
                baris = baris.Length > 0 ? $"{baris} {kata}" : kata;
                continue;
            }

            if (baris.Length > 0)
            {
                hasil.Add(baris);
            }

            baris = kata.Length <= lebar ? kata : Pecah(kata, lebar, hasil);
        }

        hasil.Add(baris);
    }

    /// <summary>Adds the lines of a word that is wider than the column; gives what is left over for the line that follows.</summary>
    private static string Pecah(string kata, int lebar, List<string> hasil)
    {
        string baris = "";
        for (int mulai = 0; mulai < kata.Length;)
        {
            int akhir = AkhirPotongan(kata, mulai);
            if (baris.Length > 0 && baris.Length + akhir - mulai > lebar)
            {
                hasil.Add(baris);
                baris = "";
            }

            baris += kata[mulai..akhir];
            mulai = akhir;
            while (baris.Length > lebar)
            {
                hasil.Add(baris[..lebar]);
                baris = baris[lebar..];
            }
        }

        return baris;
    }

    /// <summary>Where the piece that begins here ends: after the next hyphen or slash, or with the word. Digits around a mark stay together, as in a date.</summary>
    private static int AkhirPotongan(string kata, int mulai)
    {
        for (int i = mulai; i < kata.Length - 1; i++)
        {
            if (kata[i] is '-' or '/' && i > mulai && !char.IsDigit(kata[i + 1]))
            {
                return i + 1;
            }
        }

        return kata.Length;
    }
}
