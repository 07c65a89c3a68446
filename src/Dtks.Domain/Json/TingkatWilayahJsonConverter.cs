namespace Dtks.Domain.Json;

/// <summary>Level of a region as its code in <see cref="TabelKewilayahan.Tingkat"/>.</summary>
public sealed class TingkatWilayahJsonConverter() : KodeJsonConverter<TingkatWilayah>(TabelKewilayahan.Tingkat);
