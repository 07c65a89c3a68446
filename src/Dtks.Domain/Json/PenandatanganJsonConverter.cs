namespace Dtks.Domain.Json;

/// <summary>A signatory in JSON, as its code in <see cref="TabelPengesahan.Penandatangan"/>.</summary>
public sealed class PenandatanganJsonConverter() : KodeJsonConverter<Penandatangan>(TabelPengesahan.Penandatangan);
