using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>Reads JSON whose texts can all be read: the reader of the platform finds bytes that are no UTF-8, and halves of a surrogate pair, only when a text is asked for.</summary>
internal static class DokumenJson
{
    /// <summary>Reads one value and nothing after it; a mark of byte order is passed over.</summary>
    /// <exception cref="JsonException">It is not JSON, more than one value, or holds what is no Unicode.</exception>
    public static JsonDocument Urai(ReadOnlySpan<byte> utf8)
    {
        var pembaca = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8);
        JsonDocument dokumen = Urai(ref pembaca);
        return pembaca.Read() ? throw new JsonException() : dokumen;
    }

    /// <summary>Reads the value at which a reader stands.</summary>
    /// <inheritdoc cref="Urai(ReadOnlySpan{byte})"/>
    public static JsonDocument Urai(ref Utf8JsonReader pembaca)
    {
        JsonDocument dokumen = JsonDocument.ParseValue(ref pembaca);
        PastikanTeks(dokumen.RootElement);
        return dokumen;
    }

    /// <summary>Sees that every name and text of a value can be read.</summary>
    /// <exception cref="JsonException">One of them is no Unicode.</exception>
    public static void PastikanTeks(JsonElement isi)
    {
        try
        {
            Periksa(isi);
        }
        catch (InvalidOperationException)
        {
            throw new DtksJsonException(PesanJson.Unicode);
        }
    }

    private static void Periksa(JsonElement isi)
    {
        switch (isi.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty anggota in isi.EnumerateObject())
                {
                    _ = anggota.Name;
                    Periksa(anggota.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement butir in isi.EnumerateArray())
                {
                    Periksa(butir);
                }

                break;
            case JsonValueKind.String:
                _ = isi.GetString();
                break;
        }
    }
}
