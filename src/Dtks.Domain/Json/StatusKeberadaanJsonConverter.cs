namespace Dtks.Domain.Json;

/// <summary>A status keberadaan in JSON, as its code in <see cref="TabelKependudukan.Keberadaan"/>.</summary>
public sealed class StatusKeberadaanJsonConverter() : KodeBilanganJsonConverter<StatusKeberadaan>(TabelKependudukan.Keberadaan);
