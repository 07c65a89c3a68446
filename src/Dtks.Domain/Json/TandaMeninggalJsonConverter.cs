using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>A mark of death in JSON: true, false, or the date; null is not known.</summary>
/// <remarks>Stateless, hence thread-safe.</remarks>
public sealed class TandaMeninggalJsonConverter : JsonConverter<TandaMeninggal>
{
    private static readonly LocalDateJsonConverter Tanggal = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Reads the mark.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="JsonException">Neither true, false, null nor a date.</exception>
    public override TandaMeninggal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => TandaMeninggal.Ya,
        JsonTokenType.False => TandaMeninggal.Tidak,
        JsonTokenType.Null => default,
        _ => TandaMeninggal.Pada(Tanggal.Read(ref reader, typeof(LocalDate), options)),
    };

    /// <summary>Writes the mark.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The mark.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, TandaMeninggal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Tanggal is { } tanggal)
        {
            Tanggal.Write(writer, tanggal, options);
        }
        else if (value.Status == Kepastian.TidakTahu)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBooleanValue(value.Status == Kepastian.Ya);
        }
    }
}
