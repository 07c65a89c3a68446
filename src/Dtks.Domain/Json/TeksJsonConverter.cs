using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>Base of the converters of values that are one text in JSON, as values and as dictionary keys.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <remarks>Errors are <see cref="JsonException"/> with the message of the library; they never carry the text read. Stateless, hence thread-safe.</remarks>
public abstract class TeksJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    private const int PanjangTempat = 64;

    private protected TeksJsonConverter()
    {
    }

    /// <summary>Reads the value from a JSON text.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The token is no text, or the text is not such a value.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String
            ? Baca(reader.GetString())
            : throw new JsonException($"Isian {Nama} harus berupa teks. / The value of {Nama} must be text.");

    /// <summary>Writes the value as a JSON text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <exception cref="JsonException">The value is <c>default</c>, which has no text.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> tempat = stackalloc char[PanjangTempat];
        writer.WriteStringValue(tempat[..TulisPasti(value, tempat)]);
    }

    /// <summary>Reads the value from a property name.</summary>
    /// <param name="reader">The reader, at the property name.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The name is not such a value.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Baca(reader.GetString());

    /// <summary>Writes the value as a property name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <exception cref="JsonException">The value is <c>default</c>, which has no text.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> tempat = stackalloc char[PanjangTempat];
        writer.WritePropertyName(tempat[..TulisPasti(value, tempat)]);
    }

    /// <summary>Name of the value in messages.</summary>
    private protected abstract string Nama { get; }

    /// <summary>Reads a text; on failure gives the message.</summary>
    private protected abstract bool TryBaca(ReadOnlySpan<char> teks, out T nilai, out Pesan? pesan);

    /// <summary>Writes the text, at most 64 characters; 0 when the value has none.</summary>
    private protected abstract int Tulis(T nilai, Span<char> tujuan);

    private T Baca(string? teks)
        => TryBaca(teks, out T nilai, out Pesan? pesan) ? nilai : throw new JsonException(pesan!.ToString());

    private int TulisPasti(T nilai, Span<char> tujuan)
        => Tulis(nilai, tujuan) is > 0 and var panjang
            ? panjang
            : throw new JsonException($"{Nama} belum diisi (default) dan tidak dapat ditulis. / {Nama} is not set (default) and cannot be written.");
}
