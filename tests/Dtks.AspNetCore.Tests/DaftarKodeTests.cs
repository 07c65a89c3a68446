using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Protokol;
using Dtks.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dtks.AspNetCore.Tests;

/// <summary>Every code list that a public record holds travels by its codes, both ways, and is described with them.</summary>
public sealed class DaftarKodeTests
{
    private static readonly Assembly[] Pustaka = [typeof(Nik).Assembly, typeof(VerifikasiKelayakan).Assembly, typeof(Kemiripan).Assembly, typeof(RekamanPutusan).Assembly];

    /// <summary>The enumerations that are reached from the public types by their members, and those that stand alone.</summary>
    private static Type[] Semua { get; } = [.. Jelajah().OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>The codes of the public tables, by the type of the list.</summary>
    private static Dictionary<Type, Dictionary<string, string>[]> Tabel { get; } = (
        from jenis in Pustaka.SelectMany(p => p.GetExportedTypes())
        from ciri in jenis.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where ciri.PropertyType.IsGenericType && ciri.PropertyType.GetGenericTypeDefinition() == typeof(TabelKode<>)
        let tabel = ciri.GetValue(null)!
        group Kode(tabel) by ciri.PropertyType.GetGenericArguments()[0]).ToDictionary(g => g.Key, g => g.ToArray());

    [Fact]
    public void The_walk_meets_the_lists_that_are_known_to_be_in_records()
    {
        Assert.Superset(
            new HashSet<Type> { typeof(StatusDesil), typeof(TindakanPengguna), typeof(CacatIdDtks), typeof(StatusKelayakan), typeof(FaktaKelayakan), typeof(SebabAnomali), typeof(KodeJawaban), typeof(HasilBanding) },
            Semua.ToHashSet());
        Assert.True(Semua.Length > 80, $"{Semua.Length}");
    }

    [Fact]
    public void Every_value_of_every_list_is_written_as_its_code_and_read_back()
    {
        List<string> salah = [];
        foreach (Type jenis in Semua)
        {
            foreach (object nilai in Nilai(jenis))
            {
                try
                {
                    JsonNode? tertulis = JsonSerializer.SerializeToNode(nilai, jenis, PembacaTeks.Pilihan);
                    JsonNode? kode = tertulis is JsonArray larik ? larik.Single() : tertulis;
                    bool benar = Dikenal(jenis, nilai, kode);
                    if (!benar || !nilai.Equals(tertulis.Deserialize(jenis, PembacaTeks.Pilihan) ?? nilai))
                    {
                        salah.Add($"{jenis.Name}.{nilai}: {tertulis?.ToJsonString() ?? "null"}");
                    }
                }
                catch (JsonException galat)
                {
                    salah.Add($"{jenis.Name}.{nilai}: {galat.Message}");
                }
            }
        }

        Assert.Equal("", string.Join('\n', salah));
    }

    [Fact]
    public async Task Over_HTTP_minimal_APIs_and_controllers_take_and_give_codes_and_OpenAPI_lists_them()
    {
        await using WebApplication aplikasi = Bangun();
        await aplikasi.StartAsync();
        using HttpClient klien = aplikasi.GetTestClient();
        JsonElement dokumen = await klien.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        List<string> salah = [];
        foreach (Type jenis in Semua)
        {
            foreach (string muka in new[] { "m", "c" })
            {
                object nilai = Nilai(jenis)[^1];
                string isi = $$"""{"satu":{{JsonSerializer.Serialize(nilai, jenis, PembacaTeks.Pilihan)}},"banyak":[{{JsonSerializer.Serialize(nilai, jenis, PembacaTeks.Pilihan)}}],"boleh":null}""";
                using StringContent badan = new(isi, Encoding.UTF8, "application/json");
                using HttpResponseMessage jawaban = await klien.PostAsync(new Uri($"/{muka}/kode/{jenis.Name}", UriKind.Relative), badan);
                string kembali = await jawaban.Content.ReadAsStringAsync();
                if (kembali != isi)
                {
                    salah.Add($"{muka} {jenis.Name}: {isi} -> {kembali}");
                }

                // Why: a number in C# is no code, also where it is one by chance.
                using StringContent angka = new("""{"satu":1000,"banyak":[]}""", Encoding.UTF8, "application/json");
                using HttpResponseMessage ditolak = await klien.PostAsync(new Uri($"/{muka}/kode/{jenis.Name}", UriKind.Relative), angka);
                salah.AddRange(ditolak.IsSuccessStatusCode ? [$"{muka} {jenis.Name}: 1000"] : []);
            }

            JsonElement sifat = dokumen.GetProperty("components").GetProperty("schemas").GetProperty("BungkusOf" + jenis.Name).GetProperty("properties").GetProperty("satu");
            JsonElement skema = sifat.TryGetProperty("$ref", out JsonElement acuan) ? dokumen.GetProperty("components").GetProperty("schemas").GetProperty(acuan.GetString()!.Split('/')[^1]) : sifat;
            salah.AddRange(Menyebut(skema, jenis) ? [] : [$"{jenis.Name}: {skema}"]);
        }

        Assert.Equal("", string.Join('\n', salah));
    }

    /// <summary>Whether a schema lists the codes; the mark with three answers is no list, and which reasons there are is for the edition to say.</summary>
    private static bool Menyebut(JsonElement skema, Type jenis)
    {
        if (jenis == typeof(Kepastian) || jenis == typeof(AlasanTidakLayak))
        {
            JsonElement tipe = skema.GetProperty("type");
            return jenis == typeof(Kepastian)
                ? tipe.EnumerateArray().Select(t => t.GetString()).Order(StringComparer.Ordinal).SequenceEqual(["boolean", "null"])
                : tipe.GetString() == "integer";
        }

        JsonElement isi = skema.TryGetProperty("items", out JsonElement butir) ? butir : skema.TryGetProperty("anyOf", out JsonElement salahSatu) ? salahSatu[0] : skema;
        return isi.TryGetProperty("enum", out JsonElement kode)
            && Nilai(jenis).All(n => kode.EnumerateArray().Any(k => Dikenal(jenis, n, JsonNode.Parse(k.GetRawText()))));
    }

    private static bool Dikenal(Type jenis, object nilai, JsonNode? kode) =>
        jenis == typeof(Kepastian) ? kode?.ToJsonString() == nilai switch { Kepastian.Ya => "true", Kepastian.Tidak => "false", _ => null }
        : Tabel.TryGetValue(jenis, out Dictionary<string, string>[]? tabel) ? tabel.Any(t => t.TryGetValue(nilai.ToString()!, out string? k) && k == kode?.ToString())
        : jenis == typeof(KodeJawaban) ? kode?.ToString() == $"{(int)(KodeJawaban)nilai}"
        : kode?.GetValueKind() == JsonValueKind.String && kode.ToString() is var teks && teks.Length > 0 && teks.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    /// <summary>The values of a list: each that has a name, of a set each alone.</summary>
    private static object[] Nilai(Type jenis) =>
        [.. Enum.GetValues(jenis).Cast<object>().Where(n => !jenis.IsDefined(typeof(FlagsAttribute), inherit: false) || long.IsPow2(Convert.ToInt64(n, System.Globalization.CultureInfo.InvariantCulture)))];

    private static Dictionary<string, string> Kode(object tabel) => ((System.Collections.IEnumerable)tabel.GetType().GetProperty("Butir")!.GetValue(tabel)!).Cast<object>()
        .ToDictionary(b => b.GetType().GetProperty("Nilai")!.GetValue(b)!.ToString()!, b => (string)b.GetType().GetProperty("Kode")!.GetValue(b)!, StringComparer.Ordinal);

    private static HashSet<Type> Jelajah()
    {
        HashSet<Type> dilihat = [];
        Stack<Type> antre = new(Pustaka.SelectMany(p => p.GetExportedTypes()));
        while (antre.TryPop(out Type? jenis))
        {
            if (jenis.IsGenericParameter || !dilihat.Add(jenis))
            {
                continue;
            }

            foreach (Type dalam in jenis.GetGenericArguments().Concat(jenis.GetElementType() is { } butir ? [butir] : []))
            {
                antre.Push(dalam);
            }

            foreach (PropertyInfo ciri in Pustaka.Contains(jenis.Assembly) ? jenis.GetProperties(BindingFlags.Public | BindingFlags.Instance) : [])
            {
                antre.Push(ciri.PropertyType);
            }
        }

        return [.. dilihat.Where(t => t.IsEnum && Pustaka.Contains(t.Assembly) && t.IsVisible)];
    }

    private static WebApplication Bangun()
    {
        WebApplicationBuilder pembangun = WebApplication.CreateBuilder();
        pembangun.WebHost.UseTestServer();
        pembangun.Services.AddDtks();
        pembangun.Services.AddOpenApi();
        pembangun.Services.AddControllers(o => o.Conventions.Add(new AlamatKode())).ConfigureApplicationPartManager(m => m.FeatureProviders.Add(new PengendaliKode()));
        WebApplication aplikasi = pembangun.Build();
        aplikasi.UseExceptionHandler();
        aplikasi.MapControllers();
        aplikasi.MapOpenApi();
        foreach (Type jenis in Semua)
        {
            typeof(DaftarKodeTests).GetMethod(nameof(Petakan), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(jenis).Invoke(null, [aplikasi]);
        }

        return aplikasi;
    }

    private static void Petakan<T>(WebApplication aplikasi)
        where T : struct, Enum => aplikasi.MapPost($"/m/kode/{typeof(T).Name}", (Bungkus<T> isi) => isi);

    public sealed record Bungkus<T>(T Satu, List<T> Banyak, T? Boleh = null)
        where T : struct, Enum;

    [ApiController]
    [Route("c/kode")]
    public sealed class KodeController<T> : ControllerBase
        where T : struct, Enum
    {
        [HttpPost]
        public Bungkus<T> Kembali(Bungkus<T> isi) => isi;
    }

    private sealed class PengendaliKode : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
        {
            feature.Controllers.Clear();
            foreach (Type jenis in Semua)
            {
                feature.Controllers.Add(typeof(KodeController<>).MakeGenericType(jenis).GetTypeInfo());
            }
        }
    }

    private sealed class AlamatKode : IControllerModelConvention
    {
        public void Apply(ControllerModel controller) =>
            controller.Selectors[0].AttributeRouteModel = new AttributeRouteModel(new RouteAttribute($"c/kode/{controller.ControllerType.GetGenericArguments()[0].Name}"));
    }
}
