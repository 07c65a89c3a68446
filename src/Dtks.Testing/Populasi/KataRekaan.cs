using System.Text;

namespace Dtks.Testing;

/// <summary>Invented words for names and places, put together from syllables; the same words in every run.</summary>
internal static class KataRekaan
{
    /// <summary>How many words each kind has.</summary>
    public const int PerJenis = 4096;

    /// <summary>First word of the kind; add a number below <see cref="PerJenis"/>.</summary>
    public const int DepanLaki = 0;

    public const int DepanPerempuan = PerJenis;

    public const int BelakangLaki = 2 * PerJenis;

    public const int BelakangPerempuan = 3 * PerJenis;

    public const int Tempat = 4 * PerJenis;

    private static readonly string[] Awal =
    [
        "BA", "CA", "DA", "GU", "HA", "JU", "KA", "LU", "MA", "NU", "PA", "RA", "SU", "TA", "WA", "YO", "DI", "RI", "SE", "BU", "LI", "TRI", "GE", "MU", "KU", "TI",
        "PU", "SA", "NI", "RE", "JA", "CU", "SYA", "WI", "LA", "DU", "GA", "HE", "KE", "LE",
    ];

    private static readonly string[] Tengah =
    [
        "", "", "RA", "RI", "RO", "LA", "LI", "NA", "NU", "MA", "MI", "KA", "KU", "DA", "DI", "SA", "SU", "TA", "TI", "WA", "JA", "CA", "BA", "GA", "PA", "NGGA", "NDU", "RSA", "MBA", "NYA",
    ];

    private static readonly string[] AkhirLaki =
        ["DIN", "MAN", "TO", "NO", "JO", "RTA", "NDAR", "WAN", "SYA", "DI", "RUS", "LUS", "KSA", "RMO", "STO", "JAT", "RDI", "MIN", "RAT", "LIP", "GUH", "KIR", "SUM", "NTORO"];

    private static readonly string[] AkhirPerempuan =
        ["NI", "TI", "RAH", "NAH", "SIH", "LIA", "WATI", "YEM", "NYA", "RIN", "LAS", "DAH", "SEM", "MI", "RUM", "PTI", "YAH", "NING", "STRI", "KEM", "GIYEM", "TUN", "LIK", "JEM"];

    private static readonly string[] AkhirTempat =
        ["REJO", "SARI", "MULYO", "JATI", "BARU", "KIDUL", "WETAN", "AGUNG", "LOR", "ASRI", "TIRTO", "GEDE", "KULON", "HARJO", "TENGAH", "ALIT"];

    private static readonly byte[] Huruf;
    private static readonly int[] Letak;

    static KataRekaan()
    {
        var kata = new List<string>(5 * PerJenis);
        var acak = new PengacakTetap(benih: 99, aliran: 0);
        foreach (string[] akhir in new[] { AkhirLaki, AkhirPerempuan, AkhirLaki, AkhirPerempuan, AkhirTempat })
        {
            // Why: each kind holds a word once, in the order drawn.
            var jenis = new HashSet<string>(StringComparer.Ordinal);
            while (jenis.Count < PerJenis)
            {
                string baru = Awal[acak.Di(Awal.Length)] + Tengah[acak.Di(Tengah.Length)] + akhir[acak.Di(akhir.Length)];
                if (baru.Length >= 5 && jenis.Add(baru))
                {
                    kata.Add(baru);
                }
            }
        }

        Huruf = Encoding.ASCII.GetBytes(string.Concat(kata));
        Letak = new int[kata.Count + 1];
        for (int i = 0; i < kata.Count; i++)
        {
            Letak[i + 1] = Letak[i] + kata[i].Length;
        }
    }

    /// <summary>The letters of a word, upper case ASCII.</summary>
    public static ReadOnlySpan<byte> Bita(int kata) => Huruf.AsSpan(Letak[kata], Letak[kata + 1] - Letak[kata]);
}
