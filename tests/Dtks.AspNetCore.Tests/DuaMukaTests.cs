using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Protokol;
using Dtks.Rules;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dtks.AspNetCore.Tests;

/// <summary>Minimal APIs (<c>/m</c>) and controllers (<c>/c</c>) read, refuse and describe alike, asked over HTTP.</summary>
public sealed class DuaMukaTests(DuaMukaTests.Layanan layanan) : IClassFixture<DuaMukaTests.Layanan>
{
    private const string Ibu = "3374995203850001";
    private const string Kk = "3374990101150007";
    private const string Baik = $"nik={Ibu}&{TanpaNik}";
    private const string TanpaNik =
        $"kk={Kk}&wilayah=33.74.99.1001&periode=2024-02&id=ID-1&desil=4&program=bpnt&aturan=vk-8&tanggal=2024-02-29&status=tidak-layak&tanda=2024-02-01";

    private const string Terbaca = "337499******0001 337499******0007 33.74.99.1001 2024-02 ID-1 4 SEMBAKO VK-8 2024-02-29 TidakLayak 2024-02-01";

    private readonly WebApplication aplikasi = layanan.Aplikasi;

    public static TheoryData<string> Muka => [.. DuaMuka];

    private static readonly string[] DuaMuka = ["m", "c"];

