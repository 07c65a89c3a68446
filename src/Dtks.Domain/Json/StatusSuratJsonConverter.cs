namespace Dtks.Domain.Json;

/// <summary>The state of a letter in JSON, as its code in <see cref="TabelPengesahan.StatusSurat"/>.</summary>
public sealed class StatusSuratJsonConverter() : KodeJsonConverter<StatusSurat>(TabelPengesahan.StatusSurat);
