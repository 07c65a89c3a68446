using System.Text.Json;

namespace Dtks.Architecture.Tests;

/// <summary>The documents keep their word: every block of C# compiles and runs and prints what the page shows, every link leads somewhere.</summary>
[Collection("console")]
public sealed class DokumenTests
{
    private const string UsingWeb =
        " global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;"
        + " global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;"
        + " global using System.Net.Http.Json;";

    public static TheoryData<BlokKode> Blok => [.. Dokumen.Semua.SelectMany(Dokumen.Blok)];

    [Theory]
    [MemberData(nameof(Blok))]
    public void A_block_of_code_does_what_the_page_says(BlokKode blok)
    {
        ArgumentNullException.ThrowIfNull(blok);
        (byte[] hasil, string[] galat) = Kompilator.Susun(blok.Kode, blok.ToString(), blok.Web ? UsingWeb : "");
        if (blok.Galat is not null)
        {
            Assert.Contains(galat, g => g.Contains(blok.Galat, StringComparison.Ordinal));
            return;
        }

        Pastikan.Kosong(galat);
        if (blok.Web)
        {
            return;
        }

        string tercetak = Kompilator.Jalankan(hasil);
        if (blok.Keluaran is not null)
        {
            Assert.Equal(blok.Keluaran, tercetak);
        }
    }

    [Fact]
    public void The_guide_to_adapters_lists_every_operation_with_its_required_members()
    {
        string panduan = Repositori.Baca("docs/panduan/adaptor-uji.md");
        string[] skema = [.. Repositori.Berkas.Where(b => b.StartsWith("conformance/skema/", StringComparison.Ordinal))];
        List<string> hilang = [];
        foreach (string berkas in skema)
        {
            using JsonDocument isi = JsonDocument.Parse(Repositori.Baca(berkas));
            if (isi.RootElement.TryGetProperty("$defs", out JsonElement defs) && defs.TryGetProperty("masukan", out JsonElement masukan))
            {
                string operasi = Path.GetFileNameWithoutExtension(berkas);
                string wajib = string.Join(", ", masukan.TryGetProperty("required", out JsonElement daftar) ? daftar.EnumerateArray().Select(w => $"`{w.GetString()}`") : []);
                bool ada = panduan.Split('\n').Any(b => b.StartsWith($"| [`{operasi}`](", StringComparison.Ordinal) && b.EndsWith(wajib.Length > 0 ? $"| {wajib} |" : " |", StringComparison.Ordinal));
                hilang.AddRange(ada ? [] : [operasi]);
            }
        }

        Assert.NotEmpty(skema);
        Pastikan.Kosong(hilang);
    }

    [Fact]
    public void Every_relative_link_leads_to_a_file()
        => Pastikan.Kosong(
            from berkas in Dokumen.Semua
            from tautan in Dokumen.Tautan(berkas)
            where tautan.Tujuan.Length > 0
            let penuh = Path.GetFullPath(Path.Combine(Repositori.Akar, Path.GetDirectoryName(berkas)!, tautan.Tujuan))
            where !File.Exists(penuh) && !Directory.Exists(penuh)
            select $"{berkas} -> {tautan.Tujuan}");

    [Fact]
    public void Every_fragment_of_a_link_names_a_heading()
        => Pastikan.Kosong(
            from berkas in Dokumen.Semua
            from tautan in Dokumen.Tautan(berkas)
            where tautan.Jangkar.Length > 0
            let tujuan = tautan.Tujuan.Length == 0 ? berkas : Path.GetRelativePath(Repositori.Akar, Path.Combine(Repositori.Akar, Path.GetDirectoryName(berkas)!, tautan.Tujuan)).Replace('\\', '/')
            where tujuan.EndsWith(".md", StringComparison.Ordinal) && Repositori.Berkas.Contains(tujuan) && !Dokumen.Jangkar(tujuan).Contains(tautan.Jangkar)
            select $"{berkas} -> {tautan.Tujuan}#{tautan.Jangkar}");
}
