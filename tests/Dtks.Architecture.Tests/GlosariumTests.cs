using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Architecture.Tests;

/// <summary>Every public type is documented where it stands and explained in the glossary.</summary>
/// <remarks>
/// <c>DTKS_TULIS_DOKUMEN=1</c> adds the lines of new types to the glossary, from their summary and the rules that it names, and drops those of types that are
/// gone; lines that a person rewrote stay.
/// </remarks>
public sealed partial class GlosariumTests
{
    private const string Jalur = "docs/glosarium.md";

    private const string AwalTipe = "## Types by folder\n";

    /// <summary>The family of rules that a folder carries out; a folder that is not here is mechanism.</summary>
    private static readonly Dictionary<string, string> Rumpun = new(StringComparer.Ordinal)
    {
        ["Identitas"] = "ID", ["Kewilayahan"] = "ID", ["Kependudukan"] = "KP", ["Kekeluargaan"] = "KP", ["Keprograman"] = "KP", ["Pengesahan"] = "VK",
        ["Pengusulan"] = "UB", ["Pemadanan"] = "PD", ["Dukcapil"] = "PD", ["Kepadanan"] = "PD", ["Kesamaan"] = "PD", ["Penyeragaman"] = "PD", ["Kegandaan"] = "GD",
        ["Kelayakan"] = "VK", ["KepesertaanPbi"] = "PB", ["Kepengurusan"] = "PG", ["Keberadaan"] = "KP", ["Kemiskinan"] = "KF", ["Keanehan"] = "AN",
        ["Kewenangan"] = "PR", ["Penanggalan"] = "KL", ["Perkomponenan"] = "KP", ["AlurVerval2019"] = "AV", ["Perekapan"] = "SP", ["Dtsen"] = "DS",
    };

    private static readonly Type[] TipePublik = [.. Paket.Bertipe.SelectMany(p => p.GetExportedTypes())];

    private static readonly string[] TipeTertulis = [.. BarisTipe(Isi()).Select(b => NamaPertama().Match(b).Groups[1].Value)];

    [Fact]
    public void Every_public_type_has_documentation()
    {
        List<string> tanpa = [];
        foreach (Assembly paket in Paket.Bertipe)
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
        => Pastikan.Kosong(TipePublik.Select(Nama).Except(TipeTertulis, StringComparer.Ordinal));

    [Fact]
    public void The_glossary_lists_no_type_that_is_gone_and_none_twice()
    {
        Pastikan.Kosong(TipeTertulis.Except(TipePublik.Select(Nama), StringComparer.Ordinal));
        Pastikan.Kosong(TipeTertulis.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_line_of_the_glossary_has_a_meaning_and_a_source()
        => Pastikan.Kosong(BarisTipe(Isi())
            .Where(b => b.Trim('|').Split('|') is not [_, var arti, var sumber] || arti.Trim().Length < 8 || sumber.Trim().Length == 0));

    private static IEnumerable<string> BarisTipe(string teks)
        => teks[Math.Max(0, teks.IndexOf(AwalTipe, StringComparison.Ordinal))..].Split('\n').Where(b => b.StartsWith("| `", StringComparison.Ordinal));

    private static string Isi()
    {
        string ada = Repositori.Baca(Jalur);
        if (!DokumenBuatan.Tulis)
        {
            return ada;
        }

        string baru = Tulis(ada);
        File.WriteAllText(Path.Combine(Repositori.Akar, Jalur), baru);
        return baru;
    }

    private static string Tulis(string ada)
    {
        Dictionary<string, string> lama = BarisTipe(ada).GroupBy(b => NamaPertama().Match(b).Groups[1].Value).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        int akhir = ada.IndexOf(AwalTipe, StringComparison.Ordinal);
        StringBuilder teks = new((akhir < 0 ? ada : ada[..akhir]).TrimEnd('\n') + "\n\n" + AwalTipe);
        foreach (Assembly paket in Paket.Bertipe)
        {
            Dictionary<string, XElement> dokumen = XDocument.Load(Path.Combine(AppContext.BaseDirectory, Paket.Nama(paket) + ".xml")).Descendants("member")
                .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);
            foreach (var folder in paket.GetExportedTypes().GroupBy(Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                teks.Append($"\n### {Paket.Nama(paket)}: {folder.Key}\n\n| type | meaning | source |\n|---|---|---|\n");
                foreach (Type tipe in folder.OrderBy(Nama, StringComparer.Ordinal))
                {
                    XElement isi = dokumen["T:" + tipe.FullName!.Replace('+', '.')];
                    teks.Append(lama.TryGetValue(Nama(tipe), out string? baris) ? baris : $"| `{Nama(tipe)}` | {Ringkas(isi)} | {Sumber(isi, folder.Key)} |").Append('\n');
                }
            }
        }

        return teks.ToString();
    }

    private static string Folder(Type tipe)
    {
        string nama = (tipe.DeclaringType ?? tipe).Name.Split('`')[0];
        string paket = Paket.Nama(tipe.Assembly);
        string berkas = Repositori.Di($"src/{paket}/", ".cs").FirstOrDefault(b => b.Split('/')[^1].StartsWith(nama + ".", StringComparison.Ordinal))
            ?? Repositori.Di($"src/{paket}/", ".cs").First(b => Regex.IsMatch(Repositori.Baca(b), $@"(class|struct|enum|interface|record) {nama}\b"));
        return berkas.Split('/')[2];
    }

    private static string Ringkas(XElement isi)
    {
        foreach (XElement rujukan in isi.Descendants().Where(e => e.Attribute("cref") is not null || e.Attribute("langword") is not null || e.Attribute("name") is not null).ToList())
        {
            string nama = (rujukan.Attribute("cref") ?? rujukan.Attribute("langword") ?? rujukan.Attribute("name"))!.Value;
            rujukan.ReplaceWith(nama.Split('(')[0].Split('.')[^1].Split('`')[0].Split(':')[^1]);
        }

        return Spasi().Replace(isi.Element("summary")!.Value.Trim(), " ").Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Sumber(XElement isi, string folder)
    {
        string[] disebut = [.. IdAturan().Matches(isi.Value).Select(m => m.Value).Distinct().Where(id => Dtks.Domain.IdAturan.TryParse(id, out var baca) && KatalogAturan.TryCari(baca, out _)).Take(4)];
        if (disebut.Length > 0)
        {
            return string.Join(", ", disebut);
        }

        return Rumpun.TryGetValue(folder, out string? rumpun) ? $"rules {rumpun}" : "mechanism";
    }

    private static string Nama(Type tipe)
        => (tipe.IsNested ? tipe.DeclaringType!.Name.Split('`')[0] + "." : "") + tipe.Name.Split('`')[0] + (tipe.IsGenericType && !tipe.IsNested ? "<" + string.Join(", ", tipe.GetGenericArguments().Select(a => a.Name)) + ">" : "");

    [GeneratedRegex("^\\| `([^`]+)`")]
    private static partial Regex NamaPertama();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spasi();

    [GeneratedRegex(@"\b[A-Z]{2}-([0-9]{1,2}|N)\b")]
    private static partial Regex IdAturan();
}
