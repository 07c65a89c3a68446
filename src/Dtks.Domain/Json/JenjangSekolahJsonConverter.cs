namespace Dtks.Domain.Json;

/// <summary>A school level in JSON, as its code in <see cref="TabelKependudukan.Sekolah"/>.</summary>
public sealed class JenjangSekolahJsonConverter() : KodeJsonConverter<JenjangSekolah>(TabelKependudukan.Sekolah);
