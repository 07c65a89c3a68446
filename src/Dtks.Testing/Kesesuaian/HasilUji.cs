using Dtks.Domain;

namespace Dtks.Testing;

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

/// <summary>Text of requests and answers as a report may show it.</summary>
internal static class SamaranUji
{
    private const int PanjangTerbanyak = 4000;

    /// <summary>The text tamed, and cut when very long.</summary>
    public static string Samarkan(string teks) => TeksAman.Jinakkan(teks.Length > PanjangTerbanyak ? string.Concat(teks.AsSpan(0, PanjangTerbanyak), "...") : teks);
}
