namespace Dtks.Domain.Json;

/// <summary>An element of kepadanan in JSON, as its code in <see cref="TabelPemadanan.Elemen"/>.</summary>
public sealed class ElemenKepadananJsonConverter() : KodeJsonConverter<ElemenKepadanan>(TabelPemadanan.Elemen);
