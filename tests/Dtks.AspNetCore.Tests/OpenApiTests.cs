using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dtks.AspNetCore.Tests;

/// <summary>The OpenAPI document of an application that holds values of the library in every way it can.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Values_of_the_library_are_described_in_lists_arrays_dictionaries_and_where_they_may_be_missing()
    {
        JsonElement dokumen = await Dokumen(a =>
        {
            a.MapPost("/bentuk", (Bentuk bentuk) => bentuk);
            a.MapPost("/larik", (Penduduk[] orang) => orang);
            a.MapPost("/daftar", (IReadOnlyList<Kepesertaan> daftar) => daftar);
            a.MapPost("/kamus", (Dictionary<string, Penetapan> kamus) => kamus);
            a.MapPost("/bahan", (List<BahanKelayakan> bahan) => bahan.Select(b => VerifikasiKelayakan.Putuskan(b)));
        });
        Assert.Equal("", string.Join(", ", Kosong(dokumen, "$")));
        JsonElement sifat = Skema(dokumen, nameof(Bentuk)).GetProperty("properties");
        foreach (JsonProperty anggota in sifat.EnumerateObject())
        {
            JsonElement isi = Terurai(dokumen, anggota.Value);
            string[] jalan = anggota.Name.Split('_')[0] switch
            {
                "daftar" => ["items"],
                "kamus" => ["additionalProperties"],
                "susun" => ["items", "items"],
                "kamusan" => ["additionalProperties", "items"],
                _ => [],
            };
            foreach (string langkah in jalan)
            {
                isi = Terurai(dokumen, isi.GetProperty(langkah));
            }

            string kenal = anggota.Name.Split('_')[^1] switch
            {
                "orang" => "ibu_kandung", "peserta" => "catatan_pembayaran", "penetapan" => "alasan", "surat" => "penandatangan", "elemen" => "ambang", "bahan" => "kepesertaan", "hasil" => "putusan",
                "nik" => "^[0-9]{16}$", "wilayah" => "^[0-9]{2}", "status" => "belum-dapat-ditentukan", "program" => "PKH", "hari" => "^[0-9]{4}-", "sekolah" => "SMP", "pasti" => "boolean",
                var lain => throw new InvalidOperationException(lain),
            };
            Assert.Contains(kenal, isi.GetRawText().Replace("\\.", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_sends_values_of_the_library_is_told_how_a_request_is_refused()
    {
        JsonElement dokumen = await Dokumen(a =>
        {
            a.MapGet("/nik/{nik}", (Nik nik) => nik.Wilayah);
            a.MapGet("/hari/{hari}", (DariAlamat<LocalDate> hari) => 1);
            a.MapPost("/bentuk", (Bentuk bentuk) => bentuk);
            a.MapPost("/putus", (BahanKelayakan bahan) => VerifikasiKelayakan.Putuskan(bahan));
            a.MapPost("/periksa", (Penduduk[] orang, IValidator<Penduduk> pemeriksa) => orang.Length);
            a.MapPost("/sendiri", (Penduduk orang) => 1).Produces<string>(StatusCodes.Status400BadRequest, "text/plain");
            a.MapGet("/lain/{nomor}", (int nomor) => nomor);
        });
        foreach ((string alamat, string cara, string[] status) in new (string, string, string[])[]
        {
            ("/nik/{nik}", "get", ["400"]), ("/hari/{hari}", "get", ["400"]), ("/bentuk", "post", ["400"]), ("/putus", "post", ["400", "422"]), ("/periksa", "post", ["400", "422"]), ("/sendiri", "post", ["400"]),
            ("/lain/{nomor}", "get", []),
        })
        {
            JsonElement jawaban = dokumen.GetProperty("paths").GetProperty(alamat).GetProperty(cara).GetProperty("responses");
            Assert.Equal(status, jawaban.EnumerateObject().Select(r => r.Name).Where(n => n[0] == '4').Order());
            Assert.All(status.Where(_ => alamat != "/sendiri"), s =>
                Assert.Equal("#/components/schemas/MasalahDtks", jawaban.GetProperty(s).GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString()));
        }

        Assert.True(dokumen.GetProperty("paths").GetProperty("/sendiri").GetProperty("post").GetProperty("responses").GetProperty("400").GetProperty("content").TryGetProperty("text/plain", out _));
        JsonElement masalah = Skema(dokumen, "MasalahDtks").GetProperty("properties");
        Assert.Equal(
            ["detail", "jalur", "kode", "pesan", "posisi", "status", "temuan", "title", "type"], masalah.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("", string.Join(", ", Kosong(dokumen, "$")));
    }

    private static JsonElement Skema(JsonElement dokumen, string nama) => dokumen.GetProperty("components").GetProperty("schemas").GetProperty(nama);

    private static JsonElement Terurai(JsonElement dokumen, JsonElement skema) =>
        skema.TryGetProperty("$ref", out JsonElement acuan) ? Skema(dokumen, acuan.GetString()!.Split('/')[^1])
        : skema.TryGetProperty("oneOf", out JsonElement satu) && satu.EnumerateArray().FirstOrDefault(s => s.TryGetProperty("$ref", out _)) is { ValueKind: JsonValueKind.Object } isi ? Terurai(dokumen, isi)
        : skema;

    /// <summary>The places of schemas that say nothing, and of lists without entries.</summary>
    private static IEnumerable<string> Kosong(JsonElement elemen, string jalur)
    {
        if (elemen.ValueKind == JsonValueKind.Array)
        {
            return elemen.EnumerateArray().SelectMany((e, i) => Kosong(e, $"{jalur}[{i}]"));
        }

        if (elemen.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        string induk = jalur.Split('.')[^1];
        bool skema = induk is "schema" or "items" or "additionalProperties" || induk.StartsWith("anyOf[", StringComparison.Ordinal) || induk.StartsWith("oneOf[", StringComparison.Ordinal)
            || jalur.Split('.')[..^1] is [.., "properties" or "schemas"];
        bool berisi = elemen.EnumerateObject().Any(a => a.Name is not ("description" or "examples" or "title"));
        bool larik = elemen.TryGetProperty("type", out JsonElement jenis) && jenis.GetRawText().Contains("array", StringComparison.Ordinal) && !elemen.TryGetProperty("items", out _);

        // Why: a derived edition is described in words, by its own schema.
        bool objek = !jalur.Contains(".edisi.", StringComparison.Ordinal) && elemen.TryGetProperty("type", out jenis) && jenis.GetRawText().Contains("object", StringComparison.Ordinal) && !elemen.TryGetProperty("properties", out _)
            && !elemen.TryGetProperty("additionalProperties", out _);
        return elemen.EnumerateObject().SelectMany(a => Kosong(a.Value, $"{jalur}.{a.Name}")).Concat(skema && (!berisi || larik || objek) ? [jalur] : []);
    }

    private static async Task<JsonElement> Dokumen(Action<WebApplication> petakan)
    {
        WebApplicationBuilder pembangun = WebApplication.CreateBuilder();
        pembangun.WebHost.UseTestServer();
        pembangun.Services.AddDtks();
        pembangun.Services.AddOpenApi();
        await using WebApplication aplikasi = pembangun.Build();
        aplikasi.MapOpenApi();
        petakan(aplikasi);
        await aplikasi.StartAsync();
        using HttpClient klien = aplikasi.GetTestClient();
        return await klien.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
    }

    /// <summary>The first word of a member says how it holds what the last one names.</summary>
    public sealed record Bentuk(
        List<Penduduk> DaftarOrang, IReadOnlyList<Kepesertaan> DaftarPeserta, Penetapan[] DaftarPenetapan, ImmutableArray<SuratPengesahan> DaftarSurat, IEnumerable<HasilElemen> DaftarElemen,
        HashSet<ProgramBansos> DaftarProgram, List<Nik> DaftarNik, List<Nik?> DaftarKosongNik, KodeWilayah[] DaftarWilayah, IReadOnlyCollection<StatusKelayakan> DaftarStatus, List<LocalDate> DaftarHari,
        List<TandaSekolah> DaftarSekolah, List<BahanKelayakan> DaftarBahan, HasilKelayakan[] DaftarHasil, List<List<Penduduk>> SusunOrang, Nik[][] SusunNik, Dictionary<string, Penduduk> KamusOrang,
        IReadOnlyDictionary<string, Nik> KamusNik, Dictionary<string, ProgramBansos> KamusProgram, Dictionary<string, List<Penduduk>> KamusanOrang, Penduduk? Orang, List<Penduduk>? DaftarMungkinOrang,
        List<Penduduk?> DaftarLubangOrang, Nik? Nik, ProgramBansos? Program, StatusKelayakan? Status, LocalDate? Hari, SuratPengesahan Surat, TandaSekolah? Sekolah, HasilKelayakan? Hasil, Kepastian Pasti, Kepastian? MungkinPasti, List<Kepastian> DaftarPasti);
}
