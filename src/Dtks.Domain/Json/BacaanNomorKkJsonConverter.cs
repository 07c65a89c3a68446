using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A reading of a No KK in JSON: the digits as text, null when missing, the defect as an object when the digits are not known.</summary>
/// <remarks>Any text can be read: an unreadable number is data, not an error. Stateless, hence thread-safe.</remarks>
public sealed class BacaanNomorKkJsonConverter : JsonConverter<BacaanNomorKk>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Reads a text, null, or <c>{"cacat": ..., "posisi": ...}</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="JsonException">The token is none of the three.</exception>
    public override BacaanNomorKk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(BacaanNomorJson.Read(ref reader, NomorEnamBelas.BacaNomorKk, "No KK"));

    /// <summary>Writes the sixteen digits, null, or the defect.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The reading.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, BacaanNomorKk value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        BacaanNomorJson.Write(writer, value.Hasil);
    }
}
