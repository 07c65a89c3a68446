namespace Dtks.Domain.Json;

/// <summary>A kind of PSKS in JSON, as its code in <see cref="TabelKependudukan.JenisPsks"/>.</summary>
public sealed class JenisPsksJsonConverter() : KodeJsonConverter<JenisPsks>(TabelKependudukan.JenisPsks);
