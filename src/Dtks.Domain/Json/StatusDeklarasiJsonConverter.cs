namespace Dtks.Domain.Json;

/// <summary>A declaration in JSON, as its code in <see cref="TabelPengesahan.StatusDeklarasi"/>.</summary>
public sealed class StatusDeklarasiJsonConverter() : KodeJsonConverter<StatusDeklarasi>(TabelPengesahan.StatusDeklarasi);
