using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.AspNetCore;

/// <summary>Finds out why a body does not fit a type of the application: walks both side by side, by the contract that read it, once reading has failed.</summary>
/// <remarks>As <see cref="PemeriksaBentuk"/> does for the shapes of the library, whose contract is stricter than what an application may have.</remarks>
internal static class PemeriksaBadan
{
    /// <summary>Every misfit in the order of the text; none where the contract shows none.</summary>
    public static IEnumerable<CacatPermintaan> Cari(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        // Why: what may be missing is looked at as what it holds when it is there.
        info = Nullable.GetUnderlyingType(info.Type) is { } ada ? info.Options.GetTypeInfo(ada) : info;
        return info.Kind switch
        {
            JsonTypeInfoKind.Object when nilai.ValueKind != JsonValueKind.Object => [new(jalur, PesanJson.Objek)],
            JsonTypeInfoKind.Object => info.PolymorphismOptions is { } pilihan ? CariJenis(nilai, info, pilihan, jalur) : CariObjek(nilai, info, jalur),
            JsonTypeInfoKind.Enumerable => nilai.ValueKind == JsonValueKind.Array ? CariLarik(nilai, info, jalur) : [new(jalur, PesanJson.Larik)],
            JsonTypeInfoKind.Dictionary => nilai.ValueKind == JsonValueKind.Object ? CariPeta(nilai, info, jalur) : [new(jalur, PesanJson.Objek)],
            _ => CariBentuk(nilai, info, jalur),
        };
    }

    /// <summary>A value whose kind is named by one of its members.</summary>
    private static IEnumerable<CacatPermintaan> CariJenis(JsonElement nilai, JsonTypeInfo info, JsonPolymorphismOptions pilihan, string jalur)
    {
        string nama = pilihan.TypeDiscriminatorPropertyName;
        if (!nilai.TryGetProperty(nama, out JsonElement jenis))
        {
            return info.Type.IsAbstract || info.Type.IsInterface ? [new(PemeriksaBentuk.Sambung(jalur, nama), PesanJson.Hilang)] : CariObjek(nilai, info, jalur);
        }

        foreach (JsonDerivedType turunan in pilihan.DerivedTypes)
        {
            if (turunan.TypeDiscriminator is string teks ? jenis.ValueKind == JsonValueKind.String && jenis.ValueEquals(teks)
                : turunan.TypeDiscriminator is int angka && jenis.ValueKind == JsonValueKind.Number && jenis.TryGetInt32(out int kode) && kode == angka)
            {
                return CariObjek(nilai, info.Options.GetTypeInfo(turunan.DerivedType), jalur, nama);
            }
        }

        return [new(PemeriksaBentuk.Sambung(jalur, nama), PesanJson.DiLuarDaftar(string.Join(", ", pilihan.DerivedTypes.Select(t => t.TypeDiscriminator))))];
    }

