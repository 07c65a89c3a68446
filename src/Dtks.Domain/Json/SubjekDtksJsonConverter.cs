namespace Dtks.Domain.Json;

/// <summary>A subject of DTKS in JSON, as its code in <see cref="TabelKependudukan.Subjek"/>.</summary>
public sealed class SubjekDtksJsonConverter() : KodeJsonConverter<SubjekDtks>(TabelKependudukan.Subjek);
