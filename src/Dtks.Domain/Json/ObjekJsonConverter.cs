using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>Base of the converters of records that are one object in JSON, named as the operation protocol names them.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <remarks>
/// Unknown values are not written; null reads as absent. Unknown and repeated members are refused. Errors are <see cref="JsonException"/>
/// that name the members of the object, never what the text holds. Stateless, hence thread-safe.
/// </remarks>
public abstract class ObjekJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected ObjekJsonConverter()
    {
    }

    /// <summary>Reads the object.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">Not an object, an unknown, repeated or missing member, or a value that its member cannot hold.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Baca(ref reader, options);

    /// <summary>Writes the object, personal numbers in full.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        Tulis(writer, value, options);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object by <see cref="AnggotaObjek.Baca"/>.</summary>
    private protected abstract T Baca(ref Utf8JsonReader reader, JsonSerializerOptions options);

    /// <summary>Writes the members.</summary>
    private protected abstract void Tulis(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
}
