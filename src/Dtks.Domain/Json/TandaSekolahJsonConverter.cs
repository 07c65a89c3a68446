using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A school mark in JSON: the code of the level in <see cref="TabelKependudukan.Sekolah"/>, or false; null reads as not known.</summary>
/// <remarks><c>true</c> is refused: it names no level. Stateless, hence thread-safe.</remarks>
public sealed class TandaSekolahJsonConverter : JsonConverter<TandaSekolah>
{
    private static readonly JenjangSekolahJsonConverter Jenjang = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Reads the mark.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="JsonException">Neither the code of a level, false nor null.</exception>
    public override TandaSekolah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.False => TandaSekolah.Tidak,
        JsonTokenType.Null => default,
        JsonTokenType.String => TandaSekolah.Pada(Jenjang.Read(ref reader, typeof(JenjangSekolah), options)),
        _ => throw new JsonException("Isian harus SD, SMP, SMA, atau false. / The value must be SD, SMP, SMA or false."),
    };

    /// <summary>Writes the mark.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The mark.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, TandaSekolah value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Jenjang is { } jenjang)
        {
            Jenjang.Write(writer, jenjang, options);
        }
        else if (value.Status == Kepastian.Tidak)
        {
            writer.WriteBooleanValue(false);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
