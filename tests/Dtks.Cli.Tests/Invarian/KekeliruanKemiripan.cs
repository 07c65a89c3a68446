using Dtks.Matching;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>Plausible mistakes in the similarity measures.</summary>
internal static class KekeliruanKemiripan
{
    public static IEnumerable<Kekeliruan> Semua => new DaftarKekeliruan<PertanyaanKemiripan, JawabanKemiripan>(InvarianDtks.Kemiripan)
    {
        { "Levenshtein:", t => InvarianDtks.Kemiripan.Pustaka(t with { Ukuran = UkuranKemiripan.DamerauLevenshtein }), "pertukaran dihitung satu dalam Levenshtein" },
        { "DamerauLevenshtein:", t => InvarianDtks.Kemiripan.Pustaka(t with { Ukuran = UkuranKemiripan.Levenshtein }), "pertukaran dihitung dua" },
        { "RasioLevenshtein:", t => new(t.A.Length + t.B.Length == 0 ? 1 : 1 - (2.0 * Kemiripan.Levenshtein(t.A, t.B) / (t.A.Length + t.B.Length))), "dibagi rata-rata panjang, bukan yang terpanjang" },
        { "Jaro:", t => InvarianDtks.Kemiripan.Pustaka(t with { Ukuran = UkuranKemiripan.JaroWinkler }), "awalan yang sama ikut dihitung" },
        { "JaroWinkler:", t => new(Naik(Kemiripan.Jaro(t.A, t.B), Awalan(t, 4))), "awalan dihitung juga di bawah 0,7" },
        { "JaroWinkler:", t => new(Kemiripan.JaroWinkler(t.A, t.B) > Kemiripan.Jaro(t.A, t.B) ? Naik(Kemiripan.Jaro(t.A, t.B), Awalan(t, 6)) : Kemiripan.Jaro(t.A, t.B)), "awalan lebih dari empat huruf" },
        { "Simil:", t => new(Math.Max(Kemiripan.Simil(t.A, t.B), Kemiripan.Simil(t.B, t.A))), "Simil dibuat simetris" },
        { "Ukuran di antara", t => InvarianDtks.Kemiripan.Pustaka(t with { A = t.A.ToUpperInvariant(), B = t.B.ToUpperInvariant() }), "huruf besar dan kecil disamakan" },
        { "Simetris", t => t.A.Length == 0 ? InvarianDtks.Kemiripan.Pustaka(t) : new(1 - ((double)Kemiripan.Levenshtein(t.A, t.B) / t.A.Length)), "dibagi panjang teks pertama" },
        { "Dua teks kosong", (t, j) => t.A.Length + t.B.Length == 0 ? new(0) : j, "dua teks kosong tidak mirip" },
    };

    private static double Naik(double jaro, int awalan) => jaro + (0.1 * awalan * (1 - jaro));

    private static int Awalan(PertanyaanKemiripan tanya, int paling) => tanya.A.Zip(tanya.B).Take(paling).TakeWhile(p => p.First == p.Second).Count();
}
