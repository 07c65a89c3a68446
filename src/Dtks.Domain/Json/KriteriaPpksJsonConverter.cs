namespace Dtks.Domain.Json;

/// <summary>A criterion of PPKS in JSON, as its code in <see cref="TabelKependudukan.KriteriaPpks"/>.</summary>
public sealed class KriteriaPpksJsonConverter() : KodeJsonConverter<KriteriaPpks>(TabelKependudukan.KriteriaPpks);
