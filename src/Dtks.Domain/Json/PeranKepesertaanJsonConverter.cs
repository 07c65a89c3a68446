namespace Dtks.Domain.Json;

/// <summary>The role in a programme in JSON, as its code in <see cref="TabelKepesertaan.Peran"/>.</summary>
public sealed class PeranKepesertaanJsonConverter() : KodeJsonConverter<PeranKepesertaan>(TabelKepesertaan.Peran);
