using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Domain.Json;

/// <summary>A moment in ISO 8601 with offset, such as <c>2024-02-14T08:00:00+07:00</c>; seconds may be left out.</summary>
internal sealed class SaatJsonConverter : JsonConverter<Instant>, ISkemaNilai
{
    private static readonly IPattern<OffsetDateTime> Pola = BuatPola();

    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            if (reader.TokenType == JsonTokenType.String && Pola.Parse(reader.GetString()!).TryGetValue(default, out OffsetDateTime nilai))
            {
                return nilai.ToInstant();
            }
        }
        catch (OverflowException)
        {
            // Why: an offset can carry the first or last day of the calendar beyond its range; that is a wrong text like any other.
        }

        throw new DtksJsonException(new(
            "JSON-SAAT", "Harus berupa saat ISO 8601 dengan offset, misalnya \"2024-02-14T08:00:00+07:00\"", "Must be a moment in ISO 8601 with offset, such as \"2024-02-14T08:00:00+07:00\""));
    }

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));

    public JsonObject Skema() => new() { ["type"] = "string", ["description"] = "ISO 8601 with offset, such as 2024-02-14T08:00:00+07:00" };

    private static IPattern<OffsetDateTime> BuatPola()
    {
        var pola = new CompositePatternBuilder<OffsetDateTime>();
        foreach (string waktu in (string[])["HH':'mm':'ss;FFFFFFFFF", "HH':'mm"])
        {
            foreach (string offset in (string[])["Z+HH:mm", "Z+HHmm", "Z+HH"])
            {
                pola.Add(OffsetDateTimePattern.CreateWithInvariantCulture($"uuuu'-'MM'-'dd'T'{waktu}o<{offset}>"), _ => true);
            }
        }

        return pola.Build();
    }
}
