using System.IO.Pipelines;
using System.Text.Json;
using Dtks.Cli.Perintah;
using Dtks.Cli.Tampilan;
using Dtks.Protokol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;

namespace Dtks.Cli.Tests.Perintah;

/// <summary><c>dtks mcp</c> over the streams that an assistant's client holds.</summary>
public sealed partial class PerintahMcpTests
{
    [Fact]
    public async Task Every_operation_is_a_tool_with_an_object_schema()
        => await Bicara(async klien =>
        {
            IList<McpClientTool> alat = await klien.ListToolsAsync();
            Assert.Equal(SkemaProtokol.Operasi.Select(PerintahMcp.NamaAlat), alat.Select(a => a.Name));
            Assert.Equal(alat.Count, alat.Select(a => a.Name).Distinct(StringComparer.Ordinal).Count());
            Assert.All(alat, a => Assert.Equal("object", a.JsonSchema.GetProperty("type").GetString()));
            Assert.All(alat, a => Assert.Matches("^[a-z0-9_-]{1,64}$", a.Name));
        });

    [Fact]
    public async Task Windows_of_a_month_are_answered_as_the_protocol_answers_them()
        => await Bicara(async klien =>
        {
            CallToolResult jawaban = await klien.CallToolAsync("kalender-jendela", new Dictionary<string, object?> { ["periode"] = "2024-02" });
            Assert.NotEqual(true, jawaban.IsError);
            JsonElement verval = jawaban.StructuredContent!.Value.GetProperty("jendela").EnumerateArray().Single(j => j.GetProperty("kegiatan").GetString() == "verifikasi-kelayakan");
            Assert.Equal(("2024-02-14", "2024-02-28"), (verval.GetProperty("mulai").GetString(), verval.GetProperty("selesai").GetString()));
        });

    [Fact]
    public async Task A_wrong_member_is_an_error_with_its_place_and_without_its_value()
        => await Bicara(async klien =>
        {
            CallToolResult jawaban = await klien.CallToolAsync("nik-urai", new Dictionary<string, object?> { ["nik"] = "3374991708910003", ["3374991708910003"] = 1 });
            Assert.True(jawaban.IsError);
            string teks = Assert.IsType<TextContentBlock>(Assert.Single(jawaban.Content)).Text;
            Assert.Contains("DTKS-OP-003", teks, StringComparison.Ordinal);
            Assert.DoesNotContain("3374991708910003", teks, StringComparison.Ordinal);
        });

    [Fact]
    public async Task A_NIK_comes_back_masked()
        => await Bicara(async klien =>
        {
            CallToolResult jawaban = await klien.CallToolAsync("nik-urai", new Dictionary<string, object?> { ["nik"] = "3374991708910003" });
            string teks = Assert.IsType<TextContentBlock>(Assert.Single(jawaban.Content)).Text;
            Assert.Contains("337499******0003", teks, StringComparison.Ordinal);
            Assert.DoesNotContain("3374991708910003", teks, StringComparison.Ordinal);
        });

    [Fact]
    public async Task No_answer_to_any_conformance_case_repeats_a_personal_number()
        => await Bicara(async klien =>
        {
            int dijawab = 0;
            int bernomor = 0;
            foreach (string berkas in Directory.GetFiles(Path.Combine(Akar(), "conformance"), "*.json"))
            {
                using JsonDocument kasus = JsonDocument.Parse(await File.ReadAllBytesAsync(berkas));
                if (!kasus.RootElement.TryGetProperty("operasi", out JsonElement operasi) || !SkemaProtokol.Operasi.Contains(operasi.GetString()!))
                {
                    continue;
                }

                foreach (JsonElement masukan in kasus.RootElement.GetProperty("kasus").EnumerateArray().Where(k => k.TryGetProperty("masukan", out JsonElement m) && m.ValueKind == JsonValueKind.Object).Select(k => k.GetProperty("masukan")))
                {
                    CallToolResult jawaban = await klien.CallToolAsync(PerintahMcp.NamaAlat(operasi.GetString()!), masukan.EnumerateObject().DistinctBy(a => a.Name).ToDictionary(a => a.Name, a => (object?)a.Value));
                    string teks = Assert.IsType<TextContentBlock>(Assert.Single(jawaban.Content)).Text + jawaban.StructuredContent;
                    string[] nomor = [.. NomorPribadi().Matches(masukan.GetRawText()).Select(n => n.Value)];
                    Assert.All(nomor, n => Assert.DoesNotContain(n, teks, StringComparison.Ordinal));
                    dijawab++;
                    bernomor += nomor.Length > 0 ? 1 : 0;
                }
            }

            Assert.True(dijawab > 900, $"{dijawab}");
            Assert.True(bernomor > 300, $"{bernomor}");
        });

