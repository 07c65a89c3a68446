namespace Dtks.Domain.Json;

/// <summary>Kind of a region as its code in <see cref="TabelKewilayahan.Jenis"/>.</summary>
public sealed class JenisWilayahJsonConverter() : KodeJsonConverter<JenisWilayah>(TabelKewilayahan.Jenis);
