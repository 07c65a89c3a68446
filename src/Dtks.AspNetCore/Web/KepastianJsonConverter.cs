using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.AspNetCore;

/// <summary>A mark with three answers as the library's records have it: true, false, or null where it is not known.</summary>
internal sealed class KepastianJsonConverter : JsonConverter<Kepastian>, ISkemaNilai
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Kepastian Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => Kepastian.Ya,
        JsonTokenType.False => Kepastian.Tidak,
        JsonTokenType.Null => Kepastian.TidakTahu,
        _ => throw new DtksJsonException(PesanJson.Logika),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Kepastian value, JsonSerializerOptions options)
    {
        if (value == Kepastian.TidakTahu)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteBooleanValue(value == Kepastian.Ya);
    }

    /// <inheritdoc/>
    public JsonObject Skema() => new() { ["type"] = new JsonArray("boolean", "null"), ["description"] = "Null is not known, which is not false" };
}
