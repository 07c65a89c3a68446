using System.Text.RegularExpressions;

namespace Dtks.Cli.Pengujian;

/// <summary>What became of one case.</summary>
internal enum StatusUji : byte
{
    /// <summary>No answer was judged: the program was stopped before it.</summary>
    TidakDinilai = 0,

    Lulus,

    /// <summary>The answer differs.</summary>
    Gagal,

    /// <summary>There was no answer that could be compared.</summary>
    TanpaJawaban,
}

/// <summary>One case with its judgement; the texts carry no personal number.</summary>
internal sealed record HasilUji(KasusUji Kasus, StatusUji Status, IReadOnlyList<string> Keterangan)
{
    public bool Lulus => Status == StatusUji.Lulus;
}

/// <summary>A whole run: every case judged, and what is wrong with the talk itself (stray lines, a bad exit).</summary>
internal sealed record LaporanUji(IReadOnlyList<HasilUji> Hasil, IReadOnlyList<string> Percakapan)
{
    public int Lulus => Hasil.Count(h => h.Lulus);

    public int Gagal => Hasil.Count(h => h.Status is StatusUji.Gagal or StatusUji.TanpaJawaban);

    public int TidakDinilai => Hasil.Count(h => h.Status == StatusUji.TidakDinilai);

    public bool SemuaLulus => Percakapan.Count == 0 && Hasil.All(h => h.Lulus);
}

/// <summary>Hides personal numbers in what is shown of requests and answers.</summary>
internal static partial class SamaranUji
{
    private const int PanjangTerbanyak = 4000;

    /// <summary>The text with every run of 13 or more digits, separators between them allowed, as asterisks; cut when very long.</summary>
    public static string Samarkan(string teks)
    {
        string pendek = teks.Length > PanjangTerbanyak ? string.Concat(teks.AsSpan(0, PanjangTerbanyak), "...") : teks;
        return NomorPanjang().Replace(pendek, static m => string.Create(m.Length, m.Value, static (ruang, asal) =>
        {
            for (int i = 0; i < ruang.Length; i++)
            {
                ruang[i] = char.IsDigit(asal[i]) ? '*' : asal[i];
            }
        }));
    }

    [GeneratedRegex(@"\d(?:[ .\-]?\d){12,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NomorPanjang();
}
