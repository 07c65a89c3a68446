using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary>Writes <c>docs/aturan.md</c> from the catalogue, with the files that name each rule.</summary>
internal static partial class PenulisDokumenAturan
{
    // Why: these name every rule by nature and would say nothing about where a rule is applied.
    private static readonly string[] BukanPenerapan =
        ["src/Dtks.Domain/Perundangan/", "tests/Dtks.Rules.Tests/Perundangan/"];

    internal static string Tulis()
    {
        var kode = Sebutan("src", "samples");
        var uji = Sebutan("tests");
        var teks = new StringBuilder()
            .Append("# Aturan\n\n")
            .Append("Berkas ini dibuat dari `KatalogAturan` dan diperiksa oleh uji; jangan disunting dengan tangan.\n")
            .Append("Tiap aturan menyebut kelasnya, sumbernya, edisinya, serta berkas kode dan uji yang menyebutnya.\n\n")
            .Append("This file is generated from `KatalogAturan` and checked by a test; do not edit it by hand. To renew it, run the tests of\n")
            .Append("`Dtks.Rules.Tests` and rename `docs/aturan.md.received.txt` to `docs/aturan.md`.\n\n")
            .Append("| kelas | arti |\n|---|---|\n")
            .Append("| teks | dinyatakan oleh dokumen sumber / stated by a founding document |\n")
            .Append("| tafsir | bacaan kami atas sumber yang diam atau bertentangan / our reading of a silent or contradictory source |\n")
            .Append("| luar | dari luar dokumen sumber; sitasinya menyebut dari mana / from outside the founding documents, as cited |\n\n")
            .Append("## Edisi\n\n| edisi | nama | periode | bertumpu pada |\n|---|---|---|---|\n");
        foreach (var edisi in EdisiAturan.Semua)
        {
            teks.Append(CultureInfo.InvariantCulture, $"| `{edisi.Id}` | {edisi.Nama} | {edisi.Mulai} .. {edisi.Selesai} | {string.Join(", ", edisi.Landasan.Select(s => s.Kunci))} |\n");
        }

        teks.Append("\nSebelum 2019-01 belum dimodelkan; sejak 2025-01 tidak dimodelkan lagi (DTSEN).\n");
        teks.Append("\n## Sumber\n\n| kunci | sumber |\n|---|---|\n");
        foreach (var sumber in KatalogAturan.Semua.Concat(KatalogAturan.Butir).SelectMany(a => a.Dasar).Select(d => d.Sumber).Distinct().OrderBy(s => s.Kunci, StringComparer.Ordinal))
        {
            teks.Append(CultureInfo.InvariantCulture, $"| {sumber.Kunci} | {sumber.Nama} |\n");
        }

        foreach (var rumpun in KatalogAturan.Semua.Concat(KatalogAturan.Butir).GroupBy(a => a.Id.Rumpun).OrderBy(g => g.Key))
        {
            teks.Append(CultureInfo.InvariantCulture, $"\n## {rumpun.Key}: {TabelPerundangan.Rumpun.Nama(rumpun.Key)}\n\n");
            if (!KatalogAturan.Semua.Contains(rumpun.First()))
            {
                teks.Append("Butir bernomor yang disebut putusan dan penolakan; bukan aturan tersendiri dalam `aturan.daftar`.\n\n");
            }

            teks.Append("| id | aturan | kelas | dasar | edisi | kode | uji |\n|---|---|---|---|---|---|---|\n");
            foreach (var aturan in rumpun)
            {
                var tafsir = aturan.CatatanTafsir is null ? string.Empty : $"<br>Tafsir: {aturan.CatatanTafsir}.";
                teks.Append(CultureInfo.InvariantCulture, $"| {aturan.Id} | {aturan.Judul}.<br>*{aturan.JudulInggris}.*{tafsir} | {TabelPerundangan.Kelas.Kode(aturan.Kelas)} ")
                    .Append(CultureInfo.InvariantCulture, $"| {string.Join("; ", aturan.Dasar.Select(d => d.Bagian is null ? d.Sumber.Kunci : $"{d.Sumber.Kunci} {d.Bagian}"))} | {string.Join(", ", aturan.Edisi.Select(e => e.Id))} ")
                    .Append(CultureInfo.InvariantCulture, $"| {Tautan(kode, aturan)} | {Tautan(uji, aturan)} |\n");
            }
        }

        return teks.ToString();
    }

    /// <summary>For each rule id, the files under the folders that name it as <c>VK-8</c> or <c>Aturan.VK8</c>.</summary>
    internal static ImmutableSortedDictionary<string, ImmutableArray<string>> Sebutan(params string[] folder)
    {
        Dictionary<string, SortedSet<string>> hasil = new(StringComparer.Ordinal);
        foreach (var berkas in folder
            .Where(f => Directory.Exists(AkarRepositori.Berkas(f)))
            .SelectMany(f => Directory.EnumerateFiles(AkarRepositori.Berkas(f), "*.cs", SearchOption.AllDirectories)))
        {
            var jalur = Path.GetRelativePath(AkarRepositori.Folder, berkas).Replace('\\', '/');
            if (jalur.Contains("/obj/", StringComparison.Ordinal)
                || jalur.Contains("/artifacts/", StringComparison.Ordinal)
                || BukanPenerapan.Any(b => jalur.StartsWith(b, StringComparison.Ordinal)))
            {
                continue;
            }

            foreach (Match sebutan in PolaAturan().Matches(File.ReadAllText(berkas)))
            {
                var id = $"{sebutan.Groups["rumpun"].Value}-{sebutan.Groups["nomor"].Value}";
                if (!hasil.TryGetValue(id, out var daftar))
                {
                    hasil.Add(id, daftar = new SortedSet<string>(StringComparer.Ordinal));
                }

                daftar.Add(jalur);
            }
        }

        return hasil.ToImmutableSortedDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static string Tautan(ImmutableSortedDictionary<string, ImmutableArray<string>> sebutan, Aturan aturan) =>
        sebutan.TryGetValue(aturan.Id.ToString(), out var berkas)
            ? string.Join(", ", berkas.Select(b => $"[{Path.GetFileNameWithoutExtension(b)}](../{b})"))
            : "-";

    [GeneratedRegex(@"\b(?:Aturan\.)?(?<rumpun>KL|KM|MD|VK|SP|UB|PB|PG|KF|PD|GD|AN|PR|AV|KP|ID)(?:(?<=\bAturan\...)|-)(?<nomor>[1-9][0-9]?|N)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PolaAturan();
}
