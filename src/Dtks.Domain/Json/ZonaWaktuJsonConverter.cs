using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>A time zone of the tz database by its id.</summary>
internal sealed class ZonaWaktuJsonConverter : JsonConverter<DateTimeZone>, ISkemaNilai
{
    public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && DateTimeZoneProviders.Tzdb.GetZoneOrNull(reader.GetString()!) is { } zona
            ? zona
            : throw new DtksJsonException(new("JSON-ZONA-WAKTU", "Zona waktu tidak dikenal; tulis misalnya \"Asia/Jakarta\"", "Unknown time zone; write for example \"Asia/Jakarta\""));

    public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    public JsonObject Skema() => new() { ["type"] = "string", ["description"] = "Id of the tz database, such as Asia/Jakarta" };
}
