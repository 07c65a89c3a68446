using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>Plausible mistakes in name and address keys.</summary>
internal static class KekeliruanPenyeragaman
{
    public static IEnumerable<Kekeliruan> Semua => [.. Nama, .. Alamat];

    private static DaftarKekeliruan<PertanyaanKunci, JawabanKunci> Nama => new(InvarianDtks.KunciNama)
    {
        { "Kunci dari kunci", (_, j) => j with { Langkah = j.Langkah.IsEmpty ? [1] : j.Langkah } },
        { "Huruf besar", (t, j) => t.Teks.Any(char.IsLower) ? j : j with { Kunci = t.Teks } },
        { "Langkah disebut", (_, j) => j with { Langkah = [.. j.Langkah.Reverse()] } },
        { "Gelar", t => t.Teks.Contains("S.Pd", StringComparison.Ordinal) ? new(t.Teks.ToUpperInvariant(), [1]) : InvarianDtks.KunciNama.Pustaka(t) },
        { "Tanda meninggal", t => InvarianDtks.KunciNama.Pustaka(t with { Teks = t.Teks.Replace("Almarhumah", "Almarhumahx", StringComparison.Ordinal) }) },
        { "Singkatan Muhammad", (_, j) => j with { Kunci = j.Kunci.Replace("MUHAMMAD", "MUH", StringComparison.Ordinal) } },
        { "Ejaan lama", t => t.Teks.Contains("oe", StringComparison.Ordinal) ? new(t.Teks.ToUpperInvariant(), [1]) : InvarianDtks.KunciNama.Pustaka(t) },
        { "BIN, BINTI", t => InvarianDtks.KunciNama.Pustaka(t with { Teks = t.Teks.Replace("BINTI", "", StringComparison.Ordinal) }) },
    };

    private static DaftarKekeliruan<PertanyaanKunci, JawabanKunci> Alamat => new(InvarianDtks.KunciAlamat)
    {
        { "Kunci dari kunci", (_, j) => j with { Langkah = j.Langkah.IsEmpty ? [1] : j.Langkah } },
        { "Huruf besar", (t, j) => t.Teks.Any(char.IsLower) ? j : j with { Kunci = t.Teks } },
        { "Langkah disebut", (_, j) => j with { Langkah = [.. j.Langkah.Reverse()] } },
        { "RT dan RW", t => InvarianDtks.KunciAlamat.Pustaka(t with { Teks = t.Teks.Replace("RT05", "05", StringComparison.Ordinal) }) },
        { "Singkatan dan", t => InvarianDtks.KunciAlamat.Pustaka(t with { Teks = t.Teks.Replace("Lingkungan", "Lingkung", StringComparison.Ordinal) }) },
        { "Urutan kata", t => new(t.Teks.ToUpperInvariant(), [1]) },
    };
}
