using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Rules;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dtks.AspNetCore.Tests;

/// <summary>The sample API through its real HTTP surface, and the companion by itself.</summary>
public sealed class ApiTests(WebApplicationFactory<Program> pabrik) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Ibu = "3374995203850001";

    private readonly HttpClient klien = pabrik.CreateClient();

    [Fact]
    public async Task A_familys_decision_comes_with_its_explanation_in_both_languages()
    {
        (HttpStatusCode kode, JsonElement isi) = await Kirim("/kelayakan", $$"""
            {"periode": "2024-02", "kepesertaan": [{"nik": "{{Ibu}}", "program": "PBI-JK"}, {"nik": "{{Ibu}}", "program": "PKH"}],
             "penetapan": [{"nik": "{{Ibu}}", "program": "PBI-JK", "status": "tidak-layak", "alasan": [1]}]}
            """);
        Assert.Equal(HttpStatusCode.OK, kode);
        Assert.Equal("kepmensos-150-2022", isi.GetProperty("edisi").GetString());
        JsonElement pkh = isi.GetProperty("putusan")[1];
        Assert.Equal("PKH", pkh.GetProperty("program").GetString());
        Assert.Equal("tidak-layak", pkh.GetProperty("kelayakan").GetString());
        Assert.Equal("tetap", pkh.GetProperty("kepesertaan").GetString());
        Assert.Contains("VK-8", pkh.GetProperty("dasar").EnumerateArray().Select(d => d.GetString()));
        Assert.NotEqual(pkh.GetProperty("penjelasan").GetProperty("id")[0].GetString(), pkh.GetProperty("penjelasan").GetProperty("en")[0].GetString());
        Assert.DoesNotContain(Ibu, isi.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_bind_from_route_and_query_and_are_written_as_the_library_writes_them()
    {
        JsonElement nik = (await Ambil($"/nik/{Ibu}")).Isi;
        Assert.Equal(("33.74.99", "P", "337499******0001"), (nik.GetProperty("wilayah").GetString(), nik.GetProperty("jenis_kelamin").GetString(), nik.GetProperty("samaran").GetString()));
        Assert.All((await Ambil("/jendela/2024-02")).Isi.EnumerateArray(), j => Assert.Matches("^2024-0[12]-[0-9]{2}$", j.GetProperty("mulai").GetString()!));
        JsonElement desil = (await Ambil("/desil/belum-ditentukan?program=PKH&periode=2025-10")).Isi;
        Assert.Equal(("tidak-diketahui", "desil"), (desil.GetProperty("syarat").GetString(), desil.GetProperty("kurang")[0].GetString()));
    }

    [Theory]
    [InlineData("/nik/33749952O3850001", "NIK-KARAKTER", "nik", 8)]
    [InlineData("/nik/337499520385000", "NIK-PANJANG", "nik", null)]
    [InlineData("/jendela/2024-13", "PERIODE-BENTUK", "periode", null)]
    [InlineData("/desil/0?program=PKH&periode=2025-10", "DESIL-BENTUK", "desil", null)]
    [InlineData("/desil/3?program=ENTAH&periode=2025-10", "TABEL-TIDAK-DIKENAL", "program", null)]
    public async Task What_cannot_be_bound_is_a_problem_with_code_path_and_position_and_without_the_value(string alamat, string kode, string jalur, int? posisi)
    {
        (HttpStatusCode status, JsonElement masalah) = await Ambil(alamat);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal((kode, jalur), (masalah.GetProperty("kode").GetString(), masalah.GetProperty("jalur").GetString()));
        Assert.Equal(posisi, masalah.TryGetProperty("posisi", out JsonElement p) ? p.GetInt32() : null);
        Assert.NotEqual(masalah.GetProperty("pesan").GetProperty("id").GetString(), masalah.GetProperty("pesan").GetProperty("en").GetString());
        Assert.DoesNotContain("33749952", masalah.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("ENTAH", masalah.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"periode": "2024-02", "kepesertaan": [{"nik": "3374995203850001", "program": "ENTAH"}]}""", "kepesertaan[0].program")]
    [InlineData("""{"periode": "2024-02", "kepesertaan": [{"nik": "33749952O3850001", "program": "PKH"}]}""", "kepesertaan[0].nik")]
    [InlineData("""{"periode": "2024-02", "kepesertaan": [], "orang": [{"hamil": "3374995203850001"}]}""", "orang[0].hamil")]
    [InlineData("""{"periode": "2024-2", "kepesertaan": []}""", "periode")]
    [InlineData("""{"periode": "2024-02", "kepesertaan": [], "per": "3374995203850001"}""", "per")]
    public async Task A_bad_member_of_the_body_is_told_with_its_path_and_without_the_value(string isi, string jalur)
    {
        (HttpStatusCode status, JsonElement masalah) = await Kirim("/kelayakan", isi);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(jalur, masalah.GetProperty("jalur").GetString());
        Assert.NotEqual("", masalah.GetProperty("kode").GetString());
        Assert.DoesNotContain("33749952", masalah.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("ENTAH", masalah.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3374995203850001")]
    [InlineData("{\"3374995203850001\": 1}")]
    [InlineData("{\"periode\": \"2024-02\", \"kepesertaan\": [], \"3374995203850001\": 1}")]
    [InlineData("{\"periode\": \"2024-02\"}")]
    [InlineData("{\"periode\": \"2024-02\", \"periode\": \"2024-03\", \"kepesertaan\": []}")]
    [InlineData("[")]
    [InlineData("")]
    public async Task A_body_of_another_form_is_told_and_not_repeated(string isi)
    {
        (HttpStatusCode status, JsonElement masalah) = await Kirim("/kelayakan", isi);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.False(string.IsNullOrEmpty(masalah.GetProperty("kode").GetString()));
        Assert.DoesNotContain("33749952", masalah.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_coverage_is_422_with_the_librarys_own_message()
    {
        (HttpStatusCode status, JsonElement masalah) = await Ambil("/jendela/2018-12");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("EDISI-BELUM-DIMODELKAN", masalah.GetProperty("kode").GetString());
    }

    [Fact]
    public async Task Validators_resolve_and_their_findings_are_told_without_the_values()
    {
        (HttpStatusCode status, JsonElement masalah) = await Kirim("/orang/periksa", """{"nik": "3374995203850001", "nama": "Siti Rekaan 123", "no_kk": "12"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.NotEmpty(masalah.GetProperty("temuan").EnumerateArray());
        Assert.DoesNotContain("Siti", masalah.GetRawText(), StringComparison.Ordinal);

        foreach (Type jenis in new[] { typeof(IValidator<Penduduk>), typeof(IValidator<BahanUsulan>), typeof(IValidator<LaporanKeberadaan>) })
        {
            Assert.NotNull(pabrik.Services.GetRequiredService(jenis));
        }
    }

    [Fact]
    public async Task The_OpenAPI_document_has_patterns_and_code_lists_and_no_empty_schema()
    {
        JsonElement dokumen = (await Ambil("/openapi/v1.json")).Isi;
        JsonElement skema = dokumen.GetProperty("components").GetProperty("schemas");
        Assert.Empty(SkemaKosong(dokumen, "$"));
        string teks = dokumen.GetRawText();
        Assert.Contains("^[0-9]{16}$", teks, StringComparison.Ordinal);
        Assert.Contains("belum-dapat-ditentukan", teks, StringComparison.Ordinal);
        JsonElement parameter = dokumen.GetProperty("paths").GetProperty("/nik/{nik}").GetProperty("get").GetProperty("parameters")[0].GetProperty("schema");
        Assert.Equal(("string", "^[0-9]{16}$"), (parameter.GetProperty("type").GetString(), parameter.GetProperty("pattern").GetString()));
        Assert.True(skema.EnumerateObject().Count() > 5);
    }

    [Fact]
    public async Task Every_value_type_binds_from_a_query()
    {
        WebApplicationBuilder pembangun = WebApplication.CreateBuilder();
        pembangun.WebHost.UseTestServer();
        pembangun.Services.AddDtks();
        await using WebApplication aplikasi = pembangun.Build();
        aplikasi.UseExceptionHandler();
        aplikasi.MapGet("/semua", (Nik nik, NomorKk kk, KodeWilayah wilayah, Periode periode, IdDtks id, Desil desil, ProgramBansos program, IdAturan aturan, Nik? tiada) =>
            $"{nik} {kk} {wilayah} {periode} {id} {desil} {program} {aturan} {tiada is null}");
        await aplikasi.StartAsync();
        using HttpClient tanya = aplikasi.GetTestClient();
        const string Baik = "/semua?nik=3374995203850001&kk=3374990101150007&wilayah=33.74.99.1001&periode=2024-02&id=ID-1&desil=4&program=bpnt&aturan=vk-8";
        Assert.Equal("337499******0001 337499******0007 33.74.99.1001 2024-02 ID-1 4 SEMBAKO VK-8 True", await tanya.GetStringAsync(Baik));
        foreach ((string nama, string kode) in new[] { ("kk", "KK-"), ("wilayah", "WILAYAH-"), ("id", "ID-DTKS-"), ("aturan", "ATURAN-"), ("tiada", "NIK-") })
        {
            string alamat = System.Text.RegularExpressions.Regex.Replace(Baik, $"([?&]){nama}=[^&]*", "$1") + $"&{nama}=33749952O3850001*";
            HttpResponseMessage jawaban = await tanya.GetAsync(new Uri(alamat, UriKind.Relative));
            JsonElement masalah = await jawaban.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal(HttpStatusCode.BadRequest, jawaban.StatusCode);
            Assert.Equal(nama, masalah.GetProperty("jalur").GetString());
            Assert.StartsWith(kode, masalah.GetProperty("kode").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("33749952", masalah.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(404, "PERMINTAAN-ALAMAT")]
    [InlineData(405, "PERMINTAAN-METODE")]
    [InlineData(406, "PERMINTAAN-JAWABAN")]
    [InlineData(413, "PERMINTAAN-BESAR")]
    [InlineData(415, "PERMINTAAN-JENIS")]
    [InlineData(500, "PELADEN-GALAT")]
    public async Task A_status_alone_has_a_code_where_there_are_no_controllers(int status, string kode)
    {
        WebApplicationBuilder pembangun = WebApplication.CreateBuilder();
        pembangun.WebHost.UseTestServer();
        pembangun.Services.AddDtks();
        await using WebApplication aplikasi = pembangun.Build();
        aplikasi.UseExceptionHandler();
        aplikasi.UseStatusCodePages();
        aplikasi.MapGet("/status", () => Results.StatusCode(status));
        aplikasi.MapGet("/lempar", () => status == 500 ? throw new InvalidOperationException("33749952") : Results.Problem(statusCode: status));
        await aplikasi.StartAsync();
        using HttpClient tanya = aplikasi.GetTestClient();
        foreach (string alamat in new[] { "/status", "/lempar" })
        {
            HttpResponseMessage jawaban = await tanya.GetAsync(new Uri(alamat, UriKind.Relative));
            JsonElement masalah = await jawaban.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal(status, (int)jawaban.StatusCode);
            Assert.True(masalah.TryGetProperty("kode", out JsonElement tertulis), masalah.GetRawText());
            Assert.Equal(kode, tertulis.GetString());
            Assert.DoesNotContain("33749952", masalah.GetRawText(), StringComparison.Ordinal);
        }
    }

    internal static IEnumerable<string> SkemaKosong(JsonElement elemen, string jalur)
    {
        if (elemen.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty anggota in elemen.EnumerateObject())
            {
                bool skema = anggota.Name is "schema" or "items" || jalur.EndsWith(".properties", StringComparison.Ordinal) || jalur.EndsWith(".schemas", StringComparison.Ordinal);
                if (skema && anggota.Value is { ValueKind: JsonValueKind.Object } isi && !isi.EnumerateObject().Any(a => a.Name is not "description"))
                {
                    yield return $"{jalur}.{anggota.Name}";
                }

                foreach (string dalam in SkemaKosong(anggota.Value, $"{jalur}.{anggota.Name}"))
                {
                    yield return dalam;
                }
            }
        }
        else if (elemen.ValueKind == JsonValueKind.Array)
        {
            foreach (string dalam in elemen.EnumerateArray().SelectMany((e, i) => SkemaKosong(e, $"{jalur}[{i}]")))
            {
                yield return dalam;
            }
        }
    }

    private async Task<(HttpStatusCode Kode, JsonElement Isi)> Ambil(string alamat)
    {
        using HttpResponseMessage jawaban = await klien.GetAsync(new Uri(alamat, UriKind.Relative));
        return (jawaban.StatusCode, JsonDocument.Parse(await jawaban.Content.ReadAsStringAsync()).RootElement);
    }

    private async Task<(HttpStatusCode Kode, JsonElement Isi)> Kirim(string alamat, string isi)
    {
        using StringContent kiriman = new(isi, Encoding.UTF8, "application/json");
        using HttpResponseMessage jawaban = await klien.PostAsync(new Uri(alamat, UriKind.Relative), kiriman);
        return (jawaban.StatusCode, JsonDocument.Parse(await jawaban.Content.ReadAsStringAsync()).RootElement);
    }
}