    public static TheoryData<string, string, string, string> Salah()
    {
        TheoryData<string, string, string, string> semua = [];
        foreach (string muka in DuaMuka)
        {
            foreach ((string nama, string isi, string kode) in new[]
            {
                ("nik", "33749952O3850001", "NIK-KARAKTER"), ("kk", "337499520385000", "KK-PANJANG"), ("wilayah", "33.74.9", "WILAYAH-"), ("periode", "2024-13", "PERIODE-BENTUK"),
                ("id", "33749952*", "ID-DTKS-"), ("desil", "0", "DESIL-BENTUK"), ("program", "3374995203850001", "TABEL-TIDAK-DIKENAL"), ("aturan", "33749952", "ATURAN-"),
                ("tanggal", "2024-02-30", "JSON-TANGGAL"), ("tanggal", "3374995203850001", "JSON-TANGGAL"), ("status", "TidakLayak3374995203850001", "JSON-DAFTAR"), ("tanda", "33749952", "JSON-"),
            })
            {
                semua.Add(muka, nama, isi, kode);
            }
        }

        return semua;
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task Every_value_binds_from_a_query_a_form_and_a_header(string muka)
    {
        Assert.Equal(Terbaca, await Teks(HttpMethod.Get, $"/{muka}/tanya?{Baik}"));
        using FormUrlEncodedContent formulir = new(Baik.Split('&').Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], p[1])));
        Assert.Equal(Terbaca, await Teks(HttpMethod.Post, $"/{muka}/formulir", formulir));
        using HttpRequestMessage permintaan = new(HttpMethod.Get, new Uri($"/{muka}/kepala", UriKind.Relative)) { Headers = { { "X-Nik", Ibu } } };
        using HttpClient klien = aplikasi.GetTestClient();
        Assert.Equal("337499******0001", await (await klien.SendAsync(permintaan)).Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task A_day_of_NodaTime_and_a_number_bind_from_the_route(string muka)
    {
        Assert.Equal("2024-02-29 337499******0001", await Teks(HttpMethod.Get, $"/{muka}/hari/2024-02-29/{Ibu}"));
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/hari/2023-02-29/{Ibu}"), HttpStatusCode.BadRequest);
        Assert.Equal("tanggal", masalah.GetProperty("jalur").GetString());
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task What_may_be_missing_is_null_and_what_may_not_is_told_and_never_a_default(string muka)
    {
        Assert.Equal("tiada tiada 0", await Teks(HttpMethod.Get, $"/{muka}/boleh"));
        Assert.Equal("337499******0001 2024-02-29 2", await Teks(HttpMethod.Get, $"/{muka}/boleh?nik={Ibu}&tanggal=2024-02-29&banyak={Ibu}&banyak={Ibu}"));
        foreach (string nama in Baik.Split('&').Select(p => p.Split('=')[0]))
        {
            string tanpa = string.Join('&', Baik.Split('&').Where(p => !p.StartsWith(nama + '=', StringComparison.Ordinal)));
            await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/tanya?{tanpa}"), HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [InlineData("periode", "?periode=2024-02")]
    [InlineData("periode-baku", "?periode=2024-02")]
    [InlineData("status", "?status=layak")]
    [InlineData("tanggal", "?tanggal=2024-02-29")]
    [InlineData("kepala-boleh", null)]
    [InlineData("berdampingan", "?periode=2024-02&banyak=3")]
    [InlineData("dalam", "?periode=2024-02")]
    public async Task One_value_that_may_be_absent_is_null_by_itself(string alamat, string? isi)
    {
        foreach (string muka in DuaMuka)
        {
            Assert.Equal("tiada", await Teks(HttpMethod.Get, $"/{muka}/{alamat}"));
            if (isi is not null)
            {
                Assert.StartsWith("ada", await Teks(HttpMethod.Get, $"/{muka}/{alamat}{isi}"), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Salah))]
    public async Task What_cannot_be_bound_is_told_with_its_place_and_without_the_value(string muka, string nama, string isi, string kode)
    {
        string pasangan = string.Join('&', Baik.Split('&').Where(p => !p.StartsWith(nama + '=', StringComparison.Ordinal)).Append($"{nama}={isi}"));
        using FormUrlEncodedContent formulir = new(pasangan.Split('&').Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], p[1])));
        foreach (HttpResponseMessage jawaban in new[] { await Kirim(HttpMethod.Get, $"/{muka}/tanya?{pasangan}"), await Kirim(HttpMethod.Post, $"/{muka}/formulir", formulir) })
        {
            JsonElement masalah = await Tolak(jawaban, HttpStatusCode.BadRequest);
            Assert.Equal(nama, masalah.GetProperty("jalur").GetString(), ignoreCase: true); // Why: of a form the framework names the property in C#.
            Assert.StartsWith(kode, masalah.GetProperty("kode").GetString(), StringComparison.Ordinal);
            Assert.Equal(nama is "nik" or "id", masalah.TryGetProperty("posisi", out _));
        }
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task A_value_given_twice_in_an_address_is_refused_with_its_name(string muka)
    {
        foreach (string alamat in new[] { $"/{muka}/tanya?{Baik}&nik={Ibu}", $"/{muka}/tanya?{Baik.Replace("kk=", $"nik={Ibu}&kk=", StringComparison.Ordinal)}", $"/{muka}/boleh?nik={Ibu}&nik={Ibu}" })
        {
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Get, alamat), HttpStatusCode.BadRequest);
            Assert.Equal(("JSON-GANDA", "nik"), (masalah.GetProperty("kode").GetString(), masalah.GetProperty("jalur").GetString()));
        }
    }

    [Theory]
    [InlineData("boleh?nik=", "nik")]
    [InlineData("boleh?tanggal=", "tanggal")]
    [InlineData("periode?periode=", "periode")]
    [InlineData("periode-baku?periode=", "periode")]
    [InlineData("berdampingan?periode=2024-02&banyak=", "banyak")]
    public async Task A_name_with_nothing_after_it_is_told_where_a_minimal_API_refuses_it(string alamat, string jalur)
    {
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Get, $"/m/{alamat}"), HttpStatusCode.BadRequest);
        Assert.Equal(jalur, masalah.GetProperty("jalur").GetString());
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task A_body_that_is_too_deep_is_no_fault_of_the_server(string muka)
    {
        // Why: a controller reads 32 steps unless the application says otherwise, a minimal API 64; a place is then deeper than what the framework keeps of one.
        foreach ((int dalam, string nik, HttpStatusCode status) in new[]
        {
            (14, Ibu, HttpStatusCode.OK), (14, "33749952O3850001", HttpStatusCode.BadRequest), (40, Ibu, HttpStatusCode.BadRequest), (200, Ibu, HttpStatusCode.BadRequest),
        })
        {
            string isi = string.Concat(Enumerable.Repeat($$"""{"nik": "{{Ibu}}", "dalam": [""", dalam)) + $$"""{"nik": "{{nik}}"}""" + string.Concat(Enumerable.Repeat("]}", dalam));
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            HttpResponseMessage jawaban = await Kirim(HttpMethod.Post, $"/{muka}/sarang", badan);
            Assert.True(status == jawaban.StatusCode, $"{dalam} {await jawaban.Content.ReadAsStringAsync()}");
            if (jawaban.StatusCode != HttpStatusCode.OK)
            {
                JsonElement masalah = await Tolak(jawaban, HttpStatusCode.BadRequest);
                Assert.StartsWith("dalam[", masalah.GetProperty("jalur").GetString(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task A_charset_that_nobody_knows_is_a_kind_of_body_that_is_not_taken(string muka)
    {
        using ByteArrayContent badan = new("""{"nomor_kk": "3374990101150007", "anggota": []}"""u8.ToArray());
        badan.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=tiada");
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/keluarga", badan), HttpStatusCode.UnsupportedMediaType);
        Assert.Equal("PERMINTAAN-JENIS", masalah.GetProperty("kode").GetString());
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task A_list_in_which_one_cannot_be_bound_is_told_without_it(string muka)
    {
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/boleh?banyak={Ibu}&banyak=33749952O3850001"), HttpStatusCode.BadRequest);
        Assert.Equal("NIK-KARAKTER", masalah.GetProperty("kode").GetString());
        Assert.StartsWith("banyak", masalah.GetProperty("jalur").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"periode": "2024-02", "kepesertaan": [{"nik": "33749952O3850001", "program": "PKH"}]}""", "kepesertaan[0].nik")]
    [InlineData("""{"periode": "2024-02", "kepesertaan": [{"nik": "3374995203850001", "program": "3374995203850001"}]}""", "kepesertaan[0].program")]
    [InlineData("""{"periode": "2024-2", "kepesertaan": []}""", "periode")]
    [InlineData("""{"periode": "2024-02", "per": "3374995203850001", "kepesertaan": []}""", "per")]
    [InlineData("""{"periode": "2024-02", "kepesertaan": [], "3374995203850001": 1}""", "****************")]
    [InlineData("""{"periode": "2024-02"}""", "kepesertaan")]
    [InlineData("3374995203850001", null)]
    [InlineData("[", null)]
    [InlineData("", null)]
    public async Task A_body_that_cannot_be_read_is_told_by_both_with_its_path_and_without_the_value(string isi, string? jalur)
    {
        List<string?> kode = [];
        foreach (string muka in DuaMuka)
        {
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/badan", badan), HttpStatusCode.BadRequest);
            kode.Add(masalah.GetProperty("kode").GetString());
            if (jalur is not null)
            {
                Assert.Equal(jalur, masalah.GetProperty("jalur").GetString());
            }
        }

        Assert.True(isi.Length == 0 || kode[0] == kode[1], string.Join(' ', kode));
    }

    [Theory]
    [InlineData($$"""{"nomor_kk": "{{Kk}}", "anggota": [{"nik": "{{Ibu}}"}], "catatan": "baru"}""", "337499******0007 1 baru")]
    [InlineData($$"""{"nomor_kk": "{{Kk}}", "anggota": [], "catatan": null}""", "337499******0007 0 tiada")]
    [InlineData($$"""{"nomor_kk": "{{Kk}}", "anggota": []}""", "337499******0007 0 tiada")]
    public async Task A_record_of_the_application_is_read_by_both(string isi, string terbaca)
    {
        foreach (string muka in DuaMuka)
        {
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            Assert.Equal(terbaca, await Teks(HttpMethod.Post, $"/{muka}/keluarga", badan));
        }
    }

    [Theory]
    [InlineData("keluarga", "{}", "nomor_kk anggota", "JSON-HILANG")]
    [InlineData("keluarga", $$"""{"anggota": [{"nik": "{{Ibu}}"}]}""", "nomor_kk", "JSON-HILANG")]
    [InlineData("keluarga", $$"""{"nomor_kk": "{{Kk}}"}""", "anggota", "JSON-HILANG")]
    [InlineData("keluarga", $$"""{"nomor_kk": null, "anggota": [{"nik": "{{Ibu}}"}]}""", "nomor_kk", "JSON-HILANG")]
    [InlineData("keluarga", """{"nomor_kk": null}""", "nomor_kk anggota", "JSON-HILANG")]
    [InlineData("keluarga", $$"""{"nomor_kk": "{{Kk}}", "ANGGOTA": null}""", "ANGGOTA", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [{"ketua": null}, {"nomor": 2}, {"nomor": 3, "ketua": null, "bantuan": [{"program": "PKH"}]}]}""", "rumah[0].nomor rumah[1].ketua rumah[2].bantuan[0].nik", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null, "kamar": {"satu": {"luas": null}, "dua": {"luas": 2}}}]}""", "rumah[0].kamar.satu.luas", "JSON-HILANG")]
    [InlineData("keluarga", $$"""{"nomor_kk": "{{Kk}}", "anggota": null}""", "anggota", "JSON-HILANG")]
    [InlineData("keluarga", $$"""{"nomor_kk": "{{Kk}}", "anggota": [], "nomor_kk": "{{Kk}}"}""", "nomor_kk", "JSON-GANDA")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null, "kamar": {"satu": {"luas": 1}, "dua": {"luas": 2}, "satu": {"luas": 3}}}]}""", "rumah[0].kamar.satu", "JSON-GANDA")]
    [InlineData("keluarga", $$"""{"nomor_kk": "{{Kk}}", "anggota": [], "{{Ibu}}": 1}""", "****************", "JSON-ASING")]
    [InlineData("keluarga", $$"""{"nomor_kk": "{{Kk}}", "anggota": [{"nik": "{{Ibu}}", "umur": 1}]}""", "anggota[0].umur", "JSON-ASING")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": {"nik": "1"}}, {"ketua": null}]}""", "rumah[1].nomor", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [{"nomor": null, "ketua": null}]}""", "rumah[0].nomor", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null, "bantuan": [{"nik": "3374995203850001"}]}]}""", "rumah[0].bantuan[0].program", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null, "bantuan": [{"nik": null, "program": "PKH"}]}]}""", "rumah[0].bantuan[0].nik", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null, "kamar": {"satu": {}}}]}""", "rumah[0].kamar.satu.luas", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [], "bahan": {"kepesertaan": []}}""", "bahan.periode", "JSON-HILANG")]
    [InlineData("desa", """{"rumah": [], "bahan": {"periode": "2024-02", "kepesertaan": [{"program": "PKH"}]}}""", "bahan.kepesertaan[0].nik", "JSON-HILANG")]
    [InlineData("putus", """{"kepesertaan": []}""", "periode", "JSON-HILANG")]
    [InlineData("putus", """{"periode": null, "kepesertaan": []}""", "periode", "JSON-HILANG")]
    [InlineData("rumah", """[{"nomor": 1, "ketua": null}, {"nomor": 2}]""", "[1].ketua", "JSON-HILANG")]
    [InlineData("orang", """[{"nik": null, "nama": "Siti"}, {"nik": 5}]""", "[1].nik", "JSON-NOMOR")]
    public async Task A_member_missing_from_a_record_of_the_application_is_refused_by_both_with_its_path_and_never_a_default(string alamat, string isi, string jalur, string kodeJson)
    {
        string[] semua = jalur.Split(' ');
        foreach (string muka in DuaMuka)
        {
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/{alamat}", badan), HttpStatusCode.BadRequest);
            Assert.Equal((kodeJson, semua[0]), (masalah.GetProperty("kode").GetString(), masalah.GetProperty("jalur").GetString()));
            Assert.Equal(semua.Length > 1 ? semua : [], masalah.TryGetProperty("temuan", out JsonElement temuan) ? temuan.EnumerateArray().Select(t => t.GetProperty("jalur").GetString()!) : []);
            Assert.DoesNotContain(Kk, masalah.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("Siti", masalah.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("orang", $$"""[{"nik": "{{Ibu}}"}, null]""", "[1]")]
    [InlineData("rumah", """[null]""", "[0]")]
    [InlineData("keluarga", $$"""{"nomor_kk": "{{Kk}}", "anggota": [{"nik": "{{Ibu}}"}, {}, null]}""", "anggota[2]")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null}, null]}""", "rumah[1]")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null, "bantuan": [null]}]}""", "rumah[0].bantuan[0]")]
    [InlineData("desa", """{"rumah": [{"nomor": 1, "ketua": null, "kamar": {"satu": null}}]}""", "rumah[0].kamar.satu")]
    [InlineData("desa", """{"rumah": [], "bahan": {"periode": "2024-02", "kepesertaan": [], "orang": [null]}}""", "bahan.orang[0]")]
    public async Task Null_in_a_list_is_refused_by_both_with_its_place(string alamat, string isi, string jalur)
    {
        foreach (string muka in DuaMuka)
        {
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/{alamat}", badan), HttpStatusCode.BadRequest);
            Assert.Equal(("JSON-HILANG", jalur), (masalah.GetProperty("kode").GetString(), masalah.GetProperty("jalur").GetString()));
        }
    }

    [Theory]
    [InlineData("badan", """{"periode": "2024-02", "kepesertaan": [{"nik": "33749952O3850001", "program": "PKH"}]}""", "kepesertaan[0].nik", 8)]
    [InlineData("putus", """{"periode": "2024-02", "kepesertaan": [{"nik": "3374995203850001", "program": "PKH"}, {"nik": "33749952o3850001", "program": "PKH"}]}""", "kepesertaan[1].nik", 8)]
    [InlineData("keluarga", """{"nomor_kk": "33749901X1150007", "anggota": []}""", "nomor_kk", 8)]
    [InlineData("orang", """[{"nik": "3374995203850001", "id_dtks": "AB*"}]""", "[0].id_dtks", 2)]
    [InlineData("desa", """{"rumah": [], "bahan": {"periode": "2024-02", "kepesertaan": [{"nik": "3374995203O50001", "program": "PKH"}]}}""", "bahan.kepesertaan[0].nik", 10)]
    [InlineData("keluarga", """{"nomor_kk": "337499010115000", "anggota": []}""", "nomor_kk", null)]
    public async Task A_value_of_the_body_is_refused_by_both_with_the_place_of_its_fault_and_without_it(string alamat, string isi, string jalur, int? posisi)
    {
        foreach (string muka in DuaMuka)
        {
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/{alamat}", badan), HttpStatusCode.BadRequest);
            Assert.Equal((jalur, posisi), (masalah.GetProperty("jalur").GetString(), masalah.TryGetProperty("posisi", out JsonElement p) ? p.GetInt32() : null));
        }
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task Everything_that_is_wrong_with_a_body_is_told_each_with_its_place(string muka)
    {
        const string Isi = """{"nomor_kk": "33749901X1150007", "anggota": [{"nik": "1", "hamil": 1}, null], "catatan": 5, "umur": 2}""";
        using StringContent badan = new(Isi, Encoding.UTF8, "application/json");
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/keluarga", badan), HttpStatusCode.BadRequest);
        Assert.Equal(
            ["KK-KARAKTER nomor_kk 8", "JSON-LOGIKA anggota[0].hamil -", "JSON-HILANG anggota[1] -", "JSON-TEKS catatan -", "JSON-ASING umur -"],
            masalah.GetProperty("temuan").EnumerateArray().Select(t => $"{t.GetProperty("kode")} {t.GetProperty("jalur")} {(t.TryGetProperty("posisi", out JsonElement p) ? p.GetInt32() : "-")}"));
    }

    /// <summary>What is missing is found by the contract of the type, whatever the words of the serializer are.</summary>
    [Fact]
    public async Task What_is_missing_is_known_without_the_words_of_the_serializer()
    {
        DefaultHttpContext konteks = new();
        konteks.Features.Set(new IsiTeringat(new MemoryStream(Encoding.UTF8.GetBytes("""{"anggota": null}"""))));
        ImmutableArray<CacatPermintaan> cacat = await CacatBadan.Dari(konteks, new JsonException("dalam bahasa lain", "$", 0, 0), PembacaTeks.Pilihan.GetTypeInfo(typeof(Keluarga)));
        Assert.Equal([("anggota", "JSON-HILANG"), ("nomor_kk", "JSON-HILANG")], cacat.Select(c => (c.Jalur, c.Pesan.Kode)));
        Assert.Equal(new("rumah[0]", CacatBadan.TakTerbaca), Assert.Single(await CacatBadan.Dari(konteks, new JsonException("lain", "$.rumah[0]", 0, 0), null)));
    }

    [Theory]
    [InlineData("""{"$type": "rumah", "alamat": null}""", "JSON-HILANG alamat")]
    [InlineData("""{"$type": "rumah"}""", "JSON-HILANG alamat")]
    [InlineData("""{"$type": "gua"}""", "JSON-DAFTAR $type")]
    [InlineData("""{"alamat": "x"}""", "JSON-HILANG $type")]
    [InlineData("""{"$type": "kontrak", "bulan": 1.5}""", "JSON-BILANGAN bulan")]
    [InlineData("""{"$type": "kontrak", "bulan": 2, "penghuni": {"33749952O3850001": 1, "3374995203850001": null}}""", "NIK-KARAKTER penghuni 8; JSON-HILANG penghuni.****************")]
    [InlineData("""{"$type": "kontrak", "bulan": 2, "tanda": [null, 5], "lain": {"x": null}}""", "JSON-LOGIKA tanda[1]")]
    public void A_record_of_several_kinds_and_a_map_by_numbers_of_people_are_walked_too(string isi, string cacat)
    {
        using JsonDocument dokumen = JsonDocument.Parse(isi);
        Assert.Equal(
            cacat, string.Join("; ", PemeriksaBadan.Cari(dokumen.RootElement, PembacaTeks.Pilihan.GetTypeInfo(typeof(Hunian)), "").Select(c => $"{c.Pesan.Kode} {c.Jalur} {c.Posisi}".TrimEnd())));
    }

    [Fact]
    public async Task A_body_that_is_too_long_to_be_kept_is_refused_with_its_place_only()
    {
        foreach (string muka in DuaMuka)
        {
            using StringContent badan = new("{\"anggota\": []," + new string(' ', IsiTeringat.Terbesar) + "\"catatan\": null}", Encoding.UTF8, "application/json");
            Assert.Equal("JSON-TAK-TERBACA", (await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/keluarga", badan), HttpStatusCode.BadRequest)).GetProperty("kode").GetString());
        }
    }

    [Fact]
    public async Task Null_late_in_a_long_list_has_its_place_too()
    {
        string isi = $"[{string.Join(',', Enumerable.Repeat($$"""{"nik": "{{Ibu}}"}""", 20_000))}, null]";
        foreach (string muka in DuaMuka)
        {
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            Assert.Equal("[20000]", (await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/orang", badan), HttpStatusCode.BadRequest)).GetProperty("jalur").GetString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task A_body_that_is_not_there_is_told_alike_in_both_languages(string isi)
    {
        foreach (string muka in DuaMuka)
        {
            foreach (string alamat in new[] { "keluarga", "orang", "putus", "badan" })
            {
                using StringContent badan = new(isi, Encoding.UTF8, "application/json");
                JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/{alamat}", badan), HttpStatusCode.BadRequest);
                Assert.Equal("PERMINTAAN-KOSONG", masalah.GetProperty("kode").GetString());
                Assert.StartsWith("Isi permintaan", masalah.GetProperty("pesan").GetProperty("id").GetString(), StringComparison.Ordinal);
                Assert.StartsWith("The body", masalah.GetProperty("pesan").GetProperty("en").GetString(), StringComparison.Ordinal);
                Assert.False(masalah.TryGetProperty("temuan", out _), masalah.GetRawText());
            }
        }
    }

    [Theory]
    [InlineData("tanya?" + TanpaNik, "nik")]
    [InlineData("kepala", "X-Nik")]
    [InlineData("galat", "jenis")]
    public async Task A_parameter_that_is_not_there_is_named_in_both_languages(string alamat, string nama)
    {
        foreach (string muka in DuaMuka)
        {
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/{alamat}"), HttpStatusCode.BadRequest);
            Assert.Equal(nama, masalah.GetProperty("jalur").GetString());
            Assert.NotEqual(masalah.GetProperty("pesan").GetProperty("id").GetString(), masalah.GetProperty("pesan").GetProperty("en").GetString());
        }
    }

    [Theory]
    [InlineData("bilangan?banyak=33749952", "tanggal")]
    [InlineData("bilangan?banyak=33749952O&tanggal=2024-02-29", "banyak")]
    [InlineData("bilangan?banyak=&tanggal=2024-02-29", "banyak")]
    [InlineData("bilangan?tanggal=2024-02-29", "banyak")]
    [InlineData("bernama?rt=1", "rt / rw")]
    [InlineData("wajib-dalam?banyak=2", "periode")]
    public async Task The_parameter_at_fault_is_named_by_both(string alamat, string nama)
    {
        foreach (string muka in DuaMuka)
        {
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/{alamat}"), HttpStatusCode.BadRequest);
            Assert.Equal(nama, masalah.GetProperty("jalur").GetString(), ignoreCase: true); // Why: of a group of parameters the framework has the names in C#.
            Assert.NotEqual(masalah.GetProperty("pesan").GetProperty("id").GetString(), masalah.GetProperty("pesan").GetProperty("en").GetString());
        }
    }

    /// <summary>A message goes through the framework whole: a slash in a name or in words of the application does not part two languages.</summary>
    [Fact]
    public async Task Words_of_a_controller_are_never_taken_apart()
    {
        using StringContent tanpa = new("""{"rt": "1"}""", Encoding.UTF8, "application/json");
        JsonElement nama = await Tolak(await Kirim(HttpMethod.Post, "/c/kata", tanpa), HttpStatusCode.BadRequest);
        Assert.Equal(("Catatan / keterangan wajib diisi.", "Catatan / keterangan is required."), (nama.GetProperty("pesan").GetProperty("id").GetString(), nama.GetProperty("pesan").GetProperty("en").GetString()));
        using StringContent badan = new("""{"rt": null, "catatan": null}""", Encoding.UTF8, "application/json");
        JsonElement kata = await Tolak(await Kirim(HttpMethod.Post, "/c/kata", badan), HttpStatusCode.BadRequest);
        Assert.Equal(
            ["catatan: Catatan / keterangan wajib diisi. / Catatan / keterangan is required.", "rt: RT / RW harus diisi / RT / RW harus diisi"],
            kata.GetProperty("temuan").EnumerateArray().Select(t => $"{t.GetProperty("jalur")}: {t.GetProperty("pesan")}").Order(StringComparer.Ordinal));
        JsonElement galat = await Tolak(await Kirim(HttpMethod.Get, "/c/sendiri?kk=12"), HttpStatusCode.BadRequest);
        Assert.Equal(("KK-PANJANG", "kk"), (galat.GetProperty("kode").GetString(), galat.GetProperty("jalur").GetString()));
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task A_refusal_is_told_to_who_asks_for_another_kind_of_answer_too(string muka)
    {
        using HttpClient klien = aplikasi.GetTestClient();
        foreach (string alamat in new[] { $"/{muka}/hari/2023-02-29/{Ibu}", $"/{muka}/galat?jenis=DtksFormatException" })
        {
            using HttpRequestMessage permintaan = new(HttpMethod.Get, new Uri(alamat, UriKind.Relative)) { Headers = { { "Accept", "text/csv" } } };
            await Tolak(await klien.SendAsync(permintaan), HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [InlineData("hubungan=3", "Istri")]
    [InlineData("hubungan=03", null)]
    [InlineData("hubungan=Istri", null)]
    public async Task A_code_that_is_a_number_binds_in_both(string tanya, string? terbaca)
    {
        foreach (string muka in DuaMuka)
        {
            if (terbaca is not null)
            {
                Assert.Equal(terbaca, await Teks(HttpMethod.Get, $"/{muka}/hubungan?{tanya}"));
            }
            else
            {
                Assert.Equal("JSON-DAFTAR", (await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/hubungan?{tanya}"), HttpStatusCode.BadRequest)).GetProperty("kode").GetString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task What_was_not_set_in_an_answer_is_the_servers_mistake(string muka)
    {
        using HttpResponseMessage jawaban = await Kirim(HttpMethod.Get, $"/{muka}/lupa");
        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (jawaban.StatusCode, jawaban.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task What_a_validator_finds_is_told_in_the_names_of_the_request_also_inside_lists(string muka)
    {
        const string Isi = $$"""
            {"rt": [{"nomor_rt": 1, "warga": [{"nik": "{{Ibu}}"}, {"nik": "{{Ibu}}", "no_kk": "12", "ibu_kandung": "Siti 1", "rt": 0}]}], "kepala_desa": {"no_kk": "12"}, "isi_catatan": ""}
            """;
        using StringContent badan = new(Isi, Encoding.UTF8, "application/json");
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/sensus", badan), HttpStatusCode.UnprocessableEntity);
        string[] jalur = [.. masalah.GetProperty("temuan").EnumerateArray().Select(t => t.GetProperty("jalur").GetString()!).Distinct().Order(StringComparer.Ordinal)];
        Assert.All(["isi_catatan", "kepala_desa.no_kk", "rt[0].nomor_rt", "rt[0].warga[1].ibu_kandung", "rt[0].warga[1].no_kk", "rt[0].warga[1].rt"], j => Assert.Contains(j, jalur));
        Assert.All(jalur, j => Assert.Matches("^[a-z_0-9.\\[\\]]+$", j));
        Assert.DoesNotContain("Siti", masalah.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task What_the_librarys_own_validators_find_is_told_in_the_names_of_the_request(string muka)
    {
        foreach ((string alamat, string isi, string jalur) in new[]
        {
            ("periksa-orang", """{"nik": "3374995203850001", "no_kk": "12"}""", "no_kk"),
            ("periksa-laporan", """{"keberadaan": 1, "kyc": {}}""", "kyc.nama_ibu_kandung"),
        })
        {
            using StringContent badan = new(isi, Encoding.UTF8, "application/json");
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/{alamat}", badan), HttpStatusCode.UnprocessableEntity);
            Assert.Contains(jalur, masalah.GetProperty("temuan").EnumerateArray().Select(t => t.GetProperty("jalur").GetString()));
        }
    }

    /// <summary>The names that the findings use are those that the library's JSON has.</summary>
    [Fact]
    public async Task Every_member_of_a_record_of_the_library_has_a_name_in_its_JSON()
    {
        using HttpClient klien = aplikasi.GetTestClient();
        JsonElement skema = (await klien.GetFromJsonAsync<JsonElement>("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
        foreach (Type rekaman in new[] { typeof(Penduduk), typeof(Kepesertaan), typeof(Penetapan), typeof(SuratPengesahan), typeof(HasilElemen) })
        {
            string[] dikenal = [.. skema.GetProperty(rekaman.Name).GetProperty("properties").EnumerateObject().Select(p => p.Name)];
            NamaKawat kawat = new(PembacaTeks.Pilihan, [rekaman]);
            Assert.All(rekaman.GetProperties().Where(p => p.CanWrite), p => Assert.Contains(kawat.Terikut(p.Name), dikenal));
        }
    }

    [Fact]
    public async Task The_OpenAPI_document_asks_for_the_members_that_must_be_there()
    {
        using HttpClient klien = aplikasi.GetTestClient();
        JsonElement dokumen = await klien.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        Assert.Equal(
            ["anggota", "nomor_kk"],
            dokumen.GetProperty("components").GetProperty("schemas").GetProperty(nameof(Keluarga)).GetProperty("required").EnumerateArray().Select(r => r.GetString()).Order());
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task Facts_in_and_decisions_out_are_those_of_the_protocol(string muka)
    {
        const string Fakta = $$"""
            {"periode": "2024-02", "kepesertaan": [{"nik": "{{Ibu}}", "program": "PBI-JK"}, {"nik": "{{Ibu}}", "program": "BLT-DD"}],
             "program_daerah": [{"kode": "BLT-DD", "nama": "BLT Dana Desa", "satuan": "keluarga"}],
             "penetapan": [{"nik": "{{Ibu}}", "program": "PBI-JK", "status": "tidak-layak", "alasan": [2]}]}
            """;
        using StringContent badan = new(Fakta, Encoding.UTF8, "application/json");
        string jawaban = await Teks(HttpMethod.Post, $"/{muka}/putus", badan);
        using MesinJawab mesin = new();
        JsonNode hasil = JsonNode.Parse(mesin.Jawab(Encoding.UTF8.GetBytes($$"""{"id":1,"op":"kelayakan.putusan","masukan":{{Fakta.ReplaceLineEndings("")}}}""")))!["hasil"]!;
        Assert.True(JsonNode.DeepEquals(hasil, JsonNode.Parse(jawaban)), jawaban);
        Assert.DoesNotContain(Ibu, jawaban, StringComparison.Ordinal);

        foreach ((string isi, string jalur) in new[]
        {
            (Fakta.Replace("\"2024-02\"", "\"2024-13\"", StringComparison.Ordinal), "periode"), (Fakta.Replace("[2]", "[33]", StringComparison.Ordinal), "penetapan[0].alasan"),
            ("{\"kebijakan\": {}, " + Fakta.TrimStart()[1..], "kebijakan"), (Fakta.Replace("PBI-JK\"}", "PBI-JK\", \"hamil\": 1}", StringComparison.Ordinal), "kepesertaan[0].hamil"),
        })
        {
            using StringContent salah = new(isi, Encoding.UTF8, "application/json");
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/putus", salah), HttpStatusCode.BadRequest);
            Assert.StartsWith(jalur, masalah.GetProperty("jalur").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("m", "true", "true")]
    [InlineData("c", "false", "false")]
    [InlineData("m", "null", "null")]
    [InlineData("c", "null", "null")]
    public async Task A_mark_with_three_answers_is_true_false_or_null_where_it_is_not_known(string muka, string isi, string kembali)
    {
        using StringContent badan = new($$"""{"hamil": {{isi}}}""", Encoding.UTF8, "application/json");
        Assert.Equal($$"""{"hamil":{{kembali}}}""", await Teks(HttpMethod.Post, $"/{muka}/tanda", badan));
        using StringContent angka = new("""{"hamil": 1}""", Encoding.UTF8, "application/json");
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/tanda", angka), HttpStatusCode.BadRequest);
        Assert.Equal(("JSON-LOGIKA", "hamil"), (masalah.GetProperty("kode").GetString(), masalah.GetProperty("jalur").GetString()));
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task A_repeated_kepesertaan_is_refused_as_the_facts_are_read(string muka)
    {
        using StringContent badan = new($$"""{"periode": "2024-02", "kepesertaan": [{"nik": "{{Ibu}}", "program": "PKH"}, {"nik": "{{Ibu}}", "program": "PKH"}]}""", Encoding.UTF8, "application/json");
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/putus", badan), HttpStatusCode.BadRequest);
        Assert.StartsWith("kepesertaan", masalah.GetProperty("jalur").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task The_place_of_an_unknown_member_holds_its_name_cut_at_sixty_characters(string muka)
    {
        string nama = string.Concat(Enumerable.Repeat("Siti Rekaan ", 8));
        using StringContent badan = new($$"""{"periode": "2024-02", "kepesertaan": [], "{{nama}}": 1}""", Encoding.UTF8, "application/json");
        JsonElement masalah = await Tolak(await Kirim(HttpMethod.Post, $"/{muka}/putus", badan), HttpStatusCode.BadRequest);
        Assert.Equal(nama[..60] + "...", masalah.GetProperty("jalur").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_refused_by_a_status_alone_has_the_same_form_once_the_application_asks_for_it(bool halaman)
    {
        await using WebApplication sendiri = Bangun(halaman);
        await sendiri.StartAsync();
        using HttpClient klien = sendiri.GetTestClient();
        foreach (string muka in DuaMuka)
        {
            foreach ((HttpMethod cara, string alamat, string jenis, string minta, HttpStatusCode status, string kode) in new[]
            {
                (HttpMethod.Get, "tiada", "", "*/*", HttpStatusCode.NotFound, "PERMINTAAN-ALAMAT"),
                (HttpMethod.Get, "putus", "", "*/*", HttpStatusCode.MethodNotAllowed, "PERMINTAAN-METODE"),
                (HttpMethod.Post, "putus", "text/plain", "*/*", HttpStatusCode.UnsupportedMediaType, "PERMINTAAN-JENIS"),
                (HttpMethod.Get, "tak-dapat", "", "*/*", HttpStatusCode.NotAcceptable, "PERMINTAAN-JAWABAN"),
            })
            {
                using HttpRequestMessage permintaan = new(cara, new Uri($"/{muka}/{alamat}", UriKind.Relative)) { Content = jenis.Length > 0 ? new StringContent("33749952", Encoding.UTF8, jenis) : null, Headers = { { "Accept", minta } } };
                HttpResponseMessage jawaban = await klien.SendAsync(permintaan);

                // Why: a controller refuses the kind of a body, and gives a status, with a problem by itself.
                if (!halaman && !(muka == "c" && alamat is "putus" or "tak-dapat" && status != HttpStatusCode.MethodNotAllowed))
                {
                    Assert.Equal((status, 0), (jawaban.StatusCode, (await jawaban.Content.ReadAsByteArrayAsync()).Length));
                    continue;
                }

                JsonElement masalah = await Tolak(jawaban, status);
                Assert.Equal((kode, kode, (int)status), (masalah.GetProperty("kode").GetString(), masalah.GetProperty("title").GetString(), masalah.GetProperty("status").GetInt32()));
            }
        }

        JsonElement lupa = await Tolak(await klien.GetAsync(new Uri("/c/lupa", UriKind.Relative)), HttpStatusCode.InternalServerError);
        Assert.Equal("PELADEN-GALAT", lupa.GetProperty("kode").GetString());
        JsonElement kata = JsonDocument.Parse(await (await klien.GetAsync(new Uri("/c/kata-sendiri", UriKind.Relative))).Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("Berkas itu tidak ada", kata.GetProperty("title").GetString());
        Assert.False(kata.TryGetProperty("kode", out _));
    }

    [Theory]
    [MemberData(nameof(Muka))]
    public async Task Every_exception_of_the_library_is_a_problem_with_its_code(string muka)
    {
        Type[] semua = [.. new[] { typeof(Nik), typeof(VerifikasiKelayakan), typeof(Kemiripan) }.SelectMany(t => t.Assembly.GetExportedTypes()).Where(t => t.IsClass && t.IsAssignableTo(typeof(IGalatDtks)))];
        Assert.Equal(semua.Select(t => t.Name).Order(), Galat.Keys.Order());
        foreach ((string nama, (Action lempar, HttpStatusCode status, string kode)) in Galat)
        {
            Assert.Equal(nama, Assert.ThrowsAny<Exception>(lempar).GetType().Name);
            JsonElement masalah = await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/galat?jenis={nama}"), status);
            Assert.Equal(kode, masalah.GetProperty("kode").GetString());
        }

        JsonElement dua = await Tolak(await Kirim(HttpMethod.Get, $"/{muka}/galat?jenis=EdisiTidakSahException"), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["EDISI-1", "EDISI-2"], dua.GetProperty("temuan").EnumerateArray().Select(t => t.GetProperty("kode").GetString()));
    }

    [Fact]
    public async Task The_OpenAPI_document_describes_both_as_they_read()
    {
        using HttpClient klien = aplikasi.GetTestClient();
        JsonElement dokumen = await klien.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        Assert.Empty(ApiTests.SkemaKosong(dokumen, "$"));
        foreach (string muka in DuaMuka)
        {
            Dictionary<string, JsonElement> skema = dokumen.GetProperty("paths").GetProperty($"/{muka}/tanya").GetProperty("get").GetProperty("parameters").EnumerateArray()
                .ToDictionary(p => p.GetProperty("name").GetString()!, p => Isi(p.GetProperty("schema")));
            foreach (string bernama in new[] { "nik", "kk", "wilayah", "periode", "id", "aturan", "tanggal" })
            {
                Assert.True(skema[bernama].TryGetProperty("pattern", out _), $"{muka} {bernama}: {skema[bernama]}");
            }

            Assert.Equal(["belum-dapat-ditentukan", "layak", "tidak-layak"], skema["status"].GetProperty("enum").EnumerateArray().Select(e => e.GetString()).Order());
        }

        JsonElement nama = dokumen.GetProperty("paths").GetProperty("/m/nama").GetProperty("get").GetProperty("parameters")[0].GetProperty("schema");
        Assert.Contains("TidakLayak", Isi(nama).GetProperty("enum").EnumerateArray().Select(e => e.GetString()));

        JsonElement Isi(JsonElement skema) => skema.TryGetProperty("$ref", out JsonElement acuan) ? dokumen.GetProperty("components").GetProperty("schemas").GetProperty(acuan.GetString()!.Split('/')[^1]) : skema;
    }

    internal static readonly Dictionary<string, (Action Lempar, HttpStatusCode Status, string Kode)> Galat = new()
    {
        ["DtksFormatException"] = (() => Nik.Parse("33749952O3850001"), HttpStatusCode.BadRequest, "NIK-KARAKTER"),
        ["DtksJsonException"] = (() => JsonSerializer.Deserialize<Nik>("3374995203850001", DtksJson.Baku), HttpStatusCode.BadRequest, "JSON-NOMOR"),
        ["DiLuarCakupanException"] = (() => KonteksKelayakan.Susun(new Periode(2018, 1)), HttpStatusCode.UnprocessableEntity, "EDISI-BELUM-DIMODELKAN"),
        ["BahanTidakSahException"] = (
            () => VerifikasiKelayakan.Putuskan(new BahanKelayakan
            {
                Periode = new Periode(2024, 2),
                Kepesertaan = [new(Nik.Parse(Ibu), ProgramBansos.Pkh), new(Nik.Parse(Ibu), ProgramBansos.Pkh)],
            }),
            HttpStatusCode.UnprocessableEntity, "KELAYAKAN-KEPESERTAAN-BERULANG"),
        ["EdisiTidakSahException"] = (
            () => throw new EdisiTidakSahException([new("id", new("EDISI-1", "Satu salah", "One is wrong")), new("mulai", new("EDISI-2", "Dua salah", "Two is wrong"))]),
            HttpStatusCode.UnprocessableEntity, "EDISI-1"),
    };

    internal static string Tulis(Nik nik, NomorKk kk, KodeWilayah wilayah, Periode periode, IdDtks id, Desil desil, ProgramBansos program, IdAturan aturan, LocalDate tanggal, StatusKelayakan status, TandaMeninggal tanda) =>
        $"{nik} {kk} {wilayah} {periode} {id} {desil} {program} {aturan} {TeksTanggal.Iso(tanggal)} {status} {tanda}";

    private static WebApplication Bangun(bool halaman = false)
    {
        WebApplicationBuilder pembangun = WebApplication.CreateBuilder();
        pembangun.WebHost.UseTestServer();
        pembangun.Services.AddDtks();
        pembangun.Services.AddOpenApi();
        pembangun.Services.AddControllers().AddApplicationPart(typeof(DuaMukaTests).Assembly);
        WebApplication aplikasi = pembangun.Build();
        aplikasi.UseExceptionHandler();
        _ = halaman ? aplikasi.UseStatusCodePages() : aplikasi;
        aplikasi.MapControllers();
        aplikasi.MapOpenApi();
        aplikasi.MapGet(
            "/m/tanya",
            (Nik nik, NomorKk kk, KodeWilayah wilayah, Periode periode, IdDtks id, Desil desil, ProgramBansos program, IdAturan aturan, DariAlamat<LocalDate> tanggal, DariAlamat<StatusKelayakan> status, DariAlamat<TandaMeninggal> tanda) =>
                Tulis(nik, kk, wilayah, periode, id, desil, program, aturan, tanggal, status, tanda));
        aplikasi.MapPost(
            "/m/formulir",
            ([FromForm] Nik nik, [FromForm] NomorKk kk, [FromForm] KodeWilayah wilayah, [FromForm] Periode periode, [FromForm] IdDtks id, [FromForm] Desil desil, [FromForm] ProgramBansos program,
                [FromForm] IdAturan aturan, [FromForm] DariAlamat<LocalDate> tanggal, [FromForm] DariAlamat<StatusKelayakan> status, [FromForm] DariAlamat<TandaMeninggal> tanda) =>
                Tulis(nik, kk, wilayah, periode, id, desil, program, aturan, tanggal, status, tanda)).DisableAntiforgery();
        aplikasi.MapGet("/m/kepala", ([FromHeader(Name = "X-Nik")] Nik nik) => $"{nik}");
        aplikasi.MapGet("/m/hari/{tanggal}/{nik}", (DariAlamat<LocalDate> tanggal, Nik nik) => $"{TeksTanggal.Iso(tanggal)} {nik}");
        aplikasi.MapGet("/m/boleh", (Nik? nik, DariAlamat<LocalDate>? tanggal, Nik[] banyak) => $"{nik?.ToString() ?? "tiada"} {(tanggal is { } t ? TeksTanggal.Iso(t) : "tiada")} {banyak.Length}");
        aplikasi.MapGet("/m/periode", (Periode? periode) => Ada(periode));
        aplikasi.MapGet("/m/periode-baku", (Periode? periode = null) => Ada(periode));
        aplikasi.MapGet("/m/status", (DariAlamat<StatusKelayakan>? status) => Ada(status));
        aplikasi.MapGet("/m/tanggal", (DariAlamat<LocalDate>? tanggal) => Ada(tanggal));
        aplikasi.MapGet("/m/kepala-boleh", ([FromHeader(Name = "X-Nik")] Nik? nik) => Ada(nik));
        aplikasi.MapGet("/m/berdampingan", (Periode? periode, int? banyak) => Ada(periode ?? (object?)banyak));
        aplikasi.MapGet("/m/dalam", ([AsParameters] Saringan saringan) => Ada(saringan.Periode));
        aplikasi.MapGet("/m/wajib-dalam", ([AsParameters] SaringanWajib saringan) => saringan.Banyak);
        aplikasi.MapGet("/m/bilangan", (int banyak, DariAlamat<LocalDate> tanggal) => banyak);
        aplikasi.MapGet("/m/bernama", ([FromQuery(Name = "rt / rw")] string rt) => rt);
        aplikasi.MapGet("/m/hubungan", (DariAlamat<HubunganKeluarga> hubungan) => hubungan.Nilai.ToString());
        aplikasi.MapGet("/m/tak-dapat", () => Results.StatusCode(StatusCodes.Status406NotAcceptable));
        aplikasi.MapGet("/m/lupa", () => new Keluarga(default, []));
        aplikasi.MapPost("/m/badan", (Badan badan) => badan.Kepesertaan.Length);
        aplikasi.MapPost("/m/keluarga", (Keluarga keluarga) => keluarga.Ringkas());
        aplikasi.MapPost("/m/desa", (Desa desa) => desa.Rumah.Count);
        aplikasi.MapPost("/m/sensus", (Sensus sensus) => new PemeriksaSensus().ValidateAndThrow(sensus));
        aplikasi.MapPost("/m/periksa-orang", (Penduduk orang, IValidator<Penduduk> pemeriksa) => pemeriksa.ValidateAndThrow(orang));
        aplikasi.MapPost("/m/periksa-laporan", (LaporanKeberadaan laporan, IValidator<LaporanKeberadaan> pemeriksa) => pemeriksa.ValidateAndThrow(laporan));
        aplikasi.MapPost("/m/tanda", (Tanda tanda) => tanda);
        aplikasi.MapPost("/m/sarang", (Sarang sarang) => sarang.Nik.ToString());
        aplikasi.MapPost("/m/rumah", (IReadOnlyList<Rumah> rumah) => rumah.Count);
        aplikasi.MapPost("/m/orang", (Penduduk[] orang) => orang.Length);
        aplikasi.MapGet("/m/galat", (string jenis) => Galat[jenis].Lempar());
        aplikasi.MapGet("/m/nama", (StatusKelayakan status) => status.ToString());
        aplikasi.MapPost("/m/putus", (BahanKelayakan bahan) => VerifikasiKelayakan.Putuskan(bahan));
        aplikasi.MapPost("/m/semua", (Semua semua) => semua);
        return aplikasi;
    }

    private async Task<string> Teks(HttpMethod cara, string alamat, HttpContent? isi = null)
    {
        using HttpResponseMessage jawaban = await Kirim(cara, alamat, isi);
        string teks = await jawaban.Content.ReadAsStringAsync();
        Assert.True(jawaban.IsSuccessStatusCode, teks);
        return teks;
    }

    private async Task<HttpResponseMessage> Kirim(HttpMethod cara, string alamat, HttpContent? isi = null)
    {
        using HttpRequestMessage permintaan = new(cara, new Uri(alamat, UriKind.Relative)) { Content = isi };
        using HttpClient klien = aplikasi.GetTestClient();
        return await klien.SendAsync(permintaan);
    }

    internal static string Ada(object? nilai) => nilai is null ? "tiada" : "ada";

    /// <summary>A problem of the form that every refusal has, without what was sent.</summary>
    private static async Task<JsonElement> Tolak(HttpResponseMessage jawaban, HttpStatusCode status)
    {
        string teks = await jawaban.Content.ReadAsStringAsync();
        Assert.True(jawaban.StatusCode == status, $"{jawaban.StatusCode} {teks}");
        Assert.Equal("application/problem+json", jawaban.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("33749952", teks, StringComparison.Ordinal);
        JsonElement masalah = JsonDocument.Parse(teks).RootElement;
        Assert.NotEqual("", masalah.GetProperty("kode").GetString());
        Assert.False(string.IsNullOrEmpty(masalah.GetProperty("pesan").GetProperty("id").GetString()), teks);
        Assert.False(string.IsNullOrEmpty(masalah.GetProperty("pesan").GetProperty("en").GetString()), teks);
        return masalah;
    }

    /// <summary>The application that all tests ask; no request changes it.</summary>
    public sealed class Layanan : IAsyncLifetime
    {
        public WebApplication Aplikasi { get; } = Bangun();

        public Task InitializeAsync() => Aplikasi.StartAsync();

        public async Task DisposeAsync() => await Aplikasi.DisposeAsync();
    }

    public sealed record Badan
    {
        public required Periode Periode { get; init; }

        public LocalDate? Per { get; init; }

        public required Kepesertaan[] Kepesertaan { get; init; }
    }

    /// <summary>A record of an application's own; its note may be missing.</summary>
    public sealed record Keluarga(NomorKk NomorKk, List<Penduduk> Anggota, string? Catatan = null)
    {
        internal string Ringkas() => $"{NomorKk} {Anggota.Count} {Catatan ?? "tiada"}";
    }

    /// <summary>What an application checks by validators of its own and of the library, together.</summary>
    public sealed record Sensus(List<Rt> Rt, Penduduk KepalaDesa, [property: JsonPropertyName("isi_catatan")] string Catatan);

    public sealed record Rt(int NomorRt, Penduduk[] Warga);

    public sealed class PemeriksaSensus : AbstractValidator<Sensus>
    {
        public PemeriksaSensus()
        {
            PendudukValidator orang = new(new KonteksAnomali(new LocalDate(2024, 2, 20)));
            RuleFor(s => s.Catatan).NotEmpty();
            RuleFor(s => s.KepalaDesa).SetValidator(orang);
            RuleForEach(s => s.Rt).ChildRules(rt =>
            {
                rt.RuleFor(r => r.NomorRt).GreaterThan(5);
                rt.RuleForEach(r => r.Warga).SetValidator(orang);
            });
        }
    }

    /// <summary>Records of an application within each other.</summary>
    public sealed class Desa
    {
        public required List<Rumah> Rumah { get; init; }

        public BahanKelayakan? Bahan { get; init; }
    }

    public sealed class Rumah
    {
        public required int Nomor { get; init; }

        public required Penduduk? Ketua { get; init; }

        public Kepesertaan[] Bantuan { get; init; } = [];

        public Dictionary<string, Kamar>? Kamar { get; init; }
    }

    public sealed record Kamar(decimal Luas);

    public sealed record Tanda(Kepastian Hamil);

    /// <summary>A record within itself.</summary>
    public sealed record Sarang(Nik Nik, List<Sarang>? Dalam = null);

    /// <summary>A record of several kinds, told by a member.</summary>
    [JsonPolymorphic]
    [JsonDerivedType(typeof(RumahSendiri), "rumah")]
    [JsonDerivedType(typeof(Kontrakan), "kontrak")]
    public abstract record Hunian;

    public sealed record RumahSendiri(string Alamat) : Hunian;

    public sealed record Kontrakan(int Bulan, Dictionary<Nik, int>? Penghuni = null, List<Kepastian>? Tanda = null, Dictionary<string, string?>? Lain = null) : Hunian;

    /// <summary>What an application may take and give: records, values and code lists of the library.</summary>
    public sealed record Semua(
        Penduduk Orang, Kepesertaan Kepesertaan, Penetapan Penetapan, SuratPengesahan Surat, HasilElemen Elemen, BacaanNik Nik, BacaanNomorKk Kk, TandaMeninggal Meninggal, TandaSekolah Sekolah, Pekerjaan Pekerjaan,
        HimpunanAlasan Alasan, Disabilitas Disabilitas, Desil Desil, LocalDate Tanggal, StatusKelayakan Kelayakan, StatusKepesertaan Status, VonisKepadanan Vonis, KegiatanBulanan Kegiatan, Penandatangan Penandatangan,
        TahapKelayakan Tahap, SumberPutusan Sumber, StatusTemuan Temuan, Kepastian Pasti, ImmutableArray<ProgramBansos> Program, Dictionary<string, KodeWilayah> Wilayah);
}

/// <summary>The controllers that are asked.</summary>
[ApiController]
[Route("c")]
public sealed class UjiController : ControllerBase
{
    [HttpGet("tanya")]
    public string Tanya(Nik nik, NomorKk kk, KodeWilayah wilayah, Periode periode, IdDtks id, Desil desil, ProgramBansos program, IdAturan aturan, LocalDate tanggal, StatusKelayakan status, [FromQuery] DariAlamat<TandaMeninggal> tanda) =>
        DuaMukaTests.Tulis(nik, kk, wilayah, periode, id, desil, program, aturan, tanggal, status, tanda);

    [HttpPost("formulir")]
    public string Formulir([FromForm] Formulir isi) =>
        DuaMukaTests.Tulis(isi.Nik, isi.Kk, isi.Wilayah, isi.Periode, isi.Id, isi.Desil, isi.Program, isi.Aturan, isi.Tanggal, isi.Status, isi.Tanda);

    [HttpGet("kepala")]
    public string Kepala([FromHeader(Name = "X-Nik")] Nik nik) => $"{nik}";

    [HttpGet("hari/{tanggal}/{nik}")]
    public string Hari(LocalDate tanggal, Nik nik) => $"{TeksTanggal.Iso(tanggal)} {nik}";

    [HttpGet("boleh")]
    public string Boleh(Nik? nik, LocalDate? tanggal, [FromQuery] Nik[] banyak) => $"{nik?.ToString() ?? "tiada"} {(tanggal is { } t ? TeksTanggal.Iso(t) : "tiada")} {banyak.Length}";

    [HttpGet("periode")]
    public string Periode([FromQuery] Periode? periode) => DuaMukaTests.Ada(periode);

    [HttpGet("periode-baku")]
    public string PeriodeBaku([FromQuery] Periode? periode = null) => DuaMukaTests.Ada(periode);

    [HttpGet("status")]
    public string Status([FromQuery] StatusKelayakan? status) => DuaMukaTests.Ada(status);

    [HttpGet("tanggal")]
    public string Tanggal([FromQuery] LocalDate? tanggal) => DuaMukaTests.Ada(tanggal);

    [HttpGet("kepala-boleh")]
    public string KepalaBoleh([FromHeader(Name = "X-Nik")] Nik? nik) => DuaMukaTests.Ada(nik);

    [HttpGet("berdampingan")]
    public string Berdampingan(Periode? periode, int? banyak) => DuaMukaTests.Ada(periode ?? (object?)banyak);

    [HttpGet("dalam")]
    public string Dalam([FromQuery] Saringan saringan) => DuaMukaTests.Ada(saringan.Periode);

    [HttpGet("wajib-dalam")]
    public int WajibDalam(Periode periode, int banyak) => banyak + periode.Bulan;

    [HttpGet("bilangan")]
    public int Bilangan([BindRequired] int banyak, [BindRequired] LocalDate tanggal) => banyak + tanggal.Day;

    [HttpGet("bernama")]
    public string Bernama([FromQuery(Name = "rt / rw")] string rt) => rt;

    [HttpGet("hubungan")]
    public string Hubungan(HubunganKeluarga hubungan) => hubungan.ToString();

    [HttpPost("kata")]
    public string? Kata(Berkata isi) => isi.Rt;

    [HttpGet("sendiri")]
    public string Sendiri([ModelBinder(typeof(PengikatSendiri))] string kk) => kk;

    [HttpGet("tak-dapat")]
    public IActionResult TakDapat() => StatusCode(StatusCodes.Status406NotAcceptable);

    [HttpGet("kata-sendiri")]
    public IActionResult KataSendiri() => Problem(statusCode: StatusCodes.Status404NotFound, title: "Berkas itu tidak ada");

    [HttpGet("lupa")]
    public DuaMukaTests.Keluarga Lupa() => new(default, []);

    [HttpPost("badan")]
    public int Isi(DuaMukaTests.Badan badan) => badan.Kepesertaan.Length;

    [HttpPost("keluarga")]
    public string Keluarga(DuaMukaTests.Keluarga keluarga) => keluarga.Ringkas();

    [HttpPost("desa")]
    public int Desa(DuaMukaTests.Desa desa) => desa.Rumah.Count;

    [HttpPost("sensus")]
    public void Sensus(DuaMukaTests.Sensus sensus) => new DuaMukaTests.PemeriksaSensus().ValidateAndThrow(sensus);

    [HttpPost("periksa-orang")]
    public void PeriksaOrang(Penduduk orang, [FromServices] IValidator<Penduduk> pemeriksa) => pemeriksa.ValidateAndThrow(orang);

    [HttpPost("periksa-laporan")]
    public void PeriksaLaporan(LaporanKeberadaan laporan, [FromServices] IValidator<LaporanKeberadaan> pemeriksa) => pemeriksa.ValidateAndThrow(laporan);

    [HttpPost("sarang")]
    public string Sarang(DuaMukaTests.Sarang sarang) => sarang.Nik.ToString();

    [HttpPost("tanda")]
    public DuaMukaTests.Tanda Tanda(DuaMukaTests.Tanda tanda) => tanda;

    [HttpPost("rumah")]
    public int Rumah(IReadOnlyList<DuaMukaTests.Rumah> rumah) => rumah.Count;

    [HttpPost("orang")]
    public int Orang(Penduduk[] orang) => orang.Length;

    [HttpPost("putus")]
    public HasilKelayakan Putus(BahanKelayakan bahan) => VerifikasiKelayakan.Putuskan(bahan);

    [HttpGet("galat")]
    public void Gagal(string jenis) => DuaMukaTests.Galat[jenis].Lempar();

    [HttpPost("semua")]
    public DuaMukaTests.Semua Seluruhnya(DuaMukaTests.Semua semua) => semua;
}

/// <summary>A record whose members the application asks for in its own words, and in those of the library.</summary>
public sealed class Berkata
{
    [Required(ErrorMessage = "RT / RW harus diisi")]
    public string? Rt { get; set; }

    [Required]
    [Display(Name = "Catatan / keterangan")]
    public string? Catatan { get; set; }
}

/// <summary>A binder of an application that lets the library read.</summary>
public sealed class PengikatSendiri : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        try
        {
            _ = JsonSerializer.Deserialize<NomorKk>("\"12\"", DtksJson.Baku);
        }
        catch (DtksJsonException salah)
        {
            bindingContext.ModelState.AddModelError(bindingContext.ModelName, salah, bindingContext.ModelMetadata);
        }

        return Task.CompletedTask;
    }
}

/// <summary>What a search may be narrowed by.</summary>
public sealed class Saringan
{
    public Periode? Periode { get; set; }
}

/// <summary>What a search must be narrowed by.</summary>
public sealed record SaringanWajib(Periode Periode, int Banyak);

/// <summary>A form with every value.</summary>
public sealed class Formulir
{
    public Nik Nik { get; set; }

    public NomorKk Kk { get; set; }

    public KodeWilayah Wilayah { get; set; }

    public Periode Periode { get; set; }

    public IdDtks Id { get; set; }

    public Desil Desil { get; set; }

    public required ProgramBansos Program { get; set; }

    public IdAturan Aturan { get; set; }

    public LocalDate Tanggal { get; set; }

    public StatusKelayakan Status { get; set; }

    public DariAlamat<TandaMeninggal> Tanda { get; set; }
}
