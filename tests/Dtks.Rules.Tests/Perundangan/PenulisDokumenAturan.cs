using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary>Writes <c>docs/aturan.md</c> from the catalogue, with the files that name each rule.</summary>
internal static partial class PenulisDokumenAturan
{
    // Why: these name every rule by nature and would say nothing about where a rule is applied.
    private static readonly string[] BukanPenerapan =
        ["src/Dtks.Domain/Perundangan/", "src/Dtks.Testing/", "src/Dtks.Rules/Kelayakan/BuktiKelayakan.cs", "tests/Dtks.Domain.Tests/Perundangan/", "tests/Dtks.Rules.Tests/Perundangan/"];

    internal static string Tulis()
    {
        var kode = Penerapan();
        var uji = Sebutan("tests");
        var kasus = Kasus();
        var teks = new StringBuilder()
            .Append("# Aturan\n\n")
            .Append("Berkas ini dibuat dari `KatalogAturan` dan diperiksa oleh uji; jangan disunting dengan tangan.\n")
            .Append("Tiap aturan menyebut kelasnya menurut edisi, tempatnya dalam sumber, berkas kode yang memutusnya (metode senama lebih dahulu), uji, kasus kesesuaian, dan tabel putusannya.\n\n")
            .Append("This file is generated from `KatalogAturan` and checked by a test; do not edit it by hand. Each rule has its class by edition, its places in\n")
            .Append("the sources, the code that decides it (not where it is merely mentioned; a method that bears its name first), its tests, its conformance cases and its decision table.\n")
            .Append("`eng/perbarui-dokumen.sh` writes it anew; a list of files that is behind fails on the build server alone.\n\n")
            .Append("| kelas | arti |\n|---|---|\n")
            .Append("| teks | dinyatakan oleh dokumen sumber / stated by a founding document |\n")
            .Append("| tafsir | bacaan kami atas sumber yang diam atau bertentangan, atau yang kami tambahkan / our reading, or what we add |\n")
            .Append("| luar | dari luar dokumen sumber; sitasinya menyebut dari mana / from outside the founding documents, as cited |\n\n")
            .Append("## Edisi\n\n| edisi | nama | periode | dimodelkan | bertumpu pada |\n|---|---|---|---|---|\n");
        foreach (var edisi in EdisiAturan.Semua)
        {
            teks.Append(CultureInfo.InvariantCulture, $"| `{edisi.Id}` | {edisi.Nama} | {edisi.Mulai} .. {edisi.Selesai} | {TabelPerundangan.Cakupan.Kode(edisi.Status)} | {string.Join(", ", edisi.Landasan.Select(s => s.Kunci))} |\n");
        }

        teks.Append("\nSebelum 2019-01 dan 2024-06 sampai 2025-05 belum dimodelkan. Halaman tiap edisi: `src/Dtks.Domain/Perundangan/Edisi/`.\n");
        teks.Append("\n## Sumber\n\n| kunci | sumber |\n|---|---|\n");
        foreach (var sumber in Sumber.Semua.OrderBy(s => s.Kunci, StringComparer.Ordinal))
        {
            teks.Append(CultureInfo.InvariantCulture, $"| {sumber.Kunci} | {sumber.Nama} |\n");
        }

        foreach (var rumpun in KatalogAturan.Semua.GroupBy(a => a.Id.Rumpun).OrderBy(g => g.Key))
        {
            teks.Append(CultureInfo.InvariantCulture, $"\n## {rumpun.Key}: {TabelPerundangan.Rumpun.Nama(rumpun.Key)}\n");
            if (KatalogAturan.Tempat(rumpun.Key) is { IsEmpty: false } tempat)
            {
                teks.Append("\nTempat bagian yang tidak diputus satu aturan:\n\n");
                Daftar(teks, tempat);
            }

            foreach (var aturan in rumpun)
            {
                teks.Append(CultureInfo.InvariantCulture, $"\n### {aturan.Id}\n\n{aturan.Judul}.\n*{aturan.JudulInggris}.*\n\n");
                if (aturan.CatatanTafsir is { } tafsir)
                {
                    teks.Append(CultureInfo.InvariantCulture, $"Tafsir: {tafsir}.\n\n");
                }

                teks.Append(CultureInfo.InvariantCulture, $"- kelas: {string.Join(", ", aturan.Edisi.Select(e => $"`{e.Id}` {TabelPerundangan.Kelas.Kode(aturan.KelasPada(e)!.Value)}"))}\n");
                Daftar(teks, aturan.Dasar);
                teks.Append(CultureInfo.InvariantCulture, $"- kode: {Tautan(kode, aturan, metode: true)}\n- uji: {Tautan(uji, aturan)}\n- kasus: {kasus.GetValueOrDefault(aturan.Id.ToString(), "-")}\n");
                string[] tabel = [.. Tabel(aturan)];
                if (tabel.Length > 0)
                {
                    teks.Append(CultureInfo.InvariantCulture, $"- tabel: {string.Join("; ", tabel)}\n");
                }
            }
        }

        return teks.ToString();
    }

