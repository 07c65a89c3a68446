using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>Which edition to use: one as <see cref="EdisiJsonConverter"/> has it, or a list of derived ones from which, with those shipped, the period chooses (HD-2).</summary>
internal sealed class PilihanEdisiJsonConverter : JsonConverter<PilihanEdisi>, ISkemaNilai
{
    private static readonly EdisiJsonConverter Satu = new();

    public override PilihanEdisi Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Satu.Read(ref reader, typeof(EdisiAturan), options);
        }

        using JsonDocument dokumen = DokumenJson.Urai(ref reader);
        return PembacaEdisi.BacaPilihan(dokumen.RootElement, out var cacat) ?? throw EdisiJsonConverter.Tolak(cacat);
    }

    public override void Write(Utf8JsonWriter writer, PilihanEdisi value, JsonSerializerOptions options)
    {
        if (value.Disebut is { } edisi)
        {
            Satu.Write(writer, edisi, options);
            return;
        }

        writer.WriteStartArray();
        foreach (EdisiAturan turunan in value.Daftar.Semua.Where(e => e.Induk is not null))
        {
            PembacaEdisi.Tulis(writer, turunan);
        }

        writer.WriteEndArray();
    }

    public JsonObject Skema()
    {
        JsonObject skema = Satu.Skema();
        skema["anyOf"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "object" },
            ["description"] = "Derived editions: the period chooses among them and those shipped",
        });
        return skema;
    }
}
