namespace Dtks.Domain.Json;

/// <summary>A class of jobs in JSON, as its code in <see cref="TabelKependudukan.GolonganPekerjaan"/>.</summary>
public sealed class GolonganPekerjaanJsonConverter() : KodeJsonConverter<GolonganPekerjaan>(TabelKependudukan.GolonganPekerjaan);
