using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Protokol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks mcp</c>: the operations of the protocol as tools of the Model Context Protocol, so that an assistant asks the rules instead of guessing.</summary>
internal static class PerintahMcp
{
    private const string Petunjuk =
        "Aturan resmi DTKS: kelayakan bansos, jendela bulanan, kepadanan Dukcapil, data ganda, pengurus, usulan. Tanyakan lewat alat-alat ini, jangan menebak; "
        + "sebutkan aturan dan dasarnya dari jawaban. \"Belum dapat ditentukan\" bukan \"tidak\": sebutkan apa yang kurang. Orang ditunjuk dengan indeks, jangan mengulang NIK. "
        + "/ The official rules of DTKS. Ask these tools rather than guessing and name the rules in the answer. \"Cannot be determined\" is not \"no\": name what is missing. "
        + "Point to people by index; never repeat a NIK.";

    public static Command Buat(Lingkungan lingkungan)
    {
        var perintah = new PerintahDtks("mcp", "Layani asisten lewat Model Context Protocol (stdio): tiap operasi dtks.op/1 menjadi satu alat.")
        {
            Contoh = [("dtks mcp", "dijalankan oleh program asisten")],
        };
        perintah.SetAction(async (_, batal) =>
        {
            using var percakapan = new PercakapanMcp(lingkungan.Masuk, lingkungan.Keluar);
            using var henti = CancellationTokenSource.CreateLinkedTokenSource(batal, percakapan.Terputus);
            await using (var pipa = new StreamServerTransport(percakapan.Masuk, percakapan.Keluar, "dtks"))
            await using (var server = McpServer.Create(pipa, Pilihan()))
            {
                try
                {
                    await server.RunAsync(henti.Token).ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (percakapan.Terputus.IsCancellationRequested)
                {
                    // Why: what stopped it is told below.
                }
            }

            percakapan.Periksa();
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    /// <summary>The name of an operation as a tool: many assistants accept no dot.</summary>
    internal static string NamaAlat(string operasi) => operasi.Replace('.', '-');

    private static McpServerOptions Pilihan()
    {
        Tool[] alat = [.. SkemaProtokol.Operasi.Select(Alat)];
        return new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "dtks", Version = typeof(MesinJawab).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = Petunjuk,
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = alat }),
                CallToolHandler = (permintaan, _) => ValueTask.FromResult(Jawab(permintaan.Params?.Name ?? "", permintaan.Params?.Arguments)),
            },
        };
    }

    private static Tool Alat(string operasi)
    {
        JsonObject skema = JsonNode.Parse(SkemaProtokol.Untuk(operasi))!.AsObject();
        JsonObject bersama = skema["$defs"]!.AsObject();
        JsonObject masukan = bersama["masukan"]!.DeepClone().AsObject();
        bersama.Remove("masukan");
        bersama.Remove("hasil");
        masukan["$defs"] = bersama.DeepClone();
        using JsonDocument jadi = JsonDocument.Parse(masukan.ToJsonString());
        return new Tool
        {
            Name = NamaAlat(operasi),
            Description = skema["description"]!.GetValue<string>(),
            InputSchema = jadi.RootElement.Clone(),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
        };
    }

    private static CallToolResult Jawab(string alat, IDictionary<string, JsonElement>? masukan)
    {
        var permintaan = new ArrayBufferWriter<byte>();
        using (var tulis = new Utf8JsonWriter(permintaan))
        {
            tulis.WriteStartObject();
            tulis.WriteNumber("id"u8, 1);
            tulis.WriteString("op"u8, SkemaProtokol.Operasi.FirstOrDefault(o => NamaAlat(o) == alat) ?? "");
            tulis.WriteStartObject("masukan"u8);
            foreach ((string nama, JsonElement nilai) in masukan ?? new Dictionary<string, JsonElement>())
            {
                tulis.WritePropertyName(nama);
                nilai.WriteTo(tulis);
            }

            tulis.WriteEndObject();
            tulis.WriteEndObject();
        }

        using var mesin = new MesinJawab();
        using JsonDocument jawaban = JsonDocument.Parse(mesin.Jawab(permintaan.WrittenSpan));
        bool berhasil = jawaban.RootElement.GetProperty("ok"u8).GetBoolean();

        // Why: an assistant keeps what it is told. register.jalankan answers the register itself, which a program needs with its numbers and an assistant does not.
        using JsonDocument samar = JsonDocument.Parse(TeksAman.Jinakkan(jawaban.RootElement.GetProperty(berhasil ? "hasil"u8 : "galat"u8).GetRawText()));
        JsonElement isi = samar.RootElement.Clone();
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = isi.GetRawText() }],
            StructuredContent = isi,
            IsError = !berhasil,
        };
    }
}