    [Fact]
    public async Task An_unknown_tool_is_told_as_an_unknown_operation()
        => await Bicara(async klien =>
        {
            CallToolResult jawaban = await klien.CallToolAsync("tebak-saja");
            Assert.True(jawaban.IsError);
            Assert.Contains("DTKS-OP-002", Assert.IsType<TextContentBlock>(Assert.Single(jawaban.Content)).Text, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public void Every_request_is_answered_though_the_input_ends_at_once(string akhir)
    {
        // A large question is still in work when the input is over.
        string orang = string.Join(',', Enumerable.Range(1, 20_000).Select(i => $$"""{"nik": "3374990101{{i / 10_000:00}}{{i % 10_000:0000}}"}"""));
        string[] permintaan =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"uji","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            $$$$"""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"anomali-periksa","arguments":{"per":"2024-02-29","orang":[{{{{orang}}}}]}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"nik-urai","arguments":{"nik":"3374991708910003"}}}""",
        ];
        (int kode, string keluar) = Sekali(string.Join('\n', permintaan) + akhir);

        Assert.Equal(0, kode);
        int[] dijawab = [.. keluar.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(b => JsonDocument.Parse(b).RootElement.GetProperty("id").GetInt32()).Order()];
        Assert.Equal([1, 2, 3], dijawab);
    }

    // A client that waits for a line would wait for ever.
    [Theory]
    [InlineData("rusak {", -32700)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":""", -32700)]
    [InlineData("[1]", -32600)]
    [InlineData("7", -32600)]
    public void A_line_that_is_no_message_is_answered_without_an_id_and_the_next_one_too(string baris, int kode)
    {
        (int keluar, string teks) = Sekali(baris + "\n\n{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}\n");
        JsonElement[] jawaban = [.. teks.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => JsonDocument.Parse(b).RootElement)];
        Assert.Equal((0, 2), (keluar, jawaban.Length));
        JsonElement salah = Assert.Single(jawaban, j => j.GetProperty("id").ValueKind == JsonValueKind.Null);
        Assert.Equal(kode, salah.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Single(jawaban, j => j.GetProperty("id").ValueKind == JsonValueKind.Number && j.GetProperty("id").GetInt32() == 7);
    }

    private static (int Kode, string Keluar) Sekali(string isi)
    {
        using var masuk = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(isi));
        using var keluar = new MemoryStream();
        using var tulis = new StringWriter();
        int kode = Aplikasi.Jalankan(["mcp"], new Lingkungan
        {
            Masuk = masuk,
            Keluar = keluar,
            TulisKeluar = tulis,
            TulisGalat = tulis,
            Konsol = Lingkungan.BuatKonsol(tulis, terminal: false, lebar: null),
            Jam = SystemClock.Instance,
        });
        Assert.Equal("", tulis.ToString());
        return (kode, System.Text.Encoding.UTF8.GetString(keluar.ToArray()));
    }

    private static string Akar()
    {
        string? folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder!, "Dtks.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder!;
    }

    [System.Text.RegularExpressions.GeneratedRegex("(?<![0-9])[1-9][0-9]{15}(?![0-9])")]
    private static partial System.Text.RegularExpressions.Regex NomorPribadi();

    private static async Task Bicara(Func<McpClient, Task> percakapan)
    {
        var keServer = new Pipe();
        var keKlien = new Pipe();
        using var keluaran = new StringWriter();
        Task<int> server = Task.Run(() => Aplikasi.Jalankan(["mcp"], new Lingkungan
        {
            Masuk = keServer.Reader.AsStream(),
            Keluar = keKlien.Writer.AsStream(),
            TulisKeluar = keluaran,
            TulisGalat = keluaran,
            Konsol = Lingkungan.BuatKonsol(keluaran, terminal: false, lebar: null),
            Jam = SystemClock.Instance,
        }));
        await using (McpClient klien = await McpClient.CreateAsync(new StreamClientTransport(keServer.Writer.AsStream(), keKlien.Reader.AsStream())))
        {
            await percakapan(klien);
        }

        await keServer.Writer.CompleteAsync();
        Assert.Equal(0, await server.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal("", keluaran.ToString());
    }
}