    /// <summary>For each rule id, the files of the library whose code (not whose comments) names it.</summary>
    internal static ImmutableSortedDictionary<string, ImmutableArray<string>> Penerapan() => Kumpulkan(["src"], static teks => Penyebutan().Matches(Komentar().Replace(teks, string.Empty)));

    private static void Daftar(StringBuilder teks, ImmutableArray<DasarAturan> dasar)
    {
        foreach (var d in dasar)
        {
            teks.Append(CultureInfo.InvariantCulture, $"- {(d.Hal is null ? "" : $"({d.Hal}) ")}{d.Sitasi.Sumber.Kunci}, {d.Sitasi.Bagian}: {TabelPerundangan.Kelas.Kode(d.Kelas)}, {string.Join(", ", d.Edisi.Select(e => $"`{e.Id}`"))}\n");
        }
    }

    private static Dictionary<string, string> Kasus()
    {
        Dictionary<string, SortedDictionary<string, int>> hasil = new(StringComparer.Ordinal);
        foreach (var berkas in Directory.EnumerateFiles(AkarRepositori.Berkas("conformance"), "*.json").Order(StringComparer.Ordinal))
        {
            using var dokumen = JsonDocument.Parse(File.ReadAllText(berkas));
            if (!dokumen.RootElement.TryGetProperty("kasus", out var semua))
            {
                continue;
            }

            foreach (var id in semua.EnumerateArray().Where(k => k.TryGetProperty("aturan", out _)).SelectMany(k => k.GetProperty("aturan").EnumerateArray()).Select(a => a.GetString()!))
            {
                var menurutBerkas = hasil.TryGetValue(id, out var ada) ? ada : hasil[id] = new(StringComparer.Ordinal);
                menurutBerkas[Path.GetFileName(berkas)] = menurutBerkas.GetValueOrDefault(Path.GetFileName(berkas)) + 1;
            }
        }

        return hasil.ToDictionary(p => p.Key, p => string.Join(", ", p.Value.Select(b => $"[{b.Key}](../conformance/{b.Key}) ({b.Value})")), StringComparer.Ordinal);
    }

    /// <summary>For each rule id, the files under the folders that name it as <c>VK-8</c> or <c>Aturan.VK8</c>.</summary>
    internal static ImmutableSortedDictionary<string, ImmutableArray<string>> Sebutan(params string[] folder) => Kumpulkan(folder, static teks => PolaAturan().Matches(teks));

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Kumpulkan(string[] folder, Func<string, MatchCollection> cari)
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

            foreach (Match sebutan in cari(File.ReadAllText(berkas)))
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

    // Why: where a method bears the name of the rule it is where the rule is decided, so that file comes first and the method is named.
    private static string Tautan(ImmutableSortedDictionary<string, ImmutableArray<string>> sebutan, Aturan aturan, bool metode = false) =>
        sebutan.TryGetValue(aturan.Id.ToString(), out var berkas)
            ? string.Join(", ", berkas.Select(b => (Berkas: b, Metode: metode ? Metode(b, aturan) : "")).OrderBy(b => b.Metode.Length == 0).Select(b => $"[{Path.GetFileNameWithoutExtension(b.Berkas)}{b.Metode}](../{b.Berkas})"))
            : "-";

    private static string Metode(string berkas, Aturan aturan)
    {
        var id = aturan.Id.ToString();
        var nama = $"{id[0]}{char.ToLowerInvariant(id[1])}{id[3..]}";
        return Regex.IsMatch(File.ReadAllText(AkarRepositori.Berkas(berkas)), $@"^\s+(?:private|public|internal) static [^=;]*? {nama}\(", RegexOptions.Multiline | RegexOptions.CultureInvariant) ? "." + nama : "";
    }

    // The sections of the decision tables that name the rule, as links to their headings.
    private static IEnumerable<string> Tabel(Aturan aturan) =>
        from bagian in File.ReadAllText(AkarRepositori.Berkas("docs/tabel-kelayakan.md")).ReplaceLineEndings("\n").Split("\n## ").Skip(1)
        where PolaAturan().Matches(bagian).Any(m => $"{m.Groups["rumpun"].Value}-{m.Groups["nomor"].Value}" == aturan.Id.ToString())
        let judul = bagian[..bagian.IndexOf('\n')]
        select $"[{judul}](tabel-kelayakan.md#{Regex.Replace(judul.ToLowerInvariant(), "[^a-z0-9 -]", "").Replace(' ', '-')})";

    [GeneratedRegex(@"\b(?:Aturan\.)?(?<rumpun>KL|KM|MD|VK|SP|UB|PB|PG|KF|PD|GD|AN|PR|AV|KP|ID|DS)(?:(?<=\bAturan\...)|-)(?<nomor>[1-9][0-9]?|N)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PolaAturan();

    [GeneratedRegex(@"\b(?:Nomor)?Aturan\.(?<rumpun>[A-Z]{2})(?<nomor>[1-9][0-9]?|N)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Penyebutan();

    [GeneratedRegex(@"//[^\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Komentar();
}
