using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>A citation: a source and the part of it where a reader finds the matter.</summary>
/// <param name="Sumber">The source.</param>
/// <param name="Bagian">The part, such as <c>Pasal 11</c> or <c>Gambar 2.8 (Pemadanan Capil)</c>; where none is known, that is said here.</param>
public sealed record Sitasi(Sumber Sumber, string Bagian)
{
    /// <summary>Prints the citation, such as <c>Permensos 11/2019, Pasal 11</c>.</summary>
    /// <returns>The name of the source and the part.</returns>
    public override string ToString() => Sumber.Nama + ", " + Bagian;

    /// <summary>Citations in one line, in their order, each once; a document cited again at once is not named again.</summary>
    internal static string Gabung(IEnumerable<Sitasi> sitasi, bool indonesia)
    {
        List<string> semua = [];
        Sumber? terakhir = null;
        foreach (Sitasi satu in sitasi.Distinct())
        {
            semua.Add(satu.Sumber == terakhir ? $"{(indonesia ? "dokumen yang sama" : "the same document")}, {satu.Bagian}" : satu.ToString());
            terakhir = satu.Sumber;
        }

        return string.Join("; ", semua);
    }
}

/// <summary>One place where a rule stands, how firmly, and for which editions.</summary>
/// <remarks>Made by the catalogue only. Immutable and thread-safe.</remarks>
public sealed class DasarAturan
{
    internal DasarAturan(string? hal, Sitasi sitasi, KelasAturan kelas, KunciEdisi edisi)
    {
        Hal = hal;
        Sitasi = sitasi;
        Kelas = kelas;
        KunciEdisi = edisi;
    }

    /// <summary>Gets the part of the rule that has this place of its own; <see langword="null"/> for the whole rule.</summary>
    public string? Hal { get; }

    /// <summary>Gets the place.</summary>
    public Sitasi Sitasi { get; }

    /// <summary>Gets how firmly the rule stands there: tafsir where we add to what the place says.</summary>
    public KelasAturan Kelas { get; }

    /// <summary>Gets the shipped editions for which it is the place, oldest first.</summary>
    public ImmutableArray<EdisiAturan> Edisi => [.. EdisiAturan.Semua.Where(e => e.Berasal(KunciEdisi))];

    internal KunciEdisi KunciEdisi { get; }

    /// <summary>Prints the place, such as <c>Permensos 11/2019, Pasal 11</c>.</summary>
    /// <returns>The name of the source and the part.</returns>
    public override string ToString() => Sitasi.ToString();
}

/// <summary>Reads the lines in which the catalogue keeps classes and places.</summary>
/// <remarks>
/// Classes: <c>21 tafsir; 22 teks</c>. Places, one a line: <c>(part) KEY | place | class | editions</c>, the part only where a part of the rule has a place of its own.
/// Editions by year: 19, 21, 22, 25.
/// </remarks>
internal static class PembacaTempat
{
    public static ImmutableArray<(KunciEdisi, KelasAturan)> Kelas(string teks) =>
        [.. teks.Split(';', StringSplitOptions.TrimEntries).Select(static t => (Kunci(t[..2]), KelasDari(t[3..])))];

    public static ImmutableArray<DasarAturan> Baca(string teks, bool terbawaKeDtsen)
    {
        List<DasarAturan> dasar = [];
        foreach (var baris in teks.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var isi = baris;
            string? hal = null;
            if (baris[0] == '(')
            {
                var tutup = baris.IndexOf(") ", StringComparison.Ordinal);
                hal = baris[1..tutup];
                isi = baris[(tutup + 2)..];
            }

            var bagian = isi.Split(" | ");
            var kelas = KelasDari(bagian[2]);
            var edisi = bagian[3].Split(", ").Aggregate(KunciEdisi.TidakAda, static (k, e) => k | Kunci(e));
            dasar.Add(new(hal, new(Sumber.Cari(bagian[0]), bagian[1]), kelas, edisi));
        }

        return terbawaKeDtsen && !dasar.Exists(static d => d.KunciEdisi.HasFlag(KunciEdisi.Dtsen2025)) ? Terbawa(dasar) : [.. dasar];
    }

    // Tafsir: where a rule of DTKS holds in DTSEN too, its places are carried on: as tafsir, and luar stays luar.
    private static ImmutableArray<DasarAturan> Terbawa(List<DasarAturan> dasar)
    {
        List<DasarAturan> hasil = [];
        HashSet<(string?, Sitasi)> dibawa = [];
        foreach (var d in dasar.OrderBy(static d => d.Kelas == KelasAturan.Teks))
        {
            var baru = dibawa.Add((d.Hal, d.Sitasi));
            if (d.Kelas != KelasAturan.Teks)
            {
                hasil.Add(baru ? new(d.Hal, d.Sitasi, d.Kelas, d.KunciEdisi | KunciEdisi.Dtsen2025) : d);
            }
            else
            {
                hasil.Add(d);
                if (baru)
                {
                    hasil.Add(new(d.Hal, d.Sitasi, KelasAturan.Tafsir, KunciEdisi.Dtsen2025));
                }
            }
        }

        // Why: the strongest place comes first, as the catalogue lists them; what is carried on stands behind the place it comes from.
        return [.. hasil.OrderBy(h => dasar.FindIndex(d => string.Equals(d.Hal, h.Hal, StringComparison.Ordinal) && d.Sitasi == h.Sitasi && (d.Kelas == h.Kelas || h.KunciEdisi == KunciEdisi.Dtsen2025)))];
    }

    private static KunciEdisi Kunci(string tahun) => tahun switch
    {
        "19" => KunciEdisi.Permensos5Tahun2019,
        "21" => KunciEdisi.Permensos3Tahun2021,
        "22" => KunciEdisi.Kepmensos150Tahun2022,
        "25" => KunciEdisi.Dtsen2025,
        _ => throw new FormatException(tahun),
    };

    // Why: "teks + tafsir" is a place that says a part, to which we add: tafsir in the catalogue.
    private static KelasAturan KelasDari(string teks) => teks switch
    {
        "teks" => KelasAturan.Teks,
        "tafsir" or "teks + tafsir" => KelasAturan.Tafsir,
        "luar" => KelasAturan.Luar,
        _ => throw new FormatException(teks),
    };
}
