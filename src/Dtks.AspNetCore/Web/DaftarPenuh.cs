using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain.Json;

namespace Dtks.AspNetCore;

/// <summary>A list, or a map, that is read holds no null in place of a record or a value of the library.</summary>
/// <remarks>Why: the serializer looks at what a member may be and not at what stands inside its list.</remarks>
internal static class DaftarPenuh
{
    public static void Pasang(JsonTypeInfo daftar)
    {
        if (Mungkin(daftar))
        {
            Action<object>? semula = daftar.OnDeserialized;
            daftar.OnDeserialized = isi =>
            {
                semula?.Invoke(isi);
                if (Kosong(isi) is { } letak && Wajib(daftar))
                {
                    throw new DtksJsonException(PesanJson.Hilang, letak);
                }
            };
        }
    }

    /// <summary>Whether null may not stand in a list or a map: where it holds records, or values of the library.</summary>
    public static bool Wajib(JsonTypeInfo daftar) =>
        Mungkin(daftar) && (PembacaTeks.Milik(daftar.ElementType!) || daftar.Options.GetTypeInfo(daftar.ElementType!).Kind != JsonTypeInfoKind.None);

    private static bool Mungkin(JsonTypeInfo daftar) =>
        daftar is { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType: { IsValueType: false } butir } && !butir.IsAssignableTo(typeof(JsonNode));

    /// <summary>Where the first null stands: <c>[2]</c>, or the name in a map.</summary>
    private static string? Kosong(object isi)
    {
        if (isi is IDictionary peta)
        {
            foreach (DictionaryEntry satu in peta)
            {
                if (satu.Value is null)
                {
                    return Convert.ToString(satu.Key, CultureInfo.InvariantCulture);
                }
            }

            return null;
        }

        int i = 0;
        foreach (object? satu in (IEnumerable)isi)
        {
            if (satu is null)
            {
                return $"[{i}]";
            }

            i++;
        }

        return null;
    }
}
