using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dtks.Domain.Json;

/// <summary>Finds out why a JSON value does not fit its type: walks both side by side, once reading has failed.</summary>
/// <remarks>Why: the serializer's own messages quote what was read, so they never leave the library.</remarks>
internal static class PemeriksaBentuk
{
    /// <summary>The first misfit; null when the walk finds none.</summary>
    /// <param name="nilai">The value.</param>
    /// <param name="info">What it was read as.</param>
    /// <param name="jalur">The path of the value.</param>
    public static DtksJsonException? Cari(JsonElement nilai, JsonTypeInfo info, string jalur) => info.Kind switch
    {
        JsonTypeInfoKind.Object => nilai.ValueKind == JsonValueKind.Object ? CariObjek(nilai, info, jalur) : new(PesanJson.Objek, jalur),
        JsonTypeInfoKind.Enumerable => nilai.ValueKind == JsonValueKind.Array ? CariLarik(nilai, info, jalur) : new(PesanJson.Larik, jalur),
        _ => CariNilai(nilai, info, jalur),
    };

    /// <summary>A path and the member inside it; what looks like a personal number is masked.</summary>
    public static string Sambung(string jalur, string nama) => (jalur, Penyamaran.Samarkan(nama)) switch
    {
        ("", var aman) => aman,
        (_, "") => jalur,
        (_, ['[', ..] and var aman) => jalur + aman,
        (_, var aman) => $"{jalur}.{aman}",
    };

    private static DtksJsonException? CariObjek(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        Dictionary<string, JsonPropertyInfo> dikenal = info.Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
        HashSet<string> terbaca = new(StringComparer.Ordinal);
        foreach (JsonProperty anggota in nilai.EnumerateObject())
        {
            if (!TryNama(anggota, out string nama))
            {
                return new(PesanJson.Unicode, Sambung(jalur, "?"));
            }

            string letak = Sambung(jalur, nama);
            if (!dikenal.TryGetValue(nama, out JsonPropertyInfo? ciri))
            {
                return new(PesanJson.Asing, letak);
            }

            if (!terbaca.Add(nama))
            {
                return new(PesanJson.Ganda, letak);
            }

            if (CariAnggota(anggota.Value, ciri, letak) is { } salah)
            {
                return salah;
            }
        }

        return info.Properties.FirstOrDefault(p => p.IsRequired && !terbaca.Contains(p.Name)) is { } hilang
            ? new(PesanJson.Hilang, Sambung(jalur, hilang.Name))
            : null;
    }

    private static DtksJsonException? CariAnggota(JsonElement nilai, JsonPropertyInfo ciri, string jalur)
    {
        JsonTypeInfo info = ciri.Options.GetTypeInfo(ciri.PropertyType);
        if (nilai.ValueKind == JsonValueKind.Null)
        {
            bool boleh = !ciri.IsRequired
                && (!ciri.PropertyType.IsValueType || Nullable.GetUnderlyingType(ciri.PropertyType) is not null || CariNilai(nilai, info, jalur) is null);
            return boleh ? null : new(PesanJson.Hilang, jalur);
        }

        RentangAttribute? rentang = BatasBentuk.Ciri<RentangAttribute>(ciri);
        if (Cari(nilai, info, jalur) is { } salah)
        {
            return rentang is not null && string.Equals(salah.Jalur, jalur, StringComparison.Ordinal) && nilai.ValueKind == JsonValueKind.Number ? new(PesanJson.Rentang(rentang), jalur) : salah;
        }

        return rentang is not null && !rentang.Memuat(nilai.Deserialize(info)) ? new(PesanJson.Rentang(rentang), jalur) : null;
    }

    private static DtksJsonException? CariLarik(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        JsonTypeInfo butir = info.Options.GetTypeInfo(info.ElementType!);
        int i = 0;
        foreach (JsonElement satu in nilai.EnumerateArray())
        {
            string letak = $"{jalur}[{i++}]";
            if (satu.ValueKind == JsonValueKind.Null)
            {
                return new(PesanJson.Hilang, letak);
            }

            if (Cari(satu, butir, letak) is { } salah)
            {
                return salah;
            }
        }

        return null;
    }

    private static DtksJsonException? CariNilai(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        try
        {
            _ = JsonSerializer.Deserialize(JsonMarshal.GetRawUtf8Value(nilai), info);
            return null;
        }
        catch (DtksJsonException salah)
        {
            return new(salah.Pesan, Sambung(jalur, salah.Jalur));
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException or FormatException)
        {
            return new(Pesan(nilai, Nullable.GetUnderlyingType(info.Type) ?? info.Type), jalur);
        }
    }

    private static Pesan Pesan(JsonElement nilai, Type tipe) =>
        tipe == typeof(bool) ? PesanJson.Logika
        : tipe == typeof(int) ? PesanJson.Bilangan
        : tipe == typeof(decimal) ? PesanJson.Angka
        : tipe == typeof(JsonElement) ? PesanJson.GandaDalam
        : nilai.ValueKind == JsonValueKind.String ? PesanJson.Unicode
        : PesanJson.Teks;

    private static bool TryNama(JsonProperty anggota, out string nama)
    {
        try
        {
            nama = anggota.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            nama = "";
            return false;
        }
    }
}
