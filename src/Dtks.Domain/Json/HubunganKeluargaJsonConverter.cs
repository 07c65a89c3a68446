namespace Dtks.Domain.Json;

/// <summary>A relation to the head of the family in JSON, as its code in <see cref="TabelKependudukan.Hubungan"/>.</summary>
public sealed class HubunganKeluargaJsonConverter() : KodeBilanganJsonConverter<HubunganKeluarga>(TabelKependudukan.Hubungan);
