using System.Text;
using Dtks.Matching;

namespace Dtks.Benchmarks;

/// <summary>The similarity measures against textbook implementations, pair by pair and one against many, on names of 10-30 and addresses of 30-60 characters.</summary>
internal sealed class KemiripanBenchmark : IUkuran
{
    private const int Jumlah = 1024;
    private const int JumlahPola = 64;
    private const string CaraBaku = "textbook";

    private static readonly string[] Suku =
        "SU RI MU HAM MAD YU SUF BU DI WA TI SRI NO TO AR JO KUS WAN SO ET RIS LES TA AB DUL RAH MAN SI MI NAH JL DUSUN RT KP".Split(' ');

    public string Nama => "kemiripan";

    public string Ringkasan => "Levenshtein and Jaro-Winkler, pairs and one against many, against the textbook";

    public void Jalankan(Pengukur pengukur)
    {
        Ukur(pengukur, "names of 10-30", 10, 30);
        Ukur(pengukur, "addresses of 30-60", 30, 60);
    }

    // Half of the pairs are edited forms of each other, half unrelated; one against many meets mostly unrelated texts.
    private static void Ukur(Pengukur pengukur, string data, int terpendek, int terpanjang)
    {
        var acak = new Random(7);
        string[] a = [.. Enumerable.Range(0, Jumlah).Select(_ => Teks(acak, terpendek, terpanjang))];
        string[] b = [.. a.Select(t => acak.Next(2) == 0 ? Sunting(acak, t) : Teks(acak, terpendek, terpanjang))];
        PolaKemiripan[] pola = [.. a.Take(JumlahPola).Select(t => new PolaKemiripan(t))];
        int[] awal = new int[Jumlah + 1];
        for (int i = 0; i < Jumlah; i++)
        {
            awal[i + 1] = awal[i] + b[i].Length;
        }

        string kolom = string.Concat(b);
        int[] jarak = new int[Jumlah];
        double[] nilai = new double[Jumlah];
        Pastikan(a, b);
        int ke = 0;
        var naif = new Naif(terpanjang + 8);

        pengukur.Bandingkan(
            $"Levenshtein, {data}",
            "pair",
            Jumlah,
            CaraBaku,
            (CaraBaku, () => Jumlahkan(a, b, (x, y) => naif.Levenshtein(x, y))),
            ("Kemiripan.Levenshtein", () => Levenshtein(a, b)),
            ("Kemiripan.DamerauLevenshtein", () => Damerau(a, b)),
            ("PolaKemiripan, one by one", () => SatuSatu(pola[ke++ % JumlahPola], b)),
            ("PolaKemiripan, ratio >= 0.8", () => SatuSatuBerambang(pola[ke++ % JumlahPola], b)),
            ("PolaKemiripan, column", () =>
            {
                pola[ke++ % JumlahPola].Levenshtein(kolom, awal, jarak);
                return jarak[^1];
            }));

        pengukur.Bandingkan(
            $"Jaro-Winkler, {data}",
            "pair",
            Jumlah,
            CaraBaku,
            (CaraBaku, () => Jumlahkan(a, b, (x, y) => (long)(naif.JaroWinkler(x, y) * 1000))),
            ("Kemiripan.JaroWinkler", () => JaroWinkler(a, b)),
            ("Kemiripan.Simil", () => Simil(a, b)),
            ("PolaKemiripan, >= 0.92", () => JaroWinklerBerambang(pola[ke++ % JumlahPola], b)),
            ("PolaKemiripan, column", () =>
            {
                pola[ke++ % JumlahPola].JaroWinkler(kolom, awal, nilai);
                return (long)(nilai[^1] * 1000);
            }));
    }

    private static void Pastikan(string[] a, string[] b)
    {
        var naif = new Naif(100);
        for (int i = 0; i < a.Length; i++)
        {
            if (naif.Levenshtein(a[i], b[i]) != Kemiripan.Levenshtein(a[i], b[i]) || Math.Abs(naif.JaroWinkler(a[i], b[i]) - Kemiripan.JaroWinkler(a[i], b[i])) > 1e-12)
            {
                throw new InvalidOperationException("The two ways disagree.");
            }
        }
    }

    private static long Jumlahkan(string[] a, string[] b, Func<string, string, long> ukuran)
    {
        long jumlah = 0;
        for (int i = 0; i < a.Length; i++)
        {
            jumlah += ukuran(a[i], b[i]);
        }

        return jumlah;
    }

    private static long Levenshtein(string[] a, string[] b)
    {
        long jumlah = 0;
        for (int i = 0; i < a.Length; i++)
        {
            jumlah += Kemiripan.Levenshtein(a[i], b[i]);
        }

        return jumlah;
    }

    private static long Damerau(string[] a, string[] b)
    {
        long jumlah = 0;
        for (int i = 0; i < a.Length; i++)
        {
            jumlah += Kemiripan.DamerauLevenshtein(a[i], b[i]);
        }

        return jumlah;
    }

