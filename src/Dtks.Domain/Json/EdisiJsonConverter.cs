using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>An edition of the law: a shipped one by its exact id, a derived one whole, as an object (HD-2).</summary>
internal sealed class EdisiJsonConverter : JsonConverter<EdisiAturan>, ISkemaNilai
{
    public override EdisiAturan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } teks && EdisiAturan.TryParse(teks, out EdisiAturan? edisi) && string.Equals(edisi.Id, teks, StringComparison.Ordinal))
        {
            return edisi;
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return BacaObjek(ref reader, out CacatData[] cacat) ?? throw Tolak(cacat);
        }

        throw new DtksJsonException(PesanJson.DiLuarDaftar(string.Join(", ", EdisiAturan.Semua.Select(e => e.Id))));
    }

    /// <summary>Refuses an edition or a list with all its defects.</summary>
    public static DtksJsonException Tolak(IEnumerable<CacatData> cacat) => new(new(
        "EDISI-TIDAK-SAH",
        $"Edisi turunan ditolak: {string.Join("; ", cacat.Select(c => $"{c.Jalur}: {c.Pesan.Indonesia}"))}",
        $"The derived edition is refused: {string.Join("; ", cacat.Select(c => $"{c.Jalur}: {c.Pesan.Inggris}"))}"));

    /// <summary>Reads a derived edition; null when it has defects.</summary>
    public static EdisiAturan? BacaObjek(ref Utf8JsonReader reader, out CacatData[] cacat)
    {
        using JsonDocument dokumen = DokumenJson.Urai(ref reader);
        EdisiAturan? edisi = PembacaEdisi.Baca(dokumen.RootElement, out var semua);
        cacat = [.. semua];
        return edisi;
    }

    public override void Write(Utf8JsonWriter writer, EdisiAturan value, JsonSerializerOptions options)
    {
        if (value.Induk is null)
        {
            writer.WriteStringValue(value.Id);
        }
        else
        {
            PembacaEdisi.Tulis(writer, value);
        }
    }

    public JsonObject Skema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. EdisiAturan.Semua.Select(e => (JsonNode)e.Id)]) },
            new JsonObject { ["type"] = "object", ["description"] = "A derived edition (HD-2), as edisi.json describes it" }),
    };
}
