using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Architecture.Tests;

/// <summary>Every rule rests on a source, and is named where it is decided and where it is tested.</summary>
public sealed partial class AturanTests
{
    private static readonly IEnumerable<Aturan> Semua = KatalogAturan.Semua;

    [Fact]
    public void Every_rule_is_cited() => Pastikan.Kosong(Semua.Where(a => a.Dasar.IsDefaultOrEmpty));

    [Fact]
    public void Every_reading_of_our_own_says_what_it_is()
        => Pastikan.Kosong(Semua.Where(a => a.Kelas == KelasAturan.Tafsir && string.IsNullOrWhiteSpace(a.CatatanTafsir)));

    [Fact]
    public void Every_rule_is_named_in_the_code_that_decides_it()
        => Pastikan.Kosong(Tanpa("src", Repositori.Di("src/", ".cs").Where(b => !b.Contains("/Perundangan/", StringComparison.Ordinal))));

    [Fact]
    public void Every_rule_is_named_in_tests_or_cases()
        => Pastikan.Kosong(Tanpa(
            "tests",
            Repositori.Di("tests/").Where(b => !b.Contains("/Perundangan/", StringComparison.Ordinal) && !b.StartsWith("tests/Dtks.Architecture.Tests/", StringComparison.Ordinal))
                .Concat(Repositori.Di("conformance/", ".json"))));

    private static IEnumerable<string> Tanpa(string tempat, IEnumerable<string> berkas)
    {
        HashSet<string> tersebut = [.. berkas.SelectMany(b => IdAturanDalamTeks().Matches(Repositori.Baca(b))).Select(m => m.Groups[1].Value + m.Groups[2].Value)];
        HashSet<string> dikecualikan = [.. Repositori.Baca("tests/Dtks.Architecture.Tests/AturanTanpaKode.txt").Split('\n')
            .Where(b => b.Length > 0 && b[0] != '#').Select(b => b.Split(' ')).Where(b => b.Length > 2 && b[1] == tempat).Select(b => b[0])];
        return Semua.Select(a => a.Id.ToString()).Where(id => !tersebut.Contains(id.Replace("-", "", StringComparison.Ordinal)) && !dikecualikan.Contains(id));
    }

    [GeneratedRegex(@"\b([A-Z]{2})-?(\d{1,2}|N)\b")]
    private static partial Regex IdAturanDalamTeks();
}
