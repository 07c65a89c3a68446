using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dtks.Architecture.Tests;

/// <summary>Every public type is documented where it stands and explained in the glossary.</summary>
public sealed partial class GlosariumTests
{
    private static readonly string[] TipeTertulis =
        [.. Repositori.Baca("docs/glosarium.md").Split('\n').Where(b => b.StartsWith("| `", StringComparison.Ordinal)).Select(b => NamaPertama().Match(b).Groups[1].Value)];

    [Fact]
    public void Every_public_type_has_documentation()
    {
        List<string> tanpa = [];
        foreach (Assembly paket in Paket.Pustaka)
        {
            string berkas = Path.Combine(AppContext.BaseDirectory, Paket.Nama(paket) + ".xml");
            HashSet<string> tertulis = [.. XDocument.Load(berkas).Descendants("member")
                .Where(m => m.Element("summary") is { } s && s.Value.Trim().Length > 0 || m.Element("inheritdoc") is not null)
                .Select(m => m.Attribute("name")!.Value)];
            tanpa.AddRange(paket.GetExportedTypes().Where(t => !tertulis.Contains("T:" + t.FullName!.Replace('+', '.'))).Select(t => t.FullName!));
        }

        Pastikan.Kosong(tanpa);
    }

    [Fact]
    public void The_glossary_lists_every_public_type()
        => Pastikan.Kosong(Paket.TipePublik.Select(Nama).Except(TipeTertulis, StringComparer.Ordinal));

    [Fact]
    public void The_glossary_lists_no_type_that_is_gone_and_none_twice()
    {
        Pastikan.Kosong(TipeTertulis.Except(Paket.TipePublik.Select(Nama), StringComparer.Ordinal));
        Pastikan.Kosong(TipeTertulis.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_line_of_the_glossary_has_a_meaning_and_a_source()
        => Pastikan.Kosong(Repositori.Baca("docs/glosarium.md").Split('\n')
            .Where(b => b.StartsWith("| `", StringComparison.Ordinal))
            .Where(b => b.Trim('|').Split('|') is not [_, var arti, var sumber] || arti.Trim().Length < 8 || sumber.Trim().Length == 0));

    private static string Nama(Type tipe)
        => (tipe.IsNested ? tipe.DeclaringType!.Name.Split('`')[0] + "." : "") + tipe.Name.Split('`')[0] + (tipe.IsGenericType && !tipe.IsNested ? "<" + string.Join(", ", tipe.GetGenericArguments().Select(a => a.Name)) + ">" : "");

    [GeneratedRegex("^\\| `([^`]+)`")]
    private static partial Regex NamaPertama();
}
