namespace Dtks.Domain.Json;

/// <summary>A reason for tidak layak in JSON, as its code in <see cref="TabelPengesahan.Alasan"/>.</summary>
public sealed class AlasanTidakLayakJsonConverter() : KodeBilanganJsonConverter<AlasanTidakLayak>(TabelPengesahan.Alasan);
