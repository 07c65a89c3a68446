using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dtks.Domain.Json;

/// <summary>Finds out why a JSON value does not fit its type: walks both side by side, once reading has failed.</summary>
/// <remarks>Why: the serializer's own messages quote what was read, so they never leave the library.</remarks>
internal static class PemeriksaBentuk
{
    /// <summary>Every misfit in the order of the text; none when the walk finds none.</summary>
    /// <param name="nilai">The value.</param>
    /// <param name="info">What it was read as.</param>
    /// <param name="jalur">The path of the value.</param>
    public static IEnumerable<DtksJsonException> Cari(JsonElement nilai, JsonTypeInfo info, string jalur) => info.Kind switch
    {
        JsonTypeInfoKind.Object when nilai.ValueKind != JsonValueKind.Object => [new(PesanJson.Objek, jalur)],
        JsonTypeInfoKind.Object => info.PolymorphismOptions is { } pilihan ? CariJenis(nilai, info, pilihan, jalur) : CariObjek(nilai, info, jalur),
        JsonTypeInfoKind.Enumerable => nilai.ValueKind == JsonValueKind.Array ? CariLarik(nilai, info, jalur) : [new(PesanJson.Larik, jalur)],
        _ => CariNilai(nilai, info, jalur) is { } salah ? [salah] : [],
    };

    /// <summary>A path and the member inside it; what looks like a personal number is masked.</summary>
    public static string Sambung(string jalur, string nama) => (jalur, TeksAman.Samarkan(nama)) switch
    {
        ("", var aman) => aman,
        (_, "") => jalur,
        (_, ['[', ..] and var aman) => jalur + aman,
        (_, var aman) => $"{jalur}.{aman}",
    };

    /// <summary>A value whose kind is named by one of its members.</summary>
    private static IEnumerable<DtksJsonException> CariJenis(JsonElement nilai, JsonTypeInfo info, JsonPolymorphismOptions pilihan, string jalur)
    {
        string nama = pilihan.TypeDiscriminatorPropertyName;
        if (!nilai.TryGetProperty(nama, out JsonElement jenis))
        {
            return [new(PesanJson.Hilang, Sambung(jalur, nama))];
        }

        Type? tipe = pilihan.DerivedTypes.FirstOrDefault(t => jenis.ValueKind == JsonValueKind.String && jenis.ValueEquals((string)t.TypeDiscriminator!)).DerivedType;
        return tipe is null
            ? [new(PesanJson.DiLuarDaftar(string.Join(", ", pilihan.DerivedTypes.Select(t => t.TypeDiscriminator))), Sambung(jalur, nama))]
            : CariObjek(nilai, info.Options.GetTypeInfo(tipe), jalur, nama);
    }

    private static IEnumerable<DtksJsonException> CariObjek(JsonElement nilai, JsonTypeInfo info, string jalur, string? jenis = null)
    {
        Dictionary<string, JsonPropertyInfo> dikenal = info.Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
        HashSet<string> terbaca = new(StringComparer.Ordinal);
        foreach (JsonProperty anggota in nilai.EnumerateObject())
        {
            bool tertulis = TryNama(anggota, out string nama);
            string letak = Sambung(jalur, tertulis ? nama : "?");
            foreach (DtksJsonException salah in !tertulis ? [new(PesanJson.Unicode, letak)]
                : string.Equals(nama, jenis, StringComparison.Ordinal) ? terbaca.Add(nama) ? [] : [new(PesanJson.Ganda, letak)]
                : !dikenal.TryGetValue(nama, out JsonPropertyInfo? ciri) ? [new(PesanJson.Asing, letak)]
                : !terbaca.Add(nama) ? [new(PesanJson.Ganda, letak)]
                : CariAnggota(anggota.Value, ciri, letak))
            {
                yield return salah;
            }
        }

        foreach (JsonPropertyInfo hilang in info.Properties.Where(p => p.IsRequired && !terbaca.Contains(p.Name)))
        {
            yield return new(PesanJson.Hilang, Sambung(jalur, hilang.Name));
        }
    }

    private static IEnumerable<DtksJsonException> CariAnggota(JsonElement nilai, JsonPropertyInfo ciri, string jalur)
    {
        JsonTypeInfo info = ciri.Options.GetTypeInfo(ciri.PropertyType);

        // Why: what holds several values is looked at as what it holds when it is there.
        if (info.Kind != JsonTypeInfoKind.None && Nullable.GetUnderlyingType(ciri.PropertyType) is { } ada)
        {
            info = ciri.Options.GetTypeInfo(ada);
        }

        if (nilai.ValueKind == JsonValueKind.Null)
        {
            bool boleh = !ciri.IsRequired
                && (!ciri.PropertyType.IsValueType || Nullable.GetUnderlyingType(ciri.PropertyType) is not null || CariNilai(nilai, info, jalur) is null);
            return boleh ? [] : [new(PesanJson.Hilang, jalur)];
        }

        if (BatasBentuk.Ciri<RentangAttribute>(ciri) is not { } rentang)
        {
            return Cari(nilai, info, jalur);
        }

        DtksJsonException[] semua = [.. Cari(nilai, info, jalur)];
        return (semua.Length == 0 ? !rentang.Memuat(nilai.Deserialize(info)) : nilai.ValueKind == JsonValueKind.Number) ? [new(PesanJson.Rentang(rentang), jalur)] : semua;
    }

    private static IEnumerable<DtksJsonException> CariLarik(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        JsonTypeInfo butir = info.Options.GetTypeInfo(info.ElementType!);
        return nilai.EnumerateArray().SelectMany((satu, i) => satu.ValueKind == JsonValueKind.Null
            ? [new DtksJsonException(PesanJson.Hilang, $"{jalur}[{i}]")]
            : Cari(satu, butir, $"{jalur}[{i}]"));
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
            return new(salah.Pesan, Sambung(jalur, salah.Jalur)) { Posisi = salah.Posisi };
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

    /// <summary>The name of a member; false where it is no Unicode text.</summary>
    public static bool TryNama(JsonProperty anggota, out string nama)
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