    private static long SatuSatu(PolaKemiripan pola, string[] b)
    {
        long jumlah = 0;
        foreach (string lain in b)
        {
            jumlah += pola.Levenshtein(lain);
        }

        return jumlah;
    }

    private static long SatuSatuBerambang(PolaKemiripan pola, string[] b)
    {
        long jumlah = 0;
        foreach (string lain in b)
        {
            jumlah += pola.TryRasioLevenshtein(lain, 0.8, out _) ? 1 : 0;
        }

        return jumlah;
    }

    private static long JaroWinkler(string[] a, string[] b)
    {
        double jumlah = 0;
        for (int i = 0; i < a.Length; i++)
        {
            jumlah += Kemiripan.JaroWinkler(a[i], b[i]);
        }

        return (long)jumlah;
    }

    private static long Simil(string[] a, string[] b)
    {
        double jumlah = 0;
        for (int i = 0; i < a.Length; i++)
        {
            jumlah += Kemiripan.Simil(a[i], b[i]);
        }

        return (long)jumlah;
    }

    private static long JaroWinklerBerambang(PolaKemiripan pola, string[] b)
    {
        long jumlah = 0;
        foreach (string lain in b)
        {
            jumlah += pola.TryJaroWinkler(lain, 0.92, out _) ? 1 : 0;
        }

        return jumlah;
    }

    private static string Teks(Random acak, int terpendek, int terpanjang)
    {
        int panjang = acak.Next(terpendek, terpanjang + 1);
        var teks = new StringBuilder();
        for (int kata = 1; teks.Length < panjang; kata++)
        {
            teks.Append(Suku[acak.Next(Suku.Length)]).Append(kata % 3 == 0 ? " " : "");
        }

        return teks.ToString(0, panjang);
    }

    private static string Sunting(Random acak, string teks)
    {
        for (int kali = acak.Next(1, 4); kali > 0; kali--)
        {
            int di = acak.Next(teks.Length - 1);
            teks = acak.Next(3) switch
            {
                0 => teks.Insert(di, "O"),
                1 => teks.Remove(di, 1),
                _ => $"{teks[..di]}{teks[di + 1]}{teks[di]}{teks[(di + 2)..]}",
            };
        }

        return teks;
    }

    /// <summary>The textbook: a two-row table, and marks per character; the working memory is made once, so that only the arithmetic is compared.</summary>
    private sealed class Naif(int terpanjang)
    {
        private readonly bool[] _diA = new bool[terpanjang];
        private readonly bool[] _diB = new bool[terpanjang];
        private int[] _lama = new int[terpanjang + 1];
        private int[] _baru = new int[terpanjang + 1];

        internal int Levenshtein(string a, string b)
        {
            unchecked
            {
                int[] lama = _lama;
                int[] baru = _baru;
                for (int j = 0; j <= b.Length; j++)
                {
                    lama[j] = j;
                }

                for (int i = 0; i < a.Length; i++)
                {
                    baru[0] = i + 1;
                    for (int j = 0; j < b.Length; j++)
                    {
                        int ganti = lama[j] + (a[i] == b[j] ? 0 : 1);
                        baru[j + 1] = Math.Min(ganti, Math.Min(lama[j + 1], baru[j]) + 1);
                    }

                    (lama, baru) = (baru, lama);
                }

                (_lama, _baru) = (lama, baru);
                return lama[b.Length];
            }
        }

        internal double JaroWinkler(string a, string b)
        {
            unchecked
            {
                Array.Clear(_diA, 0, a.Length);
                Array.Clear(_diB, 0, b.Length);
                int jangkauan = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
                int cocok = 0;
                for (int i = 0; i < a.Length; i++)
                {
                    int akhir = Math.Min(b.Length - 1, i + jangkauan);
                    for (int j = Math.Max(0, i - jangkauan); j <= akhir; j++)
                    {
                        if (!_diB[j] && a[i] == b[j])
                        {
                            _diA[i] = true;
                            _diB[j] = true;
                            cocok++;
                            break;
                        }
                    }
                }

                if (cocok == 0)
                {
                    return 0;
                }

                int beda = 0;
                int k = 0;
                for (int i = 0; i < a.Length; i++)
                {
                    if (_diA[i])
                    {
                        while (!_diB[k])
                        {
                            k++;
                        }

                        beda += a[i] != b[k++] ? 1 : 0;
                    }
                }

                double m = cocok;
                double jaro = ((m / a.Length) + (m / b.Length) + ((m - (beda / 2)) / m)) / 3;
                if (jaro <= 0.7 + 1e-12)
                {
                    return jaro;
                }

                int awalan = 0;
                while (awalan < 4 && awalan < a.Length && awalan < b.Length && a[awalan] == b[awalan])
                {
                    awalan++;
                }

                return jaro + (awalan * 0.1 * (1 - jaro));
            }
        }
    }
}
