namespace Dtks.Domain.Json;

/// <summary>A group of DTKS in JSON, as its code in <see cref="TabelKependudukan.Kelompok"/>.</summary>
public sealed class KelompokDtksJsonConverter() : KodeJsonConverter<KelompokDtks>(TabelKependudukan.Kelompok);
