namespace Dtks.Domain.Json;

/// <summary>A verdict of kepadanan in JSON, as its code in <see cref="TabelPemadanan.Vonis"/>.</summary>
public sealed class VonisKepadananJsonConverter() : KodeJsonConverter<VonisKepadanan>(TabelPemadanan.Vonis);
