using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>Kinds of disability in JSON: a list of their codes in <see cref="TabelKependudukan.Disabilitas"/>, in that order.</summary>
/// <remarks>Stateless, hence thread-safe.</remarks>
public sealed class DisabilitasJsonConverter : JsonConverter<Disabilitas>
{
    /// <summary>Reads a list of texts; a repeated one counts once.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The kinds.</returns>
    /// <exception cref="JsonException">Not a list, or a text that is not in the table.</exception>
    public override Disabilitas Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TabelKode<Disabilitas> tabel = TabelKependudukan.Disabilitas;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Isian {tabel.NamaDaftar} harus berupa larik teks. / The value must be a list of texts.");
        }

        Disabilitas hasil = Disabilitas.TidakAda;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            hasil |= reader.TokenType == JsonTokenType.String && tabel.TryBaca(reader.GetString(), out Disabilitas satu)
                ? satu
                : throw new JsonException(tabel.PesanTakDikenal().ToString());
        }

        return hasil;
    }

    /// <summary>Writes the list.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The kinds.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, Disabilitas value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (ButirKode<Disabilitas> butir in TabelKependudukan.Disabilitas.Butir)
        {
            if ((value & butir.Nilai) != Disabilitas.TidakAda)
            {
                writer.WriteStringValue(butir.Kode);
            }
        }

        writer.WriteEndArray();
    }
}
