namespace Dtks.Domain.Json;

/// <summary>Sex as its code in <see cref="TabelKependudukan.JenisKelamin"/>.</summary>
public sealed class JenisKelaminJsonConverter() : KodeJsonConverter<JenisKelamin>(TabelKependudukan.JenisKelamin);
