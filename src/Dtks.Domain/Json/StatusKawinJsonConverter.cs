namespace Dtks.Domain.Json;

/// <summary>A marital status in JSON, as its code in <see cref="TabelKependudukan.StatusKawin"/>.</summary>
public sealed class StatusKawinJsonConverter() : KodeBilanganJsonConverter<StatusKawin>(TabelKependudukan.StatusKawin);
