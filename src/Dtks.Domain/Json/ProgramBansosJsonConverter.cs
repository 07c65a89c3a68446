using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A programme in JSON: the code of a national one (name and aliases are read too), or <c>{kode, nama, satuan}</c> for a regional one.</summary>
/// <remarks>Stateless, hence thread-safe.</remarks>
public sealed class ProgramBansosJsonConverter : JsonConverter<ProgramBansos>
{
    private static readonly SatuanProgramJsonConverter Satuan = new();

    /// <summary>True: null is not a programme and is refused.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads the programme.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="JsonException">Not a known programme, or an incomplete regional one.</exception>
    public override ProgramBansos Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => BacaNasional(reader.GetString()),
        JsonTokenType.StartObject => BacaDaerah(ref reader, options),
        _ => throw Salah(),
    };

    /// <summary>Writes the programme.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The programme.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, ProgramBansos value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Nasional)
        {
            writer.WriteStringValue(value.Kode);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("kode"u8, value.Kode);
        writer.WriteString("nama"u8, value.Nama);
        writer.WriteString("satuan"u8, TabelKepesertaan.Satuan.Kode(value.Satuan));
        writer.WriteEndObject();
    }

    /// <summary>Reads a national programme from a property name.</summary>
    /// <param name="reader">The reader, at the property name.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="JsonException">Not a known programme.</exception>
    public override ProgramBansos ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => BacaNasional(reader.GetString());

    /// <summary>Writes a national programme as a property name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The programme.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <exception cref="JsonException">The programme is regional: a property name cannot carry its name and unit.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ProgramBansos value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (!value.Nasional)
        {
            throw new JsonException("Program daerah tidak dapat menjadi nama anggota JSON. / A regional programme cannot be a JSON property name.");
        }

        writer.WritePropertyName(value.Kode);
    }

    private static ProgramBansos BacaNasional(string? teks)
        => DaftarProgram.Nasional.TryBaca(teks, out ProgramBansos? program)
            ? program
            : throw new JsonException(DaftarProgram.Nasional.PesanTakDikenal(teks).ToString());

    private static ProgramBansos BacaDaerah(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string? kode = null;
        string? nama = null;
        SatuanProgram? satuan = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? anggota = reader.GetString();
            _ = reader.Read();
            switch (anggota)
            {
                case "kode" when kode is null && reader.TokenType == JsonTokenType.String:
                    kode = reader.GetString();
                    break;
                case "nama" when nama is null && reader.TokenType == JsonTokenType.String:
                    nama = reader.GetString();
                    break;
                case "satuan" when satuan is null:
                    satuan = Satuan.Read(ref reader, typeof(SatuanProgram), options);
                    break;
                default:
                    throw Salah();
            }
        }

        if (kode is null || nama is null || satuan is null)
        {
            throw Salah();
        }

        try
        {
            return ProgramBansos.Daerah(kode, nama, satuan.Value);
        }
        catch (ArgumentException salah)
        {
            throw new JsonException(salah.Message, salah);
        }
    }

    private static JsonException Salah()
        => new("Program harus berupa teks kode, atau objek {kode, nama, satuan} untuk program daerah. / A programme must be the text of its code, or an object {kode, nama, satuan} for a regional one.");
}
