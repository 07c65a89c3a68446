using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A set of reasons in JSON: a list of codes 1 to 8, written ascending.</summary>
/// <remarks>Stateless, hence thread-safe.</remarks>
public sealed class HimpunanAlasanJsonConverter : JsonConverter<HimpunanAlasan>
{
    private static readonly AlasanTidakLayakJsonConverter Butir = new();

    /// <summary>Reads a list of codes; a repeated one counts once.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The set.</returns>
    /// <exception cref="JsonException">Not a list, or a code that is not in the table.</exception>
    public override HimpunanAlasan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Isian alasan harus berupa larik kode 1 sampai 8. / The reasons must be a list of codes 1 to 8.");
        }

        HimpunanAlasan hasil = default;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            hasil = hasil.Dengan(Butir.Read(ref reader, typeof(AlasanTidakLayak), options));
        }

        return hasil;
    }

    /// <summary>Writes the list.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The set.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, HimpunanAlasan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (AlasanTidakLayak alasan in value)
        {
            writer.WriteNumberValue((int)alasan);
        }

        writer.WriteEndArray();
    }
}