    private static IEnumerable<CacatPermintaan> CariObjek(JsonElement nilai, JsonTypeInfo info, string jalur, string? jenis = null)
    {
        Dictionary<string, JsonPropertyInfo> dikenal = new(info.Options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (JsonPropertyInfo ciri in info.Properties.Where(p => !p.IsExtensionData))
        {
            dikenal.TryAdd(ciri.Name, ciri);
        }

        bool ketat = (info.UnmappedMemberHandling ?? info.Options.UnmappedMemberHandling) == JsonUnmappedMemberHandling.Disallow && !info.Properties.Any(p => p.IsExtensionData);
        HashSet<string> terbaca = new(StringComparer.Ordinal);
        foreach (JsonProperty anggota in nilai.EnumerateObject())
        {
            bool tertulis = PemeriksaBentuk.TryNama(anggota, out string nama);
            string letak = PemeriksaBentuk.Sambung(jalur, tertulis ? nama : "?");
            foreach (CacatPermintaan cacat in !tertulis ? [new(letak, PesanJson.Unicode)]
                : string.Equals(nama, jenis, StringComparison.Ordinal) ? []
                : !dikenal.TryGetValue(nama, out JsonPropertyInfo? ciri) ? ketat ? [new(letak, PesanJson.Asing)] : []
                : !terbaca.Add(ciri.Name) && !info.Options.AllowDuplicateProperties ? [new(letak, PesanJson.Ganda)]
                : CariAnggota(anggota.Value, ciri, letak))
            {
                yield return cacat;
            }
        }

        foreach (JsonPropertyInfo hilang in info.Properties.Where(p => p.IsRequired && !terbaca.Contains(p.Name)))
        {
            yield return new(PemeriksaBentuk.Sambung(jalur, hilang.Name), PesanJson.Hilang);
        }
    }

    private static IEnumerable<CacatPermintaan> CariAnggota(JsonElement nilai, JsonPropertyInfo ciri, string jalur)
    {
        // Why: what cannot be set is passed over; what has a reader of its own is only known to that reader.
        if ((ciri.Set is null && ciri.AssociatedParameter is null) || ciri.CustomConverter is not null || ciri.NumberHandling is not null)
        {
            return [];
        }

        JsonTypeInfo info = ciri.Options.GetTypeInfo(ciri.PropertyType);
        return nilai.ValueKind != JsonValueKind.Null ? Cari(nilai, info, jalur)
            : (ciri.PropertyType.IsValueType ? BolehNull(nilai, info) : ciri.IsSetNullable || !ciri.Options.RespectNullableAnnotations) ? []
            : [new(jalur, PesanJson.Hilang)];
    }

    private static IEnumerable<CacatPermintaan> CariLarik(JsonElement nilai, JsonTypeInfo info, string jalur) =>
        nilai.EnumerateArray().SelectMany((satu, i) => CariButir(satu, info, $"{jalur}[{i}]"));

    private static IEnumerable<CacatPermintaan> CariPeta(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        HashSet<string> terbaca = new(StringComparer.Ordinal);
        foreach (JsonProperty satu in nilai.EnumerateObject())
        {
            bool tertulis = PemeriksaBentuk.TryNama(satu, out string nama);
            string letak = PemeriksaBentuk.Sambung(jalur, tertulis ? nama : "?");
            foreach (CacatPermintaan cacat in !tertulis ? [new(letak, PesanJson.Unicode)]
                : !terbaca.Add(nama) && !info.Options.AllowDuplicateProperties ? [new(letak, PesanJson.Ganda)]
                : CariKunci(nama, info, jalur).Concat(CariButir(satu.Value, info, letak)))
            {
                yield return cacat;
            }
        }
    }

    private static IEnumerable<CacatPermintaan> CariKunci(string nama, JsonTypeInfo peta, string jalur)
    {
        // Why: names of a map may be values of the library, such as a NIK; the place then has no name.
        return peta.KeyType is { } kunci && PembacaTeks.Berurai(kunci) && PembacaTeks.Periksa(kunci, nama) is { } cacat ? [new(jalur, cacat.Pesan, cacat.Posisi)] : [];
    }

    private static IEnumerable<CacatPermintaan> CariButir(JsonElement nilai, JsonTypeInfo daftar, string jalur)
    {
        JsonTypeInfo butir = daftar.Options.GetTypeInfo(daftar.ElementType!);
        return nilai.ValueKind != JsonValueKind.Null ? Cari(nilai, butir, jalur)
            : (butir.Type.IsValueType ? BolehNull(nilai, butir) : !DaftarPenuh.Wajib(daftar)) ? []
            : [new(jalur, PesanJson.Hilang)];
    }

    private static bool BolehNull(JsonElement nilai, JsonTypeInfo info) => Nullable.GetUnderlyingType(info.Type) is not null || CariNilai(nilai, info, string.Empty) is null;

    /// <summary>What a converter reads; of a record of the library, member by member.</summary>
    private static IEnumerable<CacatPermintaan> CariBentuk(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        bool ada = false;
        if (info.Converter is IBerbentuk { Bentuk: var bentuk })
        {
            foreach (DtksJsonException salah in PemeriksaBentuk.Cari(nilai, DtksJson.Baku.GetTypeInfo(bentuk), string.Empty))
            {
                ada = true;
                yield return CacatPermintaan.Dari(salah, jalur);
            }
        }

        if (!ada && CariNilai(nilai, info, jalur) is { } cacat)
        {
            yield return cacat;
        }
    }

    private static CacatPermintaan? CariNilai(JsonElement nilai, JsonTypeInfo info, string jalur)
    {
        try
        {
            _ = JsonSerializer.Deserialize(JsonMarshal.GetRawUtf8Value(nilai), info);
            return null;
        }
        catch (DtksJsonException salah)
        {
            return CacatPermintaan.Dari(salah, jalur);
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException or FormatException or NotSupportedException)
        {
            return new(PemeriksaBentuk.Sambung(jalur, CacatBadan.Jalur((salah as JsonException)?.Path)), Pesan(Nullable.GetUnderlyingType(info.Type) ?? info.Type));
        }
    }

    private static Pesan Pesan(Type jenis) => jenis.IsEnum ? CacatBadan.TakTerbaca : Type.GetTypeCode(jenis) switch
    {
        TypeCode.Boolean => PesanJson.Logika,
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => PesanJson.Angka,
        >= TypeCode.SByte and <= TypeCode.UInt64 => PesanJson.Bilangan,
        TypeCode.String => PesanJson.Teks,
        _ => CacatBadan.TakTerbaca,
    };
}
