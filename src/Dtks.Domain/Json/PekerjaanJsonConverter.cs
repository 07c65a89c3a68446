using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A job in JSON: the code as a number for jobs of the list, the text for what only a text names and for others; reads code, name, alias or any other text.</summary>
/// <remarks>Stateless, hence thread-safe.</remarks>
public sealed class PekerjaanJsonConverter : JsonConverter<Pekerjaan>
{
    /// <summary>Reads the job.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The job; one that is not in the list keeps its text.</returns>
    /// <exception cref="JsonException">Neither a number nor a text.</exception>
    public override Pekerjaan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Pekerjaan.Baca(reader.GetString()),
        JsonTokenType.Number when reader.TryGetInt32(out int kode) => Pekerjaan.Baca(kode.ToString(CultureInfo.InvariantCulture)),
        _ => throw new JsonException("Isian pekerjaan harus berupa kode 1 sampai 99 atau teks. / The job must be a code from 1 to 99 or text."),
    };

    /// <summary>Writes the job.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The job.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, Pekerjaan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.TryNomorTertulis(out int kode))
        {
            writer.WriteNumberValue(kode);
        }
        else
        {
            writer.WriteStringValue(value.Nama);
        }
    }
}
