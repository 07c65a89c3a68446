using System.Reflection;

namespace Dtks.Domain.Tests;

/// <summary>The catalogue against the lists of the specification.</summary>
public class KatalogAturanTests
{
    private static readonly (string Rumpun, int Banyak)[] Nomor =
    [
        ("KL", 3), ("KM", 1), ("MD", 1), ("VK", 18), ("SP", 1), ("UB", 13), ("PB", 4), ("PD", 6), ("GD", 5), ("AN", 21), ("PR", 4), ("KP", 8), ("ID", 5),
    ];

    private static IEnumerable<string> SemuaNomor => Nomor.SelectMany(r =>
        Enumerable.Range(1, r.Banyak).Select(n => $"{r.Rumpun}-{n}").Concat(r.Rumpun == "GD" ? ["GD-N"] : []));

    [Fact]
    public void Lists_every_rule_with_a_printed_number_in_order()
    {
        Assert.Equal(SemuaNomor, KatalogAturan.Semua.Select(a => a.Id.ToString()));
    }

    [Fact]
    public void Lists_the_numbered_items_beside_the_rules()
    {
        var butir = Enumerable.Range(1, 5).Select(n => $"PG-{n}")
            .Concat(Enumerable.Range(1, 10).Select(n => $"KF-{n}"))
            .Concat(Enumerable.Range(1, 12).Select(n => $"AV-{n}"));
        Assert.Equal(butir, KatalogAturan.Butir.Select(a => a.Id.ToString()));
    }

    [Fact]
    public void Every_rule_of_the_class_is_listed_once_under_its_own_name()
    {
        var bidang = typeof(Aturan).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(Aturan)).ToList();
        var terdaftar = KatalogAturan.Semua.Concat(KatalogAturan.Butir).ToList();
        Assert.Equal(terdaftar.Count, terdaftar.Distinct().Count());
        Assert.Equal(terdaftar.ToHashSet(), bidang.Select(f => (Aturan)f.GetValue(null)!).ToHashSet());
        Assert.All(bidang, f => Assert.Equal(f.Name, ((Aturan)f.GetValue(null)!).Id.ToString().Replace("-", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_rule_is_cited_titled_in_two_languages_and_belongs_to_an_edition()
    {
        Assert.All(KatalogAturan.Semua.Concat(KatalogAturan.Butir), a =>
        {
            Assert.NotEmpty(a.Dasar);
            Assert.All(a.Dasar, d => Assert.NotEmpty(d.ToString()));
            Assert.NotEmpty(a.Edisi);
            Assert.False(string.IsNullOrWhiteSpace(a.Judul));
            Assert.False(string.IsNullOrWhiteSpace(a.JudulInggris));
            Assert.True(TabelPerundangan.Kelas.Memuat(a.Kelas));
        });
    }

    [Fact]
    public void Every_own_reading_says_what_was_read()
    {
        Assert.All(
            KatalogAturan.Semua.Concat(KatalogAturan.Butir).Where(a => a.Kelas == KelasAturan.Tafsir),
            a => Assert.False(string.IsNullOrWhiteSpace(a.CatatanTafsir), a.Id.ToString()));
    }

    [Fact]
    public void Keys_of_sources_are_unique()
    {
        var sumber = typeof(Sumber).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (Sumber)p.GetValue(null)!).ToList();
        Assert.Equal(sumber.Count, sumber.Select(s => s.Kunci).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(sumber.Count, sumber.Select(s => s.Nama).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Classes_are_those_of_the_tables()
    {
        int[] vkTafsir = [5, 8, 9, 10, 14, 15, 18];
        int[] ubTafsir = [2, 7];
        foreach (var aturan in KatalogAturan.Semua.Where(a => a.Id.Rumpun is RumpunAturan.VK or RumpunAturan.UB))
        {
            var tafsir = aturan.Id.Rumpun == RumpunAturan.VK ? vkTafsir : ubTafsir;
            Assert.True(aturan.Kelas == (tafsir.Contains(aturan.Id.Nomor!.Value) ? KelasAturan.Tafsir : KelasAturan.Teks), aturan.Id.ToString());
        }
    }

    [Fact]
    public void Edition_of_2019_has_its_rules_only()
    {
        string[] rumpun = ["MD", "GD", "AN", "KP", "ID"];
        Assert.Equal(
            SemuaNomor.Where(id => rumpun.Contains(id[..2]) || id is "KL-2" or "SP-1"),
            Isi(EdisiAturan.Permensos5Tahun2019));
    }

    [Fact]
    public void Edition_of_2021_has_its_rules_only()
    {
        string[] rumpun = ["KL", "MD", "VK", "SP", "UB", "PB", "GD", "AN", "PR", "KP", "ID"];
        string[] tanpa = ["VK-8", "VK-9", "UB-1", "UB-2", "UB-3", "UB-4", "UB-5"];
        Assert.Equal(
            SemuaNomor.Where(id => rumpun.Contains(id[..2]) && !tanpa.Contains(id)),
            Isi(EdisiAturan.Permensos3Tahun2021));
    }

    [Fact]
    public void Edition_of_2022_has_every_rule()
    {
        Assert.Equal(SemuaNomor, Isi(EdisiAturan.Kepmensos150Tahun2022));
    }

    [Fact]
    public void Items_hold_in_the_editions_of_their_family()
    {
        Assert.All(KatalogAturan.Butir, a =>
        {
            string[] edisi = a.Id.ToString() switch
            {
                "PG-4" or "PG-5" => ["kepmensos-150-2022"],
                ['P', 'G', ..] => ["permensos-5-2019", "permensos-3-2021", "kepmensos-150-2022"],
                ['K', 'F', ..] => ["kepmensos-150-2022"],
                _ => ["permensos-5-2019"],
            };
            Assert.Equal(edisi, a.Edisi.Select(e => e.Id));
        });
    }

    [Fact]
    public void A_citation_prints_its_part()
    {
        Assert.Contains("Permensos 11/2019, Pasal 11", Aturan.PR2.Dasar.Select(d => d.ToString()));
        Assert.Contains("Permensos 3/2021, Pasal 8", Aturan.KP1.Dasar.Select(d => d.ToString()));
        Assert.Equal("VK-8", Aturan.VK8.ToString());
    }

    private static IEnumerable<string> Isi(EdisiAturan edisi) => KatalogAturan.PadaEdisi(edisi).Select(a => a.Id.ToString());
}
