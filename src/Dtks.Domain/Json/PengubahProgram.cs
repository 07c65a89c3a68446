using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>A programme in JSON: the code of a national one (name and aliases are read too), or <c>{kode, nama, satuan}</c> for a regional one.</summary>
/// <remarks>Stateless, hence thread-safe.</remarks>
public sealed class ProgramBansosJsonConverter : JsonConverter<ProgramBansos>
{
    /// <summary>Reads the programme.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="DtksJsonException">Not a known programme, or an incomplete regional one.</exception>
    public override ProgramBansos Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SebutanProgramJsonConverter.Baca(ref reader).Jadi(DaftarProgram.Nasional);

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
        }
        else
        {
            JsonSerializer.Serialize(writer, new BentukProgramDaerah { Kode = value.Kode, Nama = value.Nama, Satuan = value.Satuan }, DtksJson.Info<BentukProgramDaerah>());
        }
    }

    /// <summary>Reads a national programme from a property name.</summary>
    /// <param name="reader">The reader, at the property name.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="DtksJsonException">Not a known programme.</exception>
    public override ProgramBansos ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new SebutanProgram(null, reader.GetString()).Jadi(DaftarProgram.Nasional);

    /// <summary>Writes a national programme as a property name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The programme.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <exception cref="DtksJsonException">The programme is regional: a property name cannot carry its name and unit.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ProgramBansos value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Nasional ? value.Kode : throw new DtksJsonException(PesanJson.Program));
    }
}

/// <summary>A programme as it was named: known already, or a text that a list of regional programmes may still explain.</summary>
[JsonConverter(typeof(SebutanProgramJsonConverter))]
internal readonly record struct SebutanProgram(ProgramBansos? Program, string? Teks)
{
    /// <summary>The programme.</summary>
    /// <exception cref="DtksJsonException">The list has no such programme.</exception>
    public ProgramBansos Jadi(DaftarProgram daftar)
        => Program ?? (daftar.TryBaca(Teks, out ProgramBansos? program) ? program : throw new DtksJsonException(daftar.PesanTakDikenal(Teks)));
}

internal sealed class SebutanProgramJsonConverter : JsonConverter<SebutanProgram>, ISkemaNilai
{
    public static SebutanProgram Baca(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return new(BentukJson.Baca<ProgramBansos, BentukProgramDaerah>(ref reader), null);
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new DtksJsonException(PesanJson.Program);
        }

        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        ReadOnlySpan<char> teks = TeksJson.Aksara(in reader, ruang);
        return DaftarProgram.Nasional.TryBaca(teks, out ProgramBansos? program) ? new(program, null) : new(null, teks.ToString());
    }

    public override SebutanProgram Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Baca(ref reader);

    public override void Write(Utf8JsonWriter writer, SebutanProgram value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value.Jadi(DaftarProgram.Nasional), DtksJson.Info<ProgramBansos>());

    public JsonObject Skema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string" },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["kode"] = new JsonObject { ["type"] = "string" },
                    ["nama"] = new JsonObject { ["type"] = "string" },
                    ["satuan"] = new JsonObject { ["enum"] = new JsonArray([.. TabelKepesertaan.Satuan.Butir.Select(b => (JsonNode)b.Kode)]) },
                },
                ["required"] = new JsonArray("kode", "nama", "satuan"),
                ["additionalProperties"] = false,
            }),
    };
}
