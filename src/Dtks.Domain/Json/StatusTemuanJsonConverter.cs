namespace Dtks.Domain.Json;

/// <summary>The answer of a rule as its code in <see cref="TabelTemuan.Status"/>.</summary>
public sealed class StatusTemuanJsonConverter() : KodeJsonConverter<StatusTemuan>(TabelTemuan.Status);
