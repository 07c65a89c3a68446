using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>Source-generated JSON metadata of the library's types; use <see cref="DtksJson.Baku"/> for the options.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(JenisKelaminJsonConverter),
        typeof(StatusTemuanJsonConverter),
        typeof(JenisWilayahJsonConverter),
        typeof(TingkatWilayahJsonConverter),
    ])]
[JsonSerializable(typeof(Nik))]
[JsonSerializable(typeof(NomorKk))]
[JsonSerializable(typeof(BacaanNik))]
[JsonSerializable(typeof(BacaanNomorKk))]
[JsonSerializable(typeof(IdDtks))]
[JsonSerializable(typeof(KodeWilayah))]
[JsonSerializable(typeof(Periode))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(JenisKelamin))]
[JsonSerializable(typeof(StatusTemuan))]
[JsonSerializable(typeof(JenisWilayah))]
[JsonSerializable(typeof(TingkatWilayah))]
[JsonSerializable(typeof(Dictionary<Nik, string>))]
[JsonSerializable(typeof(Dictionary<NomorKk, string>))]
[JsonSerializable(typeof(Dictionary<IdDtks, string>))]
[JsonSerializable(typeof(Dictionary<KodeWilayah, string>))]
[JsonSerializable(typeof(Dictionary<Periode, string>))]
public sealed partial class DtksJsonContext : JsonSerializerContext;
