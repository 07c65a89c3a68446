namespace Dtks.Domain.Json;

/// <summary>The unit of a programme in JSON, as its code in <see cref="TabelKepesertaan.Satuan"/>.</summary>
public sealed class SatuanProgramJsonConverter() : KodeJsonConverter<SatuanProgram>(TabelKepesertaan.Satuan);
