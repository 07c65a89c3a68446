using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A desil in JSON: the number 1-10, <c>"belum-ditentukan"</c>, <c>"tidak-ada"</c>, or null for not known; never another number.</summary>
/// <remarks>Stateless, hence thread-safe.</remarks>
public sealed class DesilJsonConverter : JsonConverter<Desil>, ISkemaNilai
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Reads the desil.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The desil.</returns>
    /// <exception cref="DtksJsonException">None of the four forms; a number in quotes is none either.</exception>
    public override Desil Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.Number when reader.TryGetInt32(out int peringkat) && peringkat is >= 1 and <= Desil.Terakhir => Desil.Ke(peringkat),
        JsonTokenType.String when reader.ValueTextEquals("belum-ditentukan"u8) => Desil.BelumDitentukan,
        JsonTokenType.String when reader.ValueTextEquals("tidak-ada"u8) => Desil.TidakAda,
        _ => throw new DtksJsonException(PesanDesil.Bentuk),
    };

    /// <summary>Writes the desil.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The desil.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, Desil value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Peringkat is { } peringkat)
        {
            writer.WriteNumberValue(peringkat);
        }
        else if (value.Status == StatusDesil.TidakDiketahui)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    JsonObject ISkemaNilai.Skema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Desil.Terakhir },
            new JsonObject { ["enum"] = new JsonArray("belum-ditentukan", "tidak-ada") },
            new JsonObject { ["type"] = "null" }),
    };
}
