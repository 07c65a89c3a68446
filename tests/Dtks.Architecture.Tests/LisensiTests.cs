using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Dtks.Architecture.Tests;

/// <summary><c>docs/lisensi.md</c> lists every package that ours bring along, with its licence as the package itself states it.</summary>
public sealed class LisensiTests
{
    private const string Jalur = "docs/lisensi.md";

    private static readonly string[] Diterima = ["MIT", "Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "MS-PL", "PostgreSQL"];

    private static readonly string Gudang = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [Fact]
    public void The_page_lists_every_dependency_with_its_licence() => DokumenBuatan.Banding(Jalur, Tulis());

    [Fact]
    public void Every_licence_lets_a_region_use_and_pass_on_the_package()
        => Pastikan.Kosong(Semua().Where(p => !p.Lisensi.Split(" OR ").Any(l => Diterima.Contains(l, StringComparer.Ordinal))).Select(p => $"{p.Id} {p.Versi}: {p.Lisensi}"));

    private static string Tulis()
    {
        StringBuilder teks = new("""
            # Licences

            Every package that ours bring along into an application or onto the command line, with the licence that the package states; written from the lock files and checked on every
            build. Our own packages are MIT. Tools of build and test stay here and are not passed on.

            | package | version | licence | brought by |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var p in Semua())
        {
            teks.Append($"| {p.Id} | {p.Versi} | {p.Lisensi} | {string.Join(", ", p.Oleh)} |\n");
        }

        return teks.ToString();
    }

    private static IEnumerable<(string Id, string Versi, string Lisensi, string[] Oleh)> Semua()
        => Repositori.Di("src/", "packages.lock.json")
            .SelectMany(Terkunci)
            .Where(p => !HanyaSaatMembangun(p.Id))
            .GroupBy(p => (p.Id, p.Versi))
            .OrderBy(g => g.Key.Id, StringComparer.OrdinalIgnoreCase)
            .Select(g => (g.Key.Id, g.Key.Versi, Lisensi(g.Key.Id, g.Key.Versi), g.Select(p => p.Oleh).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()));

    private static bool HanyaSaatMembangun(string id)
        => id.StartsWith("Microsoft.NET.ILLink", StringComparison.Ordinal) || id.StartsWith("Microsoft.DotNet.ILCompiler", StringComparison.Ordinal) || id.Contains("Analyzer", StringComparison.Ordinal);

    private static List<(string Id, string Versi, string Oleh)> Terkunci(string berkas)
    {
        using JsonDocument isi = JsonDocument.Parse(Repositori.Baca(berkas));
        return
        [
            .. from kerangka in isi.RootElement.GetProperty("dependencies").EnumerateObject()
               where !kerangka.Name.StartsWith(".NETStandard", StringComparison.Ordinal)
               from paket in kerangka.Value.EnumerateObject()
               where paket.Value.GetProperty("type").GetString() != "Project"
               select (paket.Name, paket.Value.GetProperty("resolved").GetString()!, berkas.Split('/')[1]),
        ];
    }

    private static string Lisensi(string id, string versi)
    {
        string folder = Path.Combine(Gudang, id.ToLowerInvariant(), versi.ToLowerInvariant());
        XElement nuspec = XElement.Load(Path.Combine(folder, id.ToLowerInvariant() + ".nuspec"));
        XElement? lisensi = nuspec.Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
        return lisensi is null
            ? DariAlamat(nuspec.Descendants().FirstOrDefault(e => e.Name.LocalName == "licenseUrl")?.Value)
            : lisensi.Attribute("type")?.Value == "expression" ? lisensi.Value : DariTeks(File.ReadAllText(Path.Combine(folder, lisensi.Value)));
    }

    /// <summary>A licence stated by its address alone: what stands there.</summary>
    private static string DariAlamat(string? alamat)
        => alamat switch
        {
            null => "not stated",
            "https://github.com/MiloszKrajewski/K4os.Compression.LZ4/blob/master/LICENSE?raw=true" => "MIT",
            _ => alamat,
        };

    /// <summary>A licence enclosed as text is known by the sentence that grants it.</summary>
    private static string DariTeks(string teks)
        => teks.Contains("Permission is hereby granted, free of charge, to any person obtaining a copy", StringComparison.Ordinal) ? "MIT" : "a text of its own";
}
